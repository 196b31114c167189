// What a story can still read from here on. Ink remembers every choice ever taken; most of it is
// never asked for again. Two moments that differ only in what nobody will read are one state.
// Format: https://github.com/inkle/ink/blob/master/Documentation/ink_JSON_runtime_format.md
import {
  isList,
  isObject,
  lastOf,
  nameOf,
  resolve,
  type Json,
  type JsonObject,
} from '../compile/inkJson.ts'

/** The part of a knot that decides what later text can depend on. */
interface Knot {
  /** Paths it can go on to. */
  readonly leads: Set<string>
  /** Variables it reads, global or temporary. */
  readonly reads: Set<string>
  /** Parameters: set anew whenever the knot is entered from its top. */
  readonly sets: Set<string>
  /** Containers whose visits it counts, by path. */
  readonly counts: Set<string>
  /** Something waits here until the questions have run out. */
  waits: boolean
  /** Choices it offers once, by path, and where it offers them. */
  readonly once: Map<string, string>
  /** Largest whole number it mentions: no visit beyond it can matter. */
  most: number
}

export interface ReadsAhead {
  readonly knots: ReadonlyMap<string, Knot>
  /** How many visits of a container can matter; one that is not here is counted and never read. */
  readonly caps: ReadonlyMap<string, number>
  /** Choices that look like mere questions: offered once, and setting nothing and staying in their knot. */
  readonly once: ReadonlySet<string>
  /** Chance decides something: the same choices do not always lead to the same place. */
  readonly chance: boolean
  /** The number of turns is read, or of visits by a value: no two moments are alike then. */
  readonly turns: boolean
}

/** Story text outside all knots. */
const main = ''

/**
 * Reads a compiled story. `ink` is what the Ink compiler wrote, parsed. A choice with a text in it
 * that `moves` something outside of Ink is no mere question.
 */
export function readsAhead(
  ink: unknown,
  moves: (text: string) => boolean = () => false,
): ReadsAhead {
  const { root } = ink as { readonly root: readonly Json[] }
  const knots = new Map<string, Knot>()
  let chance = false
  let turns = false
  const knot = (name: string): Knot => {
    const known = knots.get(name)
    if (known !== undefined) return known
    const leads = new Set<string>()
    const fresh = { leads, reads: new Set<string>(), sets: new Set<string>() }
    const made = {
      ...fresh,
      counts: new Set<string>(),
      once: new Map<string, string>(),
      most: 0,
      waits: false,
    }
    knots.set(name, made)
    return made
  }
  walk(root, [], (node, path) => {
    const here = knot(knotOf(path.join('.')))
    if (typeof node === 'number') here.most = Math.max(here.most, Math.trunc(node))
    else if (node === 'visit') here.counts.add(path.slice(0, -1).join('.'))
    else if (typeof node === 'string') {
      chance ||= byChance.has(node)
      turns ||= byTurns.has(node)
    }
    if (isObject(node)) readObject(node, path, here)
  })
  for (const [name, part] of Object.entries(lastOf(root))) {
    if (isList(part)) for (const set of leadingTemps(part)) knot(name).sets.add(set)
  }
  const all = [...knots.values()]
  const counted = new Set(all.flatMap(({ counts }) => [...counts]))
  const exits = exitsIn(root, moves)
  const once = new Set(
    all
      .filter((one) => !one.waits)
      .flatMap((one) => [...one.once])
      .filter(([path, point]) => !counted.has(path) && isQuestion(path, point, exits))
      .map(([path]) => path),
  )
  return { knots, caps: capsOf(knots), once, chance, turns }
}

/** Commands whose outcome hangs on chance. */
const byChance = new Set(['rnd', 'srnd', 'seq', 'lrnd'])
/** Commands whose outcome hangs on turns passed, or on counts asked for by a value. */
const byTurns = new Set(['turn', 'turns', 'readc'])

