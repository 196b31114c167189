// Moments a trainer keeps while she gives a lesson, written back into the text of its file.
import type { Truth } from '../story/tags.ts'

/** A moment as a file of a lesson has it. */
export interface KeptMoment {
  readonly name: string
  readonly caseId: string
  readonly truth: Truth
  /** The words of its answers. */
  readonly road: readonly string[]
}

/**
 * The file with these moments in the place of those it had. Everything else in it stands to the letter,
 * remarks included: it is the trainer's own.
 */
export function withMoments(yaml: string, moments: readonly KeptMoment[]): string {
  const rest = withoutMoments(yaml.split(/\r?\n/)).join('\n').trimEnd()
  if (moments.length === 0) return `${rest}\n`
  return `${rest}\nmoments:\n${moments.map(written).join('')}`
}

/** The list goes from its key to the next line that begins at the left. */
function withoutMoments(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => /^moments\s*:/.test(line))
  if (from < 0) return lines
  const length = lines.slice(from + 1).findIndex((line) => /^[^\s#-]/.test(line))
  return length < 0
    ? lines.slice(0, from)
    : [...lines.slice(0, from), ...lines.slice(from + 1 + length)]
}

/** What JSON quotes YAML reads. */
function written({ name, caseId, truth, road }: KeptMoment): string {
  const text = JSON.stringify(name)
  return [
    `  - name: { zh: ${text}, en: ${text} }`,
    `    case: ${caseId}`,
    `    truth: ${truth}`,
    `    road: [${road.map((word) => JSON.stringify(word)).join(', ')}]`,
    '',
  ].join('\n')
}
