// Everything that can be known to be wrong with a case before anybody plays it.
import type { CaseFile } from '../../core/story/card.ts'
import { checkCard } from './card/cardCheck.ts'
import { checkNames } from './card/nameCheck.ts'
import { compileSources, speakersOf, type CompiledCase } from '../compile/compileSources.ts'
import type { World } from '../compile/world.ts'
import { CaseFault, findingText, say, type Finding } from '../compile/finding.ts'
import { instrumented, wordsIn } from '../compile/instrument.ts'
import { checkPast } from './card/pastCheck.ts'
import { checkPo } from './words/poCheck.ts'
import { checkRoads, road, tells } from './roads/roadCheck.ts'
import type { Beside } from '../compile/assemble.ts'
import { placed, type Screenplay } from '../compile/script.ts'
import { mostStates, type Limits } from '../explore/allRoads.ts'
import { caseRoads, type CaseRoads, type Explore } from '../explore/caseRoads.ts'
import { checkJudgement } from './roads/judgementCheck.ts'
import { checkSentences, undone } from './card/sentenceCheck.ts'
import { checkTwins } from './roads/twinsAlike.ts'
import { checkAnswers } from './roads/answerCheck.ts'
import { checkCalls } from './roads/callCheck.ts'
import { checkClock } from './roads/clockCheck.ts'
import { checkFaces } from './roads/faceCheck.ts'
import { checkScans } from './roads/scanCheck.ts'
import { checkTools } from './roads/toolCheck.ts'
import { checkPurses, checkTones, neverSettled } from './roads/lossCheck.ts'
import { checkSizes } from './roads/sizeCheck.ts'
import { endingsUnmet, neverMet } from './roads/neverMet.ts'
import { checkPrices, checkStakes } from './card/stakeCheck.ts'
import { givesAway, namingTruth } from './words/givesAway.ts'
import { checkTraps } from './script/inkTraps.ts'
import { shownTexts } from './words/shownTexts.ts'
import { slipsIn } from './script/slips.ts'
import { chancesIn, unplayed } from './roads/unplayed.ts'
import { checkShown } from './words/wordCheck.ts'

/** The texts of a case folder. */
export interface Sources {
  readonly id: string
  readonly card: string
  readonly ink: string
  /** Absent: the case exists in Chinese alone. */
  readonly enPo?: string
  /** Finds what the script includes. */
  readonly beside?: Beside | undefined
}

export interface Checked {
  readonly id: string
  readonly findings: readonly Finding[]
  /** Absent where the case does not compile. */
  readonly compiled?: CompiledCase
  readonly tours: readonly CaseRoads[]
}

export interface CheckOptions {
  readonly limits?: Limits
  /** Other than playing them. */
  readonly explore?: Explore
  /** Told what the texts alone show, at once: to play every road takes its time. */
  readonly onTexts?: (findings: readonly Finding[]) => void
}

/** Checks one case from its texts. Never throws for what a writer wrote. */
export function checkSources(
  sources: Sources,
  world: World,
  { onTexts, ...options }: CheckOptions = {},
): Checked {
  const { id, card, ink, enPo = '', beside } = sources
  try {
    const compiled = compileSources(id, card, ink, enPo, beside)
    const { script } = compiled
    const texts = textsOf(compiled, sources, world)
    onTexts?.(sorted(texts, script))
    const file = numberedCase(compiled)
    const tours = toursIn(file, options)
    const roads = file === undefined ? [] : roadsOf(compiled, file, sources, tours)
    return { id, findings: sorted([...texts, ...roads], script), compiled, tours }
  } catch (problem) {
    if (!(problem instanceof CaseFault)) throw problem
    const findings = sorted([...problem.findings, ...trapsIn(sources)])
    onTexts?.(findings)
    return { id, findings, tours: [] }
  }
}

/** What is wrong and can be seen without playing. */
function textsOf(
  { script, card }: CompiledCase,
  { id, card: yaml, enPo = '' }: Sources,
  world: World,
): readonly Finding[] {
  const folder = `stories/${id}`
  const shown = shownTexts({ id, card, script }, { yaml, enPo })
  return [
    ...checkTraps(script),
    ...slipsIn(script, card.you),
    ...checkShown(shown),
    ...namingTruth(shown),
    ...chance(script),
    ...checkCard(card, { yaml, file: `${folder}/card.yaml` }, script, world.today),
    ...checkNames(card, yaml, `${folder}/card.yaml`, script, world),
    ...checkPast(card, yaml, `${folder}/card.yaml`, world),
    ...checkPo(script, enPo, `${folder}/en.po`),
    ...checkPrices({ card, yaml, file: `${folder}/card.yaml` }),
    ...undone({ card, yaml, file: `${folder}/card.yaml` }, script),
  ]
}

