// The same build for a frame without an origin (`sandbox="allow-scripts"`): a browser gives it neither
// modules nor style sheets asked for "with an origin", unless the server says that anybody may have them,
// which few static servers do. Plain scripts it gets from any. So each script of the build has a twin in
// System's format, which SystemJS loads by script tags; pictures and styles are the same files.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { rollup } from 'rollup'
import type { Plugin } from 'vite'

/** How a twin's name ends; the service worker keeps none, for it does not work in such a frame. */
export const twinEnd = '.plain.js'

/** What the page loads there instead of its own script. */
export function startOf(entry: string): string {
  return `assets/start-${basename(entry, '.js')}${twinEnd}`
}

export function plainTwin(): Plugin {
  let out = 'dist'
  return {
    name: 'shipo-plain-twin',
    apply: 'build',
    configResolved: ({ build }) => {
      out = build.outDir
    },
    // Once all other plugins are done with the scripts.
    closeBundle: { order: 'post', sequential: true, handler: () => writeTwins(out) },
  }
}

async function writeTwins(out: string): Promise<void> {
  const folder = join(out, 'assets')
  // A build that failed, or of some other page, has no game to be the twin of.
  if (!existsSync(folder) || !existsSync(join(out, 'index.html'))) return
  const scripts = readdirSync(folder).filter((file) => isScript(file))
  const input = Object.fromEntries(scripts.map((file) => [file.slice(0, -3), join(folder, file)]))
  const bundle = await rollup({
    input,
    treeshake: false,
    // Phaser's files know each other in circles, as they do in the build.
    logLevel: 'silent',
    preserveEntrySignatures: 'strict',
    plugins: [{ name: 'shipo-without-origin', transform: withoutOrigin }],
  })
  await bundle.write({
    dir: folder,
    format: 'system',
    compact: true,
    entryFileNames: `[name]${twinEnd}`,
    chunkFileNames: `[name]-twin${twinEnd}`,
  })
  await bundle.close()
  writeStart(out)
}

/** The worker of a drop and the page's first script are plain ones already. */
function isScript(file: string): boolean {
  return file.endsWith('.js') && !file.endsWith(twinEnd) && !/^(?:worker|ahead)-/.test(file)
}

/**
 * What Vite puts in front of a file that is fetched later: its style sheets are asked for without an
 * origin, and no scripts ahead, which would be the modules.
 */
function withoutOrigin(code: string): string | null {
  if (!code.includes('import.meta.resolve')) return null
  return code
    .replace(/(["'`])modulepreload\1/, '`x-plain`')
    .replace(/\w+\.crossOrigin=(?:""|''|``),?/g, '')
    .replaceAll('import.meta.resolve', '(void 0)')
}

/** SystemJS, and what the page would have loaded by itself. */
function writeStart(out: string): void {
  const html = readFileSync(join(out, 'index.html'), 'utf8')
  const entry = /<script type="module"[^>]* src="\.\/(assets\/[^"]+)"/.exec(html)?.[1]
  if (entry === undefined) throw new Error('the page names no script to make a twin of')
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="(\.\/assets\/[^"]+)"/g)]
  const links = styles.map(([, href]) => href)
  const system = readFileSync(createRequire(import.meta.url).resolve('systemjs/dist/s.min.js'))
  const begin = `(${begins.toString()})(${JSON.stringify(links)},${JSON.stringify(`./${entry.replace(/\.js$/, twinEnd)}`)})`
  writeFileSync(
    join(out, startOf(entry)),
    `${String(system).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '')};${begin}`,
  )
}

/** Goes into the start as it is written here, so it may name nothing outside itself. */
function begins(styles: readonly string[], entry: string): void {
  for (const href of styles) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    document.head.append(link)
  }
  const { System } = window as unknown as { System: { import(file: string): Promise<unknown> } }
  void System.import(entry)
}
