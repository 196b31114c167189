// Everything that can be known to be wrong with a case before anybody plays it.
import type { CaseFile } from '../../core/story/card.ts'
import { checkCard } from './cardCheck.ts'
import { checkNames } from './nameCheck.ts'
import { compileSources, speakersOf, type CompiledCase } from '../compile/compileSources.ts'
import type { World } from '../compile/world.ts'
import { CaseFault, findingText, type Finding } from '../compile/finding.ts'
import { instrumented } from '../compile/instrument.ts'
import { checkPo } from './poCheck.ts'
import { checkRoads, tells } from './roadCheck.ts'
import type { Screenplay } from '../compile/script.ts'
import { caseRoads, type CaseRoads } from '../explore/caseRoads.ts'
import { checkTwins } from './twinsAlike.ts'
import { checkSizes } from './sizeCheck.ts'
import { endingsUnmet, neverMet } from './neverMet.ts'
import { checkTraps, checkWords } from './wordCheck.ts'
import { tone } from './wordLists.ts'

/** The texts of a case folder. */
export interface Sources {
  readonly id: string
  readonly card: string
  readonly ink: string
  /** Absent: the case exists in Chinese alone. */
  readonly enPo?: string
}

export interface Checked {
  readonly id: string
  readonly findings: readonly Finding[]
  /** Absent where the case does not compile. */
  readonly compiled?: CompiledCase
  readonly tours: readonly CaseRoads[]
}

/** Checks one case from its texts. Never throws for what a writer wrote. */
export function checkSources(sources: Sources, world: World, states?: number): Checked {
  const { id, card, ink, enPo = '' } = sources
  const folder = `stories/${id}`
  try {
    const compiled = compileSources(id, card, ink, enPo)
    const { script } = compiled
    const traps = checkTraps(script)
    const file = numbered(compiled)
    const tours = toursIn(compiled, file, states)
    const findings = [
      ...traps,
      ...script.pieces.flatMap(({ text, line, from }) =>
        checkWords(text, 'zh', { file: script.file, line, column: from + 1 }),
      ),
      ...chance(script),
      ...checkCard(compiled.card, card, `${folder}/card.yaml`, script, world.today),
      ...checkNames(compiled.card, card, `${folder}/card.yaml`, script, world),
      ...checkPo(script, enPo, `${folder}/en.po`),
      ...(file === undefined ? [] : roadsOf(compiled, file, card, tours)),
    ]
    return { id, findings: sorted(findings), compiled, tours }
  } catch (problem) {
    if (!(problem instanceof CaseFault)) throw problem
    return { id, findings: sorted([...problem.findings, ...trapsIn(sources)]), tours: [] }
  }
}

/** A story that does not compile may have fallen into one of Ink's traps; say so as well. */
function trapsIn({ id, ink }: Sources): readonly Finding[] {
  return checkTraps({ file: `stories/${id}/case.ink`, source: ink })
}

/** Both truths, played to the end on the numbered story. */
export function toursOf(compiled: CompiledCase): readonly CaseRoads[] {
  return toursIn(compiled, numbered(compiled))
}

function toursIn(
  compiled: CompiledCase,
  file: CaseFile | undefined,
  states?: number,
): readonly CaseRoads[] {
  if (file === undefined) return []
  const wordsOf = wordsIn(compiled.script)
  return [caseRoads(file, 'scam', wordsOf, states), caseRoads(file, 'genuine', wordsOf, states)]
}

function numbered({ files, card, script }: CompiledCase): CaseFile | undefined {
  const ink = instrumented(script, speakersOf(card))
  return ink === undefined ? undefined : { ...files.zh, ink }
}

/** Turns the numbers of a numbered story back into words. */
export function wordsIn({ pieces }: Screenplay): (text: string) => string {
  return (text) => text.replace(/“?⟦(\d+)⟧”?/g, (_, id: string) => pieces[Number(id)]?.text ?? '')
}

function roadsOf(
  compiled: CompiledCase,
  file: CaseFile,
  yaml: string,
  tours: readonly CaseRoads[],
): readonly Finding[] {
  const { script, card, files } = compiled
  const map = { file: script.file, pieces: script.pieces }
  const whole = tours.every(({ stopped }) => stopped === undefined)
  return [
    ...tours.flatMap((one) => checkRoads(one, files.zh.card, map)),
    ...tours.flatMap((one) => checkSizes(compiled.id, one, map)),
    ...checkTwins(file, map),
    ...(whole
      ? [
          ...neverMet(script, tours),
          ...endingsUnmet(card, yaml, `stories/${compiled.id}/card.yaml`, tours),
        ]
      : []),
    ...giveaways(script, tours),
  ]
}

/** Chance makes the same picks mean different things. */
function chance({ file, source }: Screenplay): readonly Finding[] {
  return source.split('\n').flatMap((text, i): Finding[] => {
    const at = /\b(?:SEED_)?RANDOM\s*\(|\{\s*(?:~|shuffle\b)|\bLIST_RANDOM\b/.exec(text)
    if (at === null || /^\s*\/\//.test(text)) return []
    const what = 'chance in a story: a run would not mean the same thing twice'
    return [{ file, line: i + 1, column: at.index + 1, what, cure: 'let a choice decide' }]
  })
}

/** The share of decisions from which a habit can be learnt. */
const giveawayShare = 0.8
const fewestDecisions = 8

/** What would let a player win by looks: told as counts, not as a guess. */
function giveaways(script: Screenplay, tours: readonly CaseRoads[]): readonly Finding[] {
  const { file } = script
  const wordsOf = wordsIn(script)
  const { first, last, longest, of } = tells(tours, wordsOf)
  const share = (count: number) => of >= fewestDecisions && count / of >= giveawayShare
  const counted: Finding[] = [
    { count: first, habit: 'stands first', cure: 'change the order of the choices' },
    { count: last, habit: 'stands last', cure: 'change the order of the choices' },
    { count: longest, habit: 'is the longest', cure: 'shorten it, or say more in another' },
  ]
    .filter(({ count }) => share(count))
    .map(({ count, habit, cure }) => {
      const what = `in ${String(count)} of ${String(of)} decisions the best answer ${habit}: that gives it away`
      return { file, line: 1, what, cure }
    })
  return [...counted, ...judging(script, tours, wordsOf)]
}

/** Options that name the truth while the player is still to find it. */
function judging(
  { file, pieces }: Screenplay,
  tours: readonly CaseRoads[],
  wordsOf: (text: string) => string,
): readonly Finding[] {
  const words = new Map<string, Finding>()
  for (const { truth, facts } of tours) {
    for (const { options, verified, chain } of facts) {
      if (truth !== 'scam' || verified || chain === 'aftermath') continue
      for (const { text, move } of options) {
        const said = wordsOf(text)
        const word = tone.find((one) => said.includes(one))
        if (word === undefined || move === 'ask') continue
        const at = pieces.find((piece) => piece.text === said)
        if (at === undefined) continue
        const what = `the option "${said}" says "${word}": it names the truth before it is known`
        const cure = 'say what the player does, not what it is'
        words.set(said, { file, line: at.line, column: at.from + 1, what, cure })
      }
    }
  }
  return [...words.values()]
}

/** In the order of the files, each once: what both truths show is one fault. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  const each = new Map(findings.map((one) => [findingText(one), one]))
  return [...each.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  )
}
