// Before the browser tests: one browser and one built site, which all their files share.
import type { TestProject } from 'vitest/node'
import { serveBrowser } from './chromium.ts'
import { isBuilt, openSite } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser listens. */
    browser: string
    /** The built game; ends with a slash. Empty where nothing is built. */
    site: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser, site] = await Promise.all([
    serveBrowser(),
    isBuilt() ? openSite() : Promise.resolve(undefined),
  ])
  project.provide('browser', browser.wsEndpoint())
  project.provide('site', site?.url ?? '')
  return async () => {
    await browser.close()
    await site?.close()
  }
}
