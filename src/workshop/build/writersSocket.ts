import type { Plugin } from 'vite'

/**
 * While a writer works, the page hears of a saved file over a socket; it may open one then, and only
 * then: the built page speaks to its own host and to nobody else.
 */
export function writersSocket(): Plugin {
  return {
    name: 'shipo-writers-socket',
    apply: 'serve',
    transformIndexHtml: (html) => withSocket(html),
  }
}

/** The page with a policy that lets it open a socket. @throws where the page has no policy to widen */
export function withSocket(html: string): string {
  const wider = html.replace("connect-src 'self'", "connect-src 'self' ws:")
  if (wider === html) throw new Error('index.html says nothing of connect-src')
  return wider
}
