import { crc32, deflateSync } from 'node:zlib'
import type { Samples } from '../../src/sound/make/signal.ts'
import { framesOf } from './hear.ts'

const height = 256

/** A sound as a picture: time to the right, pitch upwards (to 12 kHz), 80 dB from black to white. */
export function pictureOf(samples: Samples): Buffer {
  const hop = Math.max(64, Math.ceil(samples.length / 900))
  const padded = new Float32Array(samples.length + 2 * height)
  padded.set(samples, height)
  const columns = framesOf(padded, 2 * height, hop)
  const top = columns
    .flatMap((column) => [...column])
    .reduce((most, one) => Math.max(most, one), 1e-12)
  const rows = Buffer.alloc(height * (columns.length + 1))
  columns.forEach((column, x) => {
    column.forEach((power, k) => {
      const db = 10 * Math.log10(power / top + 1e-12)
      rows[(height - 1 - k) * (columns.length + 1) + 1 + x] = Math.max(0, 255 + (db * 255) / 80)
    })
  })
  return png(columns.length, rows)
}

/** One grey byte a point. */
function png(width: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const parts = [
    ['IHDR', head],
    ['IDAT', deflateSync(rows)],
    ['IEND', Buffer.alloc(0)],
  ] as const
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    ...parts.flatMap(([name, data]) => {
      const body = Buffer.concat([Buffer.from(name), data])
      const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
      length.writeUInt32BE(data.length)
      sum.writeUInt32BE(crc32(body))
      return [length, body, sum]
    }),
  ])
}
