import { truths, type Truth } from '../../core/story/tags.ts'
import { report } from '../../host/report.ts'
import type { Visit } from './visit.ts'

/** Which of the twins rings this time: half and half, whatever came before. */
export function drawTruth(): Truth {
  const draw = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0
  return truths[draw % truths.length] ?? 'scam'
}

/** The same on an evening of a week, but that a week has both kinds. */
export async function drawTonight({ shelf, entries }: Visit, id: string): Promise<Truth> {
  if (shelf.log().length === 0) return drawTruth()
  try {
    const { owedTonight } = await import('./owedTonight.ts')
    return owedTonight(shelf.log(), entries, id) ?? drawTruth()
  } catch (problem) {
    report('week', problem)
    return drawTruth() // a case that is here is played, whatever the network has taken along
  }
}
