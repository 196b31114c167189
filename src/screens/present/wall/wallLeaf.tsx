import type { QuickCard } from '../../../core/cards/quickCard.ts'
import type { Leaf } from '../../../core/present/leaves.ts'
import type { Line } from '../../../core/story/beats.ts'
import type { LessonWords } from '../../../words/zh/lesson.ts'
import type { PledgeWords } from '../../../words/zh/pledge.ts'
import { FaceMark } from '../faceMark.tsx'
import { WallFaces } from './wallFaces.tsx'
import type { WallParts } from './wallPage.tsx'
import { speakerOf } from '../speakerOf.ts'
import { sizeFor, weightOf } from './wallSize.ts'
import './wallLeaf.css'
import './wallSize.css'

export interface LeafProps extends WallParts {
  readonly leaf: Leaf
  readonly title: string
  readonly lesson: LessonWords
  readonly vows: PledgeWords['vows']
}

/** What a hall sees of a lesson beside the stories. */
export function WallLeaf(props: LeafProps) {
  return (
    <section class={`wall-leaf wall-leaf--${props.leaf.is}`}>
      <Shown {...props} />
    </section>
  )
}

type Of<L extends Leaf['is']> = LeafProps & { readonly leaf: Extract<Leaf, { readonly is: L }> }

const leaves: { readonly [L in Leaf['is']]: (props: Of<L>) => preact.JSX.Element } = {
  title: ({ title }) => <h1 class="wall-leaf__large">{title}</h1>,
  question: ({ leaf }) => <h1 class="wall-leaf__large">{leaf.text}</h1>,
  which: (props) => (
    <>
      {props.show.vote === undefined ? (
        <h1 class="wall-leaf__large">{props.text.whichTwin}</h1>
      ) : (
        <WallFaces {...props} />
      )}
    </>
  ),
  vow: ({ leaf, vows }) => (
    <>
      <h2>{vows[leaf.vow].name}</h2>
      <p class="wall-leaf__large">{vows[leaf.vow].vow}</p>
    </>
  ),
  card: CardLeaf,
  request: RequestLeaf,
  shared: (props) => <Lines {...props} title={props.text.shared} lines={props.leaf.lines} />,
  twin: (props) => (
    <Lines {...props} title={props.text.twins[props.leaf.nth] ?? ''} lines={props.leaf.lines} />
  ),
  telling: (props) => (
    <>
      <h1 class="wall-leaf__large">{props.text.fraudWas[props.leaf.nth]}</h1>
      {props.leaf.line !== undefined && (
        <Lines {...props} title={props.text.thisLine.scam} lines={[props.leaf.line]} />
      )}
    </>
  ),
  oneLine: OneLineLeaf,
  answer: AnswerLeaf,
}

function Shown(props: LeafProps) {
  const Draw = leaves[props.leaf.is] as (props: LeafProps) => preact.JSX.Element
  return <Draw {...props} />
}

interface LinesProps extends WallParts {
  readonly title: string
  readonly lines: readonly Line[]
}

/** As many lines as a wall has room for. */
const mostLines = 6
/** As much as has room in the size of what is being said, and in that of what is read. */
const room = {
  lines: { said: 110, read: 170 },
  card: { said: 80, read: 110 },
  told: { said: 150, read: 200 },
} as const

function Lines(props: LinesProps) {
  const { title } = props
  const lines = props.lines.slice(-mostLines)
  const size = sizeFor(weightOf(lines.map(({ text }) => text).join(''), props), room.lines)
  return (
    <>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p class={size} key={line.n}>
          <b class="wall-leaf__who">{speakerOf(line, props)}</b> {line.text}
        </p>
      ))}
    </>
  )
}

function CardLeaf(props: Of<'card'>) {
  const { card, told } = props.leaf
  return told ? <CardTold {...props} card={card} /> : <CardAsked {...props} card={card} />
}

type CardProps = LeafProps & { readonly card: QuickCard }

function CardAsked(props: CardProps) {
  const { card, text, show } = props
  const all = card.lines.map((line) => line.text).join('')
  const size = sizeFor(weightOf(all, props), room.card)
  return (
    <>
      <h2>{card.setting}</h2>
      <p>
        <b class="wall-leaf__who">{card.from}</b>
      </p>
      {card.lines.map((line) => (
        <p class={`wall-leaf__line ${size}`} key={line.text}>
          {line.text}
        </p>
      ))}
      {show.vote === undefined ? <h2>{text.card}</h2> : <WallFaces {...props} />}
    </>
  )
}

/** The reasons name its lines by number. */
function CardTold(props: CardProps) {
  const { card, text } = props
  const check = text.checkIt(card.check)
  const all = [...card.lines.map((line) => line.text), card.why, check].join('')
  const size = sizeFor(weightOf(all, props), room.told)
  return (
    <>
      <Again card={card} />
      <h1 class="wall-leaf__answer">{text.cardIs[card.truth]}</h1>
      <p class={size}>{card.why}</p>
      <p class={size}>{check}</p>
    </>
  )
}

function Again({ card }: { readonly card: QuickCard }) {
  return (
    <ol class="wall-leaf__again">
      {card.lines.map((line) => (
        <li key={line.text}>{line.text}</li>
      ))}
    </ol>
  )
}

/** Even where it is really them. What the card said stands above, as small as may be. */
function RequestLeaf(props: Of<'request'>) {
  const { card, request, told } = props.leaf
  const { text, show } = props
  return (
    <>
      <Again card={card} />
      {told ? (
        <>
          <h1 class="wall-leaf__answer">{text.grantIs[request.kind](request.asked)}</h1>
          <p class="wall-leaf__told">{request.text}</p>
        </>
      ) : show.vote === undefined ? (
        <h2 class="wall-leaf__answer">{text.mayThey(request.asked)}</h2>
      ) : (
        <WallFaces {...props} />
      )}
    </>
  )
}

function OneLineLeaf(props: Of<'oneLine'>) {
  const { game } = props.leaf
  return (
    <>
      {game.before.slice(-2).map((line) => (
        <p class="wall-leaf__before" key={line.n}>
          <b class="wall-leaf__who">{speakerOf(line, props)}</b> {line.text}
        </p>
      ))}
      {game.line !== undefined && (
        <p class="wall-leaf__said">
          <b class="wall-leaf__who">{speakerOf(game.line, props)}</b> {game.line.text}
        </p>
      )}
      {props.show.vote !== undefined ? (
        <WallFaces {...props} />
      ) : (
        <>
          <h2>{props.text.answerWhat}</h2>
          <ol class="wall-leaf__answers">
            {game.answers.map(({ option }, nth) => (
              <li key={option.index}>
                <FaceMark nth={nth} /> {option.text}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

function AnswerLeaf(props: Of<'answer'>) {
  const { nth, answered } = props.leaf
  const tell = (effect: (typeof answered.effects)[number]) =>
    (props.lesson.effects[effect.did] as (one: typeof effect) => string)(effect)
  return (
    <>
      <h2 class="wall-leaf__answers">
        <span>
          <FaceMark nth={nth} /> {answered.option.text}
        </span>
      </h2>
      <Lines {...props} title={props.text.does} lines={answered.follows.slice(0, 3)} />
      {answered.effects.map((effect) => (
        <p class="wall-leaf__answer" key={effect.did}>
          {tell(effect)}
        </p>
      ))}
    </>
  )
}
