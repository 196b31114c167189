// embed.js, as a page of somebody else's loads it: plain, small, by itself.
import { readFileSync } from 'node:fs'
import { minifySync, transformWithOxc } from 'vite'

const source = 'src/portal/embed.ts'
/** The text of embed.js. */
export async function embedScript(): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source, {
    target: 'es2022',
  })
  // All it imports are types; the last thing left of that is what makes it a module.
  const plain = code.replace(/^export \{\s*\};?$/m, '')
  if (/^\s*(?:import|export)\b/m.test(plain)) throw new Error(`${source} may import types alone`)
  return minifySync('embed.js', `(() => {${plain}})()`).code
}
