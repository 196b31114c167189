// The items of a lesson that stand in a case: their roads, walked.
import type { ByKind, Moment } from '../../core/lesson/lesson.ts'
import { twinsGame } from '../../core/lesson/twinsGame.ts'
import { Misfit } from '../../core/story/step.ts'
import { truths, type Language, type Truth } from '../../core/story/tags.ts'
import { cureFor } from './nearest.ts'
import { inBoth } from './inBoth.ts'
import type { ItemFile } from './lessonFile.ts'
import { ItemFault, type Named, type Own } from './lessonItem.ts'
import {
  meantBy,
  picksAlong,
  picksOfRun,
  renew,
  roadAlong,
  RoadFault,
  type ToldCase,
} from './lessonRoad.ts'

class AsksFault extends RoadFault {}

type Walked = Extract<ItemFile, { case: string }>
/** What names a place in a case. */
type Where = Pick<Walked, 'case' | 'road' | 'run'>

/** An item that stands in a case. @throws {ItemFault} */
export function walkedOf(item: Walked, named: Named): Own {
  return inCase(item, named, (of) => {
    const at = { caseId: item.case, version: of.zh.file.version }
    const walked = walk(item, of)
    return (language) => ({ ...at, ...walked(language) })
  })
}

/** A moment beside the running order. @throws {ItemFault} */
export function momentWalked(moment: Where & { readonly truth: Truth }, named: Named): Moment {
  const { truth } = moment
  return inCase(moment, named, (of) => ({
    ...{ caseId: moment.case, version: of.zh.file.version, truth },
    picks: inAll(moment, of, [truth]),
  }))
}

/** @throws {ItemFault} where there is no such case, or no such road in it. */
function inCase<T>(item: Where, named: Named, then: (of: ToldCase) => T): T {
  const of = named.cases[item.case]
  if (of === undefined) {
    const what = inBoth(`没有案例“${item.case}”`, `there is no case "${item.case}"`)
    throw new ItemFault(['case'], { what, cure: cureFor(item.case, Object.keys(named.cases)) })
  }
  const key = item.run === undefined ? 'road' : 'run'
  try {
    return then(of)
  } catch (problem) {
    if (problem instanceof AsksFault) throw new ItemFault(['asks'], problem)
    if (problem instanceof RoadFault) throw new ItemFault([key], problem)
    throw problem
  }
}

/** All but the case and its version. */
type Walking = ByKind extends infer One
  ? One extends { readonly picks: unknown }
    ? Omit<One, 'caseId' | 'version'>
    : never
  : never

/** Kind, truth and picks of an item that stands in a case. @throws {RoadFault} */
function walk(item: Walked, of: ToldCase): (language: Language) => Walking {
  switch (item.kind) {
    case 'play': {
      const { kind, truth } = item
      const only = truth === 'drawn' || truth === 'secret' ? undefined : truth
      const picks = inAll(item, of, only === undefined ? truths : [only])
      const asks = asksOf(item, picks)
      return () => ({ kind, truth, picks, asks })
    }
    case 'moment': {
      const { kind, truth } = item
      const picks = inAll(item, of, [truth])
      return () => ({ kind, truth, picks })
    }
    case 'twins': {
      const { kind, first } = item
      const picks = partingPicks(item, of)
      return () => ({ kind, first, picks })
    }
    case 'one-line':
      return oneLine(item, of)
  }
}

/** The decisions of its road at which the hall is asked. @throws {AsksFault} */
function asksOf(
  { asks, road = [] }: Extract<Walked, { kind: 'play' }>,
  picks: readonly number[],
): readonly number[] {
  if (asks === undefined) return picks.map((_, i) => i)
  return asks.map((word) => {
    const at = road.indexOf(word)
    if (at >= 0) return at
    const what = inBoth(`road 里没有“${word}”`, `the road has no answer "${word}"`)
    throw new AsksFault({ what, cure: cureFor(word, road) })
  })
}

/** The same picks in each of these truths. @throws {RoadFault} where one of them has no such road. */
function inAll(
  item: Where,
  of: ToldCase,
  [truth, ...others]: readonly [Truth, ...Truth[]],
): readonly number[] {
  const picks =
    item.run === undefined
      ? picksAlong(of, truth, item.road ?? [])
      : keptPicks(item.run, of, others.length === 0 ? truth : undefined)
  const road = roadAlong(of.zh, truth, picks)
  const same = (other: Truth) => String(roadAlong(of.zh, other, picks)) === String(road)
  if (road !== undefined && others.every(same)) return picks
  throw new RoadFault({
    what: inBoth('两种真相里，这条路不一样', 'the road is not the same in both truths'),
    cure: inBoth('只写到分开之前，或写定 truth', 'end it before they part, or name the truth'),
  })
}

/** The picks of a run that has to be of this truth, where one is named. @throws {RoadFault} */
function keptPicks(run: string, of: ToldCase, wanted: Truth | undefined): readonly number[] {
  const { truth, picks } = picksOfRun(of, run)
  if (wanted === undefined || wanted === truth) return picks
  throw new RoadFault({
    what: inBoth(`这一局是 ${truth}`, `this run is of the ${truth} half`),
    cure: inBoth(`写成 truth: ${truth}`, `write truth: ${truth}`),
  })
}

/** The road of the game of twins: the same for both until they part, and no further. */
function partingPicks(item: Extract<Walked, { kind: 'twins' }>, of: ToldCase): readonly number[] {
  const picks =
    item.run === undefined
      ? picksAlong(of, 'scam', item.road ?? [])
      : picksOfRun(of, item.run).picks
  const game = gameOf(of, picks)
  if (game !== undefined) return picks
  throw new RoadFault({
    what: inBoth('走到这里，两种真相还没分开', 'on this road the twins have not parted yet'),
    cure: inBoth('把路再走远一步', 'take the road one answer further'),
  })
}

function gameOf(of: ToldCase, picks: readonly number[]) {
  try {
    return twinsGame(of.zh, picks)
  } catch (problem) {
    if (!(problem instanceof Misfit)) throw problem
    throw new RoadFault({
      what: inBoth('这条路在另一种真相里走不通', 'the other truth has no such road'),
      cure: renew(of.zh.file.id),
    })
  }
}

/** @throws {RoadFault} */
function oneLine(
  item: Extract<Walked, { kind: 'one-line' }>,
  of: ToldCase,
): (language: Language) => Walking {
  const { kind, truth } = item
  const picks = inAll(item, of, [truth])
  const optionsIn = (language: Language) => of[language].steps(truth, picks).at(-1)?.options ?? []
  const [zh, en] = [optionsIn('zh'), optionsIn('en')]
  const answers = item.answers.map((word) => meantBy(word, zh, en, picks.length + 1, of.zh.file))
  return (language) => {
    const answerWords = answers.map((at) => optionsIn(language)[at]?.text ?? '')
    return { kind, truth, picks, answers, answerWords }
  }
}
