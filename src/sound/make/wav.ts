import { sampleRate, type Samples } from './signal.ts'

/** Samples as a 16-bit mono WAV file. */
export function wav(samples: Samples): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + samples.length * 2)
  const data = new DataView(bytes.buffer)
  const text = (at: number, word: string) => {
    for (let i = 0; i < word.length; i++) data.setUint8(at + i, word.charCodeAt(i))
  }
  text(0, 'RIFF')
  data.setUint32(4, 36 + samples.length * 2, true)
  text(8, 'WAVEfmt ')
  data.setUint32(16, 16, true)
  data.setUint16(20, 1, true)
  data.setUint16(22, 1, true)
  data.setUint32(24, sampleRate, true)
  data.setUint32(28, sampleRate * 2, true)
  data.setUint16(32, 2, true)
  data.setUint16(34, 16, true)
  text(36, 'data')
  data.setUint32(40, samples.length * 2, true)
  for (let i = 0; i < samples.length; i++) {
    data.setInt16(44 + i * 2, Math.max(-1, Math.min(1, samples[i] ?? 0)) * 32767, true)
  }
  return bytes
}
