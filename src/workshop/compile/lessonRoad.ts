// From the words of a road to the picks of a moment.
import { readRun, picksOf } from '../../core/run/run.ts'
import { roadWords } from '../../core/lesson/roadWords.ts'
import type { Option } from '../../core/story/beats.ts'
import type { CaseFile } from '../../core/story/card.ts'
import { Misfit, type Tale } from '../../core/story/step.ts'
import { openTale } from '../../core/story/story.ts'
import type { Language, Truth } from '../../core/story/tags.ts'
import type { Finding } from './finding.ts'
import { inBoth } from './inBoth.ts'

/** A case as a lesson walks it: opened in both languages, in Chinese where it has no English. */
export interface ToldCase {
  readonly zh: Tale
  readonly en: Tale
}

/** A case opened so. */
export function toldCase({
  zh,
  en = zh,
}: Readonly<Partial<Record<Language, CaseFile>>> & { readonly zh: CaseFile }): ToldCase {
  const tale = openTale(zh)
  return { zh: tale, en: en === zh ? tale : openTale(en) }
}

/** A road that leads nowhere: what is wrong with it, and how it is mended. */
export class RoadFault extends Error {
  readonly what: string
  readonly cure: string
  constructor({ what, cure }: Pick<Finding, 'what' | 'cure'>) {
    super(`${what}; ${cure}`)
    this.name = 'RoadFault'
    this.what = what
    this.cure = cure
  }
}

/**
 * The picks of a road written in the words of its answers; a word is an answer, or as much of it as
 * no other answer there has, in either language. @throws {RoadFault}
 */
export function picksAlong(of: ToldCase, truth: Truth, road: readonly string[]): readonly number[] {
  return road.reduce<readonly number[]>((picks, word) => {
    const [zh, en] = [optionsAt(of.zh, truth, picks), optionsAt(of.en, truth, picks)]
    return [...picks, meantBy(word, zh, en, picks.length + 1, of.zh.file)]
  }, [])
}

function optionsAt(tale: Tale, truth: Truth, picks: readonly number[]): readonly Option[] {
  return tale.steps(truth, picks).at(-1)?.options ?? []
}

/** The one option a word can mean at a decision. @throws {RoadFault} */
export function meantBy(
  word: string,
  zh: readonly Option[],
  en: readonly Option[],
  step: number,
  { id }: Pick<CaseFile, 'id'>,
): number {
  const same = (text: string) => bare(text) === bare(word)
  const within = (text: string) => bare(text).includes(bare(word))
  for (const fits of [same, within]) {
    const found = zh.filter(({ text }, i) => fits(text) || fits(en[i]?.text ?? ''))
    const [one, another] = found
    if (one !== undefined && another === undefined) return one.index
    if (one !== undefined && another !== undefined) throw severalMeant(word, found, step)
  }
  throw noneMeant(word, zh, step, id)
}

/** Quotation marks say that it is spoken; a road does without. */
const bare = (text: string) =>
  text
    .replace(/[“”"‘’']/g, '')
    .trim()
    .toLowerCase()

function severalMeant(word: string, found: readonly Option[], step: number): RoadFault {
  const n = String(step)
  const all = listed(found)
  return new RoadFault({
    what: inBoth(
      `第 ${n} 步有几个选项都含“${word}”`,
      `at step ${n} several answers hold "${word}"`,
    ),
    cure: inBoth(`写全：${all}`, 'write all of the one you mean'),
  })
}

function noneMeant(word: string, there: readonly Option[], step: number, caseId: string) {
  const n = String(step)
  if (there.length === 0) {
    return new RoadFault({
      what: inBoth(`故事在第 ${n} 步之前已经结束`, `the story has ended before step ${n}`),
      cure: inBoth(`删掉“${word}”和它后面的`, `take out "${word}" and what follows`),
    })
  }
  return new RoadFault({
    what: inBoth(
      `第 ${n} 步没有选项“${word}”，只有：${listed(there)}`,
      `at step ${n} there is no answer "${word}"`,
    ),
    cure: renew(caseId),
  })
}

const listed = (options: readonly Option[]) => options.map(({ text }) => `“${bare(text)}”`).join('')

/** How a road is written anew. */
export const renew = (caseId: string) =>
  inBoth(
    `重新走一遍，把它印出的 road 抄来：npm run stories -- play ${caseId}`,
    `walk it again and copy the road it prints: npm run stories -- play ${caseId}`,
  )

/** The words of the answers along these picks; undefined where there is no such road. */
export function roadAlong(
  tale: Tale,
  truth: Truth,
  picks: readonly number[],
): readonly string[] | undefined {
  try {
    return roadWords(tale, truth, picks)
  } catch (problem) {
    if (problem instanceof Misfit) return undefined
    throw problem
  }
}

export interface Kept {
  readonly truth: Truth
  readonly picks: readonly number[]
}

/** A moment kept as a run's text. @throws {RoadFault} where it is none of this case as it is now. */
export function picksOfRun(of: ToldCase, text: string): Kept {
  const read = readRun(text)
  if (!read.ok || read.run.caseId !== of.zh.file.id) {
    throw new RoadFault({
      what: inBoth('run 不是这个案例的一局', 'the run is none of this case'),
      cure: inBoth(
        '打开那一刻，从网址里抄 run= 后面的全部',
        'open that moment and copy all that follows run= in the address',
      ),
    })
  }
  const { truth, version } = read.run
  const picks = picksOf(read.run)
  const road = roadAlong(of.zh, truth, picks)
  if (road === undefined) {
    throw new RoadFault({
      what: inBoth('案例改过，这一局接不上了', 'the case has changed, and the run does not fit'),
      cure: renew(of.zh.file.id),
    })
  }
  if (version !== of.zh.file.version) {
    const words = JSON.stringify(road)
    throw new RoadFault({
      what: inBoth('案例改过，这一局是旧版的', 'the run was played on another version of the case'),
      cure: inBoth(
        `看看是不是还是那一刻，是就改写成 road: ${words}`,
        `if it is still that moment, write road: ${words}`,
      ),
    })
  }
  return { truth, picks }
}
