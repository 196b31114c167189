import { picksOf } from '../../core/run/run.ts'
import { linesOf } from '../../core/story/step.ts'
import type { Lead } from '../../screens/present/desk/deskOptions.tsx'
import { idle } from '../idle.ts'
import type { Told } from './hallWindow.ts'

/**
 * Where each option leads, looked up one by one while the page has nothing else to do: the hall is shown
 * its next line first. Nothing where something else has come on the wall meanwhile.
 */
export async function leadsFrom(
  { played, tale }: Told,
  wanted: () => boolean,
): Promise<readonly (Lead | undefined)[] | undefined> {
  const { run, here } = played
  const { you } = tale.file.card
  const found: (Lead | undefined)[] = []
  for (const { index } of here.options) {
    await new Promise<void>((resolve) => idle(resolve))
    if (!wanted()) return undefined
    try {
      const next = tale.steps(run.truth, [...picksOf(run), index]).at(-1)
      const line =
        next === undefined ? undefined : linesOf([next]).find(({ speaker }) => speaker !== you)
      const ending = next?.view.ending
      found[index] = {
        ...(line === undefined ? {} : { line }),
        ...(ending === undefined ? {} : { ending }),
      }
    } catch {
      found[index] = undefined // what breaks there says so when it is taken
    }
  }
  return found
}
