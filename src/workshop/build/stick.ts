// The build for wherever there may be no server: on a stick, in a mail, in a learning platform.
import { build, type InlineConfig, type Plugin } from 'vite'
import { bareDrawings } from './bareDrawings.ts'
import { bareHowler } from './bareHowler.ts'
import { casesPlugin } from './casesPlugin.ts'
import { lean } from './lean.ts'
import { slimPhaser } from './phaser-build.ts'
import { picturesAtOnce } from './picturesAtOnce.ts'

/**
 * Builds the game into `outDir` as one page, one script and one style sheet. A page of its own origin
 * (`file://`) may load neither modules nor files by `fetch`: so the script is a plain one and holds all
 * pictures and stories itself.
 */
export async function buildStick(outDir: string): Promise<void> {
  await build(stickConfig(outDir, [casesPlugin('stories')]))
}

/** The same with these cases in it, and nothing that only others need. */
export async function buildCases(outDir: string, caseIds: readonly string[]): Promise<void> {
  const only = [casesPlugin('stories', caseIds), lean('stories', caseIds)]
  await build(stickConfig(outDir, only))
}

function stickConfig(outDir: string, cases: readonly Plugin[]): InlineConfig {
  const smaller = [slimPhaser(), bareHowler(), bareDrawings()]
  return {
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [...cases, picturesAtOnce(), ...smaller, plainTags(), allInside()],
    worker: { format: 'iife', plugins: () => [casesPlugin('stories')] },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 8000,
      rolldownOptions: {
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: 'shipo.js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  }
}

/** Modules and whatever is asked for with an origin are refused to a page that has none. */
function plainTags(): Plugin {
  return {
    name: 'shipo-plain-tags',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replaceAll('<script type="module" crossorigin', '<script defer')
          .replaceAll(' crossorigin', '')
          .replace("worker-src 'self'", 'worker-src blob:')
          .replace(/\s*<link rel="apple-touch-icon"[^>]*>/, ''),
    },
  }
}

/**
 * One file holds all: a stick may be pulled out in mid-case. A worker may not be started from a file beside
 * the page anyway; from the script's own text it may.
 */
function allInside(): Plugin {
  return {
    name: 'shipo-all-inside',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.endsWith('?worker')) return this.resolve(`${source}&inline`, importer)
      return source.endsWith('?no-inline')
        ? this.resolve(source.replace('?no-inline', '?inline'), importer)
        : undefined
    },
  }
}
