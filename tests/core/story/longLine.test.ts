import { expect, test } from 'vitest'
import { StoryProblem } from '../../../src/core/story/problem.ts'
import { openRaw } from '../../../src/core/explore/waypoints.ts'
import { compileScript } from '../../../src/workshop/compile/script.ts'

test('a line that doubles itself is stopped, and named', () => {
  const script = compileScript(
    'VAR s = "abcdefgh"\n~ grow(12)\n{s}\n-> END\n=== function grow(n) ===\n{n > 0:\n  ~ s = s + s\n  ~ grow(n - 1)\n}\n',
    'long.ink',
  )
  const walk = openRaw('long', script.json ?? '')
  expect(() => walk.start()).toThrow(StoryProblem)
  expect(() => walk.start()).toThrow(/a line of 3276\d letters/)
})
