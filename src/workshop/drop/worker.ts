// The worker behind the page: what a writer dropped is opened here, and can be stopped here.
import { world as built } from 'virtual:world'
import type { World } from '../compile/world.ts'
import { examine, type DropNews } from './dropped.ts'
import { examineLesson, type NamedFiles } from './droppedLesson.ts'
import type { Given } from './unpack.ts'

/** What the page asks: files by path, still closed. */
export interface DropQuestion {
  readonly files: readonly { readonly path: string; readonly file: Blob }[]
  /** YYYY-MM-DD. */
  readonly today: string
  /** Only where the files look like a lesson: what it may name. */
  readonly named?: NamedFiles
}

/** Well within what the page waits, so that what was found by then is told. */
const exploringMs = 12_000

const world = built as World
const tell = (news: DropNews) => postMessage(news)

addEventListener('message', (event: MessageEvent<DropQuestion>) => {
  const { files, today, named } = event.data
  const began = performance.now()
  const enough = () => performance.now() - began > exploringMs
  opened(files).then(
    (given) => {
      if (named === undefined) examine(given, { ...world, today }, tell, enough)
      else examineLesson(given, named, tell)
    },
    // A file that has gone since, or may not be read.
    (problem: unknown) => tell({ kind: 'refused', why: 'unreadable', place: String(problem) }),
  )
})

function opened(files: DropQuestion['files']): Promise<readonly Given[]> {
  return Promise.all(
    files.map(async ({ path, file }) => ({
      path,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}
