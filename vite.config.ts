import { defineConfig } from 'vitest/config'
import { besideMain } from './src/workshop/besideMain.ts'
import { casesPlugin } from './src/workshop/casesPlugin.ts'
import { offlineBuild } from './src/workshop/offlineBuild.ts'
import { slimPhaser } from './src/workshop/phaser-build.ts'

/** Phaser in pieces: a browser reads each by itself, and lets a tap in between. */
const enginePieces = { name: 'engine', test: /node_modules\/phaser\//, maxSize: 500_000 }

export default defineConfig({
  base: './',
  // Icons, which keep their names.
  publicDir: 'assets/icons/served',
  plugins: [casesPlugin('stories'), slimPhaser(), besideMain('src/modes/student.tsx'), offlineBuild()],
  // The worker compiles and checks what is dropped on the page; it needs the world too.
  worker: { format: 'es', plugins: () => [casesPlugin('stories')] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: pictureSet }, enginePieces] } },
    },
  },
  server: { port: 5173, strictPort: false },
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], testTimeout: 180_000 },
})

/** The pictures of one place come as one file, and only when a story goes there. */
function pictureSet(id: string): string | null {
  const [, place, person] =
    /assets\/(?:places\/(?!campus)([\w-]+)\/|people\/(?!face-)([\w-]+)\.svg).*\?raw/.exec(id) ?? []
  const name = place ?? person
  return name === undefined ? null : `picture-${name}`
}
