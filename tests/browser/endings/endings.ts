import { expect, test } from 'vitest'
import { writeRun } from '../../../src/core/run/run.ts'
import type { Language, Truth } from '../../../src/core/story/tags.ts'
import { openTale } from '../../../src/core/story/story.ts'
import { thinking } from '../../core/run/asked.ts'
import { fileIn } from '../../library.ts'
import { thinkIfAsked } from '../player.ts'
import { closed, visit, type Visit } from '../visit.ts'
import { handOn } from './hand.ts'
import { roads, type CaseId, type Road } from './roads.ts'
import { walked } from './walked.ts'

/** Opens a case of the library in a chosen truth and language, at its beginning or further on. */
export async function open(
  caseId: string,
  truth: Truth,
  language: Language = 'zh',
  picks: readonly number[] = [],
): Promise<Visit> {
  const { version } = fileIn(caseId, language)
  const acts = thinking(openTale(fileIn(caseId, language)), truth, picks)
  const run = writeRun({ caseId, version, language, truth, acts })
  return visit({ address: `?case=${caseId}&run=${run}` })
}

/** A test for every road of a case: to its ending and on to the debrief, which names the ending. */
export function testEndingsOf(caseId: CaseId): void {
  test.each(roads[caseId])('$truth: $ending', (road) => playToDebrief(caseId, road), 60_000)
}

async function playToDebrief(caseId: CaseId, road: Road): Promise<void> {
  const { truth, language, ending } = road
  const { before, byHand } = walked(caseId, road)
  const seen = await open(caseId, truth, language, before)
  const hand = handOn(seen.page)
  await seen.player.turn()
  for (const answer of byHand) {
    await hand.take(answer)
    await thinkIfAsked(seen.page)
    await seen.player.turn()
  }
  await seen.player.recall()
  expect(await debriefOf(seen)).toContain(ending)
  await closed(seen)
}

/** All that the debrief says. */
export async function debriefOf({ page }: Visit): Promise<string> {
  return (await page.locator('.debrief').textContent()) ?? ''
}
