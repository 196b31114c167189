// @beside: the game in a frame on somebody else's page; no part of a student's own start.
import { signal } from '@preact/signals'
import { StoryProblem } from '../../core/story/problem.ts'
import { readAddress } from '../../host/address.ts'
import type { Keep } from '../../host/keep.ts'
import { report } from '../../host/report.ts'
import type { Trail } from '../../host/trail.ts'
import { eventOf, eventOfTiding, type Event } from '../../wire/shipo/events.ts'
import { tellsOutside } from '../case/tellsOutside.ts'
import type { Frame } from './frameHere.ts'
import { readFrameAsks } from './asked.ts'
import { openObeying } from './obeying.ts'
import { openOutside, type Outside } from './outside.ts'
import { sendForPolicy } from './policy.ts'
import { openPoster } from './poster.tsx'
import { asksForRoom } from './roomFor.ts'

export async function openFrame(keep: Keep): Promise<Frame> {
  const { caseId } = readAddress(location.search)
  const { truth, wears } = readFrameAsks(location.search)
  const paused = signal(false)
  const wish = truth === undefined ? {} : { truth }
  const home = caseId === undefined ? await import('../home/homePage.tsx') : undefined
  const obeying = openObeying(paused)
  const outside = openOutsideOf(window.parent, obeying.does)
  const tell = (event: () => Event) => {
    // Nothing a player does depends on being told.
    try {
      outside?.tell(event())
    } catch (problem) {
      report('embed', problem)
    }
  }
  let was = false
  paused.subscribe((now) => {
    if (now !== was) tell(() => eventOf('paused', { paused: now }))
    was = now
  })
  return {
    ...{ wears, wish, trail: noTrail, halts: { paused } },
    openHome(kit, ways) {
      obeying.has(kit, ways, caseId, truth)
      if (caseId !== undefined && kit.visit.find(caseId) === undefined)
        tell(() => eventOf('error', { kind: 'unknown-case' }))
      const keepsNothing = !keep.lasting
      return openPoster(kit, { ways, caseId, truth, keepsNothing, openHome: home?.openHome })
    },
    hears: {
      saidNotKept: true,
      oneCase: caseId !== undefined,
      onSession(session) {
        const stop = tellsOutside(
          session,
          () => performance.now(),
          (tiding, tookMs) => tell(() => eventOfTiding(tiding, tookMs)),
        )
        obeying.plays(session)
        return () => {
          stop()
          obeying.plays(undefined)
        }
      },
      onFault(problem) {
        const kind = problem instanceof StoryProblem ? 'story' : 'network'
        tell(() => eventOf('error', { kind }))
      },
    },
  }
}

/** Absent where nobody has framed it: the address was opened by itself. */
function openOutsideOf(
  around: Window,
  does: Parameters<typeof openOutside>[0]['does'],
): Outside | undefined {
  if (around === window) return undefined
  asksForRoom(around)
  return openOutside({ around, does, policy: sendForPolicy(), now: () => performance.now() })
}

/** What lies on top is taken off by its own button. */
const noTrail: Trail = {
  stand: () => undefined,
  go: () => undefined,
  lay: () => () => undefined,
}
