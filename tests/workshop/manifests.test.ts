// What a package says of itself, against the schemas of those who wrote the standards.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { readPackage, usualSettings } from '../../src/wire/lms/package.ts'
import type { Course } from '../../src/workshop/pack/course.ts'
import { packageOf } from '../../src/workshop/pack/packages.ts'
import { wantedIn } from '../../src/workshop/pack/wanted.ts'
import { zipOf } from '../../src/workshop/pack/zip.ts'

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
const course: Omit<Course, 'settings' | 'shared'> = {
  id: 'course',
  title: { zh: '识破', en: 'Shipo' },
  about: { zh: '练习', en: 'Training' },
  units: [unit('parcel-claim'), unit('sword-sale')],
}

function manifestIn(given: object, name = 'imsmanifest.xml') {
  const files = packageOf(built, course, readPackage(given))
  return { files, xml: new TextDecoder().decode(files.get(name)) }
}

async function complaintsOf(xml: string, folder: string, roots: readonly string[]) {
  const file = (name: string) => ({
    fileName: name,
    contents: readFileSync(join(folder, name), 'utf8').replace(/<!DOCTYPE[^>]*>/, ''),
  })
  const names = readdirSync(folder)
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: xml }],
    // One schema that knows all the others, as a manifest names several.
    schema: [
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${roots.join('')}</xs:schema>`,
    ],
    preload: names.map(file),
  })
  return errors.map(({ message }) => message)
}

const imported = (namespace: string, location: string) =>
  `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`
const schemas = {
  scorm12: [
    imported('http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'),
    imported('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'),
  ],
  scorm2004: [
    imported('http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'),
    imported('http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'),
    imported('http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'),
  ],
} as const

describe.each(['scorm12', 'scorm2004'] as const)('the manifest of %s', (platform) => {
  const check = (xml: string) => complaintsOf(xml, `assets/lms/${platform}`, schemas[platform])

  test.each([{}, { mastery: 80, language: 'en' }])(
    'with %j is valid, and names every file',
    async (given) => {
      const { files, xml } = manifestIn({ platform, ...given })
      expect(await check(xml)).toEqual([])
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
    ]
    for (const one of wrong) expect(await check(one)).not.toEqual([])
  })

  test('spells the kind of a resource as its version does, which the schema lets pass', () => {
    const { xml } = manifestIn({ platform })
    const [right, other] = ['adlcp:scormtype=', 'adlcp:scormType=']
    expect(xml).toContain(platform === 'scorm12' ? right : other)
    expect(xml).not.toContain(platform === 'scorm12' ? other : right)
  })
})

describe('cmi5.xml', () => {
  // Its schema is not to be had from a registry: what it asks for is looked for here.
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
    const pack = () => zipOf(packageOf(built, course, usualSettings))
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
    ])
      expect(() => wantedIn(wrong)).toThrow(wrong[1])
  })
})
