/** Cuts the Chinese font down to what the game can show: `npx tsx assets/fonts/make.ts`. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { charactersShown } from './characters.ts'

const here = dirname(fileURLToPath(import.meta.url))
const { resolve } = createRequire(import.meta.url)
const noto = dirname(resolve('@expo-google-fonts/noto-sans-sc/package.json'))

const whole = readFileSync(join(noto, '400Regular/NotoSansSC_400Regular.ttf'))
const characters = charactersShown(join(here, '../..'))
const small = await subsetFont(whole, characters.join(''), {
  targetFormat: 'woff2',
  // Half-width punctuation, alone and in pairs, is what text-spacing-trim asks a font for.
  keepFeatures: ['halt', 'chws', 'kern'],
  noHinting: true,
})
writeFileSync(join(here, 'noto-sans-sc.woff2'), small)
copyFileSync(join(noto, 'LICENSE_FONT'), join(here, 'OFL.txt'))
process.stdout.write(
  `${String(characters.length)} characters, ${String(Math.round(small.length / 1000))} kB\n`,
)
