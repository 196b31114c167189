import { debriefOf } from '../../core/run/debrief.ts'
import { toldOfCase, logLine } from '../../core/log/logbook.ts'
import { play, withAct, type Played } from '../../core/run/play.ts'
import { rewound, writeRun, type Act, type Run } from '../../core/run/run.ts'
import type { Settings } from '../../core/settings.ts'
import type { Tale } from '../../core/story/step.ts'
import { writeAddress } from '../../host/address.ts'
import type { Keep } from '../../host/keep.ts'
import { nextTask } from '../../stage/engine/nextTask.ts'
import type { Words } from '../../words/zh/words.ts'
import type { CaseEntry } from '../library/catalogue.ts'
import { drawDebriefing, drawQuestion } from './debriefing.tsx'
import { drawTruth } from '../library/dice.ts'
import type { OverPage } from '../overPage.tsx'
import { openPerformance, type Performance } from './performance.ts'
import { freshRun, resume } from './resume.ts'
import { mayPlay, sing, type Singing } from './songs.ts'
import { noticeOn, type Visit } from '../library/visit.ts'

/** For whoever sends ahead: it comes in the file of this page, before the story does. */
export { sendForFirstRoom } from '../../stage/room/roomStill.ts'

/** What a case in play is given by the page around it. */
export interface Around {
  readonly page: HTMLElement
  readonly keep: Keep
  readonly visit: Visit
  readonly over: OverPage
  readonly words: () => Words
  readonly settings: () => Settings
  readonly motion: () => 'full' | 'still'
  readonly now: () => Date
  /** Takes off the page whatever is on it. */
  readonly strike: () => void
  readonly goHome: () => void
  /** Six quick cards after this run. */
  readonly goCards: (after: Run) => void
  readonly onFault: (problem: unknown, caseId: string) => void
}

/** A case in play: its performance, the question, the debrief. Everything shown follows from the run. */
export interface Playing {
  readonly entry: CaseEntry
  readonly tale: () => Tale
  readonly run: () => Run
  /** The same run told in another language's tale. */
  readonly speak: (tale: Tale) => void
  /** Draws the place the run stands at, from nothing. */
  readonly draw: () => void
  readonly change: () => void
  readonly close: () => void
}

/** Opens a case at a run, as far as the run fits. @throws StoryProblem where the script is at fault. */
export function openPlaying(around: Around, entry: CaseEntry, told: Tale, kept: Run): Playing {
  const { page, visit, over, words, settings, motion } = around
  const shelf = visit.shelfOf(entry)
  let tale = told
  let played = arrive(kept)
  let show: Performance | undefined
  let song: Singing | undefined
  /** Counts what has been on the page: what comes late is not for what is there now. */
  let drawn = 0
  /** Said once a visit is enough. */
  let toldFull = false

  function arrive(run: Run): Played {
    const { played: here, misfit } = resume(tale, run)
    const inLanguage = tale.file.language === settings().language
    const said = { misfit, acts: run.acts.length, inLanguage, entry, keep: around.keep }
    over.notice = noticeOn(words(), said) ?? over.notice
    return here
  }

  function close(): void {
    drawn += 1
    show?.close()
    show = undefined
    song?.close()
    song = undefined
  }

  /** `played` from its first beat when it has just begun; otherwise as it stands. */
  function draw(fromTheStart = false): void {
    close()
    around.strike()
    if (played.view.ending === undefined) raise(fromTheStart)
    else if (played.prediction === undefined) {
      drawQuestion(page, words(), (truth, sure) => act({ did: 'predict', truth, sure }))
    } else drawDebrief()
    over.draw()
  }

  function raise(fromTheStart: boolean): void {
    const open = () =>
      openPerformance(page, {
        file: tale.file,
        place: (fromTheStart ? played.here.from : played.view).place,
        words: words(),
        settings: settings(),
        motion: motion(),
        onPick: (option) => act({ did: 'pick', option: option.index }),
        onFlag: (line, flag) => act({ did: 'flag', line, flag }),
        onUnflag: (line) => act({ did: 'unflag', line }),
        onHome: around.goHome,
        onSettings: over.openSettings,
      })
    if (fromTheStart) void begin(open)
    else {
      show = open()
      show.settle(played)
    }
  }

  /**
   * To take the old page away, to put the phone there and to say its first words: on a slow phone
   * each is work enough for one go.
   */
  async function begin(open: () => Performance): Promise<void> {
    const mine = drawn
    await nextTask()
    if (mine !== drawn) return
    show = open()
    await nextTask()
    if (mine === drawn) await show.show(played)
  }

  function drawDebrief(): void {
    drawDebriefing(page, {
      words: words(),
      settings: settings(),
      motion: motion(),
      file: tale.file,
      played,
      plan: shelf.plan(entry.id),
      // The address would lead nobody else to a case dropped here.
      shareAddress: entry.passing === true ? undefined : new URL(address(), location.href).href,
      onPlayFrom: (index) => restart(rewound(played.run, index)),
      onAgain: () => restart(freshRun(tale, drawTruth())),
      onHome: around.goHome,
      onCards: () => around.goCards(played.run),
      onPlan: (text) => shelf.keepPlan(entry.id, text),
    })
  }

  function restart(run: Run): void {
    guarded(() => {
      played = play(tale, run)
      keepRun()
      draw(run.acts.length === 0)
    })
  }

  function act(did: Act): void {
    guarded(() => {
      played = play(tale, withAct(played.run, did))
      keepRun()
      if (did.did === 'predict') reveal()
      else if (did.did === 'pick') void follow(played)
      else show?.flagged(played)
    })
  }

  /** The tune belongs to the moment one learns it, not to the page: come back to, it is silent. */
  function reveal(): void {
    draw()
    const backroom = debriefOf(played, tale.file.card)?.otherSide.backroom
    song = sing('reveal', settings(), backroom)
  }

  async function follow(here: Played): Promise<void> {
    const settled = await show?.show(here)
    if (settled !== true || here.view.ending === undefined) return
    over.onward = () => draw()
    over.draw()
  }

  const address = () => {
    const { run } = played
    return writeAddress({ caseId: run.caseId, run: writeRun(run) })
  }

  function keepRun(): void {
    history.replaceState(null, '', address())
    if (enterLog() || toldFull || !around.keep.lasting || entry.passing === true) return
    toldFull = true
    over.notice = { text: words().screens.notices.full }
    over.draw()
  }

  /** A judged run goes into the logbook; any other is the one under way. */
  function enterLog(): boolean {
    const done = toldOfCase(played, tale.file.card)
    if (done === undefined) return shelf.keep(played.run)
    const entered = shelf.enter([logLine(around.now().toISOString(), played.run, done)])
    shelf.close(entry.id)
    return entered
  }

  function guarded(act: () => void): void {
    try {
      act()
    } catch (problem) {
      around.onFault(problem, entry.id)
    }
  }

  return {
    entry,
    tale: () => tale,
    run: () => played.run,
    speak(other) {
      tale = other
      guarded(() => {
        played = arrive(played.run)
        keepRun()
        draw()
      })
    },
    draw() {
      keepRun()
      draw(played.run.acts.length === 0)
    },
    change() {
      show?.change(settings(), motion())
      if (!mayPlay(settings())) song?.close()
    },
    close,
  }
}
