import { defineConfig } from 'vitest/config'
import { bareDrawings } from './src/workshop/build/bareDrawings.ts'
import { casesPlugin } from './src/workshop/build/casesPlugin.ts'
import { besideMain, enginePieces, gamePiece, pictureSet } from './src/workshop/build/chunks.ts'
import { offlineBuild } from './src/workshop/build/offlineBuild.ts'
import { slimPhaser } from './src/workshop/build/phaser-build.ts'

export default defineConfig({
  base: './',
  // Icons, which keep their names.
  publicDir: 'assets/icons/served',
  plugins: [casesPlugin('stories'), slimPhaser(), bareDrawings(), besideMain(), offlineBuild()],
  // The worker compiles and checks what is dropped on the page; it needs the world too.
  worker: { format: 'es', plugins: () => [casesPlugin('stories')] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: pictureSet }, enginePieces, { name: gamePiece }] },
      },
    },
  },
  server: { port: 5173, strictPort: false },
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], testTimeout: 180_000 },
})
