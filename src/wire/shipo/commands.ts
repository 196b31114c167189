// What the page around the game may ask of it.
import * as v from 'valibot'
import { textSizes, themes } from '../../core/settings.ts'
import { languages } from '../../core/story/tags.ts'
import { runText } from '../shapes.ts'
import { count } from './events.ts'

const nothing = v.object({})

/** Any page may ask this. */
export const openCommands = {
  start: nothing,
  pause: nothing,
  resume: nothing,
  restart: nothing,
  speak: v.object({ lang: v.picklist(languages) }),
  dress: v.object({
    theme: v.exactOptional(v.picklist(themes)),
    textSize: v.exactOptional(v.picklist(textSizes)),
  }),
  mute: v.object({ muted: v.boolean() }),
  state: nothing,
} as const

/** Only a page that the build's policy names may ask this: it plays for the player, or reads their run. */
export const privilegedCommands = {
  choose: v.object({ choice: count }),
  rewind: v.object({ decisions: count }),
  results: nothing,
  run: nothing,
  load: v.object({ run: runText }),
} as const

export const commands = { ...openCommands, ...privilegedCommands }
export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as readonly CommandName[]
export type Command = {
  [N in CommandName]: { readonly name: N; readonly args: v.InferOutput<(typeof commands)[N]> }
}[CommandName]

export const errorCodes = [
  'unknown_command',
  'bad_args',
  'forbidden',
  'not_ready',
  'repeated',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Refuses a command; the code is all that is said. */
export class Refusal extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode) {
    super(code)
    this.name = 'Refusal'
    this.code = code
  }
}

/** Whether a page that the policy does not name may ask it. */
export function isPrivileged(name: CommandName): boolean {
  return Object.hasOwn(privilegedCommands, name)
}

/** A command by its name, with only what belongs to it. @throws {Refusal} */
export function commandOf(name: unknown, args: unknown): Command {
  // By own name alone: "constructor" and "__proto__" are no commands.
  const known = commandNames.find((one) => one === name)
  if (known === undefined) throw new Refusal('unknown_command')
  const read = v.safeParse(commands[known], args ?? {})
  if (!read.success) throw new Refusal('bad_args')
  return { name: known, args: read.output } as Command
}
