import type { Leaf } from '../../../core/present/leaves.ts'
import type { Line } from '../../../core/story/beats.ts'
import type { Playbill } from '../../../core/story/card.ts'
import type { LessonWords } from '../../../words/zh/lesson.ts'
import type { PledgeWords } from '../../../words/zh/pledge.ts'
import { DeskPhase } from './deskNow.tsx'
import type { DeskParts } from './deskParts.ts'
import { speakerOf } from '../speakerOf.ts'
import './deskPart.css'
import './deskNow.css'

/** A leaf of the lesson as it is up on the wall. */
export interface DeskLeafParts {
  readonly leaf: Leaf
  /** The case it is of. */
  readonly file: Playbill
  /** The lesson's. */
  readonly title: string
  readonly called: LessonWords
  readonly vows: PledgeWords['vows']
}

type Props = DeskParts & DeskLeafParts

/** What the hall is reading of the lesson; and for the trainer alone, what it will turn out to be. */
export function DeskLeaf(props: Props) {
  const { text } = props
  const Draw = leaves[props.leaf.is] as (props: Props) => preact.JSX.Element
  return (
    <section class="desk-part desk-now" aria-label={text.desk.leafNow}>
      <h2>{text.desk.leafNow}</h2>
      <div class="desk-now__lines desk-now__lines--leaf">
        <Draw {...props} />
      </div>
      <DeskPhase {...props} />
    </section>
  )
}

type Of<L extends Leaf['is']> = Props & { readonly leaf: Extract<Leaf, { readonly is: L }> }

const leaves: { readonly [L in Leaf['is']]: (props: Of<L>) => preact.JSX.Element } = {
  title: ({ title }) => <Large>{title}</Large>,
  question: ({ leaf }) => <Large>{leaf.text}</Large>,
  which: ({ text, hall: { show } }) => (
    <>
      <Large>{text.wall.whichTwin}</Large>
      {show.vote?.on?.is === 'twins' && (
        <Answer text={text}>{text.wall.fraudWas[show.vote.on.fraud]}</Answer>
      )}
    </>
  ),
  vow: ({ leaf, vows }) => (
    <>
      <Large>{vows[leaf.vow].name}</Large>
      <p>{vows[leaf.vow].vow}</p>
    </>
  ),
  card: CardLeaf,
  request: RequestLeaf,
  shared: (props) => <Lines {...props} title={props.text.wall.shared} lines={props.leaf.lines} />,
  twin: (props) => (
    <Lines
      {...props}
      title={props.text.wall.twins[props.leaf.nth] ?? ''}
      lines={props.leaf.lines}
    />
  ),
  telling: (props) => (
    <Lines
      {...props}
      title={props.text.wall.fraudWas[props.leaf.nth] ?? ''}
      lines={props.leaf.line === undefined ? [] : [props.leaf.line]}
    />
  ),
  oneLine: (props) => (
    <Lines
      {...props}
      title={props.text.wall.answerWhat}
      lines={props.leaf.game.line === undefined ? [] : [props.leaf.game.line]}
    />
  ),
  answer: (props) => {
    const { option, follows, effects } = props.leaf.answered
    const tell = (effect: (typeof effects)[number]) =>
      (props.called.effects[effect.did] as (one: typeof effect) => string)(effect)
    return (
      <>
        <Lines {...props} title={option.text} lines={follows} />
        {effects.map((effect) => (
          <p key={effect.did}>
            <b>{tell(effect)}</b>
          </p>
        ))}
      </>
    )
  },
}

function Large({ children }: { readonly children: string }) {
  return (
    <p>
      <b>{children}</b>
    </p>
  )
}

/** For the trainer's eyes: it is not on the wall yet. */
function Answer({ text, children }: Pick<DeskParts, 'text'> & { readonly children: unknown }) {
  return (
    <p class="desk-now__answer">
      <b>{text.desk.answer}</b> {children as never}
    </p>
  )
}

function Lines(props: Props & { readonly title: string; readonly lines: readonly Line[] }) {
  const { title, lines, text, file } = props
  return (
    <>
      <Large>{title}</Large>
      {lines.map((line) => (
        <p key={line.n}>
          <b class="desk-now__who">{speakerOf(line, { file, text: text.wall })}</b> {line.text}
        </p>
      ))}
    </>
  )
}

function RequestLeaf({ leaf: { card, request, told }, text }: Of<'request'>) {
  const { grantIs, mayThey } = text.wall
  const answer = `${grantIs[request.kind](request.asked)} ${request.text}`
  return (
    <>
      <Large>{card.setting}</Large>
      <p>{mayThey(request.asked)}</p>
      {told ? (
        <p>
          <b>{answer}</b>
        </p>
      ) : (
        <Answer text={text}>{answer}</Answer>
      )}
    </>
  )
}

function CardLeaf({ leaf: { card, told }, text }: Of<'card'>) {
  const { cardIs, checkIt } = text.wall
  return (
    <>
      <Large>{card.setting}</Large>
      <p>
        <b class="desk-now__who">{card.from}</b>
        {card.lines.map((line) => line.text).join(' ')}
      </p>
      {told ? (
        <p>
          <b>{cardIs[card.truth]}</b> {card.why} {checkIt(card.check)}
        </p>
      ) : (
        <Answer text={text}>
          {cardIs[card.truth]} {card.why} {checkIt(card.check)}
        </Answer>
      )}
    </>
  )
}
