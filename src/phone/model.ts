import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Line, Note, Option } from '../core/story/beats.ts'
import type { KeptPage } from '../core/story/kept.ts'
import type { Playbill, ThreadId } from '../core/story/card.ts'
import type { Answer } from '../core/run/judgement.ts'
import type { Settings } from '../core/settings.ts'
import type { AppId, FlagId } from '../core/story/tags.ts'
import type { Tempo } from '../core/story/tempo.ts'
import type { View } from '../core/story/view.ts'
import type { Words } from '../words/zh/words.ts'
import { openNotes, type Notes } from './voiceNotes.ts'
import { openSeeing, type Seeing } from './seeing.ts'
import type { Showing } from './showing.ts'

export interface PhoneOptions {
  readonly file: Playbill
  readonly words: Words
  readonly settings: ReadonlySignal<Settings>
  /** Motion after the device's own wish has been asked. */
  readonly motion: ReadonlySignal<'full' | 'still'>
  /** Raised flags by line number. */
  readonly raised: ReadonlyMap<number, FlagId>
  /** Whether the player is first to be asked what they think it is. */
  readonly asks: (option: Option) => boolean
  /** Asked about `about`, the player answers and takes `then`. */
  readonly onJudge: (answer: Answer, about: Option, then: Option) => void
  /** How the step on show is hurried. */
  readonly tempo: () => Tempo
  readonly onPick: (option: Option) => void
  readonly onFlag: (line: number, flag: FlagId) => void
  readonly onUnflag: (line: number) => void
  readonly onTap: () => void
  readonly onHold: (holding: boolean) => void
  /** Something else is looked at, or the player has stopped the show: nothing is to come meanwhile. */
  readonly onHalt: (halted: boolean) => void
  /** Something of the page lies over the whole phone. */
  readonly covered: ReadonlySignal<boolean>
  readonly onKey: (key: string) => void
  /** A voice note is to be heard; the answer cuts it short. */
  readonly onNote: (note: Note) => () => void
  readonly onMenu: () => void
  readonly onSettings: () => void
  /** Something is laid over the phone, and Back takes it off; what is returned says that it is gone. */
  readonly onLay: (takeOff: () => void) => () => void
}

/** Something of the phone looked at for oneself, without the story taking notice. */
export type Look =
  | { readonly at: 'home' }
  | { readonly at: 'dialler' }
  /** One that is over, by its place among them; without, the one that is on. */
  | { readonly at: 'call'; readonly ended?: number }
  /** With `thread`, one of its conversations is open; with `page`, one of the pages it has kept. */
  | {
      readonly at: 'app'
      readonly app: AppId
      readonly thread?: ThreadId
      readonly page?: KeptPage['key']
    }

export type Sheet =
  | { readonly kind: 'flag'; readonly line: Line }
  | { readonly kind: 'all' }
  | { readonly kind: 'back' }

/** The player is asked what they think it is, about to do this; what they then do may be something else. */
export interface Question {
  readonly about: Option
  readonly then: Option
}

/** What the screens draw from. The view is the run's; the rest is how far it has been shown. */
export interface Model {
  readonly options: PhoneOptions
  readonly showing: Signal<Showing | undefined>
  /** The moment that is shown. */
  readonly view: ReadonlySignal<View | undefined>
  readonly offers: Signal<readonly Option[]>
  /** What will be offered once the step has been shown: its room is kept. */
  readonly coming: Signal<readonly Option[]>
  /** Offers have stood open long enough to be meant. */
  readonly armed: Signal<boolean>
  /** The line being said, and how many of its characters have been. */
  readonly saying: Signal<{ readonly n: number; readonly chars: number } | undefined>
  readonly typing: Signal<{ readonly who: string; readonly thread: string } | undefined>
  readonly motion: ReadonlySignal<'full' | 'still'>
  readonly raised: Signal<ReadonlyMap<number, FlagId>>
  readonly lines: Signal<readonly Line[]>
  readonly look: Signal<Look | undefined>
  readonly sheet: Signal<Sheet | undefined>
  readonly heard: Signal<Line | undefined>
  readonly notes: Notes
  readonly question: Signal<Question | undefined>
  /** The player has stopped the show. */
  readonly paused: Signal<boolean>
  /** It stands still: for that, or because something else is looked at. */
  readonly halted: ReadonlySignal<boolean>
  judge(answer: Answer): void
  readonly seeing: Seeing
  /** A page takes the whole phone, in large letters. */
  readonly large: Signal<boolean>
  pick(option: Option): void
  /** Somebody still taps or types their way through the show: new offers wait until they have stopped. */
  restless(): void
  close(): void
}

