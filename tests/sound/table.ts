/**
 * Prints what every sound measures, and draws each as a picture where a folder is named:
 *
 *     npx tsx tests/sound/table.ts [folder]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { integrated, momentary } from '../../src/sound/make/loudness.ts'
import { sampleRate } from '../../src/sound/make/signal.ts'
import { wav } from '../../src/sound/make/wav.ts'
import { everySound } from './all.ts'
import { centroidOf, decibels, onsetsOf, truePeakOf } from './hear.ts'
import { pictureOf } from './picture.ts'

const folder = process.argv[2]
const lasting = new Set(['tone', 'motif'])
console.log('| sound | kind | s | LUFS | dBTP | centroid Hz | onsets | ms |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const { name, kind, samples, ms } of everySound()) {
  const lufs = (lasting.has(kind) ? integrated : momentary)(samples, sampleRate)
  const cells = [
    ...[name, kind],
    (samples.length / sampleRate).toFixed(2),
    lufs.toFixed(1),
    decibels(truePeakOf(samples)).toFixed(1),
    ...[centroidOf(samples), onsetsOf(samples).length, ms].map((one) => String(Math.round(one))),
  ]
  console.log(`| ${cells.join(' | ')} |`)
  if (folder === undefined) continue
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name.replaceAll(/[^a-z-]+/g, '-'))
  writeFileSync(`${file}.png`, pictureOf(samples))
  writeFileSync(`${file}.wav`, wav(samples))
}
