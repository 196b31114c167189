import { useState } from 'preact/hooks'
import type { Line } from '../../core/story/beats.ts'
import type { CastMember, SpeakerId } from '../../core/story/card.ts'
import type { Call, EndedCall } from '../../core/story/view.ts'
import { Face } from '../parts/face.tsx'
import { dated } from '../parts/dated.ts'
import { Icon } from '../parts/icons.tsx'
import { Log } from '../parts/scrollLog.tsx'
import { nameOf, type Model } from '../model.ts'
import { full, inFrontOf } from '../showing.ts'
import { Said } from '../talk/saidLine.tsx'
import '../parts/onlyHeard.css'
import '../parts/round.css'
import './screenBody.css'
import './callScreen.css'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#']

export interface CallScreenProps {
  readonly model: Model
  /** One that is over, to be read again; the story's own without. */
  readonly ended?: EndedCall | undefined
}

/** A call: who, and every word that was said in it. */
export function CallScreen({ model, ended }: CallScreenProps) {
  const { words, file, onKey } = model.options
  const [muted, setMuted] = useState(false)
  const [pad, setPad] = useState(false)
  const call = ended === undefined ? model.view.value?.call : over(ended)
  if (call === undefined) return <div class="screen-body" />
  const who = call.party.at(-1)
  const name = nameOf(model, who)
  return (
    <section
      class={`screen-body call call--${call.state}`}
      aria-label={`${words.phone.call} ${name}`}
    >
      <header class="who">
        <Face name={name} state={call.state} />
        <span>
          <b>{name}</b>
          <small>
            <span class="who__number">{numberOf(file.card.cast, call.party)}</span>{' '}
            <span>{words.phone.callStates[call.state]}</span>{' '}
            {ended !== undefined && dated(ended, model.view.value, words)}
          </small>
        </span>
        {call.state === 'talking' && (
          <span class="who__own">
            <MakeSmall model={model} />
            <button
              type="button"
              class="round"
              aria-pressed={muted}
              aria-label={words.phone.mute}
              onClick={() => setMuted(!muted)}
            >
              <Icon name="mic" />
            </button>
            <button
              type="button"
              class="round"
              aria-pressed={pad}
              aria-label={words.phone.keypad}
              onClick={() => setPad(!pad)}
            >
              <Icon name="keys" />
            </button>
          </span>
        )}
      </header>
      {pad && (
        <div class="pad">
          {keys.map((key) => (
            <button type="button" key={key} onClick={() => onKey(key)}>
              {key}
            </button>
          ))}
        </div>
      )}
      <Log
        mark={call.lines.length}
        last={lastOf(model, call).map((line) => (
          <Caption key={line.n} {...{ model, line, call }} old={false} />
        ))}
      >
        {call.lines.map((line, i) => (
          <Caption key={line.n} {...{ model, line, call }} old={i < call.lines.length - 3} />
        ))}
      </Log>
    </section>
  )
}

interface CaptionProps {
  readonly model: Model
  readonly line: Line
  readonly call: Call
  readonly old: boolean
}

function Caption({ model, line, call, old }: CaptionProps) {
  const own = line.speaker === model.options.file.card.you
  return (
    <div class={`caption${own ? ' caption--me' : ''}${old ? ' caption--old' : ''}`}>
      {(call.party.length > 1 || own) && (
        <small class={own ? 'only-heard' : ''}>{nameOf(model, line.speaker)}</small>
      )}
      <Said model={model} line={line} />
    </div>
  )
}

/** What will have been said last while this call is in front. */
function lastOf({ showing, options }: Model, call: Call): readonly Line[] {
  const now = showing.value
  const lines = now === undefined ? [] : (full(now)?.call?.lines ?? [])
  const ours = call.state === 'ended' ? call.lines : lines
  return inFrontOf(now, ours, options.file.card.you)
}

function over({ party, lines, at }: EndedCall): Call {
  return { party, lines, at, state: 'ended' }
}

function numberOf(cast: readonly CastMember[], party: Call['party']): string {
  const of = (who: SpeakerId | undefined) => cast.find(({ id }) => id === who)?.number
  return of(party.at(-1)) ?? of(party[0]) ?? ''
}

/** The call goes on, small, while the player looks at the rest of the phone. */
function MakeSmall({ model }: { readonly model: Model }) {
  if (model.look.value !== undefined) return null
  // Its room is kept until one may look around.
  if (model.offers.value.length === 0) return <span class="round round--none" aria-hidden="true" />
  return (
    <button
      type="button"
      class="round"
      aria-label={model.options.words.phone.makeSmall}
      onClick={() => (model.look.value = { at: 'home' })}
    >
      <Icon name="small" />
    </button>
  )
}
