import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'

export interface Site {
  /** Ends with a slash. */
  readonly url: string
  close(): Promise<void>
}

/** What is said where there is nothing to serve. */
export const unbuilt = 'There is no build to test: run "npm run build" first, or "npm test".'

export function isBuilt(dist = 'dist'): boolean {
  return existsSync(join(dist, 'index.html'))
}

/** Serves the built game, from `dist` where nothing else is said, on a free port of this machine. */
export async function openSite(dist = 'dist'): Promise<Site> {
  if (!isBuilt(dist)) throw new Error(unbuilt)
  const server = await preview({
    logLevel: 'silent',
    build: { outDir: dist },
    preview: { port: 0, host: '127.0.0.1', open: false },
  })
  const { port } = server.httpServer.address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => server.close() }
}
