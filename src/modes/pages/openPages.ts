import { roundId, roundKindOf } from '../../core/cards/round.ts'
import { writeRun, type Run } from '../../core/run/run.ts'
import { writeAddress, type PageId } from '../../host/address.ts'
import type { PageKit, Going } from './pageKit.ts'
import { pages } from './pages.ts'

/** What the pages beside the cases are given by the game around them. */
export interface BesideOptions {
  readonly page: HTMLElement
  /** What a kit holds at this moment. */
  readonly kit: () => Omit<PageKit, 'run' | 'stand'>
  /** Something else is asked for; the answer says whether it still is. What is on the page stays. */
  readonly ask: () => () => boolean
  /** Takes off the page whatever is on it. */
  readonly eraseAll: () => void
  /** A page stands: what stops it, and what draws it again in the language of the moment. */
  readonly onDrawn: (stop: () => void, redraw: () => void) => void
  readonly onFault: (problem: unknown, name: string, again: () => void) => void
}

/** The pages beside the cases, each fetched when it is first opened. */
export function openBeside({ page, kit, ask, eraseAll: clear, onDrawn, onFault }: BesideOptions) {
  async function openPage(name: PageId, run: Run | undefined, push: boolean): Promise<void> {
    const wanted = ask()
    // What stands in the address outlives a redraw in the other language.
    let standing = run
    const stand = (at: Run) => {
      standing = at
      history.replaceState(null, '', writeAddress({ page: 'cards', run: writeRun(at) }))
    }
    try {
      const draw = await pages[name]()
      if (!wanted()) return
      if (push) history.pushState(null, '', writeAddress({ page: name }))
      const redraw = () => {
        clear()
        onDrawn(draw(page, { ...kit(), stand, ...roundIn(standing) }), redraw)
      }
      redraw()
    } catch (problem) {
      if (wanted()) onFault(problem, name, () => void openPage(name, run, push))
    }
  }

  /** A round of cards: the one under way, or a new one. */
  async function openRound(going: Extract<Going, { to: 'round' }>): Promise<void> {
    const wanted = ask()
    const { kind, after } = going
    const { shelf, settings } = kit()
    try {
      const { roundFor } = await import('./rounds.ts')
      const run = shelf.underWay(roundId(kind)) ?? (await roundFor(kind, shelf, settings, after))
      if (wanted()) await openPage('cards', run, true)
    } catch (problem) {
      if (wanted()) onFault(problem, 'cards', () => void openRound(going))
    }
  }

  return { openPage, openRound }
}

function roundIn(run: Run | undefined): Pick<PageKit, 'run'> {
  return run !== undefined && roundKindOf(run) !== undefined ? { run } : {}
}
