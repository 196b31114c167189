// portal.html: what whoever runs a portal or a server needs, in both languages, to be copied from.
import type { Policy } from '../../wire/shipo/policy.ts'
import { addressMark } from './address.ts'
import { escaped, frameMarkup, type CaseShown } from './cards.ts'
import { securityPolicy, serverLines } from './headers.ts'
import { portalEn, portalZh, type PortalWords } from './pageWords.ts'
import { protocolText } from './protocol.ts'

export interface PortalFacts {
  readonly cases: readonly CaseShown[]
  readonly policy: Policy
  /** The built page. */
  readonly html: string
  /** The text of embed.d.ts. */
  readonly types: string
}

/** The text of portal.html. */
export function portalPage(facts: PortalFacts): string {
  const both = [chapterOf(portalZh, facts), chapterOf(portalEn, facts)]
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'; frame-src 'self'">
<link rel="icon" href="icon-192.png">
<title>识破 Shipo · 给门户管理员 · For portals</title>
<style>
body { max-width: 52rem; margin: 0 auto; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; color: #1a1c23; background: #fbf4e4 }
pre { padding: .75rem; border: 1px solid #8d8778; border-radius: .5rem; background: #fffdf6; white-space: pre-wrap; overflow-wrap: anywhere }
a { color: inherit } h1, h2, h3 { line-height: 1.3 } section + section { margin-top: 4rem; border-top: 1px solid }
</style>
<p><a href="#zh">中文</a> · <a href="#en">English</a> · <a href="#protocol">shipo 1</a></p>
${both.join('\n')}
<section id="protocol">
${pre(protocolText())}
</section>
<script src="portal.js"></script>
</html>
`
}

function chapterOf(words: PortalWords, { cases, policy, html, types }: PortalFacts): string {
  const [first] = cases
  const id = first?.id ?? ''
  const lang = words.lang === 'zh' ? 'zh-CN' : 'en'
  const title = words.frameTitle(first?.title[words.lang] ?? first?.title.zh ?? '')
  const src = `${addressMark}?mode=embed&case=${id}&lang=${lang}`
  const element = `<script src="${addressMark}embed.js" defer></script>\n<shipo-player case="${id}" lang="${lang}"></shipo-player>`
  const listen = `document.querySelector('shipo-player').addEventListener('decision', ({ detail }) => {\n  console.log(detail.nth, detail.move, detail.verdict, detail.ms)\n})`
  const servers = serverLines(securityPolicy(html, policy))
  const list = cases.map((one) => {
    const name = one.title[words.lang] ?? one.title.zh
    return `<li><code>${one.id}</code> ${escaped(name)} (${one.languages.join(', ')})</li>`
  })
  return `<section id="${words.lang}" lang="${lang}">
<h1>${words.title}</h1>
<p>${words.wording}</p>
<h2>${words.frame}</h2>
<p>${words.frameText}</p>
${pre(frameMarkup(src, title))}
<p>${words.sandbox}</p>
<ul>${list.join('')}</ul>
<h2>${words.element}</h2>
<p>${words.elementText}</p>
${pre(`${element}\n${listen}`)}
<p>${words.privileged}</p>
${pre(JSON.stringify(policy, null, 2))}
<h2>${words.headers}</h2>
<p>${words.headersText}</p>
${servers.map(({ name, file, lines }) => `<h3>${name} (${file})</h3>\n${pre(lines)}`).join('\n')}
<h2>${words.packages}</h2>
<ul>${words.packagesText.map((line) => `<li>${line}</li>`).join('')}</ul>
<h2>${words.data}</h2>
<ul>${words.dataText.map((line) => `<li>${line}</li>`).join('')}</ul>
<h2>${words.deploy}</h2>
<ul>${words.deployText.map((line) => `<li>${line}</li>`).join('')}</ul>
${words.lang === 'en' ? `<h2>${words.types}</h2>\n${pre(types)}` : ''}
</section>`
}

function pre(text: string): string {
  return `<pre>${escaped(text)}</pre>`
}

/** portal.js: puts the address the page has really got in place of its mark. */
export const portalScript = `const at = new URL('.', location.href).href
for (const one of document.querySelectorAll('pre')) {
  one.textContent = one.textContent.replaceAll(${JSON.stringify(addressMark)}, at)
}
`
