// embed.d.ts: the types of <shipo-player>, made from the shapes of the wire.
import { commands, commandNames } from '../../wire/shipo/commands.ts'
import { eventNames, events } from '../../wire/shipo/events.ts'
import { eventTexts } from './protocolTexts.ts'
import { fieldsOf, written } from './shapes.ts'

/** The methods of `embed.js`, where they are called otherwise than their command. */
const named: Readonly<Record<string, string>> = {
  state: 'getState',
  results: 'getResults',
  run: 'getRun',
}
/** What a method takes, where it is not its command's arguments one by one. */
const takes: Readonly<Record<string, string>> = { speak: 'lang: string' }

/** The text of embed.d.ts. */
export function typesText(): string {
  const details = eventNames.map((name) => {
    const fields = fieldsOf(events[name]).map((field) => `    readonly ${written(field)}`)
    return `  /** ${eventTexts[name].en} */\n  ${name}: {\n${fields.join('\n')}\n  }`
  })
  const methods = commandNames.map((name) => {
    const fields = fieldsOf(commands[name])
    const all =
      takes[name] ??
      (name === 'dress'
        ? `look: { ${fields.map(written).join('; ')} }`
        : fields.map(written).join(', '))
    return `  ${named[name] ?? name}(${all}): Promise<unknown>`
  })
  return `// Types of embed.js, made with it from the protocol \`shipo\`.
export interface ShipoEvents {
  ready: { readonly v: number; readonly origin: string; readonly privileged: boolean }
  refused: { readonly why: 'version' | 'origin' }
${details.join('\n')}
}

/** What can be asked of a frame; an answer that is refused rejects with a \`code\`. */
export interface ShipoAsks {
${methods.join('\n')}
  destroy(): void
}

interface ShipoListens {
  addEventListener<N extends keyof ShipoEvents>(
    name: N,
    hear: (event: CustomEvent<ShipoEvents[N]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
}

export interface ShipoPlayerElement extends HTMLElement, ShipoAsks {
  addEventListener: HTMLElement['addEventListener'] & ShipoListens['addEventListener']
}
export interface ShipoAttached extends ShipoAsks {
  addEventListener: EventTarget['addEventListener'] & ShipoListens['addEventListener']
}

declare global {
  interface HTMLElementTagNameMap {
    'shipo-player': ShipoPlayerElement
  }
  interface Window {
    ShipoPlayer: { attach(frame: HTMLIFrameElement): ShipoAttached }
  }
}
`
}
