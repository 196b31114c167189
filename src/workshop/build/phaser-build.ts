import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { standIn } from './phaser-absent.ts'

const replaced = {
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof EXPERIMENTAL': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  // While it loads, Phaser makes a WebGL context to see whether it can; the stage has asked already.
  'Features.webGL = testWebGL()': 'Features.webGL = true',
  // None of ours is compressed, and to ask for each kind is to wait for the graphics card.
  'this.getCompressedTextures()': '{}',
} as const

/**
 * Builds Phaser from the parts named in `stage/engine/phaser-core.cjs`; `SHIPO_PHASER=stock` leaves the
 * package whole. The development server always takes it whole: it does not serve CommonJS of ours.
 */
export function slimPhaser(): Plugin {
  const here = dirname(fileURLToPath(import.meta.url))
  const packageJson = createRequire(import.meta.url).resolve('phaser/package.json')
  const source = join(dirname(packageJson), 'src')
  return {
    name: 'shipo-slim-phaser',
    enforce: 'pre',
    apply: (_config, { command }) => command === 'build' && process.env['SHIPO_PHASER'] !== 'stock',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: join(here, '../../stage/engine/phaser-core.cjs') },
          { find: /^phaser-src/, replacement: source },
        ],
      },
    }),
    transform(code, id) {
      if (!id.startsWith(source)) return null
      const stand = standIn(id.slice(source.length + 1).replaceAll('\\', '/'))
      if (stand !== undefined) return { code: stand, map: null }
      let text = code
      for (const [flag, value] of Object.entries(replaced)) text = text.replaceAll(flag, value)
      return text === code ? null : { code: text, map: null }
    },
  }
}
