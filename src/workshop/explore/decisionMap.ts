// The decisions of a case as a graph: what a trainer sees at a glance, and a debrief can mark.
import type { Card } from '../../core/story/card.ts'
import type { Chain, Move, Spot, Truth } from '../../core/story/tags.ts'
import type { CaseRoads } from './caseRoads.ts'

/** One scene in which something is decided; many states of the story are one scene. */
export interface MapScene {
  /** The knot of the script, or an ending. */
  readonly id: string
  readonly kind: 'scene' | 'ending'
  readonly truths: readonly Truth[]
  readonly chain: Chain
  /** What is said first there. */
  readonly label: string
  /** Fewest decisions to come here. */
  readonly depth: number
}

export interface MapWay {
  readonly from: string
  readonly to: string
  readonly move: Move
  readonly inside: boolean
  readonly text: string
  /** Offered in every scene: hanging up, an app, a call of one's own. */
  readonly tool: boolean
  readonly truths: readonly Truth[]
}

export interface DecisionMap {
  readonly scenes: readonly MapScene[]
  readonly ways: readonly MapWay[]
}

/** Draws the scenes together from the tours of a numbered story. */
export function decisionMap(
  tours: readonly CaseRoads[],
  wordsOf: (text: string) => string,
  { endings, you }: Pick<Card, 'endings' | 'you'>,
): DecisionMap {
  const titles = new Map(endings.map(({ id, title }) => [id, title]))
  const scenes = new Map<string, MapScene>()
  const ways = new Map<string, MapWay>()
  for (const tour of tours) {
    const { truth } = tour
    const depths = depthsOf(tour)
    tour.facts.forEach((moment, state) => {
      if (moment.problem !== undefined) return
      const id = moment.scene
      const first =
        moment.lines.find(({ speaker }) => ![undefined, you].includes(speaker)) ?? moment.lines[0]
      const said = wordsOf(first?.text ?? '')
      const label = moment.ending === undefined ? said : (titles.get(moment.ending) ?? said)
      const fresh: MapScene = {
        id,
        kind: moment.ending === undefined ? 'scene' : 'ending',
        truths: [truth],
        chain: moment.chain,
        label,
        depth: depths[state] ?? 0,
      }
      scenes.set(id, joined(scenes.get(id), fresh, truth))
      tour.leads[state]?.forEach((to, pick) => {
        const next = tour.facts[to]
        const option = moment.options[pick]
        if (next === undefined || option === undefined || next.problem !== undefined) return
        const target = next.scene
        if (target === id) return
        const { move, inside, spot } = option
        const tool = toolSpots.has(spot)
        const text = wordsOf(option.text)
        const key = `${id} ${target} ${text}`
        const way: MapWay = {
          ...{ from: id, to: target, move, inside, text, tool },
          truths: [truth],
        }
        ways.set(key, joined(ways.get(key), way, truth))
      })
    })
  }
  return { scenes: [...scenes.values()], ways: [...ways.values()] }
}

const toolSpots = new Set<Spot>(['hangup', 'app', 'dial', 'ask', 'down', 'up'])

function joined<T extends { readonly truths: readonly Truth[] }>(
  known: T | undefined,
  fresh: T,
  truth: Truth,
): T {
  if (known === undefined) return fresh
  return known.truths.includes(truth) ? known : { ...known, truths: [...known.truths, truth] }
}

/** Fewest decisions to each state. */
function depthsOf({ parents }: CaseRoads): readonly number[] {
  const depths: number[] = []
  parents.forEach((parent, state) => {
    depths[state] = parent < 0 ? 0 : (depths[parent] ?? 0) + 1
  })
  return depths
}

/**
 * The ways that tell the story: onward answers, and each tool's scene entered once, from where it
 * is met first. Tools lead from everywhere and back; drawn all, nothing could be read.
 */
export function storyWays({ scenes, ways }: DecisionMap): readonly MapWay[] {
  const depth = new Map(scenes.map((scene) => [scene.id, scene.depth]))
  const far = (id: string) => depth.get(id) ?? 0
  const onward = ways.filter(({ from, to, tool }) => !tool && far(to) > far(from))
  const entered = new Set(onward.map(({ to }) => to))
  const first = [...ways].sort((a, b) => far(a.from) - far(b.from))
  const rest = scenes.flatMap(({ id }) => {
    if (entered.has(id)) return []
    const way = first.find(({ from, to }) => to === id && from !== id)
    return way === undefined ? [] : [way]
  })
  return [...onward, ...rest]
}
