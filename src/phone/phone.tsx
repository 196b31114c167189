import type { ReadonlySignal } from '@preact/signals'
import { render } from 'preact'
import type { Beat, Line } from '../core/story/beats.ts'
import type { SpeakerId, ThreadId } from '../core/story/card.ts'
import { speechMs, waitingMs } from '../core/story/pace.ts'
import { typingMs } from '../look/measures.ts'
import type { Part, Skip } from '../core/story/part.ts'
import type { Step } from '../core/story/step.ts'
import type { FlagId } from '../core/story/tags.ts'
import type { View } from '../core/story/view.ts'
import { fetchIcons } from './parts/appIcon.tsx'
import { PlayPage } from './playPage.tsx'
import { keepFitted } from './fitted.ts'
import { keysOf } from './tapsAndKeys.ts'
import { openModel, type PhoneOptions } from './model.ts'
import { fetchPictures } from './parts/picture.tsx'
import { only, opening, type Showing } from './showing.ts'

export type { PhoneOptions } from './model.ts'

export interface Phone extends Part {
  /** Empty; whoever has a stage draws it here. */
  readonly stageSlot: HTMLElement
  setRaised(raised: ReadonlyMap<number, FlagId>): void
  /** All lines of the run, for looking back. */
  showLines(lines: readonly Line[]): void
  /** What may be shown later is here before the network has gone; its first words come before. */
  sendForPictures(): void
  /** The step that is shown next: the room of all it brings is kept from its first beat. */
  expect(step: Step): void
  /** What a check has shown stays in front; resolves once the player has seen it, or when asked. */
  untilSeen(skip: Skip): Promise<void>
}

/** They tell where and when it is, and say nothing. */
const scenery: ReadonlySet<Beat['kind']> = new Set(['place', 'time', 'chain', 'front', 'feels'])

type LineBeat = Extract<Beat, { kind: 'line' }>

interface Typing {
  readonly who: SpeakerId
  readonly thread: ThreadId
}

const stepMs = 50

