import { signal, type ReadonlySignal } from '@preact/signals'
import { render } from 'preact'
import { askedBefore } from '../../core/run/asking.ts'
import { truthKnown } from '../../core/run/play.ts'
import { freshRun, resume } from '../../core/run/resume.ts'
import { isUntouched, type Act, type Run } from '../../core/run/run.ts'
import { openSession, type Session } from '../../core/run/session.ts'
import { firstPlaceOf, type Tale } from '../../core/story/step.ts'
import { nextTask } from '../../stage/engine/nextTask.ts'
import type { Kit, Shown } from '../kit.ts'
import type { CaseEntry } from '../library/catalogue.ts'
import { drawTruth } from '../library/dice.ts'
import { idle } from '../idle.ts'
import { entersLog } from './entersLog.ts'
import { keepsRun } from './keepsRun.ts'
import { openPerformance, type Performance } from './performance.ts'
import { addressOf, standsInAddress } from './standsInAddress.ts'
import { saysArrival } from './saysArrival.ts'
import { singsReveal } from './singsReveal.ts'

/** For the wall of a hall, which has them out of this file: it is not cut in pieces for that. */
export { Picture } from '../../phone/parts/picture.tsx'
export { openRoomStill } from '../../stage/room/roomStill.ts'
export { openStageIn } from './performance.ts'
export { openRoomAround } from './roomAround.ts'

/** Something drawn on the page that may still be at work. */
export interface Drawn {
  close(): void
}

/** What is seen once the story is told: fetched while it is being played. */
const debriefing = () => import('./debriefing.tsx')

/** Before the network may have gone; what does not come is asked for again at the end. */
function sendForDebrief(): void {
  idle(() => void debriefing().catch(() => undefined))
}

/** What a case is opened with. */
export interface Opening {
  readonly entry: CaseEntry
  readonly tale: Tale
  readonly run: Run
  /** The run under way that this one takes the place of once something is done in it. */
  readonly insteadOf?: Run
  /** Where the rest of the story does not come, this may help. */
  readonly again?: () => void
}

/** A case in play. Everything shown follows from the session's run. */
export interface Playing extends Shown {
  readonly entry: CaseEntry
  /** The same run told in another language's tale. */
  readonly speak: (tale: Tale) => void
  /** The phone is in hand: it has a way to the settings of its own. */
  readonly onPhone: ReadonlySignal<boolean>
}

