// What a package says of itself, against schemas: ours, and where there are any those of who wrote the
// standards (schemas/README.md).
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { readPackage, usualSettings } from '../../src/wire/lms/package.ts'
import type { CourseTold } from '../../src/workshop/pack/course.ts'
import { filesIn, packageOf } from '../../src/workshop/pack/packages.ts'
import { wantedIn } from '../../src/workshop/pack/wanted.ts'
import { zipOf, type Files } from '../../src/workshop/pack/zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const built = new Map([
  [
    'index.html',
    bytes(
      '<html><meta content="connect-src data:; x"><script defer src="./shipo.js"></script></html>',
    ),
  ],
  ['shipo.js', bytes('play()')],
  ['style.css', bytes('')],
])
const unit = (caseId: string) => ({
  caseId,
  title: { zh: '快递“理赔” <&>', en: 'A “refund” & more' },
  about: { zh: '……', en: '…' },
  page: `${caseId}.html`,
})
const course: CourseTold = {
  id: 'course',
  title: { zh: '识破', en: 'Shipo' },
  about: { zh: '练习', en: 'Training' },
  units: [unit('parcel-claim'), unit('sword-sale')],
}

function manifestIn(given: object, name = 'imsmanifest.xml', schemas?: Files) {
  const settings = readPackage(given)
  const files = packageOf(built, course, { settings, ...(schemas && { schemas }) })
  return { files, xml: new TextDecoder().decode(files.get(name)) }
}

