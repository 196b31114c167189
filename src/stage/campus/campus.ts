import type { ReadonlySignal } from '@preact/signals'
import type * as Phaser from 'phaser'
import type { CampusScene } from '../../core/campusScene.ts'
import { named } from '../engine/art.ts'
import { openAtlas, type Atlas } from '../engine/atlas.ts'
import { campusPictures } from './campusArt.ts'
import { campusLife, lifeSeconds } from './campusLife.ts'
import { lightsOf, type Light } from './campusLights.ts'
import { campusFrame, campusWorld } from './campusPlan.ts'
import type { Campus } from './campusStill.ts'
import { fitCanvas, pixelsIn } from '../engine/fitCanvas.ts'
import type { Box } from '../engine/framing.ts'
import { borrow, theGame } from '../engine/game.ts'
import type { Motion } from '../stage.ts'

/** The whole map is one picture: larger than this it would weigh more than it shows. */
const mostScale = 1.6

/** Opens the campus in `host`; rejects where nothing can be drawn, or something else wants the stage. */
export async function openCampus(
  host: HTMLElement,
  motion: ReadonlySignal<Motion>,
): Promise<Campus> {
  const held = borrow()
  const game = await theGame(host)
  const scene = game.scene.getScene('room')
  const frame = frameOf(host)
  // Before it paints: a graphics card at work makes whoever asks for another size wait.
  fitCanvas(game, scene, host, frame)
  const scale = Math.min(mostScale, Math.max(0.6, frame.zoom * pixelsIn(game, host) * 1.2))
  const pictures = named(campusPictures)
  const atlas = await openAtlas(scene, { scale, pictures, wanted: held }).catch(
    (problem: unknown) => {
      if (held()) game.loop.sleep()
      throw problem
    },
  )
  return raise(game, scene, host, { motion, held, atlas })
}

interface Raised {
  readonly motion: ReadonlySignal<Motion>
  readonly held: () => boolean
  readonly atlas: Atlas
}

function raise(game: Phaser.Game, scene: Phaser.Scene, host: HTMLElement, begun: Raised): Campus {
  const { held, atlas } = begun
  scene.children.removeAll(true)
  const put = (name: string, { x, y, width, height }: Box) =>
    atlas.put(`campus/${name}`).setPosition(x, y).setDisplaySize(width, height)
  const map = put('map', campusWorld)
  const bodies = scene.add.container(0, 0)
  const halos = scene.add.container(0, 0)
  const life = campusLife(atlas, put)
  const front = put('front', { x: -400, y: 860, width: 1800, height: 100 })
  // All that is added to the light comes last: blending then changes once in a frame.
  scene.add.container(0, 0, [map, bodies, ...life.parts, front, halos, ...life.beams])
  host.append(game.canvas)
  game.canvas.setAttribute('aria-hidden', 'true')

  const shining = new Map<string, Shining>()
  let motion = begun.motion.value
  let lived = motion === 'full' ? 0 : lifeSeconds
  let first = true
  let resting = false
  let open = true
  let drawnAt = performance.now()

  const wake = () => {
    if (!open) return
    resting = false
    drawnAt = performance.now()
    game.loop.wake()
  }
  const tick = () => {
    const now = performance.now()
    const seconds = Math.min(0.25, (now - drawnAt) / 1000)
    drawnAt = now
    lived = motion === 'full' ? Math.min(lifeSeconds, lived + seconds) : lifeSeconds
    life.draw(lived / lifeSeconds)
    let moving = lived < lifeSeconds
    for (const one of shining.values()) moving = one.ease(seconds, motion) || moving
    resting = !moving
  }
  // The loop may only sleep once this frame has been drawn, and nothing woke it meanwhile.
  const rest = () => {
    if (resting) game.loop.sleep()
  }
  const fit = () => {
    fitCanvas(game, scene, host, frameOf(host))
    wake()
  }
  // While the graphics are gone the still drawing beneath shows instead of a black square.
  const lost = () => {
    game.canvas.style.visibility = 'hidden'
  }
  const restored = () => {
    game.canvas.style.visibility = ''
    wake()
  }
  scene.events.on('update', tick)
  game.events.on('postrender', rest)
  const watcher = new ResizeObserver(fit)
  watcher.observe(host)
  game.canvas.addEventListener('webglcontextlost', lost)
  game.canvas.addEventListener('webglcontextrestored', restored)
  fit()
  const stopMotion = begun.motion.subscribe((wished) => {
    if (wished === motion) return
    motion = wished
    wake()
  })

  return {
    show(next: CampusScene) {
      const lights = lightsOf(next)
      const wanted = new Set(lights.map(nameOf))
      for (const [name, one] of shining) one.aim(wanted.has(name) ? 1 : 0)
      for (const light of lights) {
        const name = nameOf(light)
        if (shining.has(name)) continue
        const one = shine(light, { atlas, put, bodies, halos })
        // What was there on arrival is there at once.
        if (first && !light.key.startsWith('pane')) one.aim(1, 'now')
        else one.aim(1)
        shining.set(name, one)
      }
      first = false
      wake()
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
      if (held()) scene.children.removeAll(true)
      atlas.close()
      if (!held()) return
      game.loop.sleep()
      game.canvas.remove()
    },
  }
}

const nameOf = ({ key, picture }: Light) => `${key}:${picture}`

interface Shining {
  aim(goal: 0 | 1, when?: 'now'): void
  /** False once it is as bright as it should be. */
  ease(seconds: number, motion: Motion): boolean
}

interface Sky {
  readonly atlas: Atlas
  readonly put: (name: string, at: Box) => Phaser.GameObjects.Image
  readonly bodies: Phaser.GameObjects.Container
  readonly halos: Phaser.GameObjects.Container
}

/** One light, dark at first. */
function shine({ picture, at, glow }: Light, { atlas, put, bodies, halos }: Sky): Shining {
  const body = put(picture, at).setAlpha(0)
  bodies.add(body)
  const halo =
    glow &&
    atlas
      .shine('light/lamp', glow.at.x, glow.at.y)
      .setOrigin(0, 0)
      .setDisplaySize(glow.at.width, glow.at.height)
      .setBlendMode('ADD')
      .setAlpha(0)
  if (halo !== undefined) halos.add(halo)
  let bright = 0
  let goal = 0
  const apply = () => {
    body.setAlpha(bright)
    halo?.setAlpha(bright * (glow?.strength ?? 0))
  }
  return {
    aim(next, when) {
      goal = next
      if (when === 'now') bright = next
      apply()
    },
    ease(seconds, motion) {
      if (bright === goal) return false
      const left = goal - bright
      bright =
        motion === 'still' || Math.abs(left) < 0.01
          ? goal
          : bright + left * (1 - Math.exp(-seconds * 7))
      apply()
      return bright !== goal
    },
  }
}

function frameOf(host: HTMLElement) {
  return campusFrame(host.clientWidth, host.clientHeight)
}
