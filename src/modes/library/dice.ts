import { truths, type Truth } from '../../core/story/tags.ts'

/** Which of the twins rings this time: half and half, whatever came before. */
export function drawTruth(): Truth {
  const draw = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0
  return truths[draw % truths.length] ?? 'scam'
}
