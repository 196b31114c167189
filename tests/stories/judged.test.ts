// Every road of every case is asked what the player thinks, once, before anything settles it; and the
// dials say of simulated players what they were made of.
import { describe, expect, test } from 'vitest'
import { isAnswer } from '../../src/core/story/answers.ts'
import { judgementsIn, logLine, type LogLine } from '../../src/core/log/logbook.ts'
import { toldOfCase } from '../../src/core/log/toldCase.ts'
import { dialsOf, profileOf } from '../../src/core/log/profile.ts'
import { quantile } from '../../src/core/log/normalCurve.ts'
import { askedBefore } from '../../src/core/run/asking.ts'
import type { Answer, JudgementKind } from '../../src/core/run/judgement.ts'
import { play, withAct, type Played } from '../../src/core/run/play.ts'
import { freshRun } from '../../src/core/run/resume.ts'
import { openTale } from '../../src/core/story/story.ts'
import type { Tale } from '../../src/core/story/step.ts'
import { truths, type Truth } from '../../src/core/story/tags.ts'
import { caseIds } from '../../src/workshop/compile/compile.ts'
import { noise } from '../../src/workshop/explore/seededNumbers.ts'
import { card, ink, told } from './small.ts'
import { compiledCase } from '../library.ts'

const tales = caseIds('stories').map((id) => openTale(compiledCase(id).files.zh))

type Thinks = (kind: JudgementKind, truth: Truth) => Answer

/** Somebody who takes whatever comes, and thinks something of it when asked. */
function finished(tale: Tale, truth: Truth, dice: () => number, thinks: Thinks): Played {
  let played = play(tale, freshRun(tale, truth))
  while (played.view.ending === undefined) {
    const { options } = played.here
    const option = options[Math.floor(dice() * options.length)]
    if (option === undefined) throw new Error('nothing can be done')
    const kind = askedBefore(tale, played, option)
    const acts = kind === undefined ? [] : [thinks(kind, truth)]
    let { run } = played
    for (const answer of acts) run = withAct(run, { did: 'judge', answer, about: option.index })
    played = play(tale, withAct(run, { did: 'pick', option: option.index }))
  }
  return play(tale, withAct(played.run, { did: 'recall' }))
}

describe('players who take whatever comes', () => {
  const dice = noise(7)
  const played = tales.flatMap((tale) =>
    truths.flatMap((truth) =>
      Array.from({ length: 60 }, () => finished(tale, truth, dice, () => 'cannot-tell')),
    ),
  )

  test('are asked in every run, before a check, an ending or a loss', () => {
    for (const { judgement, steps, run } of played) {
      const there = steps[judgement?.at ?? -1]
      expect(there, `${run.caseId} ${run.truth}`).toBeDefined()
      expect(there?.view.verified).toBe(false)
      expect(there?.view.ending).toBeUndefined()
      expect(there?.view.secrets).toEqual([])
    }
  })

  test('are asked in both truths with something to tell by, if they go on talking for a while', () => {
    for (const tale of tales) {
      for (const truth of truths) {
        const kinds = Array.from({ length: 30 }, () => askedOf(tale, truth, dice))
        expect(kinds, `${tale.file.id} ${truth}`).toContain('informed')
      }
    }
  })
})

/** What somebody could tell it by who only talks, when they are asked; undefined if they hang on for long. */
function askedOf(tale: Tale, truth: Truth, dice: () => number): JudgementKind | undefined {
  let played = play(tale, freshRun(tale, truth))
  for (let turn = 0; turn < 30 && played.view.ending === undefined; turn++) {
    const { options } = played.here
    const answers = options.filter(isAnswer)
    const seen = answers.length > 0 ? answers : options
    const option = seen[Math.floor(dice() * seen.length)]
    if (option === undefined) throw new Error('nothing can be done')
    const kind = askedBefore(tale, played, option)
    if (kind !== undefined) return kind
    played = play(tale, withAct(played.run, { did: 'pick', option: option.index }))
  }
  return undefined
}

describe('simulated players come out of the dials as they went in', () => {
  /** A normal draw of mean 0. */
  const gauss = (dice: () => number) => quantile(Math.min(0.9999, Math.max(0.0001, dice())))
  const width = 0.25

  /** d′ and c by the book: evidence with d′ between the truths where there is any, cut at c. */
  function thinking(d: number, c: number, dice: () => number): Thinks {
    return (kind, truth) => {
      const apart = kind === 'informed' ? d / 2 : 0
      const evidence = gauss(dice) + (truth === 'scam' ? apart : -apart) - c
      if (Math.abs(evidence) < width) return 'cannot-tell'
      const surely = Math.abs(evidence) > 1
      if (evidence > 0) return surely ? 'surely-trick' : 'rather-trick'
      return surely ? 'surely-real' : 'rather-real'
    }
  }

  test.each([
    [0, 0],
    [1, 0],
    [1, 0.5],
    [2, 0],
    [2, -0.4],
  ])('d′ %d, c %d', (d, c) => {
    const dice = noise(1 + 100 * d + 10 * c)
    const thinks = thinking(d, c, dice)
    const lines = Array.from({ length: 240 }, (_, i): readonly LogLine[] => {
      const tale = tales[i % tales.length]
      const truth: Truth = i % 2 === 0 ? 'scam' : 'genuine'
      if (tale === undefined) return []
      const played = finished(tale, truth, dice, thinks)
      const line = toldOfCase(played, tale.file.card)
      return line === undefined ? [] : [logLine('2026-11-24T08:00:00Z', played.run, line)]
    }).flat()
    expect(judgementsIn(lines)).toHaveLength(240)
    const { tellApart, lean } = dialsOf(judgementsIn(lines), [])
    if (!tellApart.known || !lean.known) throw new Error('240 judgements are enough')
    expect(Math.abs(tellApart.value - d)).toBeLessThan(2.5 * tellApart.error)
    expect(Math.abs(lean.value - c)).toBeLessThan(2.5 * lean.error)
    expect(profileOf(lines).counts.judged).toBe(240)
  })
})

describe('the check of a case', () => {
  test('finds what is given away before anybody is asked', () => {
    const early = ink.replace(
      '+ [“怎么赔？” # move: comply] -> offer',
      '+ [“怎么赔？” # move: comply]\n  你报了卡号。 # secret: card\n  -> offer',
    )
    expect(early).not.toBe(ink)
    expect(told({ ink: early }).join('\n')).toContain('given away before the player is asked')
  })

  test('finds a story in which there is never anything to tell by', () => {
    const alike = ink.replace(
      '先交十块。 # chain: trust # flag: pay-first',
      '不急，订单里点。 # chain: trust # flag: pay-first',
    )
    const both = alike.replace(
      '客服：不急，订单里点。 # chain: trust # signal: no-hurry\n',
      '旁白换了。 # chain: trust\n',
    )
    expect(card).toContain('小案')
    expect(told({ ink: both }).join('\n')).toContain('something to tell by (genuine)')
  })
})
