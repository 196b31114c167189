import type { Plugin } from 'vite'

/** Drawings travel without their titles: what is shown of them is told by the case that shows them. */
export function bareDrawings(): Plugin {
  return {
    name: 'shipo-bare-drawings',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.svg')) continue
        const svg =
          typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)
        file.source = svg.replace(/<title\b[^>]*>[^<]*<\/title>/g, '')
      }
    },
  }
}
