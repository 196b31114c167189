import type { Beat } from '../core/beats.ts'
import type { CastMember } from '../core/card.ts'
import type { Part, Skip } from '../core/show.ts'
import type { DeskId } from '../core/tags.ts'
import { pressureOf, type View } from '../core/view.ts'
import { drawArt } from './art.ts'
import { fitCanvas } from './fitCanvas.ts'
import { frameFor, type Frame } from './framing.ts'
import { borrow, theGame } from './game.ts'
import { lightOf } from './light.ts'
import { otherSide } from './otherSide.ts'
import { dormNight, type Pose } from './room.ts'

export type Motion = 'full' | 'still'

export interface StageOptions {
  readonly you: string
  readonly companion?: string
  readonly cast: readonly CastMember[]
  readonly motion: Motion
}

export interface Stage extends Part {
  /** 0 your room alone, 1 the other side's desk beside it. */
  reveal(progress: number): void
  /** Moves the other side's hand down the script, 0–1. */
  scroll(fraction: number): void
  setMotion(motion: Motion): void
  setDesk(desk: DeskId): void
}

/** Rain runs this long after something happened, then hangs still. */
const rainAfterSeconds = 4
/** How long a moment that matters holds the next beat. */
const holdMs = { release: 700, check: 600, loss: 900 } as const

let artScale: number | undefined

/** Opens the stage in `host`; rejects, with `host` left empty, where nothing can be drawn. */
export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const held = borrow()
  const game = await theGame()
  const scene = game.scene.getScene('room')
  artScale ??= Math.min(2.2, Math.max(1, frameOf(host).zoom * devicePixelRatio))
  try {
    await drawArt(game.textures, artScale)
    if (!held()) throw new Error('Another place has taken the stage meanwhile.')
  } catch (problem) {
    if (held()) game.loop.sleep()
    throw problem
  }
  scene.children.removeAll(true)
  const room = dormNight(scene, artScale, faceOf(options))
  const other = otherSide(scene, artScale)
  host.append(game.canvas)
  game.canvas.setAttribute('aria-hidden', 'true')

  const pose: Pose = { ...lightOf(0), ear: 0, turn: 0, drift: 0, split: 0, script: 0 }
  const goal: Pose = { ...pose }
  let motion = options.motion
  let frame = frameOf(host)
  let rain = 0
  let rainLeft = 0
  let loss = 0
  let warm = 0
  let last: View | undefined
  let open = true
  let resting = false
  let drawnAt = performance.now()

  const draw = () => {
    room.draw(pose, frame.seen, rain)
    other.draw(pose, frame.seen)
  }
  const wake = () => {
    if (!open) return
    resting = false
    if (motion === 'full') rainLeft = rainAfterSeconds
    else Object.assign(pose, goal)
    game.loop.wake()
  }
  const aim = (view: View, turn: number) => {
    Object.assign(goal, lightOf(pressureOf(view), loss))
    goal.lamp = Math.min(1.25, goal.lamp + warm)
    const talking = view.call?.state === 'talking'
    goal.ear = view.hand === 'up' && talking && !view.sharing ? 1 : 0
    goal.turn = turn
    room.face('you', view.feelings[options.you] ?? 'calm')
    if (options.companion !== undefined) {
      room.face('companion', view.feelings[options.companion] ?? 'calm')
    }
  }
  // Phaser smooths its own delta, which on a slow machine makes four seconds of rain into ten.
  const tick = () => {
    const now = performance.now()
    const seconds = Math.min(0.25, (now - drawnAt) / 1000)
    drawnAt = now
    const moving = motion === 'full' && ease(pose, goal, seconds)
    if (motion === 'full' && rainLeft > 0) {
      rainLeft -= seconds
      rain += seconds * Math.min(1, Math.max(0, rainLeft))
    }
    draw()
    resting = !moving && (motion === 'still' || rainLeft <= 0)
  }
  // The loop may only sleep once this frame has been drawn, and nothing woke it meanwhile.
  const rest = () => {
    if (resting) game.loop.sleep()
  }
  const fit = () => {
    frame = frameOf(host)
    fitCanvas(game, scene, host, frame)
    wake()
  }

  scene.events.on('update', tick)
  game.events.on('postrender', rest)
  const watcher = new ResizeObserver(fit)
  watcher.observe(host)
  // While the graphics are gone the page's own drawing of the room shows instead of a black square.
  const lost = () => {
    game.canvas.style.visibility = 'hidden'
  }
  const restored = () => {
    game.canvas.style.visibility = ''
    wake()
  }
  game.canvas.addEventListener('webglcontextlost', lost)
  game.canvas.addEventListener('webglcontextrestored', restored)
  fit()
  draw()

  return {
    async play(beat, view, skip) {
      last = view
      loss = beat.kind === 'money' && beat.amount < 0 ? 1 : beat.kind === 'line' ? loss * 0.7 : loss
      warm = beat.kind === 'checked' ? 0.35 : 0
      if (beat.kind === 'feels') goal.drift = goal.drift > 0 ? -1 : 1
      aim(view, turnOf(beat, options.companion))
      wake()
      await hold(motion === 'still' ? 0 : holdOf(beat), skip)
      if (warm > 0) {
        warm = 0
        aim(last, goal.turn)
        wake()
      }
    },
    settle(view: View) {
      last = view
      loss = 0
      warm = 0
      aim(view, 0)
      Object.assign(pose, goal)
      wake()
    },
    reveal(progress) {
      goal.split = clamp(progress)
      wake()
    },
    scroll(fraction) {
      goal.script = clamp(fraction)
      wake()
    },
    setMotion(next) {
      motion = next
      rainLeft = 0
      wake()
    },
    setDesk(desk) {
      other.show(desk)
      wake()
    },
    close() {
      if (!open) return
      open = false
      watcher.disconnect()
      scene.events.off('update', tick)
      game.events.off('postrender', rest)
      game.canvas.removeEventListener('webglcontextlost', lost)
      game.canvas.removeEventListener('webglcontextrestored', restored)
      if (!held()) return
      game.loop.sleep()
      game.canvas.remove()
    },
  }
}

