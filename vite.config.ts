import { defineConfig } from 'vitest/config'
import { casesPlugin } from './src/workshop/casesPlugin.ts'
import { slimPhaser } from './src/workshop/phaser-build.ts'

export default defineConfig({
  base: './',
  plugins: [casesPlugin('stories'), slimPhaser()],
  // The worker compiles and checks what is dropped on the page; it needs the world too.
  worker: { format: 'es', plugins: () => [casesPlugin('stories')] },
  build: { target: 'es2022', assetsInlineLimit: 0, manifest: true, chunkSizeWarningLimit: 1600 },
  server: { port: 5173, strictPort: false },
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], testTimeout: 180_000 },
})
