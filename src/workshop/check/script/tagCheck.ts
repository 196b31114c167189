import type { Card } from '../../../core/story/card.ts'
import { readOption, readTag, tryTag } from '../../../core/story/readLine.ts'
import { StoryProblem } from '../../../core/story/problem.ts'
import { findingOf, say, type Finding } from '../../compile/finding.ts'
import type { ChoiceUse, Screenplay } from '../../compile/script.ts'

/** Every tag, speaker and choice of a script read for itself, whether or not a road meets it. */
export function checkTags(script: Screenplay, card: Card): readonly Finding[] {
  const { file } = script
  const onLines = script.tags.filter(({ onChoice }) => !onChoice)
  return [
    ...onLines.flatMap(({ raw, line, column }) =>
      attempt({ file, line, column }, () => {
        tryTag(raw, card)
      }),
    ),
    ...script.choices.flatMap((choice) => checkChoice(file, choice, card)),
    ...checkSpeakers(script, card),
    ...stampsOf(script),
    ...daysOf(script),
  ]
}

/** A stamp says what a check has settled: without one there is nothing to stamp. */
function stampsOf({ file, tags }: Screenplay): readonly Finding[] {
  const keyed = tags.map(({ raw, line, column }) => ({ line, column, key: readTag(raw).key }))
  const checked = new Set(keyed.filter(({ key }) => key === 'checked').map(({ line }) => line))
  return keyed
    .filter(({ key, line }) => key === 'settles' && !checked.has(line))
    .map(({ line, column }) => ({ file, line, column, ...say((words) => words.settlesNothing()) }))
}

/** After a night the clock of the night before says nothing. */
function daysOf({ file, tags }: Screenplay): readonly Finding[] {
  const keyed = tags.map(({ raw, line, column }) => ({ line, column, key: readTag(raw).key }))
  const timed = new Set(keyed.filter(({ key }) => key === 'time').map(({ line }) => line))
  return keyed
    .filter(({ key, line }) => key === 'day' && !timed.has(line))
    .map(({ line, column }) => ({ file, line, column, ...say((words) => words.dayWithoutHour()) }))
}

function checkChoice(file: string, choice: ChoiceUse, card: Card): readonly Finding[] {
  const { line, column, tags } = choice
  const own = tags.map(({ raw }) => raw)
  return attempt({ file, line, column }, () => {
    const { spot, target } = readOption(0, '…', own)
    if (spot === 'app') oneOf('app', target, Object.keys(card.apps), 'apps')
    const contacts = card.contacts.map(({ id }) => id)
    if (spot === 'dial') oneOf('contact', target, contacts, 'contacts')
  })
}

function oneOf(what: string, word: string | undefined, list: readonly string[], key: string): void {
  if (word !== undefined && list.includes(word)) return
  const cure = `add it to the card under "${key}"`
  throw new StoryProblem(`${what} "${word ?? ''}" is not on the card`, cure, word ?? '', list)
}

/** Lines that look as if somebody spoke whom the card does not know. */
function checkSpeakers(script: Screenplay, card: Card): readonly Finding[] {
  const { file } = script
  const cast = [card.you, ...card.cast.map(({ id }) => id)]
  const lines = script.source.split('\n')
  return script.pieces.flatMap(({ text, line, from }): Finding[] => {
    const before = (lines[line - 1] ?? '').slice(0, from)
    if (!/^[\s-]*(\(\w+\)\s*)?$/.test(before)) return []
    const at = { file, line, column: from + 1 }
    const half = cast.find((name) => text.startsWith(`${name}:`))
    if (half !== undefined) {
      return [{ ...at, ...say((words) => words.halfColon(half)) }]
    }
    const name = /^([^\s，。、！？…—“”（）：]{1,4})：/u.exec(text)?.[1]
    // "她很快回：…" is narration, not a person of that name.
    if (name === undefined || /^[他她它你我那]|[说问道回喊写]$/u.test(name)) return []
    const cure = 'add the name to the card under "cast"'
    return [findingOf(new StoryProblem(`"${name}" is not in the cast`, cure, name, cast), at)]
  })
}

function attempt(
  at: { readonly file: string; readonly line: number; readonly column: number },
  read: () => void,
): readonly Finding[] {
  try {
    read()
    return []
  } catch (problem) {
    if (problem instanceof StoryProblem) return [findingOf(problem, at)]
    throw problem
  }
}

/** The words a script uses in tags of one kind, each with the first line that does. */
export function used(script: Screenplay, kind: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { raw, line } of script.tags) {
    const { key, value } = readTag(raw)
    if (key === kind && !found.has(value)) found.set(value, line)
  }
  return found
}
