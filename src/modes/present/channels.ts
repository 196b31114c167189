import { readMessage, writeMessage, type Message } from '../../wire/presenter.ts'

/** The ways between a trainer's windows: whatever there is, all at once. What comes twice is known by itself. */
export interface Channels {
  say(message: Message): void
  /** Hands a port to a window this one has opened, once that says it is ready. */
  expect(opened: Window): void
  close(): void
}

const ready = 'shipo-present-ready'
const handed = 'shipo-present-port'

/** `session` is what the windows of one trainer have in common; others of this device do not hear. */
export function openChannels(session: string, onHear: (message: Message) => void): Channels {
  const ports = new Set<MessagePort>()
  const opened = new Set<Window>()
  const broadcast = openBroadcast(`shipo-${session}`)
  const hear = ({ data }: MessageEvent) => {
    const message = readMessage(data)
    if (message !== undefined) onHear(message)
  }
  broadcast?.addEventListener('message', hear)
  function join(port: MessagePort): void {
    port.addEventListener('message', hear)
    port.start()
    ports.add(port)
  }
  const atDoor = ({ data, source, ports: [port] }: MessageEvent) => {
    if (data === handed && port !== undefined && source === window.opener) join(port)
    if (data !== ready || source === null) return
    const window_ = [...opened].find((one) => one === source)
    if (window_ === undefined) return
    const { port1, port2 } = new MessageChannel()
    join(port1)
    window_.postMessage(handed, where(), [port2])
  }
  window.addEventListener('message', atDoor)
  // A window opened by another says that it is there; a file has no origin that could be named.
  if (window.opener !== null) (window.opener as Window).postMessage(ready, where())
  return {
    say(message) {
      const data = writeMessage(message)
      broadcast?.postMessage(data)
      for (const port of ports) port.postMessage(data)
    },
    expect: (one) => opened.add(one),
    close() {
      window.removeEventListener('message', atDoor)
      broadcast?.close()
      for (const port of ports) port.close()
    },
  }
}

/** The words at the door carry nothing but a port; what is said through it stays between the two. */
function where(): string {
  return location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin
}

function openBroadcast(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined // an old browser, or a frame without an origin: the port is left
  }
}