function frameOf(host: HTMLElement): Frame {
  return frameFor(Math.max(1, host.clientWidth), Math.max(1, host.clientHeight))
}

/** Moves every number towards its goal; false once all have arrived. */
function ease(pose: Pose, goal: Pose, seconds: number): boolean {
  let moving = false
  const step = 1 - Math.exp(-seconds * 6)
  for (const key of Object.keys(pose) as (keyof Pose)[]) {
    const left = goal[key] - pose[key]
    if (Math.abs(left) < 0.002) pose[key] = goal[key]
    else {
      pose[key] += left * step
      moving = true
    }
  }
  return moving
}

/** Whose body sits beside you, where anybody does. */
function faceOf({ companion, cast }: StageOptions): string | undefined {
  if (companion === undefined) return undefined
  return cast.find(({ id }) => id === companion)?.face ?? 'zhou'
}

function turnOf(beat: Beat, companion: string | undefined): number {
  if (beat.kind !== 'line' || beat.line.channel.on !== 'room') return 0
  return companion !== undefined && beat.line.speaker === companion ? 1 : 0
}

function holdOf(beat: Beat): number {
  if (beat.kind === 'hand') return beat.phone === 'down' ? holdMs.release : 0
  if (beat.kind === 'checked') return holdMs.check
  return beat.kind === 'money' && beat.amount < 0 ? holdMs.loss : 0
}

function hold(ms: number, skip: Skip): Promise<void> {
  if (ms === 0 || skip.asked) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(finish, ms)
    const stop = skip.onAsk(finish)
    function finish() {
      clearTimeout(timer)
      stop()
      resolve()
    }
  })
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
