import { cook, type Cooked } from '../make/cook.ts'
import { levels } from '../make/levels.ts'
import type { Player, Playing } from './player.ts'
import { toneOf, toneSeconds, type ToneId } from '../make/tones.ts'

/** What the room should sound like now. Volumes from 0 to 1. */
export interface Breath {
  readonly tone: ToneId
  /** The walls. */
  readonly near: number
  /** What comes in from outside them. */
  readonly open: number
  readonly fadeMs: number
}

/** The tone of the room one is in; it goes over into another where the place changes. */
export interface Air {
  breathe(breath: Breath): void
  /** No tone at all. */
  still(): void
  close(): void
}

/** A tone is made a little at a time: work for this long, then let taps and pictures through. */
const workMs = 6
const restMs = 24
const leaveMs = 900
/** A room is noticed, not switched on. */
const enterMs = 2000

export function openAir(player: Player): Air {
  let wanted: Breath | undefined
  let here: { tone: ToneId; cooked: Cooked; near?: Playing; open?: Playing } | undefined
  let cooking: { tone: ToneId; timer: ReturnType<typeof setTimeout> } | undefined
  const leaving = new Set<ReturnType<typeof setTimeout>>()

  function stopCooking(): void {
    clearTimeout(cooking?.timer)
    cooking = undefined
  }

  function leave(): void {
    if (here === undefined) return
    const { tone, near, open } = here
    here = undefined
    near?.volume(0, leaveMs)
    open?.volume(0, leaveMs)
    const gone = setTimeout(() => {
      leaving.delete(gone)
      if (here?.tone === tone) return
      for (const part of ['near', 'open']) player.forget(`${tone} ${part}`)
    }, leaveMs + 100)
    leaving.add(gone)
  }

  function begin(tone: ToneId): void {
    if (cooking?.tone === tone) return
    stopCooking()
    const dish = cook(toneOf(tone), toneSeconds, levels.tone)
    const work = () => {
      const until = performance.now() + workMs
      while (performance.now() < until) {
        const { done, value } = dish.next()
        if (done !== true) continue
        cooking = undefined
        here = { tone, cooked: value }
        sound()
        return
      }
      cooking = { tone, timer: setTimeout(work, restMs) }
    }
    cooking = { tone, timer: setTimeout(work, restMs) }
  }

  function sound(): void {
    if (here === undefined || wanted === undefined) return
    const { tone, cooked } = here
    const start = (part: 'near' | 'open') => {
      const known = here?.[part]
      if (known?.lost() === false) return known
      return player.play(`${tone} ${part}`, () => cooked[part], { volume: 0, loop: true })
    }
    const entering = here.near?.lost() !== false
    const [near, open] = [start('near'), start('open')]
    if (near === undefined || open === undefined) return
    here = { tone, cooked, near, open }
    const fadeMs = entering ? Math.max(enterMs, wanted.fadeMs) : wanted.fadeMs
    near.volume(wanted.near, fadeMs)
    open.volume(wanted.open, fadeMs)
  }

  return {
    breathe(breath) {
      const before = wanted
      wanted = breath
      if (here !== undefined && here.tone !== breath.tone) leave()
      if (here === undefined) {
        if (player.ready()) begin(breath.tone)
      } else if (here.near?.lost() !== false || differ(before, breath)) sound()
    },
    still() {
      wanted = undefined
      stopCooking()
      leave()
    },
    close() {
      stopCooking()
      leaving.forEach(clearTimeout)
    },
  }
}

/** A fade under way is not begun again where nothing has changed. */
function differ(one: Breath | undefined, other: Breath): boolean {
  return one?.near !== other.near || one.open !== other.open || one.tone !== other.tone
}
