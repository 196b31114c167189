import { graphlib, layout } from '@dagrejs/dagre'
import type { CaseFile } from '../../core/story/card.ts'
import type { RoadMap, RoadStop, RoadWay } from '../../core/run/roadMap.ts'
import type { Truth } from '../../core/story/tags.ts'
import { decisionMap, storyWays, type DecisionMap } from './decisionMap.ts'
import { caseRoads, type Explore } from './caseRoads.ts'

/** A stop is a lamp on the map, an ending a window; in the units of the drawing. */
const lamp = { width: 14, height: 14 }
const window = { width: 24, height: 24 }

/** The map of one truth, laid out from the first ring on the left to the endings on the right. */
export function roadMapOf(file: CaseFile, truth: Truth, explore: Explore = caseRoads): RoadMap {
  return laidOut(decisionMap([explore(file, truth)], (text) => text, file.card))
}

function laidOut(map: DecisionMap): RoadMap {
  const graph = new graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 5, edgesep: 2, ranksep: 30, marginx: 16, marginy: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, kind } of map.scenes) {
    graph.setNode(id, kind === 'ending' ? { ...window } : { ...lamp })
  }
  for (const { from, to } of storyWays(map)) graph.setEdge(from, to)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    stops: map.scenes.map(({ id, kind, chain }): RoadStop => {
      const { x, y } = graph.node(id) as { x: number; y: number }
      return {
        ...{ id, chain, x: Math.round(x), y: Math.round(y) },
        ...(kind === 'ending' ? { ending: id.slice('end:'.length) } : {}),
      }
    }),
    ways: graph.edges().map(({ v, w }): RoadWay => {
      const { points = [] } = graph.edge({ v, w }) as { points?: readonly Point[] }
      const rounded = points.map(({ x, y }) => [Math.round(x), Math.round(y)] as const)
      return { from: v, to: w, points: rounded }
    }),
  }
}

interface Point {
  readonly x: number
  readonly y: number
}