/** A story that does not compile may have fallen into one of Ink's traps; say so as well. */
function trapsIn({ id, ink }: Sources): readonly Finding[] {
  return checkTraps({ file: `stories/${id}/case.ink`, source: ink })
}

/** Both truths, played to the end on the numbered story. */
export function toursOf(
  compiled: CompiledCase,
  explore: Explore = caseRoads,
): readonly CaseRoads[] {
  return toursIn(numberedCase(compiled), { explore })
}

function toursIn(
  file: CaseFile | undefined,
  { explore = caseRoads, limits = { states: mostStates } }: Omit<CheckOptions, 'onTexts'> = {},
): readonly CaseRoads[] {
  if (file === undefined) return []
  return [explore(file, 'scam', limits), explore(file, 'genuine', limits)]
}

/** The story with every text replaced by its number; nothing where that does not compile. */
export function numberedCase({ files, card, script }: CompiledCase): CaseFile | undefined {
  const ink = instrumented(script, speakersOf(card))
  return ink === undefined ? undefined : { ...files.zh, ink }
}

function roadsOf(
  compiled: CompiledCase,
  file: CaseFile,
  { card: yaml, enPo = '' }: Sources,
  tours: readonly CaseRoads[],
): readonly Finding[] {
  const { script, card, files } = compiled
  const map = { file: script.file, pieces: script.pieces }
  const cardPath = `stories/${compiled.id}/card.yaml`
  const broken = tours.some(({ facts }) => facts.some(({ problem }) => problem !== undefined))
  const english = { source: enPo, file: `stories/${compiled.id}/en.po` }
  const wordsOf = wordsIn(script)
  const whole = tours.every(({ stopped }) => stopped === undefined)
  return [
    ...tours.flatMap((one) => unplayed(one, script) ?? []),
    ...tours.flatMap((one) => checkRoads(one, files.zh.card, map)),
    ...tours.flatMap((one) => checkSizes(compiled.id, one, map)),
    ...tours.flatMap((one) => checkClock(one, map)),
    ...tours.flatMap((one) => checkFaces(one, files.zh.card, map)),
    ...tours.flatMap((one) => checkTools(one, map, wordsOf)),
    ...tours.flatMap((one) => checkCalls(one, map)),
    ...tours.flatMap((one) => checkScans(one, script, map)),
    ...tours.flatMap((one) => checkAnswers(one, script, wordsOf, english)),
    ...tours.flatMap((one) => checkPurses(one, files.zh.card, map)),
    // Where not every road was played, that is said already.
    ...checkTwins(file, map, { saysLimit: whole }),
    // Of a story that has no end it would be walked for long, and be true of its beginning alone.
    ...(whole ? checkJudgement(file, map) : []),
    // Behind a place that breaks nothing is met: that is said once it is mended.
    ...(whole && !broken
      ? [
          ...neverMet(script, tours),
          ...endingsUnmet(card, yaml, cardPath, tours),
          ...tours.flatMap((one) => neverSettled(one, map)),
          ...checkTones(files.zh.card, { yaml, file: cardPath }, tours),
          ...checkSentences({ card, yaml, file: cardPath }, file, tours),
          ...checkStakes({ card, yaml, file: cardPath }, tours),
        ]
      : []),
    ...giveaways(script, tours),
    ...givesAway(script, tours, wordsOf, english),
  ]
}

/** Chance makes the same picks mean different things. */
function chance(script: Screenplay): readonly Finding[] {
  return chancesIn(script).map((at) => {
    return { file: script.file, ...at, ...say((words) => words.chance()) }
  })
}

/** The share of decisions from which a habit can be learnt. */
const giveawayShare = 0.8
const fewestDecisions = 8

/** What would let a player win by looks: told as counts, not as a guess. */
function giveaways(script: Screenplay, tours: readonly CaseRoads[]): readonly Finding[] {
  const { file } = script
  const { of, ...counts } = tells(tours, wordsIn(script))
  const share = (count: number) => of >= fewestDecisions && count / of >= giveawayShare
  return (['first', 'last', 'longest'] as const)
    .filter((habit) => share(counts[habit]))
    .map((habit) => {
      const said = say((words) => words.tellsByPlace(counts[habit], of, habit))
      return { file, line: 1, ...said }
    })
}

/** In the order of the files, each once: what both truths show, or many roads, is one fault. */
function sorted(findings: readonly Finding[], script?: Screenplay): readonly Finding[] {
  const each = new Map<string, Finding>()
  for (const one of script === undefined ? findings : placed(findings, script)) {
    const id = findingText({ ...one, what: one.what.replace(road, '') })
    if (!each.has(id)) each.set(id, one)
  }
  return [...each.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  )
}
