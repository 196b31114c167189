import { useEffect, useRef } from 'preact/hooks'
import { isAnswer } from '../../core/story/answers.ts'
import type { Option } from '../../core/story/beats.ts'
import { Icon, type IconName } from '../parts/icons.tsx'
import type { Model } from '../model.ts'
import { Question } from './question.tsx'
import './tray.css'

const ringIcons: Readonly<Record<string, IconName>> = {
  answer: 'dial',
  decline: 'hangup',
  silence: 'bell',
}

/** The offers in sight in the tray; the rest are on the tools, the dialler, the icons and a sheet. */
export function trayOffers(model: Model): readonly Option[] {
  return inSight(model.offers.value.filter(isAnswer))
}

/** Answers that are not in sight are not given: one looks around, or a page takes the whole phone. */
export function isHidden({ look, large }: Model): boolean {
  return look.value !== undefined || large.value
}

/** So many answers lie open in the tray, each whole; whoever has more is told, and finds all on a sheet. */
const mostOpen = 5

/** Of more than that the last questions wait: an answer that does something is not hidden behind them. */
function inSight(answers: readonly Option[]): readonly Option[] {
  const over = answers.length - mostOpen
  const waits = over > 0 ? answers.filter(({ move }) => move === 'ask').slice(-over) : []
  return answers.filter((one) => !waits.includes(one)).slice(0, mostOpen)
}

/** What the player can say or press next. Until it is their turn, its room alone. */
export function Tray({ model }: { readonly model: Model }) {
  const { words } = model.options
  const open = model.offers.value
  const all = open.length > 0 ? open : model.coming.value
  // A button that was pressed is another one when it comes again: the key still held down finds none.
  const state = open.length > 0 ? 'open' : 'coming'
  const offers = all.filter(isAnswer)
  const tray = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on where the new answers are.
    const lost = document.activeElement === null || document.activeElement === document.body
    if (open.length > 0 && lost) tray.current?.focus({ preventScroll: true })
  }, [open])
  const asked = model.question.value
  const ringing = offers.some(({ spot }) => spot in ringIcons)
  const seen = inSight(offers)
  const more = offers.length - seen.length
  return (
    <div
      class={`tray${open.length > 0 ? '' : ' tray--coming'}${asked === undefined ? '' : ' tray--asked'}`}
    >
      <Question model={model} />
      <div
        class={`tray__offers${ringing ? ' tray__offers--ring' : ''}`}
        role="group"
        aria-label={words.phone.yourTurn}
        tabIndex={-1}
        ref={tray}
      >
        {seen.map((option, i) => (
          <Offer
            key={`${state} ${String(option.index)} ${option.text}`}
            {...{ model, option, i }}
          />
        ))}
      </div>
      {more > 0 && (
        <button
          type="button"
          key={state}
          class="tray__more"
          onClick={() => (model.sheet.value = { kind: 'all' })}
        >
          {words.phone.moreAnswers(more)}
        </button>
      )}
    </div>
  )
}

function Offer({
  model,
  option,
  i,
}: {
  readonly model: Model
  readonly option: Option
  readonly i: number
}) {
  const icon = ringIcons[option.spot]
  const asked = model.question.value
  const scans = option.spot === 'scan'
  const look = icon !== undefined ? option.spot : scans || option.spot === 'page' ? 'page' : 'say'
  return (
    <button
      type="button"
      class={`offer offer--${look}`}
      {...(asked === undefined ? {} : { 'aria-pressed': asked.then === option })}
      onClick={() => model.pick(option)}
    >
      {icon === undefined ? (
        <kbd aria-hidden="true">{asked === undefined ? i + 1 : ''}</kbd>
      ) : (
        <Icon name={icon} part="offer__disc" />
      )}
      {scans && <Icon name="enlarge" />}
      <span>{option.text}</span>
    </button>
  )
}
