import { expect } from 'vitest'
import { writeRun } from '../../../src/core/run/run.ts'
import type { Language, Truth } from '../../../src/core/story/tags.ts'
import { compileCase } from '../../../src/workshop/compile/compile.ts'
import { closed, playOn, visit, type Visit } from '../visit.ts'

/** One way through a case, by words of its options, and the title of the ending it leads to. */
export interface Road {
  readonly truth: Truth
  readonly texts: readonly string[]
  readonly ending: string
  readonly language?: Language
}

/** Opens a case of the library in a chosen truth and language. */
export async function open(
  caseId: string,
  truth: Truth,
  language: Language = 'zh',
): Promise<Visit> {
  const { zh, en = zh } = compileCase('stories', caseId).files
  const { version } = language === 'zh' ? zh : en
  const run = writeRun({ caseId, version, language, truth, acts: [] })
  return visit({ address: `?case=${caseId}&run=${run}` })
}

/** Plays a road to its ending and on to the debrief, and finds the ending named there. */
export async function playToDebrief(caseId: string, road: Road): Promise<void> {
  const seen = await open(caseId, road.truth, road.language)
  await playOn(seen.player, road.texts)
  await toDebriefOf(seen, road)
}

/** All that the debrief says. */
export async function debriefOf({ page }: Visit): Promise<string> {
  return (await page.locator('.debrief').textContent()) ?? ''
}

/** From the ending on: the question, the debrief, its title. */
export async function toDebriefOf(seen: Visit, { truth, ending }: Road): Promise<void> {
  await seen.player.predict(truth)
  expect(await debriefOf(seen)).toContain(ending)
  await closed(seen)
}
