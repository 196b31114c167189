// Why not every road of a story was played, at the line that is to be changed.
import { placed, type Screenplay } from '../compile/script.ts'
import type { Finding } from '../compile/finding.ts'
import type { Restless } from '../compile/restless.ts'
import type { Roads } from '../explore/allRoads.ts'
import { turnCount } from '../explore/stateKey.ts'

type Stopped = Pick<Roads<unknown>, 'stopped' | 'grows'>

/** Nothing where every road was played. */
export function unplayed({ stopped, grows }: Stopped, script: Screenplay): Finding | undefined {
  if (stopped === undefined) return undefined
  const [dice] = chancesIn(script)
  const at =
    grows === undefined
      ? (dice ?? {})
      : lastOf(script.restless, ({ kind, name }) =>
          grows === turnCount ? kind === 'turns' : kind === 'sets' && name === grows,
        )
  const finding = {
    file: script.file,
    line: 1,
    ...at,
    what: `not every road was played: ${stopped}`,
    cure: cureOf(grows, dice !== undefined),
  }
  return placed([finding], script)[0]
}

function cureOf(grows: string | undefined, dice: boolean): string {
  if (grows === turnCount) return 'count what matters in a variable, and stop at a number'
  if (grows !== undefined) {
    return `let it stop at a number: ~ ${grows} = MIN(${grows} + 1, 3); or set it to true and no more`
  }
  if (dice) return 'let a choice decide'
  return 'let side scenes remember less: sticky choices, fewer variables'
}

/** Where a script throws dice. */
export function chancesIn({ restless }: Pick<Screenplay, 'restless'>) {
  return restless
    .filter(({ kind }) => kind === 'chance')
    .map(({ line, column }) => ({ line, column }))
}

/** Of many places that set a variable the last: the first is often where it starts anew. */
function lastOf(all: readonly Restless[], is: (one: Restless) => boolean) {
  const found = all.findLast(is)
  return found === undefined ? {} : { line: found.line, column: found.column }
}
