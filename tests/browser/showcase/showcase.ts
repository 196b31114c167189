// The stage alone on a page: `?place=library`, `?backroom=bedroom`, `&mate=han&chain=pressure&talking`.
import { signal } from '@preact/signals'
import { firstView, type View } from '../../../src/core/story/view.ts'
import {
  chains,
  feelings,
  isOneOf,
  type Chain,
  type Feeling,
  type PlaceId,
} from '../../../src/core/story/tags.ts'
import type { Skip } from '../../../src/core/story/part.ts'
import type { Card } from '../../../src/core/story/card.ts'
import { openStage, type Stage } from '../../../src/stage/stage.ts'

const asked = new URLSearchParams(location.search)
const mate = asked.get('mate') ?? 'zhou'
const slot = document.querySelector<HTMLElement>('#slot')
if (slot === null) throw new Error('the page has no slot')

declare global {
  interface Window {
    stage: Stage
    /** Shows another place at once, as a run opened there does. */
    show: (place: PlaceId) => void
    /** Plays the beat that moves a story to another place. */
    goTo: (place: PlaceId) => Promise<void>
    /** What the browser drew since the page came. */
    drawn: number
    /** How often the graphics card was asked to draw since the last frame began. */
    goes: number
  }
}

const card = { threads: [], balance: 0 } as unknown as Card
function word<T extends string>(list: readonly T[], name: string, otherwise: T): T {
  const found = asked.get(name)
  return isOneOf(list, found) ? found : otherwise
}
const place: PlaceId = asked.get('place') ?? 'dorm-night'
const chain: Chain = word(chains, 'chain', 'contact')
const feeling: Feeling = word(feelings, 'you', 'calm')
const view: View = {
  ...firstView(card),
  place,
  chain,
  feelings: { you: feeling, mate: word(feelings, 'mates', 'calm') },
  hand: asked.has('down') ? 'down' : 'up',
  ...(asked.has('talking')
    ? { call: { party: ['other'], state: 'talking' as const, lines: [] } }
    : {}),
}

const neverSkipped: Skip = { asked: false, onAsk: () => () => undefined }

window.drawn = 0
window.goes = 0
// Every frame begins with a clear canvas.
const graphics = WebGLRenderingContext.prototype
for (const name of ['clear', 'drawArrays', 'drawElements'] as const) {
  const real: unknown = Reflect.get(graphics, name)
  const value = function (this: unknown, ...given: number[]) {
    window.goes = name === 'clear' ? 0 : window.goes + 1
    if (typeof real === 'function') Reflect.apply(real, this, given)
  }
  Object.defineProperty(graphics, name, { value })
}
const draw = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = (then) =>
  draw((now) => {
    window.drawn++
    then(now)
  })

const fail = (problem: unknown) => {
  throw problem
}
const stage = await openStage(slot, {
  you: 'you',
  companion: 'mate',
  cast: [{ id: 'mate', name: 'mate', role: 'companion', face: mate }],
  motion: signal(asked.has('moving') ? 'full' : 'still'),
  onProblem: fail,
  onLost: fail,
})
window.stage = stage
window.show = (next) => {
  stage.settle({ ...view, place: next }, [])
}
window.goTo = (next) =>
  stage.play({ kind: 'place', place: next }, { ...view, place: next }, neverSkipped)
stage.settle(view, [])
if (asked.has('backroom')) {
  stage.setBackroom(asked.get('backroom') ?? '')
  stage.reveal(1)
  stage.scroll(Number(asked.get('script') ?? 0))
}
