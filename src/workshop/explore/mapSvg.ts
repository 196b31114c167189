import { graphlib, layout } from '@dagrejs/dagre'
import { inks } from '../../look/inks.ts'
import { paints } from '../../look/paints.ts'
import type { Move } from '../../core/story/tags.ts'
import { storyWays, type DecisionMap, type MapScene, type MapWay } from './decisionMap.ts'

const box = { width: 190, height: 46 }

/** What an answer does decides the colour of its line; what it is worth is not drawn. */
const moveInks: Readonly<Record<Move, string>> = {
  verify: inks.checkedInk,
  tell: inks.checkedInk,
  refuse: paints.blueDeep,
  report: paints.blueDeep,
  ask: paints.grey,
  stall: paints.grey,
  comply: paints.amber,
  help: paints.amber,
  disclose: inks.clay,
  pay: inks.clay,
}

/** A decision map as a picture: from the first ring on the left to the endings on the right. */
export function mapSvg(map: DecisionMap, title: string): string {
  const { scenes } = map
  const ways = storyWays(map)
  const graph = new graphlib.Graph({ multigraph: false })
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 56, marginx: 24, marginy: 48 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of scenes) graph.setNode(id, { ...box })
  for (const { from, to } of ways) graph.setEdge(from, to)
  layout(graph)
  const { width = 800, height = 600 } = graph.graph() as { width?: number; height?: number }
  const lines = graph.edges().map(({ v, w }) => {
    const between = ways.filter(({ from, to }) => from === v && to === w)
    return line(between, (graph.edge({ v, w }) as { points?: readonly Point[] }).points ?? [])
  })
  const boxes = scenes.map((scene) => {
    const { x, y } = graph.node(scene.id) as { x: number; y: number }
    return drawn(scene, x, y)
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size(width)} ${size(height)}" width="${size(width)}" height="${size(height)}" role="img" font-family="system-ui, 'Noto Sans CJK SC', sans-serif">
<title>${safe(title)}</title>
<rect width="100%" height="100%" fill="${inks.paper}"/>
<text x="24" y="28" font-size="16" fill="${inks.ink}">${safe(title)}</text>
${lines.join('\n')}
${boxes.join('\n')}
</svg>
`
}

interface Point {
  readonly x: number
  readonly y: number
}

function line(ways: readonly MapWay[], points: readonly Point[]): string {
  const [first, ...rest] = points
  const way = ways[0]
  if (first === undefined || way === undefined) return ''
  const path = rest.map(({ x, y }) => `L${size(x)} ${size(y)}`).join(' ')
  const said = ways.map(({ text, move }) => `${text} [${move}]`).join('\n')
  const dash = ways.every(({ truths }) => truths.length === 1) ? '' : ' stroke-width="2"'
  return `<path d="M${size(first.x)} ${size(first.y)} ${path}" fill="none" stroke="${moveInks[way.move]}" stroke-opacity=".7"${dash}><title>${safe(said)}</title></path>`
}

function drawn({ id, kind, label, truths }: MapScene, x: number, y: number): string {
  const left = size(x - box.width / 2)
  const top = size(y - box.height / 2)
  const fill = kind === 'ending' ? inks.night : paints.white
  const ink = kind === 'ending' ? inks.paper : inks.ink
  const side =
    truths.length > 1 ? paints.grey : truths[0] === 'scam' ? paints.amber : paints.blueDeep
  return `<g><title>${safe(`${id} · ${truths.join(', ')}\n${label}`)}</title>
<rect x="${left}" y="${top}" width="${size(box.width)}" height="${size(box.height)}" rx="8" fill="${fill}" stroke="${side}" stroke-width="2"/>
<text x="${size(x)}" y="${size(y - 4)}" font-size="11" fill="${ink}" text-anchor="middle">${safe(shortened(id.replace(/^end:/, '■ '), 26))}</text>
<text x="${size(x)}" y="${size(y + 13)}" font-size="12" fill="${ink}" text-anchor="middle">${safe(shortened(label, 14))}</text></g>`
}

function shortened(text: string, most: number): string {
  const wide = /\p{Script=Han}/u.test(text) ? most : most * 2
  return text.length <= wide ? text : `${text.slice(0, wide - 1)}…`
}

function size(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function safe(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
