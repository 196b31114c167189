// What a failed browser test leaves behind: what the page looked like, what it said, what was done.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { evidenceFolder } from './evidenceFolder.ts'

/**
 * Watches a page until the test that opened it is over, and closes it then. If the test failed, the
 * failure names a folder with a picture of the page, its console, its words and Playwright's trace.
 * The trace has the page at every step where SHIPO_TRACE is set: that costs an eighth of all work.
 */
export async function watched(page: Page): Promise<void> {
  const context = page.context()
  const said: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(error.stack ?? error.message))
  page.on('requestfailed', (request) => said.push(`not fetched: ${request.url()}`))
  await context.tracing.start({ snapshots: process.env['SHIPO_TRACE'] !== undefined })
  onTestFinished(async ({ task: { result, file, name } }) => {
    if (result?.state === 'fail') {
      const folder = folderOf(file.filepath, name)
      await keep(folder, page, context, said)
      const words = `\nSeen in ${folder}; npx playwright-core show-trace ${folder}/trace.zip (SHIPO_TRACE=1: with pictures of every step)`
      for (const error of result.errors ?? []) error.message += words
    }
    await context.close()
  })
}

function folderOf(file: string, test: string): string {
  const name = relative('tests/browser', file).replace(/\.test\.ts$/, '')
  return join(evidenceFolder, name, test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80))
}

/** A page that is gone or hangs has some of it to show; whatever can be had is kept. */
async function keep(
  folder: string,
  page: Page,
  context: BrowserContext,
  said: readonly string[],
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'console.txt'), `${page.url()}\n\n${said.join('\n')}\n`)
  await Promise.allSettled([
    page.screenshot({ path: join(folder, 'page.png'), timeout: 5000 }),
    page
      .locator('body')
      .ariaSnapshot({ timeout: 5000 })
      .then((words) => writeFileSync(join(folder, 'words.txt'), words)),
  ])
  await context.tracing.stop({ path: join(folder, 'trace.zip') })
}
