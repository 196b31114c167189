// The logbook as a file that leaves the device and comes back. Each line carries a check, so that
// one changed by hand on the way is noticed and left out; it is a check, not a lock.
import type { LogLine } from './logbook.ts'
import { readLogLine } from './readLog.ts'
import { fnv1a } from '../run/run.ts'

const format = 'shipo-profile'
const version = 1

/** Far above what the longest logbook comes to. In bytes of the file, or characters of its text. */
export const largestFile = 8_000_000

/** Why a file was not taken; `words/` has a sentence for each. */
export const fileFaults = ['huge', 'notJson', 'truncated', 'foreign', 'newer'] as const
export type FileFault = (typeof fileFaults)[number]

export type ProfileRead =
  | {
      readonly ok: true
      readonly lines: readonly LogLine[]
      /** Lines left out: damaged, or changed since they were written. */
      readonly bad: number
    }
  | { readonly ok: false; readonly fault: FileFault }

/** Writes the logbook as JSON text. */
export function writeProfile(lines: readonly LogLine[], at: string): string {
  const checked = lines.map((line) => ({ ...line, check: checkOf(line) }))
  return JSON.stringify({ format, version, exported: at, lines: checked }, undefined, 1)
}

/** Reads what {@link writeProfile} wrote; anything else is a fault with a name. */
export function readProfile(text: string): ProfileRead {
  if (text.length > largestFile) return { ok: false, fault: 'huge' }
  const file = parsed(text)
  if (file === undefined) return { ok: false, fault: brokenOff(text) ? 'truncated' : 'notJson' }
  if (!isObject(file) || file['format'] !== format) return { ok: false, fault: 'foreign' }
  const { version: written, lines } = file
  if (typeof written !== 'number' || !Array.isArray(lines)) return { ok: false, fault: 'foreign' }
  if (written > version) return { ok: false, fault: 'newer' }
  const good = lines.map(readChecked).filter((line) => line !== undefined)
  return { ok: true, lines: good, bad: lines.length - good.length }
}

function readChecked(value: unknown): LogLine | undefined {
  const line = readLogLine(value)
  if (line === undefined || !isObject(value)) return undefined
  // Of what was written, not of what is read in it: an earlier version told the same in other fields.
  const { check, ...written } = value
  return check === checkOf(written) ? line : undefined
}

/** The same for the same content, in whatever order its fields stand. */
function checkOf(line: LogLine | Readonly<Record<string, unknown>>): string {
  return fnv1a(inOrder(line)).toString(36)
}

/** Deeper than any line of ours; what a stranger's file nests without end is not followed. */
const deepest = 12

function inOrder(value: unknown, depth = 0): string {
  if (depth > deepest) return ''
  const within = (one: unknown) => inOrder(one, depth + 1)
  if (Array.isArray(value)) return `[${value.map(within).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = Object.keys(value).sort()
  return `{${fields.map((key) => `${key}:${within(value[key])}`).join()}}`
}

/** It begins as ours does: then its end is missing. */
function brokenOff(text: string): boolean {
  return new RegExp(`^\\uFEFF?\\s*\\{\\s*"format":\\s*"${format}"`).test(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
