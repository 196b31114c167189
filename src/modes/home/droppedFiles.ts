import type { Dropped } from '../../screens/drop/dropZone.tsx'

/** More was dropped than a case can need, or a folder that this page may not look into. */
export class NotGathered extends Error {
  readonly why: 'tooMany' | 'tooBig' | 'folderShut'
  readonly place: string
  constructor(why: NotGathered['why'], place: string) {
    super(`${place}: ${why}`)
    this.name = 'NotGathered'
    this.why = why
    this.place = place
  }
}

type Found = Dropped['files'][number]

const most = { files: 200, bytes: 5_000_000 } as const
/** What the workshop can read; pictures and the rest stay where they are. */
const wanted = /\.(ink|po|ya?ml|zip)$/i

/** The files of what was dropped, folders walked. Reads none of them. @throws {NotGathered} */
export async function gather({ files, folders }: Dropped): Promise<readonly Found[]> {
  const found = [...files]
  for (const folder of folders) await walk(folder, found)
  if (found.length > most.files) throw new NotGathered('tooMany', String(found.length))
  const texts = found.filter(({ path }) => wanted.test(path))
  const size = texts.reduce((sum, { file }) => sum + file.size, 0)
  if (size > most.bytes) throw new NotGathered('tooBig', texts[0]?.path ?? '')
  // One file that is nothing of ours is sent too: it may be a zip by another name.
  const [only] = found
  if (found.length === 1 && only !== undefined && only.file.size <= most.bytes) return [only]
  return texts
}

async function walk(entry: FileSystemEntry, found: Found[]): Promise<void> {
  if (found.length > most.files) throw new NotGathered('tooMany', entry.fullPath)
  if (entry.isFile) {
    const file = await new Promise<File>((give, fail) =>
      (entry as FileSystemFileEntry).file(give, fail),
    )
    found.push({ path: entry.fullPath.replace(/^\//, ''), file })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    // A reader gives a hundred at most, and none when it is through.
    const some = await new Promise<FileSystemEntry[]>((give, fail) =>
      reader.readEntries(give, fail),
    ).catch((problem: unknown) => {
      // Chromium lets no page that is a file itself read one.
      if (problem instanceof DOMException && problem.name === 'EncodingError')
        throw new NotGathered('folderShut', entry.fullPath)
      throw problem
    })
    if (some.length === 0) return
    for (const one of some) await walk(one, found)
  }
}
