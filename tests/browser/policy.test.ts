// The built page speaks to its own host and to nobody else; a writer's page also hears of saved files.
import { readFileSync } from 'node:fs'
import { createServer } from 'vite'
import { expect, test } from 'vitest'
import { openBrowser } from './chromium.ts'
import { openSite } from './site.ts'

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]
const connectOf = (html: string) =>
  /connect-src ([^;]*)/.exec(policyOf(html) ?? '')?.[1]?.split(' ')

test('the built page may open no socket', async () => {
  const html = readFileSync('dist/index.html', 'utf8')
  expect(connectOf(html)).toEqual(["'self'", 'data:', 'blob:'])
  expect(html).not.toMatch(/\bwss?:/)

  const [browser, site] = await Promise.all([openBrowser(), openSite()])
  const page = await browser.newPage()
  await page.goto(site.url)
  const refused = await page.evaluate(
    () =>
      new Promise<string>((tell) => {
        addEventListener('securitypolicyviolation', (event) => tell(event.violatedDirective))
        new WebSocket('ws://elsewhere.example.invalid/')
      }),
  )
  expect(refused).toBe('connect-src')
  await browser.close()
  await site.close()
})

test('the page a writer works on may, and is otherwise the same', async () => {
  const server = await createServer({ server: { middlewareMode: true }, logLevel: 'silent' })
  const html = await server.transformIndexHtml('/', readFileSync('index.html', 'utf8'))
  await server.close()
  const built = policyOf(readFileSync('dist/index.html', 'utf8'))
  expect(connectOf(html)).toContain('ws:')
  expect(policyOf(html)?.replace(' ws:', '')).toBe(built)
})