/** The bit of a choice point's flags that says it is offered once. */
const onceOnly = 0x10
/** The bit of one that is taken by itself when nothing else is left. */
const fallback = 0x08

function readObject(node: JsonObject, path: readonly string[], here: Knot): void {
  for (const key of ['->', 'f()', '->t->', '*', '^->'] as const) {
    const to = node[key]
    if (typeof to !== 'string') continue
    if (node['var'] === true) here.reads.add(to)
    else here.leads.add(resolve(path, to).join('.'))
  }
  for (const key of ['VAR?', '^var'] as const) {
    const name = node[key]
    if (typeof name === 'string') here.reads.add(name)
  }
  const count = node['CNT?']
  if (typeof count === 'string') here.counts.add(resolve(path, count).join('.'))
  readChoice(node, path, here)
}

function readChoice(node: JsonObject, path: readonly string[], here: Knot): void {
  const to = node['*']
  if (typeof to !== 'string') return
  const choice = (node['flg'] as number | undefined) ?? 0
  if (choice & fallback) here.waits = true
  if (choice & onceOnly) here.once.set(resolve(path, to).join('.'), path.join('.'))
}

/** Visits everything in a container, with its path. */
function walk(
  node: Json,
  path: readonly string[],
  visit: (node: Json, path: readonly string[]) => void,
): void {
  if (!isList(node)) {
    visit(node, path)
    return
  }
  node.slice(0, -1).forEach((part, i) => {
    walk(part, [...path, nameOf(part) ?? String(i)], visit)
  })
  for (const [name, part] of Object.entries(lastOf(node))) {
    if (isList(part)) walk(part, [...path, name], visit)
  }
}

/** Somewhere a story goes on to, or out of reach of what we can tell. */
interface Exit {
  readonly at: string
  readonly to?: string
}

function exitsIn(root: Json, moves: (text: string) => boolean): readonly Exit[] {
  const exits: Exit[] = []
  walk(root, [], (part, path) => {
    const at = path.join('.')
    if (part === 'end' || part === 'done') exits.push({ at })
    if (typeof part === 'string' && part.startsWith('^') && moves(part.slice(1))) exits.push({ at })
    if (!isObject(part)) return
    const to = part['->']
    if (typeof to === 'string' && part['var'] !== true)
      exits.push({ at, to: resolve(path, to).join('.') })
    else if (untold.some((key) => key in part)) exits.push({ at })
  })
  return exits
}

/** Sets a variable, calls, offers more, or goes where a variable says. */
const untold = ['VAR=', '->t->', 'f()', '*', '->']

/**
 * Whether a choice looks like a mere question: everything in it goes back to a place that holds the
 * choice itself.
 */
function isQuestion(target: string, point: string, exits: readonly Exit[]): boolean {
  const own = exits.filter(({ at }) => at.startsWith(`${target}.`))
  return (
    own.length > 0 && own.every(({ to }) => to !== undefined && `${point}.`.startsWith(`${to}.`))
  )
}

function capsOf(knots: ReadonlyMap<string, Knot>): Map<string, number> {
  const caps = new Map<string, number>()
  for (const { counts, once, most } of knots.values()) {
    for (const path of once.keys()) if (!caps.has(path)) caps.set(path, 1)
    for (const path of counts) caps.set(path, Math.max(caps.get(path) ?? 1, most + 1))
  }
  return caps
}

/** Parameters of a knot: what it puts into temporaries before anything else. */
function leadingTemps(content: readonly Json[]): string[] {
  const names: string[] = []
  for (const part of content) {
    const name = isObject(part) ? part['temp='] : undefined
    if (typeof name !== 'string') break
    names.push(name)
  }
  return names
}

/** The knot a path lies in. */
export function knotOf(path: string): string {
  const dot = path.indexOf('.')
  const first = dot < 0 ? path : path.slice(0, dot)
  return /^\d*$/.test(first) ? main : first
}
