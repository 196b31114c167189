// The first script of the built page: it sends for what the address leads to, beside the game that will
// open it. On a slow network each file would otherwise wait until the one before had come.
import { createHash } from 'node:crypto'
import type { Plugin, Rollup } from 'vite'
import { startOf } from './plainTwin.ts'

type Bundle = Readonly<Record<string, Rollup.OutputChunk | Rollup.OutputAsset>>

/** File names, by what they are for. */
interface Table {
  /** For every address, by language. */
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly home: readonly string[]
  /** For any case. */
  readonly phone: readonly string[]
  /** In a frame on somebody else's page. */
  readonly frame: readonly string[]
  /** How a case begins, by its id and the language. */
  readonly cases: Readonly<Record<string, readonly string[]>>
  /** The plain script of a frame without an origin. */
  readonly plain: string
}

/** Puts the script first in the page: small, it comes before all that is fetched beside it. */
export function aheadScript(): Plugin {
  let made: { readonly fileName: string; readonly source: string } | undefined
  return {
    name: 'shipo-ahead',
    apply: 'build',
    // The page is made while the bundle is: only after that is it known what the script says.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler() {
        if (made !== undefined) this.emitFile({ type: 'asset', ...made })
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html
        const source = `(${sendAhead.toString()})(${JSON.stringify(tableOf(bundle, html))})`
        const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
        const fileName = `assets/ahead-${hash}.js`
        made = { fileName, source }
        const tag = `<script async src="./${fileName}"></script>`
        return html.replace(/( *)<script type="module"/, `$1${tag}\n$1<script type="module"`)
      },
    },
  }
}

function tableOf(bundle: Bundle, html: string): Table {
  const files = (module: string) => filesOf(module, bundle).filter((file) => !html.includes(file))
  const begins = Object.values(bundle).flatMap((chunk) => {
    const id = chunk.type === 'chunk' ? chunk.facadeModuleId : null
    return /^\0virtual:beginning\/(.+)$/.exec(id ?? '')?.[1] ?? []
  })
  return {
    words: { zh: files('/src/words/zh/words.ts'), en: files('/src/words/en/words.ts') },
    home: files('/src/modes/home/homePage.tsx'),
    phone: files('/src/modes/case/playing.tsx'),
    frame: files('/src/modes/embed/frame.tsx'),
    plain: startOf(/<script type="module"[^>]* src="\.\/([^"]+)"/.exec(html)?.[1] ?? ''),
    cases: Object.fromEntries(begins.map((id) => [id, files(`virtual:beginning/${id}`)])),
  }
}

/** The file that stands for a module, with its style sheets and all that comes with it. */
function filesOf(module: string, bundle: Bundle): readonly string[] {
  const found = new Set<string>()
  const add = (chunk: Bundle[string] | undefined): void => {
    if (chunk?.type !== 'chunk' || found.has(chunk.fileName)) return
    found.add(chunk.fileName)
    chunk.viteMetadata?.importedCss.forEach((style) => found.add(style))
    chunk.imports.forEach((next) => add(bundle[next]))
  }
  Object.values(bundle).forEach((chunk) => {
    if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith(module) === true) add(chunk)
  })
  return [...found]
}

/**
 * Goes into the page as it is written here, so it may name nothing outside itself. Where it cannot know,
 * it guesses: what was not meant is not used, what is missing is asked for when it is needed.
 */
function sendAhead({ words, home, phone, frame, cases, plain }: Table): void {
  // Modules are kept from such a frame by the browser: it gets their twins (plainTwin.ts).
  if (self.origin === 'null' && location.protocol !== 'file:') {
    const script = document.createElement('script')
    script.src = `./${plain}`
    document.head.append(script)
    return
  }
  const query = new URLSearchParams(location.search)
  const id = query.get('case')
  const kept = (): string | undefined => {
    try {
      // As host/keep.ts keeps the settings.
      const found = JSON.parse(localStorage.getItem('shipo/1/settings') ?? '{}') as unknown
      return (found as { language?: string } | null)?.language
    } catch {
      return undefined // storage is blocked, or damaged
    }
  }
  const spoken = (): string =>
    [query.get('lang') ?? kept(), ...navigator.languages]
      .map((tag) => tag?.split('-')[0]?.toLowerCase() ?? '')
      .find((tag) => tag in words) ?? 'zh'
  const wanted = (language: string): readonly string[] => {
    if (query.get('mode') === 'embed') return frame
    if (id === null) return query.get('page') === null ? home : []
    return [...(cases[`${id}/${language}`] ?? cases[`${id}/zh`] ?? []), ...phone]
  }
  const send = (file: string): void => {
    const link = document.createElement('link')
    const isStyle = file.endsWith('.css')
    link.rel = isStyle ? 'preload' : 'modulepreload'
    if (isStyle) link.as = 'style'
    link.crossOrigin = ''
    link.href = `./${file}`
    document.head.append(link)
  }
  const language = spoken()
  for (const file of [...(words[language] ?? []), ...wanted(language)]) send(file)
}