/** Opens the phone in `host`: it draws views and offers, and hands the player's answers on. */
export function openPhone(host: HTMLElement, options: PhoneOptions): Phone {
  const model = openModel(options)
  const { halted } = model
  const stageSlot = document.createElement('div')
  stageSlot.className = 'stage-slot'
  let lastShown = -1
  let allLines: readonly Line[] = []
  let expected: { readonly step: Step; readonly showing: Showing } | undefined
  const root = host.appendChild(document.createElement('div'))
  root.className = 'play'
  root.lang = options.file.language === 'zh' ? 'zh-CN' : 'en'
  // The phone speaks both languages itself, and what a fraud writes is weighed word by word.
  root.setAttribute('translate', 'no')
  render(<PlayPage model={model} stageSlot={stageSlot} />, root)
  const stopMotion = model.motion.subscribe((wished) => {
    root.dataset['motion'] = wished
  })
  const stopKeys = keysOf(root, model)
  const stopFitting = keepFitted(root)

  /** Lines the show has not come to yet are not looked back at. */
  const showUpTo = (n: number) => {
    lastShown = n
    model.lines.value = allLines.filter((line) => line.n <= n)
  }

  /** After so many beats of the step, or a view of which nothing is known but itself. */
  const showAt = (beats: number | undefined, view: View) => {
    model.showing.value =
      expected === undefined || beats === undefined
        ? only(view)
        : { ...expected.showing, at: beats }
  }
  const isLast = (beat: Beat) => beat === expected?.step.beats.at(-1)
  const showAfter = (beat: Beat, view: View) => {
    const i = expected?.step.beats.indexOf(beat) ?? -1
    showAt(i < 0 ? undefined : i + 1, view)
  }

  async function say(line: Line, skip: Skip): Promise<void> {
    model.heard.value = line
    showUpTo(line.n)
    if (!isSpoken(line) || line.speaker === options.file.card.you) return
    if (model.motion.value === 'still') return
    const { pace } = options.settings.value
    const total = speechMs(line.text, options.file.language, pace) * options.tempo().speech
    await steps({ ms: total, skip, halted }, (part) => {
      model.saying.value = { n: line.n, chars: Math.ceil(line.text.length * part) }
    })
    model.saying.value = undefined
  }

  /** Until then the phone is not seen: what lay on its screen before the story would only jump away. */
  const begin = () => (root.dataset['begun'] = '')

  async function play(beat: Beat, view: View, skip: Skip): Promise<void> {
    // Nothing is seen yet: it is drawn once for all that comes before the first words.
    if (root.dataset['begun'] === undefined && scenery.has(beat.kind) && !isLast(beat)) return
    begin()
    model.offers.value = []
    if (drownsNotes(beat)) model.notes.stop()
    if (beat.kind === 'line') return showLine(beat, view, skip)
    showAfter(beat, view)
    if (beat.kind === 'typing' && isOpen(beat.thread, view)) await falter(beat, skip)
  }

  async function showLine(beat: LineBeat, view: View, skip: Skip): Promise<void> {
    const { line } = beat
    const animated = model.motion.value === 'full' && line.speaker !== options.file.card.you
    const { channel, speaker } = line
    // What the app itself says, nobody types.
    if (
      animated &&
      channel.on === 'thread' &&
      speaker !== undefined &&
      isOpen(channel.thread, view)
    ) {
      await typeFor({ who: speaker, thread: channel.thread }, skip)
    }
    if (animated && isSpoken(line)) model.saying.value = { n: line.n, chars: 0 }
    showAfter(beat, view)
    await say(line, skip)
  }

  /** The dots stop, and nothing comes. */
  async function falter(who: Typing, skip: Skip): Promise<void> {
    await typeFor(who, skip)
    const ms = waitingMs * options.tempo().rest
    if (model.motion.value === 'full') await steps({ ms, skip, halted }, () => undefined)
  }

  async function typeFor({ who, thread }: Typing, skip: Skip): Promise<void> {
    model.typing.value = { who, thread }
    const ms = typingMs * options.tempo().rest
    await steps({ ms, skip, halted }, () => undefined)
    model.typing.value = undefined
  }

  return {
    stageSlot,
    play,
    sendForPictures() {
      fetchIcons(options.file.card)
      fetchPictures(options.file)
    },
    async untilSeen(skip) {
      await model.seeing.until(skip)
      model.large.value = false
    },
    settle(view, offers) {
      model.saying.value = undefined
      model.typing.value = undefined
      const settled = offers.length > 0 || view.ending !== undefined
      showAt(settled ? expected?.step.beats.length : 0, view)
      model.look.value = undefined
      model.large.value = false
      model.offers.value = offers
      if (settled) {
        begin()
        showUpTo(allLines.length)
      }
    },
    expect(step) {
      expected = { step, showing: opening(step, options.file.card.you) }
      model.coming.value = step.options
      // Nothing was there yet: what comes finds its room kept from the first moment.
      if (model.showing.value === undefined) showAt(0, step.from)
    },
    close() {
      model.notes.stop()
      model.close()
      stopKeys()
      stopFitting()
      stopMotion()
      render(null, root)
      root.remove()
    },
    setRaised(raised) {
      model.raised.value = raised
    },
    showLines(lines) {
      allLines = lines
      showUpTo(Math.min(lastShown, lines.length))
    },
  }
}

function isSpoken({ channel }: Line): boolean {
  return channel.on === 'call' || channel.on === 'room'
}

/** Whoever speaks up, or rings, is heard before a note that is being played. */
function drownsNotes(beat: Beat): boolean {
  return beat.kind === 'line' ? isSpoken(beat.line) : beat.kind === 'call' && beat.act !== 'end'
}

function isOpen(thread: ThreadId, { front, hand }: View): boolean {
  return hand === 'up' && front.at === 'thread' && front.thread === thread
}

/**
 * Calls `at` with the part done, 0 to 1, until `ms` have passed or skipping is asked. Time in which
 * the show stands still does not count.
 */
function steps(
  { ms, skip, halted }: { ms: number; skip: Skip; halted: ReadonlySignal<boolean> },
  at: (part: number) => void,
): Promise<void> {
  return new Promise((resolve) => {
    let began = performance.now()
    let before = began
    let stop: () => void = () => undefined
    const finish = () => {
      clearInterval(timer)
      stop()
      at(1)
      resolve()
    }
    const timer = setInterval(() => {
      const now = performance.now()
      if (halted.value) began += now - before
      before = now
      const part = (now - began) / ms
      if (part >= 1) finish()
      else at(part)
    }, stepMs)
    stop = skip.onAsk(finish)
  })
}
