import type { Card } from '../../../core/story/card.ts'
import { readOption, readTag, tryTag } from '../../../core/story/readLine.ts'
import { StoryProblem } from '../../../core/story/problem.ts'
import { findingOf, say, type Finding, type Said } from '../../compile/finding.ts'
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
    ...strayWhom(script),
  ]
}

/** A stamp says what a check has settled: without one there is nothing to stamp. */
function stampsOf(script: Screenplay): readonly Finding[] {
  return alone(
    script,
    ['settles'],
    ['checked'],
    say((words) => words.settlesNothing()),
  )
}

/** After a night the clock of the night before says nothing. */
function daysOf(script: Screenplay): readonly Finding[] {
  return alone(
    script,
    ['day'],
    ['time'],
    say((words) => words.dayWithoutHour()),
  )
}

const payments = ['money', 'bank']

function strayWhom(script: Screenplay): readonly Finding[] {
  return alone(
    script,
    ['whom'],
    payments,
    say((words) => words.whomWithoutMoney()),
  )
}

/** What a wallet lists says with whom it was, wherever there is a wallet to look into. */
export function unnamedPayments(
  script: Screenplay,
  { apps }: { readonly apps: Readonly<Record<string, unknown>> },
): readonly Finding[] {
  if (!('wallet' in apps || 'bank' in apps)) return []
  return alone(
    script,
    payments,
    ['whom'],
    say((words) => words.moneyWithNobody()),
  )
}

/** Tags on lines that have none of those they need beside them; told once a line. */
function alone(
  { file, tags }: Screenplay,
  keys: readonly string[],
  beside: readonly string[],
  said: Said,
): readonly Finding[] {
  const keyed = tags.map(({ raw, line, column }) => ({ line, column, key: readTag(raw).key }))
  const having = new Set(keyed.filter(({ key }) => beside.includes(key)).map(({ line }) => line))
  const lacking = keyed.filter(({ key, line }) => keys.includes(key) && !having.has(line))
  const first = new Map(lacking.reverse().map((one) => [one.line, one]))
  return [...first.values()].reverse().map(({ line, column }) => ({ file, line, column, ...said }))
}

function checkChoice(file: string, choice: ChoiceUse, card: Card): readonly Finding[] {
  const { line, column, tags } = choice
  const own = tags.map(({ raw }) => raw)
  return attempt({ file, line, column }, () => {
    const { spot, target } = readOption(0, '…', own)
    if (spot === 'app') oneOf('app', target, Object.keys(card.apps), 'apps')
    const contacts = card.contacts.map(({ id }) => id)
    if (spot === 'scan' && target === undefined) {
      throw new StoryProblem(
        '"at: scan" does not say which code',
        'name its picture, as in "scan.pay-code"',
      )
    }
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
