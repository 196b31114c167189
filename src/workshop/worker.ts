// The worker behind the page: what a writer dropped is opened here, and can be stopped here.
import { world as built } from 'virtual:world'
import type { World } from './cardCheck.ts'
import { examine, type DropNews } from './dropped.ts'
import type { Given } from './unpack.ts'

/** What the page asks: files by path, still closed. */
export interface DropQuestion {
  readonly files: readonly { readonly path: string; readonly file: Blob }[]
  /** YYYY-MM-DD. */
  readonly today: string
}

const world = built as World
const tell = (news: DropNews) => postMessage(news)

addEventListener('message', (event: MessageEvent<DropQuestion>) => {
  const { files, today } = event.data
  opened(files).then(
    (given) => examine(given, { ...world, today }, tell),
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
