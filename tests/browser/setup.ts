// Before the browser tests: one built site, which all their files share.
import type { TestProject } from 'vitest/node'
import { isBuilt, openSite } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built game; ends with a slash. Empty where nothing is built. */
    site: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = isBuilt() ? await openSite() : undefined
  project.provide('site', site?.url ?? '')
  return async () => {
    await site?.close()
  }
}