/** Opens a case at a run. @throws StoryProblem where the script is at fault. */
export function openPlaying(kit: Kit, opening: Opening): Playing {
  const { page, visit, over, words, settings, motion } = kit
  const { entry } = opening
  const shelf = visit.shelfOf(entry)
  const session: Session = openSession(opening.tale)
  // What cannot be opened is told before anything of it is on the page.
  resume(opening.tale, opening.run)

  let show: Performance | undefined
  let drawn: Drawn | undefined
  const onPhone = signal(true)
  let asking = false
  /** Counts what has been on the page: what comes late is not for what is there now. */
  let draws = 0

  function strike(): void {
    draws += 1
    show?.close()
    show = undefined
    drawn?.close()
    drawn = undefined
    over.onward.value = undefined
    render(null, page)
  }

  /** What the run stands at: the story, the question or the debrief. */
  function draw(): void {
    strike()
    const { played } = session
    if ((played.recall ?? played.prediction) !== undefined) drawDebrief()
    else if (asking && played.view.ending !== undefined) ask()
    else raise()
  }

  function raise(): void {
    onPhone.value = true
    const { played, tale } = session
    // Before anything was done in it a story is told from its first words; later it stands as it stood.
    const fromTheStart = isUntouched(played.run)
    const open = () =>
      openPerformance(page, {
        file: tale.file,
        first: played,
        place: fromTheStart ? firstPlaceOf(played.here) : played.view.place,
        words: words(),
        settings: settings.now,
        motion,
        whole: () => tale.whole?.() ?? Promise.resolve(),
        asks: (option) =>
          settings.now.value.judged && askedBefore(tale, session.played, option) !== undefined,
        onJudge(answer, about, then) {
          act({ did: 'judge', answer, about: about.index })
          act({ did: 'pick', option: then.index })
        },
        onPick: (option) => act({ did: 'pick', option: option.index }),
        onFlag: (line, flag) => act({ did: 'flag', line, flag }),
        onUnflag: (line) => act({ did: 'unflag', line }),
        onHome: () => kit.go({ to: 'home' }),
        onSettings: over.openSettings,
        covered: over.covered,
        onLay: (takeOff) => kit.trail.lay(takeOff),
      })
    if (fromTheStart) void begin(open)
    else {
      show = open()
      show.settle(played)
      offerWayOn()
      sendForDebrief()
    }
  }

  /**
   * To take the old page away, and to put the phone there with its first words: on a slow phone each is
   * work enough for one go. Until it has spoken the phone is not seen, and would be laid out for nothing.
   */
  async function begin(open: () => Performance): Promise<void> {
    const mine = draws
    await nextTask()
    if (mine !== draws) return
    show = open()
    try {
      await show.show(session.played)
      sendForDebrief()
    } catch (problem) {
      // Its first words were there, but not the rest.
      const { again } = opening
      if (mine === draws)
        kit.fail(problem, { name: entry.id, ...(again === undefined ? {} : { again }) })
    }
  }

  async function follow(): Promise<void> {
    const settled = await show?.show(session.played)
    if (settled === true) offerWayOn()
  }

  /** The story is told; the player leaves it when they have read enough. */
  function offerWayOn(): void {
    const { played } = session
    if (played.view.ending === undefined) return
    over.onward.value = () => {
      strike()
      // Whoever knows the truth already has nothing left to judge.
      if (truthKnown(played)) drawDebrief()
      else ask()
    }
  }

  function ask(): void {
    asking = true
    onPhone.value = false
    const { lines } = session.played
    const { card } = session.tale.file
    void come(({ drawRecall }) =>
      drawRecall(page, {
        ...{ words: words(), card, lines },
        onRecall: (line) => act({ did: 'recall', ...(line === undefined ? {} : { line }) }),
      }),
    )
  }

  function drawDebrief(): void {
    onPhone.value = false
    const { played, tale } = session
    void come(({ drawDebriefing }) =>
      drawDebriefing(page, {
        words: words(),
        settings: settings.now,
        motion,
        kit,
        file: tale.file,
        played,
        plan: shelf.plan(entry.id),
        log: shelf.log(),
        // The address would lead nobody else to a case dropped here.
        shareAddress:
          entry.passing === true ? undefined : new URL(addressOf(played.run), location.href).href,
        onPlayFrom: (index) => guarded(() => session.rewind(index)),
        onAgain: () => guarded(() => session.open(freshRun(tale, drawTruth()))),
        onHome: () => kit.go({ to: 'home' }),
        onCards: () => kit.go({ to: 'round', kind: 'six', after: played.run }),
        onPlan: (text) => shelf.keepPlan(entry.id, text),
      }),
    )
  }

  /** Draws what had to be fetched, unless something else has come on the page meanwhile. */
  async function come(
    draw: (from: Awaited<ReturnType<typeof debriefing>>) => Drawn,
  ): Promise<void> {
    const mine = draws
    try {
      const from = await debriefing()
      if (mine === draws) drawn = draw(from)
    } catch (problem) {
      if (mine === draws) kit.fail(problem, { name: entry.id })
    }
  }

  function act(did: Act): void {
    guarded(() => session.act(did))
  }

  function guarded(act: () => void): void {
    try {
      act()
    } catch (problem) {
      kit.fail(problem, { name: entry.id })
    }
  }

  keepsRun(session, shelf, opening.insteadOf, notKept)
  entersLog(session, shelf, kit.now, notKept)
  standsInAddress(session, kit)
  const leave = kit.onSession?.(session, kit)
  saysArrival(session, kit, entry)
  const song = singsReveal(session, settings.now)
  session.on((played, cause) => {
    if (cause === 'opened' || cause === 'rewound') asking = false
    if (cause !== 'acted') draw()
    else {
      const did = played.run.acts.at(-1)?.did
      if (did === 'recall') draw()
      else if (did === 'pick') void follow()
      else show?.flagged(played)
    }
  })

  /** Said once a visit is enough. */
  let toldFull = false
  function notKept(): void {
    if (toldFull || !kit.keep.lasting || entry.passing === true) return
    toldFull = true
    over.notice.value = { text: words().screens.notices.full }
  }

  let opened = false
  return {
    entry,
    get title() {
      return session.tale.file.card.title
    },
    onPhone,
    speak: (tale) => guarded(() => session.speak(tale)),
    draw() {
      if (opened) draw()
      else {
        opened = true
        session.open(opening.run)
      }
    },
    close() {
      leave?.()
      session.close()
      song.close()
      strike()
    },
  }
}
