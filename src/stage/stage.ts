import type { ReadonlySignal } from '@preact/signals'
import type { Beat } from '../core/story/beats.ts'
import type { CastMember, Ending, SpeakerId } from '../core/story/card.ts'
import { motion as measured } from '../look/measures.ts'
import type { Part, Skip } from '../core/story/part.ts'
import type { BackroomId, PlaceId } from '../core/story/tags.ts'
import type { View } from '../core/story/view.ts'
import { openAtlas } from './engine/atlas.ts'
import { echoOf, goalOf, quiet, startleOf } from './room/echo.ts'
import { fitCanvas, pixelsIn } from './engine/fitCanvas.ts'
import { frameFor, type Frame } from './engine/framing.ts'
import { borrow, theGame } from './engine/game.ts'
import { holdOf } from './holds.ts'
import { lightOf } from './room/light.ts'
import { nextTask } from './engine/nextTask.ts'
import { openOtherSide, picturesForBackroom, type OtherSide } from './room/otherSide.ts'
import { atEase, ease, hasArrived, type Pose } from './room/pose.ts'
import { openRoom, picturesForPlace, type Room } from './room/room.ts'

export type Motion = 'full' | 'still'

export interface StageOptions {
  readonly you: string
  readonly companion?: string
  readonly cast: readonly CastMember[]
  /** How the story may end; the light goes with it. */
  readonly endings?: readonly Ending[]
  /** How much may move; it may change at any moment. */
  readonly motion: ReadonlySignal<Motion>
  /** A place or backroom could not be drawn; what is shown stays. */
  readonly onProblem: (problem: unknown) => void
  /** Nothing could be drawn at all: there is only an empty stage. */
  readonly onLost: (problem: unknown) => void
}

export interface Stage extends Part {
  /** 0 your room alone, 1 the other side's backroom beside it. */
  reveal(progress: number): void
  /** Moves the other side's hand down the script, 0–1. */
  scroll(fraction: number): void
  setBackroom(backroom: BackroomId): void
}

/** Pictures are painted anew once they would be stretched by more than this. */
const mostStretch = 1.2

