import type { Beat, Line } from '../../core/story/beats.ts'
import type { ThreadId } from '../../core/story/card.ts'
import type { AppId, CallAct } from '../../core/story/tags.ts'
import type { View } from '../../core/story/view.ts'
import type { SoundName } from '../make/levels.ts'

/** The sound of a beat that is not a line, coming after that moment. */
export function soundOf(beat: Beat, before?: Pick<View, 'hand'>): SoundName | undefined {
  if (beat.kind === 'call') return callSounds[beat.act]
  // A phone that is up already is not taken up again.
  if (beat.kind === 'hand') return beat.phone === before?.hand ? undefined : beat.phone
  if (beat.kind === 'money') return beat.amount < 0 ? 'money-out' : 'money-in'
  return plain[beat.kind]
}

const plain: Readonly<Partial<Record<Beat['kind'], SoundName>>> = {
  checked: 'stamp',
  freeze: 'lock',
}

const callSounds: Readonly<Record<CallAct, SoundName | undefined>> = {
  ring: undefined,
  dial: 'dialtone',
  talk: 'click',
  add: 'click',
  end: 'dead',
}

const dings: Readonly<Partial<Record<AppId, SoundName>>> = {
  chat: 'ding-chat',
  sms: 'ding-sms',
  wallet: 'ding-bank',
  game: 'ding-game',
}

/** How a message comes in, by the app it comes through; undefined for what is no message. */
export function dingOf(
  { channel }: Line,
  threads: readonly { readonly id: ThreadId; readonly app: AppId }[],
): SoundName | undefined {
  if (channel.on === 'notice') return dings[channel.app] ?? 'ding'
  if (channel.on !== 'thread') return undefined
  const app = threads.find(({ id }) => id === channel.thread)?.app
  return (app === undefined ? undefined : dings[app]) ?? 'ding-chat'
}
