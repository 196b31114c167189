// Why not every road of a story was played, at the line that is to be changed.
import { placed, type Screenplay } from '../../compile/script.ts'
import { phrase, type Finding, type FindingWords } from '../../compile/finding.ts'
import type { Restless } from '../../compile/restless.ts'
import type { Roads } from '../../explore/allRoads.ts'
import { chanceDecides } from '../../explore/caseRoads.ts'
import { turnCount } from '../../explore/stateKey.ts'

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
    what: phrase((words) => words.notAllPlayed(whyIn(words, stopped, grows))),
    cure: cureOf(grows, dice !== undefined),
  }
  return placed([finding], script)[0]
}

/** Why exploring stopped, in the words of one language. */
function whyIn(words: FindingWords, stopped: string, grows: string | undefined): string {
  if (grows !== undefined) return words.growsWithout(grows)
  const [, states] = /^stopped at (.*) states/.exec(stopped) ?? []
  if (states !== undefined) return words.stoppedAt(states)
  return stopped === chanceDecides ? words.chanceDecides() : stopped
}

function cureOf(grows: string | undefined, dice: boolean): string {
  if (grows === turnCount) return phrase((words) => words.countTurns())
  if (grows !== undefined) return phrase((words) => words.stopCounting(grows))
  if (dice) return phrase((words) => words.letChoiceDecide())
  return phrase((words) => words.rememberLess())
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