/** What the schemas of a folder have to say of each, all in one go: to begin is what takes long. */
async function complaintsOf(
  xmls: readonly string[],
  folder: string,
  roots: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const file = (name: string) => ({
    fileName: name,
    contents: readFileSync(join(folder, name), 'utf8').replace(/<!DOCTYPE[^>]*>/, ''),
  })
  const names = readdirSync(folder).filter((name) => name.endsWith('.xsd'))
  const nameOf = (nth: number) => `manifest-${String(nth)}.xml`
  const { errors } = await validateXML({
    xml: xmls.map((contents, nth) => ({ fileName: nameOf(nth), contents })),
    // One schema that knows all the others, as a manifest names several.
    schema: [
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${roots.join('')}</xs:schema>`,
    ],
    preload: names.map(file),
  })
  return xmls.map((_, nth) =>
    errors.flatMap(({ message, loc }) => (loc?.fileName === nameOf(nth) ? [message] : [])),
  )
}

const imported = (namespace: string, location: string) =>
  `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`
const ours = join(import.meta.dirname, 'schemas')
const theirs = process.env['SHIPO_SCHEMAS']
const namespaces = {
  scorm12: [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'manifest.xsd', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp.xsd', 'adlcp_rootv1p2.xsd'],
  ],
  scorm2004: [
    ['http://www.imsglobal.org/xsd/imscp_v1p1', 'manifest.xsd', 'imscp_v1p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp.xsd', 'adlcp_v1p3.xsd'],
    ['http://www.imsglobal.org/xsd/imsss', 'imsss.xsd', 'imsss_v1p0.xsd'],
  ],
} as const

describe.each(['scorm12', 'scorm2004'] as const)('the manifest of %s', (platform) => {
  const check = (...xmls: readonly string[]) =>
    complaintsOf(
      xmls,
      join(ours, platform),
      namespaces[platform].map(([namespace, file]) => imported(namespace, file)),
    )

  test.each([{}, { mastery: 80, language: 'en' }])(
    'with %j is valid, and names every file',
    async (given) => {
      const { files, xml } = manifestIn({ platform, ...given })
      expect(await check(xml)).toEqual([[]])
      const named = [...xml.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href)
      const there = [...files.keys()].filter((name) => !/\.(?:xsd|xml)$/.test(name))
      expect(named.sort()).toEqual(there.sort())
      expect([...files.keys()].join('')).toMatch(/^[\x21-\x7e]+$/)
    },
  )

  test('would not be valid with what it may not hold: the check looks', async () => {
    const { xml } = manifestIn({ platform })
    const wrong = [
      xml.replace('identifier="shipo-course"', ''),
      xml.replace('<organizations', '<organisations'),
      // The official schemas let these pass, and platforms do not.
      xml.replace(/adlcp:scorm[tT]ype/, 'adlcp:kind'),
      xml.replace('identifierref="sco-sword-sale"', 'identifierref="sco-of-nothing"'),
      xml.replace('default="shipo"', 'default="nowhere"'),
      xml.replace('identifier="sco-sword-sale"', 'identifier="sco-parcel-claim"'),
      manifestIn({ platform, mastery: 80 }).xml.replace(/>(?:80|0\.8)</, '>800<'),
    ]
    const complaints = await check(...wrong)
    expect(wrong.filter((_, nth) => complaints[nth]?.length === 0)).toEqual([])
  })

  test.skipIf(theirs === undefined)(
    `${theirs === undefined ? 'SHIPO_SCHEMAS names none; not tried: ' : ''}is valid by the official schemas, and names them where they lie beside it`,
    async () => {
      const folder = join(theirs ?? '', platform)
      const roots = namespaces[platform].map(([namespace, , file]) => imported(namespace, file))
      const plain = [{}, { mastery: 80, language: 'en' }].map(
        (given) => manifestIn({ platform, ...given }).xml,
      )
      const { files, xml } = manifestIn({ platform }, undefined, filesIn(folder))
      const located = /schemaLocation="([^"]+)"/.exec(xml)?.[1]?.split(' ') ?? []
      const named = located.filter((one) => one.endsWith('.xsd'))
      expect(named.length).toBeGreaterThan(1)
      expect(named.filter((one) => !files.has(one))).toEqual([])
      expect(await complaintsOf([...plain, xml], folder, roots)).toEqual([[], [], []])
    },
  )

  test('names no schema where none lies beside it', () => {
    const { files, xml } = manifestIn({ platform })
    expect([...files.keys()].filter((one) => one.endsWith('.xsd'))).toEqual([])
    expect(xml).not.toContain('schemaLocation')
  })

  test('spells the kind of a resource as its version does, which the schema lets pass', () => {
    const { xml } = manifestIn({ platform })
    const [right, other] = ['adlcp:scormtype=', 'adlcp:scormType=']
    expect(xml).toContain(platform === 'scorm12' ? right : other)
    expect(xml).not.toContain(platform === 'scorm12' ? other : right)
  })
})

describe('cmi5.xml', () => {
  const check = (...xmls: readonly string[]) =>
    complaintsOf(xmls, join(ours, 'cmi5'), [
      imported('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd', 'CourseStructure.xsd'),
    ])

  test('is valid by the schema of those who wrote the standard', async () => {
    const plain = manifestIn({ platform: 'cmi5' }, 'cmi5.xml').xml
    const passing = manifestIn({ platform: 'cmi5', mastery: 80 }, 'cmi5.xml').xml
    const wrong = [
      passing.replace('masteryScore="0.8"', 'masteryScore="80"'),
      plain.replace('moveOn="Completed"', 'moveOn="Done"'),
      plain.replace(/<url>[^<]*<\/url>/, ''),
    ]
    const [right, alsoRight, ...complaints] = await check(plain, passing, ...wrong)
    expect([right, alsoRight]).toEqual([[], []])
    expect(wrong.filter((_, nth) => complaints[nth]?.length === 0)).toEqual([])
  })

  test('names the course and each case in both languages, and when it is done', () => {
    const { files, xml } = manifestIn({ platform: 'cmi5' }, 'cmi5.xml')
    expect(xml.match(/<au id="urn:shipo:case:[a-z-]+" moveOn="Completed"/g)).toHaveLength(2)
    expect(xml.match(/<langstring lang="(?:zh-CN|en)">/g)).toHaveLength(12)
    for (const [, url = ''] of xml.matchAll(/<url>([^<]+)<\/url>/g))
      expect(files.has(url)).toBe(true)
    const passing = manifestIn({ platform: 'cmi5', mastery: 80 }, 'cmi5.xml').xml
    expect(passing).toContain('moveOn="CompletedAndPassed" masteryScore="0.8"')
  })
})

describe('a package', () => {
  test('is the same bytes each time', () => {
    const pack = () => zipOf(packageOf(built, course, { settings: usualSettings }))
    expect(Buffer.compare(pack(), pack())).toBe(0)
  })

  test('is made as the command says, and what the command cannot mean is said', () => {
    const { kinds, settings } = wantedIn(['--only', 'scorm12', '--mastery', '80', '--lang', 'en'])
    expect(kinds).toEqual(['scorm12'])
    expect(settings).toMatchObject({ mastery: 80, language: 'en', tells: 'score' })
    for (const wrong of [
      ['--only', 'scorm'],
      ['--mastery', '180'],
      ['--keep', 'ever'],
      ['--lang', 'fr'],
      ['--xapi', 'lrs.school.example'],
      ['--xapi', 'https://lrs.example/" onload="x'],
    ])
      expect(() => wantedIn(wrong)).toThrow(wrong[1])
  })

  test('may reach the record store that it names, and no other; cmi5 may reach its platform’s', () => {
    const policyOf = (given: object) =>
      /connect-src ([^;]+);/.exec(manifestIn(given, 'parcel-claim.html').xml)?.[1]
    expect(policyOf({ xapi: 'https://lrs.example/xapi/' })).toBe(
      "'self' https://lrs.example data: blob:",
    )
    expect(policyOf({})).toBe('data:')
    expect(policyOf({ platform: 'cmi5' })).toContain('https:')
  })
})
