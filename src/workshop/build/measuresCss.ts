// Writes src/look/measures.css from look/measures.ts: `npx tsx src/workshop/build/measuresCss.ts`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { measures } from '../../look/measures.ts'

/** The style sheet that gives every measure its name. */
export function measuresCss(): string {
  const groups = Object.values(measures).map((group) =>
    Object.entries(group).map(([name, value]) => `  --${name}: ${value};\n`),
  )
  return [
    '/* Written by src/workshop/build/measuresCss.ts from src/look/measures.ts; do not change it here. */\n',
    `:root {\n${groups.map((lines) => lines.join('')).join('\n')}}\n`,
  ].join('\n')
}

export const measuresPath = join(import.meta.dirname, '../../look/measures.css')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(measuresPath, measuresCss())
}
