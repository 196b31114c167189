import { signal } from '@preact/signals'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Answer } from '../../src/core/run/judgement.ts'
import type { Beat, Channel, Line, Note, Option } from '../../src/core/story/beats.ts'
import type { Card } from '../../src/core/story/card.ts'
import { defaultSettings } from '../../src/core/settings.ts'
import type { Skip } from '../../src/core/story/part.ts'
import type { FlagId, Spot } from '../../src/core/story/tags.ts'
import { unhurried as usualTempo } from '../../src/core/story/tempo.ts'
import { firstView, type View } from '../../src/core/story/view.ts'
import { openPhone, type Phone } from '../../src/phone/phone.tsx'
import { zh } from '../../src/words/zh/words.ts'
import { tinyCard } from '../core/story/tiny.ts'

const card = {
  ...tinyCard,
  threads: [
    ...tinyCard.threads,
    { id: 'bank', app: 'sms' as const, title: '星槎银行', members: ['客服'] },
  ],
  apps: { ...tinyCard.apps, chat: '聊天', dialler: '电话' },
}

/** Runs the tests of one file on a hand-cranked clock, each with an empty page. */
export function withClock(): void {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    held?.close()
    held = undefined
    document.body.replaceChildren()
    vi.useRealTimers()
  })
}

let held: Phone | undefined

/** A phone in the hand, and what a player can do with it. */
export function holdPhone(
  settings: {
    marks?: [number, FlagId][]
    motion?: 'full' | 'still'
    /** What this phone's card has beside the tiny one's. */
    more?: Partial<Card>
    /** What its pictures show. */
    pictures?: Readonly<Record<string, string>>
  } = {},
) {
  const sounding: Note[] = []
  const layers: (() => void)[] = []
  const does = {
    asks: vi.fn<(option: Option) => boolean>(() => false),
    onJudge: vi.fn<(answer: Answer, about: Option, then: Option) => void>(),
    onPick: vi.fn<(option: Option) => void>(),
    onFlag: vi.fn<(line: number, flag: FlagId) => void>(),
    onUnflag: vi.fn<(line: number) => void>(),
    onTap: vi.fn(),
    onHold: vi.fn<(holding: boolean) => void>(),
    onHalt: vi.fn<(halted: boolean) => void>(),
    onKey: vi.fn<(key: string) => void>(),
    onNote: vi.fn((note: Note) => {
      sounding.push(note)
      return () => void sounding.splice(sounding.indexOf(note), 1)
    }),
    onMenu: vi.fn(),
    onSettings: vi.fn(),
    onLay: vi.fn((takeOff: () => void) => {
      layers.push(takeOff)
      return () => void layers.splice(layers.indexOf(takeOff), 1)
    }),
  }
  const covered = signal(false)
  const { marks = [], motion = 'full', more, pictures = {} } = settings
  const own = { ...card, ...more }
  const file = { id: 'tiny', version: 'a', language: 'zh', card: own, ink: '', pictures } as const
  const host = document.body.appendChild(document.createElement('div'))
  const phone = openPhone(host, {
    ...{ file, words: zh, raised: new Map(marks) },
    settings: signal(defaultSettings('zh')),
    motion: signal(motion),
    ...{ covered, tempo: () => usualTempo },
    ...does,
  })
  held = phone
  /** What is there to be seen or heard: not what is laid out unseen to keep room for it. */
  const all = (selector: string) =>
    [...document.body.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => one.closest('[inert]') === null,
    )
  const button = (name: string) => {
    const found = all('button').find(
      (one) => one.textContent.includes(name) || one.getAttribute('aria-label')?.includes(name),
    )
    if (found === undefined) throw new Error(`no button says “${name}”`)
    return found
  }
  return {
    phone,
    does,
    /** Whether the settings lie over it. */
    covered,
    /** What is said in the voice notes that have not been cut short. */
    sounding: () => sounding.map(({ text }) => text),
    all,
    button,
    text: () => document.body.textContent,
    /** The browser's Back, where something lies on top. */
    back: () => void act(() => layers.pop()?.()),
    offers: () => all('.offer').map((one) => one.querySelector('span')?.textContent),
    press: (name: string) => void act(() => button(name).click()),
    key: (key: string, more: KeyboardEventInit = {}) =>
      void act(() => {
        const target = document.activeElement ?? document.body
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
        target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, ...more }))
      }),
    pointer: (kind: 'pointerdown' | 'pointerup', selector: string) =>
      void act(() => {
        all(selector)[0]?.dispatchEvent(new Event(kind, { bubbles: true }))
      }),
    settle: (view: View, options: readonly Option[] = []) =>
      void act(() => phone.settle(view, options)),
    /** Settles, and lets the moment pass in which options are not meant yet. */
    offer: (view: View, options: readonly Option[]) => {
      void act(() => phone.settle(view, options))
      void act(() => {
        vi.advanceTimersByTime(300)
      })
    },
    pass: (ms: number) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(ms)
      }),
    play: (beat: Beat, view: View, skip: Skip = unhurried) => {
      const shown = vi.fn()
      void act(() => void phone.play(beat, view, skip).then(shown))
      return shown
    },
  }
}

const unhurried: Skip = { asked: false, onAsk: () => () => undefined }

/** A skip that is asked for from outside. */
export function askable(): Skip & { ask(): void } {
  const waiting = new Set<() => void>()
  let asked = false
  return {
    get asked() {
      return asked
    },
    onAsk(then) {
      if (asked) then()
      else waiting.add(then)
      return () => waiting.delete(then)
    },
    ask() {
      asked = true
      waiting.forEach((then) => void act(then))
    },
  }
}

export function said(n: number, text: string, speaker?: string, channel?: Channel): Line {
  const on: Channel = channel ?? { on: 'call' }
  const empty = { flags: [], signals: [], techniques: [], chain: 'contact' } as const
  return { n, text, channel: on, ...empty, ...(speaker === undefined ? {} : { speaker }) }
}

export function option(index: number, text: string, spot: Spot, target?: string): Option {
  const base = { index, text, move: 'ask', spot, inside: false } as const
  return target === undefined ? base : { ...base, target }
}

export function calling(...lines: readonly Line[]): View {
  const call = { party: ['客服'], state: 'talking', lines } as const
  return { ...firstView(card), time: '21:46', front: { at: 'call' }, call }
}

export const lying: View = { ...calling(), hand: 'down' }
export const atHome: View = { ...firstView(card), time: '21:46', front: { at: 'home' } }
