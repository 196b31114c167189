import { createHash } from 'node:crypto'
import type { PackageSettings } from '../../wire/lms/package.ts'

/** The page of one case in a package: it says which, and reads the package's settings before the game. */
export function unitPage(
  html: string,
  caseId: string,
  { platform, xapi }: Pick<PackageSettings, 'platform' | 'xapi'>,
): string {
  const own = `<meta name="shipo-case" content="${caseId}" />
    <script src="./settings.js"></script>`
  const page = once(html, '<script defer', `${own}\n    <script defer`)
  // Statements go to wherever the platform keeps them, or to the one store that the package names.
  const stores = platform === 'cmi5' ? 'https: http:' : xapi && new URL(xapi).origin
  if (stores === undefined) return page
  return once(page, /connect-src [^;"]*/, `connect-src 'self' ${stores} data: blob:`)
}

/** Everything in one file. The policy names its one script by its sum, and lets in no other. */
export function singlePage(html: string, script: string, style: string): string {
  // What would end the script before its end may be written otherwise without a change of sense.
  const safe = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')
  const sum = createHash('sha256').update(safe).digest('base64')
  const bare = once(html, /\s*<link rel="stylesheet"[^>]*>/, `\n    <style>${style}</style>`)
  const shut = once(bare, "script-src 'self'", `script-src 'sha256-${sum}'`)
  const without = once(shut, /\s*<script defer[^>]*><\/script>/, '')
  return once(without, '</body>', `<script>${safe}</script>\n  </body>`)
}

function once(text: string, what: string | RegExp, instead: string): string {
  const changed = text.replace(what, () => instead)
  if (changed === text) throw new Error(`the built page has no ${String(what)} any more`)
  return changed
}

/** `settings.js`: what whoever runs the course may change, and what each of it means. */
export function settingsFile(settings: PackageSettings): string {
  const value = (of: unknown) => (of === undefined ? 'undefined' : JSON.stringify(of))
  const { platform, tells, mastery, failed, language, keep, xapi, xapiKey } = settings
  return `// 这个课件的设置：改完保存，重新打包上传即可。
// The settings of this package: change, save, pack and upload again.
window.shipoPackage = {
  // 这个课件是哪一种 · which kind of package it is: 'scorm12', 'scorm2004', 'cmi5'
  platform: ${value(platform)},
  // 'score'：报完成和 0–100 分；'completion'：只报完成
  // 'score': completion and 0–100; 'completion': that it was done, and nothing else
  tells: ${value(tells)},
  // 多少分算通过；undefined：做完就算完成。SCORM 和 cmi5 的清单里也有，要一起改
  // The score that passes; undefined: done is done. The manifest has it too: change both
  mastery: ${value(mastery)},
  // 没到通过分时报什么：'incomplete'（还可以再来）或 'failed'
  // What is told below it: 'incomplete' (the door stays open) or 'failed'
  failed: ${value(failed)},
  // 打开时的语言 · the language it opens in: 'zh', 'en'; undefined: the device's
  language: ${value(language)},
  // 'visit'：公用电脑上什么也不留 · nothing outlives the visit, for shared computers; 'device'
  keep: ${value(keep)},
  // 另外把每一步报给一个 xAPI 记录库；undefined：不报。页面的安全策略也要认得它：换地址要重新生成课件
  // Tells an xAPI record store as well; undefined: nobody. The page's policy names it too: make the package anew for another
  xapi: ${value(xapi)},
  // 记录库的口令，打开课件的人都看得到：只给“能写不能读”的
  // Its key, which whoever opens the package can read: give one that may write and not read
  xapiKey: ${value(xapiKey)},
}
`
}
