import { report } from './report.ts'

/** Asks whether this machine has Chinese letters, and lends it ours: no first words wait for that. */
export async function lendLetters(): Promise<void> {
  try {
    const { lendChineseFont } = await import('./chineseFont.ts')
    await lendChineseFont()
  } catch (problem) {
    report('letters', problem)
  }
}
