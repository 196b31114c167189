// Tours that were played before, kept on disk by what they follow from. Nothing is taken on trust: a
// letter changed in the story, in what the walk reads of the card, or in the programs is another tour.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Card, CaseFile } from '../../core/story/card.ts'
import type { Truth } from '../../core/story/tags.ts'
import { caseRoads, type CaseRoads, type Explore } from './caseRoads.ts'
import { holding } from './holding.ts'
import { keep, kept } from './keeping.ts'
import { hashOf, programHash } from './programHash.ts'

const here = 'node_modules/.cache/shipo/roads'

/**
 * The roads of a case, from the last time they were played; played now where there was none. Several
 * programs that ask for the same tour at once play it once. Only a tour that met no fault and came to
 * its end is kept.
 */
export const keptRoads = keptIn(here)

export function keptIn(folder: string): Explore {
  return (file, truth, limits) => {
    const name = nameOf(file, truth)
    const path = join(folder, name)
    const known = kept(path)
    if (known !== undefined) return known as CaseRoads
    mkdirSync(folder, { recursive: true })
    return holding(`${path}.held`, () => {
      // Another program may have played it while this one waited.
      const since = kept(path)
      return since === undefined
        ? played(folder, name, () => caseRoads(file, truth, limits))
        : (since as CaseRoads)
    })
  }
}

/** Plays it, whatever was kept, and keeps that. */
export const freshRoads: Explore = (file, truth, limits) =>
  played(here, nameOf(file, truth), () => caseRoads(file, truth, limits))

function played(folder: string, name: string, roadsOf: () => CaseRoads): CaseRoads {
  const roads = roadsOf()
  if (isSound(roads)) keep(folder, name, roads)
  return roads
}

function isSound({ stopped, facts }: CaseRoads): boolean {
  return stopped === undefined && facts.every(({ problem }) => problem === undefined)
}

/** Names a tour by all that it follows from. Of a numbered story that is not its words. */
function nameOf({ ink, card }: CaseFile, truth: Truth): string {
  const program = programHash(join(import.meta.dirname, 'caseRoads.ts'))
  return `${hashOf([program, truth, ink, JSON.stringify(walked(card))])}.roads`
}

/** What of a card is read before and after a road, and never on it. */
const beside: ReadonlySet<string> = new Set<keyof Card>([
  ...(['title', 'hook', 'minutes', 'objectives', 'twin', 'otherSide'] as const),
  ...(['firstMinutes', 'law', 'facts', 'plans', 'remembers', 'evening'] as const),
])

function walked({ endings, ...card }: Card) {
  const fields = Object.entries(card).filter(([field]) => !beside.has(field))
  return [fields, endings.map(({ id }) => id)]
}
