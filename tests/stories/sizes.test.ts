import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { installed } from '../../src/workshop/build/installed.ts'
import { sizesOf } from '../../src/workshop/build/sizes.ts'

const dist = mkdtempSync(join(tmpdir(), 'shipo-dist-'))
afterAll(() => rmSync(dist, { recursive: true, force: true }))

function put(file: string, text: string): void {
  mkdirSync(join(dist, file, '..'), { recursive: true })
  writeFileSync(join(dist, file), text)
}

/** Text that gzip cannot make much of, always the same. */
const noise = (length: number, seed: number) =>
  Array.from({ length }, (_, at) => ((at * 7919 * seed) ** 2 % 99991).toString(36)).join('')

test('offlineInstallKB counts the files the service worker keeps, each once, and no other', () => {
  const page = '<!doctype html>' + noise(4000, 3)
  const script = noise(9000, 5)
  put('index.html', page)
  put('assets/index-aaaaaaaa.js', script)
  put('assets/noto-bbbbbbbb.woff2', noise(50_000, 7))
  // A portal loads it, no device keeps it.
  put('embed.js', noise(2000, 11))
  put('.vite/purposes.json', '{}')
  put('.vite/manifest.json', '{"index.html":{"file":"assets/index-aaaaaaaa.js","isEntry":true}}')
  const list =
    '[{url:"assets/index-aaaaaaaa.js",revision:null},{url:"index.html",revision:"1"},{url:"index.html",revision:"1"}]'
  put('embed.js', '')
  put('sw.js', `const s={url:e};precacheAndRoute(${list})`)
  expect([...installed(dist)].sort()).toEqual(['assets/index-aaaaaaaa.js', 'index.html'])
  const bytes = [page, script].map((text) => gzipSync(text, { level: 9 }).length)
  const sum = bytes.reduce((all, one) => all + one, 0)
  expect(sum).toBeGreaterThan(10_000)
  expect(sizesOf(dist).offlineInstallKB).toBe(Math.round(sum / 100) / 10)
})

test('a worker that keeps nothing is not taken for a small install', () => {
  put('sw.js', 'addEventListener("fetch", () => undefined)')
  expect(() => installed(dist)).toThrow('names no file')
})
