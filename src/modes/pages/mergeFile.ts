import { largestFile, readProfile } from '../../core/log/profileFile.ts'
import type { Shelf } from '../../host/shelf.ts'
import type { ProfileWords } from '../../words/zh/profile.ts'

/** Merges a saved file into the logbook, and says what came of it. */
export async function mergeFile(file: File, shelf: Shelf, { data }: ProfileWords): Promise<string> {
  if (file.size > largestFile) return data.faults.huge
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return data.unreadable
  const read = readProfile(text)
  return read.ok ? taken(read, shelf, data) : data.faults[read.fault]
}

function taken(
  { lines, bad }: Extract<ReturnType<typeof readProfile>, { ok: true }>,
  shelf: Shelf,
  data: ProfileWords['data'],
): string {
  const before = shelf.log().length
  const fresh = shelf.missing(lines)
  const known = lines.length - fresh
  const lasting = shelf.enter(lines)
  const over = before + fresh - shelf.log().length
  const said = [
    ...(fresh > 0 ? [data.merged(fresh, known)] : []),
    ...(fresh === 0 && known > 0 ? [data.nothingNew(known)] : []),
    ...(lines.length + bad === 0 ? [data.empty] : []),
    ...(bad > 0 ? [data.bad(bad)] : []),
    ...(over > 0 ? [data.overfull(over)] : []),
    ...(lasting ? [] : [data.notLasting]),
  ]
  return said.join(' ')
}
