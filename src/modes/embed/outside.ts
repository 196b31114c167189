import {
  hello,
  helloEveryMs,
  mostHellos,
  namespace,
  readAsked,
  readInit,
  readyOf,
  versions,
  type Asked,
  type Outgoing,
  type Version,
} from '../../wire/shipo/messages.ts'
import { commandOf, isPrivileged, Refusal, type Command } from '../../wire/shipo/commands.ts'
import type { Event } from '../../wire/shipo/events.ts'
import { mayAsk, mayFrame, type Policy } from '../../wire/shipo/policy.ts'
import { report } from '../../host/report.ts'
import { budgetOf } from './budget.ts'

export interface OutsideOptions {
  /** The window around this one. */
  readonly around: Window
  readonly policy: Promise<Policy>
  /** Does what was asked for, and says what came of it. @throws {Refusal} */
  readonly does: (command: Command) => unknown
  /** A clock that only goes on. */
  readonly now: () => number
}

/** The page around the game, as far as it speaks `shipo`. */
export interface Outside {
  /** Tells it; what it could not hear yet it is told when it comes. */
  tell(event: Event): void
  close(): void
}

/** A page that asks more is not heard: the player's taps come first. */
const mostAsked = 50
const mostInits = 20
/** One that asks so much more only means to stop the game: it is not heard, nor told, any more. */
const mostBorne = 2000
/** Told to a page that comes late: more than any run has, the oldest go first. */
const mostKept = 2000
/** Of what was asked, so many are known again. */
const mostIds = 1000

export function openOutside({ around, policy, does, now }: OutsideOptions): Outside {
  const told: Event[] = []
  let seq = 0
  let talk: ((event: Event) => void) | undefined
  const mayLook = budgetOf(mostInits, now)

  function hear(event: MessageEvent): void {
    // Nothing of a message is read before it is known who sent it, and that it is not one of a flood.
    if (event.source !== around || !mayLook()) return
    const asks = readInit(event.data)
    const [port] = event.ports
    if (asks === undefined || port === undefined) return
    void policy.then((known) => answer(port, event.origin, asks.version, known))
  }

  function answer(
    port: MessagePort,
    origin: string,
    version: Version | undefined,
    known: Policy,
  ): void {
    // The first that is answered is the one: a second is somebody else's, or the same again.
    if (talk !== undefined) return
    if (version === undefined || !mayFrame(known, origin)) {
      const why = version === undefined ? ('version' as const) : ('origin' as const)
      port.postMessage({ ns: namespace, v: 1, t: 'refused', why, speaks: versions })
      return
    }
    stopHearing()
    const say = (said: Outgoing) => port.postMessage(said)
    const privileged = mayAsk(known, origin)
    say(readyOf(version, origin, privileged))
    talk = (d) => say({ ns: namespace, v: version, t: 'evt', seq: seq++, d })
    for (const event of told.splice(0)) talk(event)
    obey(port, {
      privileged,
      does,
      now,
      reply: (body) => say({ ns: namespace, v: version, ...body }),
    })
  }

  window.addEventListener('message', hear)
  let left = mostHellos
  const timer = setInterval(() => {
    around.postMessage(hello, '*')
    left -= 1
    if (left <= 0) clearInterval(timer)
  }, helloEveryMs)
  around.postMessage(hello, '*')

  function stopHearing(): void {
    clearInterval(timer)
    window.removeEventListener('message', hear)
  }

  return {
    tell(event) {
      if (talk !== undefined) talk(event)
      else if (told.push(event) > mostKept) told.shift()
    },
    close() {
      stopHearing()
      talk = () => undefined
    },
  }
}

type Body =
  Extract<Outgoing, { t: 'reply' }> extends infer R
    ? R extends unknown
      ? Omit<R, 'ns' | 'v'>
      : never
    : never

interface Obeying extends Pick<OutsideOptions, 'does' | 'now'> {
  readonly privileged: boolean
  readonly reply: (body: Body) => void
}

/** Does what is asked on the port, once for each id. */
function obey(port: MessagePort, { privileged, does, now, reply }: Obeying): void {
  const mayAskMore = budgetOf(mostAsked, now)
  const done = new Set<string | number>()
  const doneBefore = (id: string | number): boolean => {
    if (done.has(id)) return true
    if (done.size >= mostIds) done.clear()
    done.add(id)
    return false
  }
  const answer = ({ id, d }: Asked): Body => {
    try {
      if (doneBefore(id)) throw new Refusal('repeated')
      const command = commandOf(d.name, d.args)
      if (isPrivileged(command.name) && !privileged) throw new Refusal('forbidden')
      return { t: 'reply', id, d: does(command) ?? null }
    } catch (problem) {
      if (problem instanceof Refusal) return { t: 'reply', id, err: { code: problem.code } }
      report('embed', problem)
      return { t: 'reply', id, err: { code: 'not_ready' } }
    }
  }
  const bears = budgetOf(mostBorne, now)
  port.onmessage = (event) => {
    if (!bears()) port.close()
    // Nothing is read of a flood, and it is not answered: that would be another.
    const asked = mayAskMore() ? readAsked(event.data) : undefined
    if (asked !== undefined) reply(answer(asked))
  }
}
