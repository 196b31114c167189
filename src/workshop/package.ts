// `npm run package`: the game for where there is no server of one's own. Written into packages/, the
// same each time: a folder for a stick, a page for a mail, packages for learning platforms.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platforms } from '../wire/lms/package.ts'
import { buildCases, buildStick } from './build/stick.ts'
import { caseIds, compileCase } from './compile/compile.ts'
import type { CourseTold, Unit } from './pack/course.ts'
import { courseOf, filesIn, writePackage, writeSingle } from './pack/packages.ts'
import type { Files } from './pack/zip.ts'
import { wantedIn } from './pack/wanted.ts'

/** kB a file of each kind may have, where it is sent by mail or fetched over a school's network. */
const most = { single: 2048, scorm12: 1500, scorm2004: 1500, cmi5: 1500 } as const

const { out, kinds, settings, schemas, cases, courseAlone } = wantedIn(process.argv.slice(2))
const known = caseIds('stories')
const strange = cases?.find((id) => !known.includes(id))
if (strange !== undefined) throw new Error(`--case ${strange}: there are ${known.join(', ')}`)
const ids = known.filter((id) => cases?.includes(id) ?? true)
const forPlatforms = platforms.filter((platform) => kinds.includes(platform))
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const work = mkdtempSync(join(tmpdir(), 'shipo-'))

const units = ids.map(unitOf)
const course = {
  id: 'course',
  title: { zh: '识破：反诈模拟训练', en: 'Shipo: training against fraud' },
  about: {
    zh: '在一部模拟的手机里练习分辨骗局和真事。',
    en: 'Learn to tell a fraud from the real thing, on a phone of your own.',
  },
  units,
}
if (kinds.includes('stick')) {
  const stick = join(out, 'stick')
  await buildStick(stick)
  cpSync('assets/stick', stick, { recursive: true })
}
// One case by itself is no course.
if (forPlatforms.length > 0 && (ids.length > 1 || courseAlone)) {
  const all = join(work, 'all')
  await buildCases(all, ids)
  writePackages(filesIn(all), course)
}
if (!courseAlone && (forPlatforms.length > 0 || kinds.includes('single'))) {
  for (const unit of units) {
    const one = join(work, unit.caseId)
    await buildCases(one, [unit.caseId])
    const built = filesIn(one)
    if (kinds.includes('single')) writeSingle(out, built, unit.caseId)
    writePackages(built, courseOf(unit))
  }
}
rmSync(work, { recursive: true, force: true })

const list = [...filesIn(out)].sort(([a], [b]) => (a < b ? -1 : 1))
const sums = list.map(([file, bytes]) => {
  const kb = (bytes.length / 1024).toFixed(1).padStart(9)
  return `${createHash('sha256').update(bytes).digest('hex')} ${kb} kB  ${file}\n`
})
writeFileSync(join(out, 'SUMS'), sums.join(''))
process.stdout.write(sums.map((line) => line.slice(65)).join(''))
for (const [file, bytes] of list) {
  const limit = Object.entries(most).find(([kind]) => file.startsWith(`${kind}/`))?.[1] ?? Infinity
  if (bytes.length <= limit * 1024) continue
  process.stdout.write(`${file} is over ${String(limit)} kB\n`)
  process.exitCode = 1
}

function writePackages(built: Files, told: CourseTold): void {
  for (const platform of forPlatforms) {
    const beside = schemas !== undefined && platform !== 'cmi5'
    writePackage(out, built, told, {
      settings: { ...settings, platform },
      ...(beside ? { schemas: filesIn(join(schemas, platform)) } : {}),
    })
  }
}

function unitOf(caseId: string): Unit {
  const { zh, en = zh } = compileCase('stories', caseId).files
  return {
    caseId,
    title: { zh: zh.card.title, en: en.card.title },
    about: { zh: zh.card.hook, en: en.card.hook },
    page: `${caseId}.html`,
  }
}
