// What a build holds for the portals that show it: embed.js and its types, the policy, a card and oEmbed
// for each case, the page for administrators, and what a monitor reads.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { policyFile, readPolicy } from '../../wire/shipo/policy.ts'
import { versions } from '../../wire/shipo/messages.ts'
import { caseIds, readFolder } from '../compile/compile.ts'
import { readWorld } from '../compile/world.ts'
import { addressName, addressOf } from '../portal/address.ts'
import { cardFiles, type CaseShown, type PortalFile } from '../portal/cards.ts'
import { embedScript } from '../portal/embedScript.ts'
import { portalPage, portalScript } from '../portal/page.ts'
import { typesText } from '../portal/types.ts'

/** None of it is a part of the game: a device keeps none, and the network is asked for it each time. */
export const portalGlobs = ['embed.*', policyFile, 'health.json', 'portal.*', 'card/**']

export function portalFiles(): Plugin {
  let html = ''
  let say: (text: string) => void = () => undefined
  return {
    name: 'shipo-portal',
    apply: 'build',
    enforce: 'post',
    configResolved({ logger }) {
      say = (text) => logger.info(text)
    },
    transformIndexHtml: {
      order: 'post',
      handler: (made, { path }) => {
        if (path === '/index.html') html = made
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        // A build of some other page is no portal's.
        if (html === '') return
        const entry = Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry)
        const address = addressOf(process.env[addressName])
        if (address === undefined)
          say(`no oEmbed: the build does not know its address (${addressName}=https://…/)`)
        const files = await filesOf({ html, entry: entry?.fileName ?? '', address })
        for (const file of files) this.emitFile({ type: 'asset', ...file })
      },
    },
  }
}

interface Built {
  readonly html: string
  readonly entry: string
  readonly address: string | undefined
}

async function filesOf({ html, entry, address }: Built): Promise<readonly PortalFile[]> {
  const policyText = readFileSync(`assets/portal/${policyFile}`, 'utf8')
  const policy = readPolicy(JSON.parse(policyText))
  if (policy === undefined) throw new Error(`assets/portal/${policyFile} cannot be read`)
  const cases = casesShown()
  const types = typesText()
  return [
    { fileName: 'embed.js', source: await embedScript() },
    { fileName: 'embed.d.ts', source: types },
    { fileName: policyFile, source: policyText },
    { fileName: 'portal.html', source: portalPage({ cases, policy, html, types }) },
    { fileName: 'portal.js', source: portalScript },
    { fileName: 'health.json', source: health(cases, entry) },
    ...cases.flatMap((one) => cardFiles(one, address)),
  ]
}

function casesShown(): readonly CaseShown[] {
  const world = readWorld('.')
  return caseIds('stories').map((id) => {
    const { card, languages, zh } = readFolder('stories', id, world)
    return { id, version: zh.version, languages, title: card.title, hook: card.hook }
  })
}

/** What a monitor reads; `build` changes with every change of the game. */
function health(cases: readonly CaseShown[], entry: string): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const told = cases.map(({ id, version: of, languages }) => ({ id, version: of, languages }))
  const languages = [...new Set(cases.flatMap((one) => one.languages))]
  const build = /-([\w-]+)\.js$/.exec(entry)?.[1] ?? ''
  return `${JSON.stringify({ ok: true, version, build, shipo: versions, languages, cases: told }, null, 2)}\n`
}
