import { createHash } from 'node:crypto'
import type { PackageSettings, PlatformKind } from '../../wire/lms/package.ts'

/** The page of one case in a package: it says which, and reads the package's settings before the game. */
export function unitPage(html: string, caseId: string, platform: PlatformKind): string {
  const own = `<meta name="shipo-case" content="${caseId}" />
    <script src="./settings.js"></script>`
  const page = once(html, '<script defer', `${own}\n    <script defer`)
  // Statements go to wherever the platform keeps them.
  const wide = "connect-src 'self' https: http: data: blob:"
  return platform === 'cmi5' ? once(page, /connect-src [^;"]*/, wide) : page
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
  const { platform, tells, mastery, failed, language, keep } = settings
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
}
`
}
