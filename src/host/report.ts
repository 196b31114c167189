// What went wrong while the game went on, so that whoever meets it can say more than "it did not work".
// In memory alone: closing or reloading the page forgets it. It says what failed, never what was played.

export interface Trouble {
  /** The room or file it happened in. */
  readonly where: string
  readonly what: string
  /** How often, one after another. */
  readonly times: number
}

/** The latest tell more than the first: what fails every second would push all else away. */
const mostKept = 20
const longest = 300

let kept: readonly Trouble[] = []

/** Notes a problem that takes nothing from the player, in the console and in the list of the settings. */
export function report(where: string, problem: unknown): void {
  console.warn(`${where}:`, problem)
  note(where, problem)
}

/** The latest problems, oldest first. */
export function troubles(): readonly Trouble[] {
  return kept
}

/** What nobody caught is in the console already; from now on it is in the list as well. */
export function noteUncaught(): void {
  window.addEventListener('error', ({ error, message }) => note('page', error ?? message))
  window.addEventListener('unhandledrejection', ({ reason }) => note('page', reason))
}

function note(where: string, problem: unknown): void {
  const what = textOf(problem)
  const last = kept.at(-1)
  const again = last?.where === where && last.what === what
  const trouble = { where, what, times: again ? last.times + 1 : 1 }
  kept = [...(again ? kept.slice(0, -1) : kept), trouble].slice(-mostKept)
}

/** Addresses lose what follows their path: a run stands there, and is the player's. */
function textOf(problem: unknown): string {
  const text = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem)
  const short = text.slice(0, 4 * longest)
  return short.replace(/(\w\/\S*?)[?#][^\s"'),]*/g, '$1').slice(0, longest)
}
