// Which flagged lines both truths come to say, read from the compiled story without playing it.
// Format: https://github.com/inkle/ink/blob/master/Documentation/ink_JSON_runtime_format.md
import { truths, type Truth } from '../../core/story/tags.ts'
import { isList, isObject, lastOf, nameOf, resolve, type Json, type JsonObject } from './inkJson.ts'
import { openLine, type InkLine } from './inkLine.ts'
import { yields, type Known, type Value } from './inkYields.ts'

/**
 * The words of every flagged line that can be said in either truth: they tell nothing apart, wherever
 * they come. Weighed is what hangs on `truth`, and on what no road of that truth ever sets or comes to;
 * anything else may go either way.
 */
export function alikeIn(ink: string, speakers: readonly string[]): readonly string[] {
  const { root } = JSON.parse(ink) as { readonly root: readonly Json[] }
  const [one, other] = truths.map((truth) => flaggedIn(root, truth))
  const both = [...(one ?? [])].filter((line) => other?.has(line) === true)
  return both.map((line) => {
    const speaker = speakers.find((name) => line.startsWith(`${name}：`))
    return speaker === undefined ? line : line.slice(speaker.length + 1).trim()
  })
}

/** Whole lines that carry a flag, wherever one truth can come. */
function flaggedIn(root: readonly Json[], truth: Truth): ReadonlySet<string> {
  const set = new Set<string>()
  let come: ReadonlySet<string> = new Set()
  const values: Readonly<Record<string, Value>> = { ...firstValues(root), truth }
  // What is set, or come to, opens further roads, on which more is.
  for (let before = -1; before !== set.size + come.size;) {
    before = set.size + come.size
    const know: Known = {
      variable: (name) => (set.has(name) ? undefined : values[name]),
      visits: (path) => (come.has(path) ? undefined : 0),
    }
    const walk: Walk = {
      know,
      set,
      seen: new Set(),
      come: new Set(),
      found: new Set(),
      waiting: [[]],
    }
    // Grows while it is walked.
    for (const path of walk.waiting) walkOn(root, path, walk)
    if (set.size + walk.come.size === before) return walk.found
    come = walk.come
  }
  return new Set()
}

/** What variables hold at the start, where that is a plain value. */
function firstValues(root: readonly Json[]): Readonly<Record<string, Value>> {
  const declared = partOf(root, 'global decl')
  if (!isList(declared)) return {}
  const pairs = declared.flatMap((part, i) => {
    const name = isObject(part) ? part['VAR='] : undefined
    return typeof name === 'string' ? [[name, yields(declared.slice(0, i), nothing)] as const] : []
  })
  return Object.fromEntries(pairs)
}

const nothing: Known = { variable: () => undefined, visits: () => undefined }

interface Walk {
  readonly know: Known
  /** Variables that are set somewhere on the way. */
  readonly set: Set<string>
  /** Places gone on from, and containers come to. */
  readonly seen: Set<string>
  readonly come: Set<string>
  readonly found: Set<string>
  readonly waiting: (readonly string[])[]
}

/** From a place to wherever the story leaves it: on through its container, and those around it. */
function walkOn(root: readonly Json[], start: readonly string[], walk: Walk): void {
  // A path ends in a container, or at one of the things in it.
  const isWhole = at(root, start) !== undefined
  let holder = isWhole ? start : start.slice(0, -1)
  let from = isWhole ? 0 : Number(start.at(-1))
  for (;;) {
    const key = `${holder.join('.')}#${String(from)}`
    if (walk.seen.has(key)) return
    walk.seen.add(key)
    for (let end = holder.length; end > 0; end--) walk.come.add(holder.slice(0, end).join('.'))
    const list = at(root, holder)
    if (list === undefined || !flows(list, holder, from, walk)) return
    const own = holder.at(-1)
    // Whatever is named alone is only ever gone to: nothing follows it.
    const place = own === undefined ? -1 : placeIn(at(root, holder.slice(0, -1)), own)
    if (place < 0) return
    holder = holder.slice(0, -1)
    from = place + 1
  }
}

/** A thing in a container, and the container's path. */
interface Here {
  readonly list: readonly Json[]
  readonly i: number
  readonly path: readonly string[]
}

