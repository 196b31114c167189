import type { Beat, Line } from './beats.ts'
import type { SpeakerId } from './card.ts'
import { aMinuteOn } from './clock.ts'
import type { Call, View } from './view.ts'

/** The view after something has happened to a call. */
export function withCall(before: View, beat: Extract<Beat, { kind: 'call' }>): View {
  // One that was never ended is over once another begins.
  const view = beat.act === 'ring' || beat.act === 'dial' ? listed(before) : before
  const call = view.call
  const fresh = { party: [beat.who], lines: [], at: view.time }
  switch (beat.act) {
    case 'ring':
      return { ...view, call: { ...fresh, state: 'ringing' }, front: { at: 'call' } }
    case 'dial':
      return { ...view, call: { ...fresh, state: 'dialling', made: true }, front: { at: 'call' } }
    case 'talk':
      return { ...view, call: talking(call, beat.who, view.time), front: { at: 'call' } }
    case 'add':
      return call === undefined
        ? view
        : { ...view, call: { ...call, party: added(call, beat.who) } }
    case 'end':
      return call === undefined ? view : ended(view, call)
  }
}

/** A minute of talk, in lines. */
const linesAMinute = 8

/** The view after something has been said in a call; every few lines the clock goes on. */
export function withCallLine(view: View, line: Line): View {
  const { call, time } = view
  if (call === undefined) return view
  const said = { ...view, call: { ...call, lines: [...call.lines, line] } }
  const talked = view.talked + 1
  return talked < linesAMinute ? { ...said, talked } : { ...said, time: aMinuteOn(time), talked: 0 }
}

function added({ party }: Call, who: SpeakerId): Call['party'] {
  return [...party.filter((one) => one !== who), who]
}

function ended(view: View, call: Call): View {
  const front = view.front.at === 'call' ? ({ at: 'home' } as const) : view.front
  const over = { ...listed(view), call: { ...call, state: 'ended' as const }, front }
  // No call is over in the minute in which it began.
  return view.talked === 0 ? over : { ...over, time: aMinuteOn(view.time), talked: 0 }
}

/** Through to somebody: it rang before, or nothing has been told of how it came about. */
function talking(call: Call | undefined, who: SpeakerId, at: string): Call {
  if (call === undefined || call.state === 'ended') {
    return { party: [who], state: 'talking', lines: [], at }
  }
  return { ...call, party: [who], state: 'talking' }
}

/** The view with its call among those that are over, where it was not yet. */
function listed(view: View): View {
  const { call } = view
  if (call === undefined || call.state === 'ended') return view
  const { party, lines, at = '', made } = call
  const way = made === true ? 'made' : call.state === 'talking' ? 'taken' : 'missed'
  return { ...view, calls: [...view.calls, { party, lines, at, way, day: view.day }] }
}
