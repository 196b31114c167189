import { defineConfig, type UserWorkspaceConfig } from 'vitest/config'
import { aheadScript } from './src/workshop/build/aheadScript.ts'
import { addressAlone } from './src/workshop/build/addressAlone.ts'
import { bareDrawings } from './src/workshop/build/bareDrawings.ts'
import { bareHowler } from './src/workshop/build/bareHowler.ts'
import { casesPlugin } from './src/workshop/build/casesPlugin.ts'
import { enginePieces, gamePieces, pictureSet, recordPiece } from './src/workshop/build/chunks.ts'
import { offlineBuild } from './src/workshop/build/offlineBuild.ts'
import { slimPhaser } from './src/workshop/build/phaser-build.ts'
import { plainTwin } from './src/workshop/build/plainTwin.ts'
import { portalFiles } from './src/workshop/build/portalFiles.ts'
import { purposes } from './src/workshop/build/purposes.ts'
import { writersSocket } from './src/workshop/build/writersSocket.ts'

const game = gamePieces()

const stories = ['tests/stories/**/*.test.{ts,tsx}']
/** What has no page, and replaces nothing by a stand-in: its files may share what they import. */
const plain = ['core', 'wire', 'workshop'].map((room) => `tests/${room}/**/*.test.ts`)
const browser = ['tests/browser/**/*.test.ts']
/** What is measured in time, or in frames, has the machine to itself. */
const timed = ['tests/browser/timed/**/*.test.ts']
const onOneBrowser = {
  globalSetup: 'tests/browser/setup.ts',
  // Nothing there is replaced by a stand-in, so the files of a worker may share what they import.
  isolate: false,
  // A page is slower than a function, and more so beside others.
  expect: { poll: { timeout: 15_000 } },
  // A browser that did not answer in time is asked once more, and named; what is seen wrong is not.
  retry: { count: 1, condition: /Timeout \d+ms exceeded/ },
}

type ProjectTest = NonNullable<UserWorkspaceConfig['test']>

/** One kind of test; a later turn waits until those before it are done. */
function suite(name: string, turn: number, test: ProjectTest) {
  return {
    extends: true as const,
    test: {
      name,
      include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
      sequence: { groupOrder: turn },
      ...test,
    },
  }
}

export default defineConfig({
  base: './',
  // Icons, which keep their names.
  publicDir: 'assets/icons/served',
  plugins: [
    addressAlone(),
    casesPlugin('stories'),
    slimPhaser(),
    bareHowler(),
    bareDrawings(),
    game.plugin,
    aheadScript(),
    purposes(),
    writersSocket(),
    portalFiles(),
    offlineBuild(),
    plainTwin(),
  ],
  // The worker compiles and checks what is dropped on the page; it needs the world too.
  worker: { format: 'es', plugins: () => [casesPlugin('stories')] },
  optimizeDeps: {
    // The worker's libraries as well, before they are asked for: met for the first time when a file
    // is dropped, they would load the page again, and the file would be lost.
    entries: ['index.html', 'src/workshop/drop/worker.ts'],
    // Whole already, and larger than all others together: home does not wait for it.
    exclude: ['phaser'],
    // The scan for them does not read tsconfig.json, and would look for React.
    rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 1600,
    // A picture is one file, and what it needs has come long before: nothing to name beside it.
    modulePreload: {
      resolveDependencies: (file, needs) => (file.includes('picture-') ? [] : needs),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: pictureSet }, enginePieces, { name: game.name }, recordPiece],
        },
      },
    },
  },
  // Home is made ready while the browser opens.
  server: {
    port: 5173,
    strictPort: false,
    warmup: { clientFiles: ['src/main.ts', 'src/modes/student.tsx'] },
  },
  test: {
    testTimeout: 180_000,
    projects: [
      suite('unit', 0, { exclude: [...plain, ...stories, ...browser], maxWorkers: 2 }),
      suite('plain', 0, { include: plain, maxWorkers: 2, isolate: false }),
      suite('stories', 0, { include: stories, maxWorkers: 2, isolate: false }),
      // These wait for a page more than they work: three at once fill two processors.
      suite('browser', 1, { include: browser, exclude: timed, maxWorkers: 3, ...onOneBrowser }),
      suite('timed', 2, { include: timed, maxWorkers: 1, ...onOneBrowser }),
    ],
  },
})
