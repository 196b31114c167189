import { caseIds } from '../compile/compile.ts'
import { findingText, type Finding } from '../compile/finding.ts'
import { readWorld, type World } from '../compile/world.ts'
import { keptVerdict, type CaseVerdict } from './caseCheck.ts'
import { checkLessons, lessonFile, lessonFiles } from './checkLessons.ts'
import { checkTogether } from './checkTogether.ts'
import { groupedText } from './findingsText.ts'
import { folderOf, print, readArgs, type Folder, type Verb } from './verb.ts'

export const check: Verb = {
  brief: 'find everything wrong with cases and lessons: card, script, roads, English, moments',
  help: `npm run stories -- check [case|folder|lesson …] [--fresh] [--json]

Compiles the card, the script and the English, plays every road of both truths, and says what is
wrong, where, and what to do about it. All cases where none is named. What the texts show is said at
once; a tour that takes long says on stderr how far it is. Where not every road could be played, it
says why, and at which line: a variable that grows without end, chance, or a very large story.
Each thing is told in Chinese and in English, and what one cure mends stands together above it.

A lesson is named by its id or its file (stories/lessons/<id>.yaml); its words, its minutes, its facts
and every moment in it are checked. All lessons where nothing is named.

Several cases are checked side by side, one to a processor. What has not changed since it was last
checked by these programs is not checked again; --fresh checks it anyway.
`,
  async run(args) {
    const { values, positionals } = readArgs(args, { fresh: { type: 'boolean' } })
    const wanted = wantedBy(positionals)
    const world = readWorld()
    const json = values.json === true
    const fresh = values.fresh === true
    const say = json ? () => undefined : print
    const verdicts = verdictsOn(wanted.cases.map(folderOf), world, { fresh, say })
    const told: string[] = []
    // While other threads have the cases.
    const lessons = checkLessons(wanted.lessons, world, { fresh, tell: (text) => told.push(text) })
    const checked: CaseVerdict[] = []
    for (const verdict of verdicts) checked.push(await verdict())
    for (const text of told) say(text)
    if (json) print(JSON.stringify([...checked, ...lessons]))
    return [...checked, ...lessons].some(({ findings }) => findings.length > 0) ? 1 : 0
  },
}

/** What is named, or all there is. */
function wantedBy(names: readonly string[]) {
  if (names.length === 0) return { cases: caseIds('stories'), lessons: lessonFiles() }
  const lessons = names.flatMap((name) => lessonFile(name) ?? [])
  return { cases: names.filter((name) => lessonFile(name) === undefined), lessons }
}

interface Ways {
  readonly fresh: boolean
  readonly say: (text: string) => void
}

/** Checks these and says what there is to say of each, its texts as soon as they are read. */
function verdictsOn(
  folders: readonly Folder[],
  world: World,
  { fresh, say }: Ways,
): readonly (() => Promise<CaseVerdict>)[] {
  const told = new Set<string>()
  const tell = ({ id }: Folder, findings: readonly Finding[]) => {
    const nameOf = (one: Finding) => `${id} ${findingText(one)}`
    const news = findings.filter((one) => !told.has(nameOf(one)))
    for (const one of news) told.add(nameOf(one))
    if (news.length > 0) say(groupedText(news))
  }
  const before = folders.map((folder) => (fresh ? undefined : keptVerdict(folder, world)))
  const changed = folders.filter((_, i) => before[i] === undefined)
  const checked = checkTogether(changed, world, { fresh, onTexts: tell })
  return folders.map((folder, i) => async () => {
    const verdict = before[i] ?? (await checked[changed.indexOf(folder)])
    if (verdict === undefined) throw new Error(`nobody checks ${folder.id}`)
    tell(folder, verdict.findings)
    say(toldOf(verdict))
    return verdict
  })
}

function toldOf({ case: id, findings, languages, explored }: CaseVerdict): string {
  const roads = explored.map(
    ({ truth, states, all }) =>
      `${truth} ${String(states)} states${all ? ', explored all' : ', NOT all'}`,
  )
  const head = findings.length === 0 ? 'nothing wrong' : counted(findings.length)
  return `${id}: ${head} (${[...languages, ...roads].join('; ') || 'does not compile'})`
}

const counted = (findings: number) => `${String(findings)} finding${findings === 1 ? '' : 's'}`
