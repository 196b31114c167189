import { report } from '../../host/report.ts'
import type { RoadMap } from '../../core/run/roadMap.ts'
import type { Truth } from '../../core/story/tags.ts'

type Maps = Readonly<
  Record<string, () => Promise<{ readonly roads: Readonly<Record<Truth, RoadMap>> }>>
>

/** The map of a case's roads in one truth; undefined where there is none to be had. */
export async function loadRoadMap(caseId: string, truth: Truth): Promise<RoadMap | undefined> {
  try {
    const { maps } = await import('virtual:maps')
    const module = await (maps as Maps)[caseId]?.()
    return module?.roads[truth]
  } catch (problem) {
    report('road map', problem)
    return undefined // the debrief is whole without it
  }
}
