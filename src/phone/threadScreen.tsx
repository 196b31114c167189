import { Log } from './log.tsx'
import { nameOf, type Model } from './model.ts'
import { Picture } from './picture.tsx'
import { Said } from './said.tsx'

/** A chat or a line of text messages. */
export function ThreadScreen({
  model,
  thread,
}: {
  readonly model: Model
  readonly thread: string
}) {
  const { words, file } = model.options
  const about = file.card.threads.find(({ id }) => id === thread)
  const lines = model.view.value?.threads[thread] ?? []
  const typing = model.typing.value
  return (
    <section
      class={`screen-body thread thread--${about?.app ?? 'chat'}`}
      aria-label={about?.title ?? thread}
    >
      <h2 class="bar-title">{about?.title ?? thread}</h2>
      <Log mark={`${String(lines.length)} ${typing ?? ''}`}>
        {lines.map((line) => {
          const me = line.speaker === file.card.you
          return (
            <div class={`bubble${me ? ' bubble--me' : ''}`} key={line.n}>
              <span class="bubble__who" aria-hidden="true">
                {nameOf(model, line.speaker).slice(me ? 0 : -1)}
              </span>
              <div>
                {!me && <small>{nameOf(model, line.speaker)}</small>}
                <div
                  class={
                    line.transfer === undefined
                      ? 'bubble__text'
                      : 'bubble__text bubble__text--money'
                  }
                >
                  {line.transfer !== undefined && <b>¥{line.transfer.toFixed(2)}</b>}
                  {line.picture !== undefined && <Picture id={line.picture} words={words} />}
                  <Said model={model} line={line} />
                </div>
              </div>
            </div>
          )
        })}
        {typing !== undefined && (
          <div class="bubble" aria-hidden="true">
            <span class="bubble__who">{nameOf(model, typing).slice(-1)}</span>
            <span class="typing">
              <i />
              <i />
              <i />
            </span>
          </div>
        )}
      </Log>
    </section>
  )
}
