// embed.js: <shipo-player> on somebody else's page. It runs there, so it needs nothing and leaves
// nothing behind but the element and `ShipoPlayer`. A page may as well speak the protocol by hand.
import type { CommandName, ErrorCode } from '../wire/shipo/commands.ts'
import type { Outgoing } from '../wire/shipo/messages.ts'

const ns = 'shipo'
const init = { ns, v: [1], t: 'init' }

/** Where this file lies, and so the game: by a tag the browser says it, by an import only a trace does. */
const here = ((): string => {
  const tag = document.currentScript as HTMLScriptElement | null
  return tag?.src ?? /https?:\S+?\/embed\.js/.exec(new Error().stack ?? '')?.[0] ?? document.baseURI
})()

interface Waiting {
  readonly done: (answer: unknown) => void
  readonly failed: (problem: Error & { code?: ErrorCode }) => void
}

/** Talks with one frame; what it hears it dispatches on `target`. */
function openTalk(frame: HTMLIFrameElement, target: EventTarget) {
  const waiting = new Map<number, Waiting>()
  let port: MessagePort | undefined
  let unsent: object[] = []
  let asked = 0
  const say = (name: string, detail: unknown) =>
    target.dispatchEvent(new CustomEvent(name, { detail }))

  function hear(own: MessagePort, said: Outgoing): void {
    if (said.t === 'ready') {
      port = own
      for (const one of unsent) own.postMessage(one)
      unsent = []
      say('ready', said)
    } else if (said.t === 'refused') say('refused', said)
    else if (own !== port) return
    else if (said.t === 'evt') say(said.d.name, said.d)
    else answered(said)
  }

  function answered(said: Extract<Outgoing, { t: 'reply' }>): void {
    const one = waiting.get(Number(said.id))
    waiting.delete(Number(said.id))
    if (!('err' in said)) one?.done(said.d)
    else one?.failed(Object.assign(new Error(`shipo: ${said.err.code}`), { code: said.err.code }))
  }

  function fail(): void {
    for (const { failed } of waiting.values()) failed(new Error('shipo: closed'))
    waiting.clear()
  }

  function offer(origin: string): void {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = (event: MessageEvent<Outgoing>) => hear(port1, event.data)
    // A sandboxed frame has no origin of its own; it carries nothing that another might not hear.
    frame.contentWindow?.postMessage(init, origin === 'null' ? '*' : origin, [port2])
  }

  const onMessage = ({ source, origin, data }: MessageEvent<Partial<Outgoing> | null>) => {
    if (source !== frame.contentWindow || data?.ns !== ns || (data.t as string) !== 'hello') return
    const own = new URL(frame.src).origin
    if (origin === own || (origin === 'null' && frame.hasAttribute('sandbox'))) offer(origin)
  }
  addEventListener('message', onMessage)

  return {
    offer,
    /** Another document is coming into the frame: it is not asked what was asked of the one before. */
    forget(): void {
      port = undefined
      fail()
    },
    ask(name: CommandName, args: object = {}): Promise<unknown> {
      const id = (asked += 1)
      const command = { ns, v: 1, t: 'cmd', id, d: { name, args } }
      return new Promise((done, failed) => {
        waiting.set(id, { done, failed })
        if (port === undefined) unsent.push(command)
        else port.postMessage(command)
      })
    },
    close(): void {
      removeEventListener('message', onMessage)
      port?.close()
      fail()
    },
  }
}

type Talk = ReturnType<typeof openTalk>

/** The same methods on the element and on a frame attached to late. */
const methods = {
  start: () => ['start'],
  pause: () => ['pause'],
  resume: () => ['resume'],
  restart: () => ['restart'],
  speak: (lang: string) => ['speak', { lang: lang.slice(0, 2) }],
  dress: (look: object) => ['dress', look],
  mute: (muted: boolean) => ['mute', { muted }],
  getState: () => ['state'],
  choose: (choice: number) => ['choose', { choice }],
  rewind: (decisions: number) => ['rewind', { decisions }],
  getResults: () => ['results'],
  getRun: () => ['run'],
  load: (run: string) => ['load', { run }],
} as const satisfies Record<string, (one: never) => readonly [CommandName, object?]>

function withMethods(prototype: object): void {
  for (const [name, ask] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, {
      value(this: { talk?: Talk }, one: never) {
        const [command, args] = ask(one) as readonly [CommandName, object?]
        return this.talk?.ask(command, args) ?? Promise.reject(new Error('shipo: closed'))
      },
    })
  }
}

/** A frame that is on the page already. */
class Attached extends EventTarget {
  talk: Talk
  constructor(frame: HTMLIFrameElement) {
    super()
    this.talk = openTalk(frame, this)
    // It has said that it is there before anybody listened.
    const { origin } = new URL(frame.src)
    this.talk.offer(
      frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin') ? 'null' : origin,
    )
  }
  destroy(): void {
    this.talk.close()
  }
}

/** Attributes that change what is played without beginning it anew. */
const changes: Readonly<Record<string, (now: string | null) => readonly [CommandName, object]>> = {
  lang: (now) => methods.speak(now ?? 'zh'),
  theme: (now) => methods.dress({ theme: now ?? 'device' }),
  'text-size': (now) => methods.dress({ textSize: Number(now ?? 100) }),
}

class ShipoPlayer extends HTMLElement {
  static readonly observedAttributes = ['case', 'lang', 'truth', 'theme', 'text-size']
  static attach(frame: HTMLIFrameElement): Attached {
    return new Attached(frame)
  }

  talk: Talk | undefined
  #frame: HTMLIFrameElement | undefined

  connectedCallback(): void {
    if (this.#frame !== undefined) return
    const frame = document.createElement('iframe')
    this.#frame = frame
    // By properties, not markup: a page that forbids inline styles allows these.
    this.style.display ||= 'block'
    Object.assign(frame.style, { width: '100%', border: '0', display: 'block', height: '100%' })
    if (this.style.height === '')
      Object.assign(frame.style, { height: 'auto', aspectRatio: '16 / 9', minHeight: '420px' })
    frame.allow = 'autoplay; fullscreen; clipboard-write'
    frame.referrerPolicy = 'origin'
    frame.title = this.title || '识破 Shipo 模拟训练'
    const sandbox = this.getAttribute('sandbox')
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox)
    frame.src = this.#address()
    this.talk = openTalk(frame, this)
    this.append(frame)
  }

  disconnectedCallback(): void {
    this.destroy()
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const frame = this.#frame
    if (frame === undefined || before === now) return
    const asks = changes[name]
    if (asks === undefined) {
      this.talk?.forget()
      frame.src = this.#address()
      return
    }
    const [command, args] = asks(now)
    // A value that does not exist changes nothing.
    this.talk?.ask(command, args).catch(() => undefined)
  }

  /** Takes the frame off the page, and hears nothing of it any more. */
  destroy(): void {
    this.talk?.close()
    this.talk = undefined
    this.#frame?.remove()
    this.#frame = undefined
  }

  #address(): string {
    const at = new URL(this.getAttribute('base') ?? '.', here)
    at.searchParams.set('mode', 'embed')
    for (const name of ShipoPlayer.observedAttributes) {
      const value = this.getAttribute(name)
      if (value !== null) at.searchParams.set(name, value)
    }
    return at.href
  }
}

withMethods(ShipoPlayer.prototype)
withMethods(Attached.prototype)
// Twice on a page, by two authors: the first one stays.
if (customElements.get('shipo-player') === undefined) {
  customElements.define('shipo-player', ShipoPlayer)
  Object.assign(window, { ShipoPlayer })
}