/** Options ignore a finger that was already on its way when they appeared. */
const guardMs = 250

export function openModel(options: PhoneOptions): Model {
  const showing = signal<Showing | undefined>(undefined)
  const offers = signal<readonly Option[]>([])
  const look = signal<Look | undefined>(undefined)
  const sheet = signal<Sheet | undefined>(undefined)
  const armed = signal(false)
  const question = signal<Question | undefined>(undefined)
  const large = signal(false)
  const seeing = openSeeing()
  const paused = signal(false)
  const halted = computed(
    () =>
      paused.value ||
      options.covered.value ||
      look.value !== undefined ||
      sheet.value !== undefined,
  )
  let wasHalted = false
  const stopHalting = halted.subscribe((now) => {
    if (now !== wasHalted) options.onHalt(now)
    wasHalted = now
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const guard = () => {
    clearTimeout(timer)
    armed.value = false
    if (offers.value.length > 0) timer = setTimeout(() => (armed.value = true), guardMs)
  }
  offers.subscribe((now) => {
    guard()
    // What was asked about is on offer no more.
    if (question.value !== undefined && !now.includes(question.value.about))
      question.value = undefined
  })
  let lift: (() => void) | undefined
  const stopLaying = effect(() => {
    const lies = sheet.value !== undefined
    if (lies === (lift !== undefined)) return
    if (lies) lift = options.onLay(() => (sheet.value = undefined))
    else {
      lift?.()
      lift = undefined
    }
  })
  return {
    options,
    showing,
    view: computed(() => showing.value?.views[showing.value.at]),
    offers,
    coming: signal([]),
    armed,
    saying: signal(undefined),
    typing: signal(undefined),
    motion: options.motion,
    raised: signal(options.raised),
    lines: signal([]),
    look,
    sheet,
    heard: signal(undefined),
    notes: openNotes(options.onNote),
    question,
    seeing,
    large,
    paused,
    halted,
    pick(option) {
      if (!armed.value || !offers.value.includes(option)) return
      look.value = undefined
      sheet.value = undefined
      large.value = false
      paused.value = false
      const asked = question.value?.about ?? (options.asks(option) ? option : undefined)
      if (asked === undefined) options.onPick(option)
      else {
        if (question.value === undefined) guard()
        question.value = { about: asked, then: option }
      }
    },
    judge(answer) {
      const now = question.value
      if (now === undefined || !armed.value) return
      question.value = undefined
      paused.value = false
      options.onJudge(answer, now.about, now.then)
    },
    restless() {
      if (!armed.value) guard()
      seeing.restless()
    },
    close() {
      sheet.value = undefined
      seeing.close()
      stopLaying()
      stopHalting()
      clearTimeout(timer)
    },
  }
}

/** What is laid out unseen, to keep its room: its voice notes are nobody's. */
export function unheard(model: Model): Model {
  return { ...model, notes: silent }
}

const silent: Notes = { now: signal(undefined), press: () => undefined, stop: () => undefined }

/** The name of a speaker, or of whoever pays and is paid, as the player knows it. */
export function nameOf(model: Model, speaker: string | undefined): string {
  const { card } = model.options.file
  if (speaker === undefined) return ''
  if (speaker === card.you) return model.options.words.phone.you
  return card.cast.find(({ id }) => id === speaker)?.name ?? card.whom?.[speaker] ?? speaker
}

/** The letter on somebody's picture: of 小林 and 小周 the part that tells them apart; a number has none. */
export function initialOf(name: string): string {
  if (!/\p{L}/u.test(name)) return '#'
  return name.replace(/^[小老阿](?=.)/u, '').slice(0, 1)
}
