// What a link to a case looks like where it is pasted: a page with its name, and oEmbed beside it.
import type { Language } from '../../core/story/tags.ts'

export interface CaseShown {
  readonly id: string
  readonly version: string
  readonly languages: readonly Language[]
  readonly title: { readonly zh: string; readonly en?: string | undefined }
  readonly hook: { readonly zh: string; readonly en?: string | undefined }
}

export interface PortalFile {
  readonly fileName: string
  readonly source: string
}

const width = 960
const height = 540

/**
 * `card/<case>/`: a page that leads on to the case, with what other sites show of a link. Where the
 * address of the build is known, oEmbed too: it may hold no relative one.
 */
export function cardFiles(one: CaseShown, address: string | undefined): readonly PortalFile[] {
  const folder = `card/${one.id}/`
  const title = one.title.en === undefined ? one.title.zh : `${one.title.zh} · ${one.title.en}`
  const oembed = address === undefined ? undefined : new URL(`${folder}oembed.json`, address).href
  const page = {
    fileName: `${folder}index.html`,
    source: cardPage(one, { title, address, oembed }),
  }
  if (address === undefined) return [page]
  const source = `${JSON.stringify(oembedOf(one, title, address), null, 2)}\n`
  return [page, { fileName: `${folder}oembed.json`, source }]
}

function oembedOf({ id }: CaseShown, title: string, address: string): object {
  const src = new URL(`?mode=embed&case=${id}`, address).href
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: '识破 Shipo',
    provider_url: address,
    thumbnail_url: new URL('icon-512.png', address).href,
    thumbnail_width: 512,
    thumbnail_height: 512,
    width,
    height,
    html: frameMarkup(src, title),
  }
}

/** The frame to paste. */
export function frameMarkup(src: string, title: string): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${String(width)}" height="${String(height)}" style="width:100%;aspect-ratio:16/9;border:0" allow="autoplay; fullscreen; clipboard-write" allowfullscreen loading="lazy" referrerpolicy="origin"></iframe>`
}

interface CardPage {
  readonly title: string
  readonly address: string | undefined
  readonly oembed: string | undefined
}

function cardPage({ id, hook }: CaseShown, { title, address, oembed }: CardPage): string {
  const icon = address === undefined ? '../../icon-512.png' : new URL('icon-512.png', address).href
  const lines = [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)} · 识破 Shipo</title>`,
    '<link rel="icon" href="../../icon-192.png">',
    `<meta name="description" content="${escaped(hook.zh)}">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(hook.zh)}">`,
    `<meta property="og:image" content="${escaped(icon)}">`,
    '<meta property="og:site_name" content="识破 Shipo · 模拟训练">',
    ...(oembed === undefined
      ? []
      : [`<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}">`]),
    `<meta http-equiv="refresh" content="0; url=../../?case=${id}">`,
    `<p><a href="../../?case=${id}">${escaped(title)}</a></p>`,
    '</html>',
    '',
  ]
  return lines.join('\n')
}

/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
}
