import { signal } from '@preact/signals'
import type { Run } from '../../core/run/run.ts'
import { droppedId, isSameCase, type OwnCase } from '../../core/story/ownCase.ts'
import type { Tale } from '../../core/story/step.ts'
import { report } from '../../host/report.ts'
import { readOwnCase } from '../../wire/ownCase.ts'
import type { Kit } from '../kit.ts'
import { compileOwn } from '../library/droppedCase.ts'
import { openBrought, type Brought, type BroughtTo } from './brought.ts'

type CaseOf = Pick<Run, 'caseId' | 'version'>

/** The cases this window has, in its language; the one the trainer has brought among them. */
export interface TalesHere {
  here(id: string): Tale | undefined
  /** The one a run is of; of a case that was dropped, that very one. */
  of(run: CaseOf): Tale | undefined
  /** @throws where there is no such case, or it cannot be had. */
  fetch(wanted: CaseOf): Promise<void>
  /** Asked for, and told of, where it is not there yet. */
  wanted(id: string): Tale | undefined
  readonly ownCase: Brought<OwnCase>
}

/** The other window answers at once, and what it sends is then compiled. */
const broughtWithinMs = 8000

export function openTales(kit: Kit, to: BroughtTo, onBrought: () => void): TalesHere {
  const tales = new Map<string, Tale>()
  /** Grows with each tale that has come. */
  const come = signal(0)
  /** Who waits for what the trainer has brought. */
  const waiting = new Set<() => void>()
  /** What was taken last. */
  let taking: OwnCase | undefined
  const nameOf = (id: string) => `${id} ${kit.settings.now.peek().language}`
  const here = (id: string) => tales.get(nameOf(id))

  async function take(own: OwnCase): Promise<void> {
    // It comes on every way there is between the windows.
    if (taking !== undefined && isSameCase(own, taking)) return
    taking = own
    if (!isInVisit(own)) {
      const entry = await compileOwn(own)
      if (taking !== own) return // another was brought meanwhile
      kit.visit.add(entry)
    }
    for (const name of tales.keys()) if (name.startsWith(`${droppedId} `)) tales.delete(name)
    for (const go of waiting) go()
    // One that is here already is taken at once, before whoever opens these has them.
    queueMicrotask(onBrought)
  }
  function isInVisit(own: OwnCase): boolean {
    const there = kit.visit.find(droppedId)?.own
    return there !== undefined && isSameCase(own, there)
  }
  const ownCase = openBrought({
    ...{ ...to, what: 'case', read: readOwnCase },
    take: (own) => void take(own).catch((problem: unknown) => report('case', problem)),
    lacks: ({ run }, had) => run.caseId === droppedId && had?.version !== run.version,
  })

  // The session keeps the one it was begun with; what was let go of on this page since is newer.
  const [kept, dropped] = [ownCase.now.peek(), kit.visit.find(droppedId)?.own]
  if (dropped?.version === kept?.version && dropped !== undefined) ownCase.bring(dropped)

  const isHere = ({ caseId, version }: CaseOf) =>
    caseId !== droppedId || kit.visit.find(caseId)?.own?.version === version

  async function fetch(wanted: CaseOf): Promise<void> {
    const { language } = kit.settings.now.peek()
    const name = nameOf(wanted.caseId)
    if (!isHere(wanted)) await broughtInTime()
    const entry = kit.visit.find(wanted.caseId)
    if (entry === undefined || !isHere(wanted)) throw new Error(`no case ${wanted.caseId}`)
    if (tales.has(name)) return
    tales.set(name, await kit.visit.load(entry, language))
    come.value += 1
  }

  function broughtInTime(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer)
        waiting.delete(go)
        resolve()
      }
      const timer = setTimeout(go, broughtWithinMs)
      waiting.add(go)
    })
  }

  return {
    here,
    of: (run) => (isHere(run) ? here(run.caseId) : undefined),
    fetch,
    wanted(id) {
      if (come.value >= 0 && here(id) === undefined) {
        fetch({ caseId: id, version: '' }).catch((problem: unknown) => report('lesson', problem))
      }
      return here(id)
    },
    ownCase,
  }
}
