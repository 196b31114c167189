import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite'

/**
 * `src/main.ts` is small, so that a case named in the address is sent for at once. The game itself,
 * which every address needs, is fetched beside it: its files are named in the page.
 */
export function besideMain(module: string): Plugin {
  return {
    name: 'shipo-beside-main',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = new Set<string>()
        const styles = new Set<string>()
        const add = (chunk: Rollup.OutputChunk): void => {
          if (files.has(chunk.fileName)) return
          files.add(chunk.fileName)
          for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
          for (const next of chunk.imports) {
            const imported = bundle[next]
            if (imported?.type === 'chunk') add(imported)
          }
        }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith(module) === true) add(chunk)
        }
        const named = (file: string) => html.includes(`./${file}"`)
        return [
          ...[...files].filter((file) => !named(file)).map((file) => link('modulepreload', file)),
          ...[...styles].filter((file) => !named(file)).map((file) => link('stylesheet', file)),
        ]
      },
    },
  }
}

function link(rel: string, file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `./${file}` }, injectTo: 'head' }
}