/** Opens the stage in `host`; rejects, with `host` left empty, where nothing can be drawn. */
export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const held = borrow()
  const game = await theGame(host)
  const scene = game.scene.getScene('room')
  if (!held()) throw new Error('Another place has taken the stage meanwhile.')
  scene.children.removeAll(true)
  const companion = faceOf(options)
  game.canvas.setAttribute('aria-hidden', 'true')

  const pose: Pose = { ...lightOf(0), ...atEase }
  const goal: Pose = { ...pose }
  let motion = options.motion.value
  let frame = frameOf(host)
  let scale = scaleOf(frame, pixelsIn(game, host))
  let asked = 0
  let room: Room | undefined
  let place: PlaceId | undefined
  let other: OtherSide | undefined
  let backroom: BackroomId | undefined
  let lived = 0
  let lifeLeft = 0
  let echo = quiet
  let last: View | undefined
  /** Whom a feeling came over since the room last came to rest. */
  const moved = new Set<SpeakerId>()
  let settled = true
  let open = true
  /** The canvas is as large as `host`, and is there or about to come. */
  let sized = false
  let resting = false
  let drawnAt = performance.now()

  const draw = () => {
    room?.draw(pose, frame.seen, lived)
    other?.draw(pose, frame.seen)
  }
  const wake = () => {
    // Until there is something to see, no life is spent and nothing is drawn.
    if (!open || room === undefined) return
    resting = false
    if (motion === 'full') lifeLeft = measured.lifeSeconds
    else Object.assign(pose, goal)
    game.loop.wake()
  }
  /** Whether anybody looks otherwise now. */
  const face = ({ feelings }: View): boolean => {
    const { you, companion } = options
    const yours = room?.face('you', feelings[you] ?? 'calm', moved.has(you)) === true
    if (companion === undefined) return yours
    const theirs = room?.face('companion', feelings[companion] ?? 'calm', moved.has(companion))
    return theirs === true || yours
  }
  const aim = (view: View, turn: number): boolean => {
    Object.assign(goal, goalOf(view, echo, toneOf(view, options)))
    goal.turn = turn
    return face(view)
  }
  /** What came over somebody has passed. */
  const calmDown = () => {
    moved.clear()
    if (last !== undefined) face(last)
  }
  // Phaser smooths its own delta, which on a slow machine makes four seconds of rain into ten.
  const tick = () => {
    const now = performance.now()
    const seconds = Math.min(0.25, (now - drawnAt) / 1000)
    drawnAt = now
    const moving = motion === 'full' && ease(pose, goal, seconds)
    if (motion === 'full' && lifeLeft > 0) {
      lifeLeft -= seconds
      lived += seconds * Math.min(1, Math.max(0, lifeLeft))
      if (lifeLeft <= 0 && settled) calmDown()
    }
    draw()
    resting = !moving && (motion === 'still' || lifeLeft <= 0)
  }
  // The loop may only sleep once this frame has been drawn, and nothing woke it meanwhile.
  const rest = () => {
    if (resting) game.loop.sleep()
  }
  /** Paints the place as it now is; the last one asked for wins. */
  const furnish = async (next: PlaceId) => {
    const mine = ++asked
    const wanted = () => open && held() && mine === asked
    const atlas = await picturesForPlace(next, companion)
      .then((pictures) => openAtlas(scene, { scale, pictures, wanted }))
      .catch((problem: unknown) => {
        if (wanted()) (room === undefined ? options.onLost : options.onProblem)(problem)
      })
    const late = () => {
      if (!wanted() && atlas) atlas.close()
      return !wanted()
    }
    if (late()) return
    if (!atlas) {
      // The place that is shown stays: a picture is never worth the case.
      goal.dark = 0
      wake()
      return
    }
    const arriving = game.canvas.parentElement !== host
    if (arriving) {
      // Not before: a graphics card that still paints makes whoever asks for another size wait.
      fitCanvas(game, scene, host, frame)
      sized = true
      await nextTask()
      if (late()) return
    }
    // A room is tens of megabytes: only the one that is shown is kept.
    room?.close()
    room = openRoom(scene, atlas, next, companion)
    if (last !== undefined) aim(last, goal.turn)
    goal.dark = 0
    if (arriving) host.append(game.canvas)
    wake()
  }
  const goTo = async (next: PlaceId) => {
    if (next === place) return
    place = next
    await furnish(next)
  }
  const seat = async (next: BackroomId) => {
    backroom = next
    const wanted = () => open && held() && backroom === next
    const atlas = await picturesForBackroom(next)
      .then((pictures) => openAtlas(scene, { scale, pictures, wanted }))
      .catch((problem: unknown) => {
        if (wanted()) options.onProblem(problem)
      })
    if (!atlas || !wanted()) {
      atlas?.close()
      return
    }
    other?.close()
    other = openOtherSide(scene, atlas, next)
    wake()
  }
  const fit = () => {
    frame = frameOf(host)
    const finer = scaleOf(frame, pixelsIn(game, host))
    if (finer > scale * mostStretch) {
      scale = finer
      if (place !== undefined) void furnish(place)
      if (backroom !== undefined) void seat(backroom)
    }
    if (!sized || !held()) return
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

  const leaveFor = async (next: PlaceId, skip: Skip) => {
    if (room !== undefined && motion === 'full') goal.dark = 1
    wake()
    await hold(motion === 'still' || room === undefined ? 0 : measured.holdMs.leave, skip)
    await Promise.race([goTo(next), hold(measured.holdMs.arrive, skip)])
  }

  const stopMotion = options.motion.subscribe((wished) => {
    if (wished === motion) return
    motion = wished
    lifeLeft = 0
    wake()
  })
  return {
    async play(beat, view, skip) {
      if (settled) moved.clear()
      settled = false
      if (beat.kind === 'feels') moved.add(beat.who)
      last = view
      echo = echoOf(echo, beat)
      if (beat.kind === 'feels') goal.drift = goal.drift > 0 ? -1 : 1
      aim(view, turnOf(beat, options.companion))
      if (motion === 'full') pose.start = Math.max(pose.start, startleOf(beat))
      if (view.place !== place) await leaveFor(view.place, skip)
      wake()
      await hold(motion === 'still' ? 0 : holdOf(beat), skip)
      if (echo.check > 0) {
        echo = { ...echo, check: 0 }
        aim(last, goal.turn)
        wake()
      }
    },
    settle(view: View) {
      settled = true
      last = view
      echo = quiet
      void goTo(view.place)
      const isOther = aim(view, 0)
      // Where nothing moves, what stands already is not drawn again: by hand that costs a frame.
      if (motion === 'still' && !isOther && hasArrived(pose, goal)) return
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
    setBackroom(next) {
      void seat(next)
    },
    close() {
      if (!open) return
      open = false
      stopMotion()
      watcher.disconnect()
      scene.events.off('update', tick)
      game.events.off('postrender', rest)
      game.canvas.removeEventListener('webglcontextlost', lost)
      game.canvas.removeEventListener('webglcontextrestored', restored)
      room?.close()
      other?.close()
      if (!held()) return
      game.loop.sleep()
      game.canvas.remove()
    },
  }
}

/** Device pixels for one unit of a picture that is seen in this frame. */
function scaleOf({ zoom }: Frame, pixels: number): number {
  return Math.min(2.2, Math.max(0.5, zoom * pixels * 1.05))
}

function frameOf(host: HTMLElement): Frame {
  return frameFor(Math.max(1, host.clientWidth), Math.max(1, host.clientHeight))
}

/** Whose body sits beside you, where anybody does. */
function faceOf({ companion, cast }: StageOptions): string | undefined {
  if (companion === undefined) return undefined
  return cast.find(({ id }) => id === companion)?.face ?? 'zhou'
}

function toneOf(view: View, { endings = [] }: StageOptions): Ending['tone'] | undefined {
  return endings.find(({ id }) => id === view.ending)?.tone
}

function turnOf(beat: Beat, companion: string | undefined): number {
  if (beat.kind !== 'line' || beat.line.channel.on !== 'room') return 0
  return companion !== undefined && beat.line.speaker === companion ? 1 : 0
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
