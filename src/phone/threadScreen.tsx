import type { Line } from '../core/beats.ts'
import { Log } from './log.tsx'
import { initialOf, nameOf, type Model } from './model.ts'
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
  const { file } = model.options
  const { title, app } = file.card.threads.find(({ id }) => id === thread) ?? {
    title: thread,
    app: 'chat',
  }
  const lines = model.view.value?.threads[thread] ?? []
  const typing = model.typing.value?.thread === thread ? model.typing.value.who : undefined
  return (
    <section class={`screen-body thread thread--${app}`} aria-label={title}>
      <h2 class="bar-title">{title}</h2>
      <Log mark={`${String(lines.length)} ${typing ?? ''}`}>
        {lines.map((line) => (
          <Bubble key={line.n} model={model} line={line} />
        ))}
        {typing !== undefined && <Typing name={nameOf(model, typing)} />}
      </Log>
    </section>
  )
}

function Bubble({ model, line }: { readonly model: Model; readonly line: Line }) {
  const me = line.speaker === model.options.file.card.you
  const name = nameOf(model, line.speaker)
  const money = line.transfer
  return (
    <div class={`bubble${me ? ' bubble--me' : ''}`}>
      <span class="bubble__who" aria-hidden="true">
        {initialOf(name)}
      </span>
      <div>
        {!me && <small>{name}</small>}
        <div class={`bubble__text${money === undefined ? '' : ' bubble__text--money'}`}>
          {money !== undefined && <b>¥{money.toFixed(2)}</b>}
          {line.picture !== undefined && <Picture id={line.picture} words={model.options.words} />}
          <Said model={model} line={line} />
        </div>
      </div>
    </div>
  )
}

function Typing({ name }: { readonly name: string }) {
  return (
    <div class="bubble" aria-hidden="true">
      <span class="bubble__who">{initialOf(name)}</span>
      <span class="typing">
        <i />
        <i />
        <i />
      </span>
    </div>
  )
}
