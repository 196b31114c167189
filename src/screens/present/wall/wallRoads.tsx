import type { Played } from '../../../core/run/play.ts'
import { recordOf } from '../../../core/run/record.ts'
import type { Card } from '../../../core/story/card.ts'
import type { WallParts } from './wallPage.tsx'
import { sizeFor, weightOf } from './wallSize.ts'
import './wallRoads.css'
import './wallSize.css'

/** As many decisions of each as can be read across a hall. */
const mostSteps = 5
/** How much of the longer road is whole in each size. */
const room = { said: 79, read: 104, name: 150 } as const

/** Two roads of one story side by side: what was chosen on each since they parted, and how each ended. */
export function WallRoads(props: WallParts & { readonly beside: Played }) {
  const { played, beside, text } = props
  const from = partedAt(played, beside)
  const weights = [played, beside].map((road) => weightOfRoad(road, from, props))
  const size = sizeFor(Math.max(...weights), room, 'least')
  return (
    <section class="wall-roads">
      <h2>{text.twoRoads}</h2>
      <div class={`wall-roads__pair ${size}`}>
        <Road {...props} road={played} name={text.thisRoad} from={from} />
        <Road {...props} road={beside} name={text.otherRoad} from={from} />
      </div>
    </section>
  )
}

interface RoadProps extends WallParts {
  readonly road: Played
  readonly name: string
  readonly from: number
}

function Road({ road, name, from, file: { card }, text }: RoadProps) {
  const { ending } = recordOf(road, card)
  const ended = card.endings.find(({ id }) => id === ending)
  const steps = stepsOf(road, from, card)
  return (
    <div class="wall-roads__road">
      <h2 class="wall-roads__name">{name}</h2>
      <ol>
        {steps.map(({ index, picked }) => (
          <li class="wall-roads__step" key={index}>
            {picked.text}
          </li>
        ))}
      </ol>
      {steps.length === 0 && ended === undefined && <p>{text.notYet}</p>}
      {ended !== undefined && <p class="wall-roads__end">{text.ends(ended.title)}</p>}
    </div>
  )
}

const stepsOf = (road: Played, from: number, card: Card) =>
  recordOf(road, card).decisions.slice(from, from + mostSteps)

/** Each takes a line of its own at the least, and the space around it. */
function weightOfRoad(road: Played, from: number, props: WallParts): number {
  const steps = stepsOf(road, from, props.file.card)
  return steps.reduce((sum, { picked }) => sum + weightOf(picked.text, props) + 14, 0)
}

/** The first decision at which they chose otherwise. */
function partedAt({ run: one }: Played, { run: other }: Played): number {
  const picks = (run: typeof one) =>
    run.acts.flatMap((act) => (act.did === 'pick' ? [act.option] : []))
  const [ours, theirs] = [picks(one), picks(other)]
  const at = ours.findIndex((pick, i) => theirs[i] !== pick)
  return at < 0 ? Math.min(ours.length, theirs.length) : at
}