/** Goes through a container from one of its places on; false where the story leaves it before its end. */
function flows(list: readonly Json[], path: readonly string[], from: number, walk: Walk): boolean {
  const line = openLine(walk.found)
  for (let i = from; i < list.length - 1; i++) {
    if (!goesOn({ list, i, path }, line, walk)) return false
  }
  return true
}

/** Where the story stops, or goes back to whoever sent it here. */
const stops = new Set(['end', 'done', '~ret', '->->'])

/** Notes what one thing says, sets or leads to; whether the story goes on behind it. */
function goesOn(here: Here, line: InkLine, walk: Walk): boolean {
  const part = here.list[here.i]
  if (isList(part)) {
    line.breakOff()
    return goesPast(part, here, walk)
  }
  if (typeof part === 'string') {
    line.read(part)
    return !stops.has(part)
  }
  return !isObject(part) || !leaves(part, here, walk)
}

/** Into a container; what is in it is walked from there, and goes on behind it by itself. */
function goesPast(
  part: readonly Json[],
  { list, i, path }: Here,
  { know, waiting }: Walk,
): boolean {
  const own = [...path, nameOf(part) ?? String(i)]
  const branch = branchIn(part)
  if (branch === undefined) {
    waiting.push(own)
    return false
  }
  const taken = weighed(list, i, know)
  if (taken !== false) waiting.push(resolve([...own, '0'], branch))
  return taken !== true
}

/** Where a container leads that is there for what is so only under a condition. */
function branchIn([first]: readonly Json[]): string | undefined {
  if (!isObject(first) || first['c'] !== true) return undefined
  const to = first['->']
  return typeof to === 'string' ? to : undefined
}

/** Notes where a thing leads, and what it sets; whether the story always goes there, and not on. */
function leaves(part: JsonObject, here: Here, walk: Walk): boolean {
  const at = [...here.path, String(here.i)]
  const set = part['VAR=']
  if (typeof set === 'string') walk.set.add(set)
  for (const key of ['->t->', 'f()', '^->'] as const) {
    const to = pathIn(part, key)
    if (to !== undefined) walk.waiting.push(resolve(at, to))
  }
  const choice = pathIn(part, '*')
  if (choice !== undefined && weighedChoice(part, here, walk))
    walk.waiting.push(resolve(at, choice))
  return diverts(part, here, walk)
}

/** A place it names; one that a variable holds was named where that was set. */
function pathIn(part: JsonObject, key: string): string | undefined {
  const to = part[key]
  return typeof to === 'string' && part['var'] !== true ? to : undefined
}

/** The bit of a choice's flags that says it has a condition. */
const conditional = 1

function weighedChoice({ flg }: JsonObject, { list, i }: Here, { know }: Walk): boolean {
  return (Number(flg ?? 0) & conditional) === 0 || weighed(list, i, know) !== false
}

function diverts(part: JsonObject, { list, i, path }: Here, { know, waiting }: Walk): boolean {
  if (typeof part['->'] !== 'string') return false
  const goes = part['c'] === true ? weighed(list, i, know) : true
  const to = pathIn(part, '->')
  if (goes !== false && to !== undefined) waiting.push(resolve([...path, String(i)], to))
  return goes === true && list[i - 1] !== 'thread'
}

/** What stands before a divert or a choice as its condition; undefined where that hangs on more. */
function weighed(list: readonly Json[], before: number, know: Known): boolean | undefined {
  const from = list.slice(0, before).lastIndexOf('ev')
  const value = yields(list.slice(from + 1, before), know)
  return value === undefined ? undefined : value !== false && value !== 0
}

function at(root: readonly Json[], path: readonly string[]): readonly Json[] | undefined {
  return path.reduce<readonly Json[] | undefined>((list, name) => {
    const part = list && partOf(list, name)
    return isList(part) ? part : undefined
  }, root)
}

function partOf(list: readonly Json[], name: string): Json | undefined {
  if (/^\d+$/.test(name)) return list[Number(name)]
  return lastOf(list)[name] ?? list.find((part) => nameOf(part) === name)
}

function placeIn(list: readonly Json[] | undefined, name: string): number {
  if (list === undefined) return -1
  return /^\d+$/.test(name) ? Number(name) : list.findIndex((part) => nameOf(part) === name)
}
