import type { CampusScene, Pane, Site } from '../../core/campusScene.ts'
import type { CampusPicture } from './campusArt.ts'
import { spots } from './campusPlan.ts'
import type { Box } from '../engine/framing.ts'

/** Something that shines on the map or hangs over it, whoever draws it. */
export interface Light {
  /** The same thing keeps its key from one moment to the next. */
  readonly key: string
  readonly picture: CampusPicture
  readonly at: Box
  /** The light it throws around it: where, and how strong (0–1). */
  readonly glow?: { readonly at: Box; readonly strength: number }
}

const panePictures = { seen: 'pane-seen', helped: 'pane-helped' } as const
const signPictures = { fresh: 'sign-fresh', underWay: 'sign-open' } as const

/** Everything that shines at one moment, back to front. */
export function lightsOf({ sites, lamp }: CampusScene): readonly Light[] {
  const windows = sites.flatMap(windowsOf)
  const signs = sites.flatMap(signOf)
  return lamp === undefined ? [...windows, ...signs] : [...windows, lampOf(lamp), ...signs]
}

function windowsOf({ building, panes }: Site): readonly Light[] {
  return panes.flatMap((pane: Pane, n): Light[] => {
    const at = spots[building].panes[n]
    if (pane === 'dark' || at === undefined) return []
    const glow = { at: around(middle(at), 132, 132), strength: 0.62 }
    return [
      { key: `pane/${building}/${String(n)}`, picture: panePictures[pane], at: grown(at, 2), glow },
    ]
  })
}

/** The wall lamp of a building, and its front in that light. */
function lampOf(building: Site['building']): Light {
  const { box, lamp } = spots[building]
  return {
    key: `lamp/${building}`,
    picture: 'bulb',
    at: { x: lamp.x - 10, y: lamp.y - 8, width: 20, height: 24 },
    glow: {
      at: around(
        { x: (middle(box).x + lamp.x) / 2, y: (middle(box).y + lamp.y) / 2 },
        box.width * 1.8,
        box.height * 1.7,
      ),
      strength: 0.55,
    },
  }
}

function signOf({ building, sign }: Site): readonly Light[] {
  if (sign === undefined) return []
  const { box } = spots[building]
  const at = { x: box.x + box.width - 58, y: box.y - 34, width: 60, height: 58 }
  return [{ key: `sign/${building}`, picture: signPictures[sign], at }]
}

function middle({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 }
}

function around(
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  height: number,
) {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}
