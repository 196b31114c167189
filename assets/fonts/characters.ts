import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)).join('')
/** Marks that a story may need tomorrow, though none has used them yet. */
const marks =
  '，。、；：？！…—·～“”‘’（）【】《》〈〉「」『』〔〕﹏￥¥％＋－×÷＝／＆＃＠±≤≥≈°℃№→←↑↓✓●○■□▲△★☆①②③④⑤⑥⑦⑧⑨⑩•‑–′″　'

const written = /\.(?:ink|ya?ml|po|tsx?|html|svg)$/
/** The games writers start from lie in these folders too, the words of every page, and what pictures show. */
const folders = ['stories', 'src', 'assets/phone'] as const

/** Every character a player may be shown, each once, in the order of their numbers. */
export function charactersShown(root: string): readonly string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => written.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  const page = readFileSync(join(root, 'index.html'), 'utf8')
  const all = new Set([ascii, marks, page, ...texts].join(''))
  return [...all].filter((one) => one >= ' ').sort()
}
