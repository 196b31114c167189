import { useState } from 'preact/hooks'
import type { PresentWords } from '../../words/zh/present.ts'
import '../parts/button.css'
import './deskSetup.css'

export const wishes = ['drawn', 'scam', 'genuine', 'secret'] as const
export type Wish = (typeof wishes)[number]

/** A case that can be shown. */
export interface ShowCase {
  readonly id: string
  readonly title: string
  readonly familyName: string
}

export interface SetupProps {
  readonly text: PresentWords['desk']
  readonly cases: readonly ShowCase[]
  readonly first?: string
  /** A session was left on this device: goes on with it. */
  readonly onGoOn?: () => void
  readonly onBegin: (begin: { caseId: string; wish: Wish; minutes: number }) => void
}

/** What is shown to the hall next: which story, which of its twins, how long. */
export function DeskSetup({ text, cases, first, onGoOn, onBegin }: SetupProps) {
  const [caseId, setCase] = useState(first ?? cases[0]?.id ?? '')
  const [wish, setWish] = useState<Wish>('drawn')
  const [minutes, setMinutes] = useState(25)
  return (
    <form
      class="desk-setup"
      onSubmit={(event) => {
        event.preventDefault()
        onBegin({ caseId, wish, minutes })
      }}
    >
      <fieldset class="desk-setup__set">
        <legend>{text.choose}</legend>
        {cases.map(({ id, title, familyName }) => (
          <label class="desk-setup__one" key={id}>
            <input type="radio" name="case" checked={id === caseId} onChange={() => setCase(id)} />
            <span>
              {title} <small>{familyName}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="desk-setup__set">
        <legend>{text.whichTruth}</legend>
        {wishes.map((one) => (
          <label class="desk-setup__one" key={one}>
            <input type="radio" name="wish" checked={one === wish} onChange={() => setWish(one)} />
            <span>{text.wishes[one]}</span>
          </label>
        ))}
      </fieldset>
      <label class="desk-setup__minutes">
        {text.minutes}{' '}
        <input
          type="number"
          min="1"
          max="300"
          value={minutes}
          onInput={({ currentTarget }) => setMinutes(currentTarget.valueAsNumber || 25)}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="button button--main">
          {text.begin}
        </button>
        {onGoOn !== undefined && (
          <button type="button" class="button" title={text.goOnNote} onClick={() => onGoOn()}>
            {text.goOn}
          </button>
        )}
      </div>
      <p class="desk-setup__note">{text.language}</p>
    </form>
  )
}
