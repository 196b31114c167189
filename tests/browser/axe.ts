import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/**
 * What axe finds wrong on the page as it stands: rule and first element of each. What a debrief keeps
 * behind its headings is looked at as well.
 */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(source)
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.debrief details')) {
      fold.open = true
    }
  })
  const found = await page.evaluate<Found>('axe.run()')
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)
}
