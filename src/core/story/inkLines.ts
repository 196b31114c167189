// Where a compiled story stands in its source. Ink forgets it when it writes JSON; put back, it names
// the line at which a story breaks. Knows inkjs by shape alone; core/story/story.ts opens the door.
import type { Place } from './problem.ts'

/** The lines of everything in a story, in the order in which Ink keeps it. */
export interface InkLines {
  readonly files: readonly string[]
  /** Two numbers for each thing: its file among `files`, and its 1-based line; 0 where it has none. */
  readonly at: readonly number[]
}

/** What inkjs remembers of a place. */
interface Metadata {
  readonly fileName: string | null
  readonly startLineNumber: number
  readonly endLineNumber: number
}

interface InkThing {
  readonly ownDebugMetadata: Metadata | null
  /** Read, it is that of what holds the thing, where it has none of its own; set, its own. */
  debugMetadata: Metadata | null
  readonly content?: readonly InkThing[]
  readonly namedOnlyContent?: ReadonlyMap<string, InkThing> | null
}

/** An Ink story, as far as this file needs to know one. */
interface Lined {
  readonly mainContentContainer: object
}

/** Reads the lines of a story fresh from the compiler. `placeOf` gives the place of a line of it. */
export function linesIn(story: object, placeOf: (line: number) => Place): InkLines {
  const files: string[] = []
  const at: number[] = []
  for (const { ownDebugMetadata } of thingsIn(rootOf(story as Lined))) {
    const place = ownDebugMetadata === null ? undefined : placeOf(ownDebugMetadata.startLineNumber)
    if (place === undefined) {
      at.push(0, 0)
      continue
    }
    if (!files.includes(place.file)) files.push(place.file)
    at.push(files.indexOf(place.file), place.line)
  }
  return { files, at }
}

/** Puts the lines back into a story read from its JSON. Lines of another story are left out. */
export function putLines(story: object, { files, at }: InkLines): void {
  const things = [...thingsIn(rootOf(story as Lined))]
  if (things.length * 2 !== at.length) return
  things.forEach((thing, i) => {
    const line = at[2 * i + 1] ?? 0
    if (line === 0) return
    const fileName = files[at[2 * i] ?? 0] ?? ''
    thing.debugMetadata = { fileName, startLineNumber: line, endLineNumber: line }
  })
}

/** Where a story stands now, or stood last; nothing for one without its lines. */
export function lineNow(story: object): Place | undefined {
  const { currentDebugMetadata: now, state } = story as Standing
  const { currentPointer, previousPointer } = state
  const last = previousPointer.Resolve()?.debugMetadata
  // Nowhere any more, Ink would name what was said last, which may have been said far from here.
  const at = currentPointer.isNull ? (last ?? now) : (now ?? last)
  if (at === null || at === undefined) return undefined
  return { file: at.fileName ?? '', line: at.startLineNumber }
}

interface Standing {
  readonly currentDebugMetadata?: Metadata | null
  readonly state: {
    readonly currentPointer: { readonly isNull: boolean }
    readonly previousPointer: { Resolve(): InkThing | null }
  }
}

const rootOf = ({ mainContentContainer }: Lined) => mainContentContainer as InkThing

/** A thing and all that is in it. */
function* thingsIn(root: InkThing): Generator<InkThing> {
  const open = [root]
  for (let thing = open.pop(); thing !== undefined; thing = open.pop()) {
    yield thing
    open.push(...(thing.content ?? []), ...(thing.namedOnlyContent?.values() ?? []))
  }
}
