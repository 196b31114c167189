// Words for what is drawn or made somewhere else: a case may name whatever is there.
import { lineInCard, type CardFile } from '../../compile/card.ts'
import { phrase, type Finding, type Said } from '../../compile/finding.ts'
import { cureFor } from '../../compile/nearest.ts'
import type { Screenplay } from '../../compile/script.ts'
import type { World } from '../../compile/world.ts'
import { readTag } from '../../../core/story/readLine.ts'
import { truths } from '../../../core/story/tags.ts'

interface Both {
  readonly zh: string
  readonly en: string
}

/** One sort of name: which there are, and how there comes to be another. */
interface Sort {
  readonly called: string
  readonly known: readonly string[]
  readonly more: (word: string) => Both
}

type Sorts = Readonly<Record<'place' | 'picture' | 'clip' | 'app' | 'screen', Sort>>

/** Every name of the script and the card that stands for nothing there is. */
export function checkNames(
  card: CardFile,
  yaml: string,
  file: string,
  script: Screenplay,
  world: World,
): readonly Finding[] {
  return [...namesIn(script, world, card), ...onCard(card, yaml, file, world)]
}

/** The names a script has in its tags, each told of where it stands first. */
export function namesIn(
  script: Screenplay,
  world: World,
  card: Pick<CardFile, 'pages'> = {},
): readonly Finding[] {
  const sorts = sortsOf(world, card)
  const told = new Set<string>()
  return script.tags.flatMap(({ raw, line, column, onChoice }): Finding[] => {
    const { key, value } = readTag(raw)
    if (onChoice || !isSort(sorts, key)) return []
    const word = wordOf(key, value)
    const once = `${key} ${word}`
    if (word === '' || sorts[key].known.includes(word) || told.has(once)) return []
    told.add(once)
    return [{ file: script.file, line, column, ...complaint(sorts[key], word) }]
  })
}

/** Every page the phone or the card has words for, in an app that is on the card. */
export function namesKnown(world: World, { pages, apps }: Pick<CardFile, 'pages' | 'apps'>) {
  const { known } = sortsOf(world, { pages }).screen
  return known.filter((page) => Object.hasOwn(apps, page.split('.')[0] ?? page))
}

function sortsOf(world: World, { pages = {} }: Pick<CardFile, 'pages'>): Sorts {
  const svg = (name: string) => drawn(`assets/phone/${name}.svg`)
  return {
    place: {
      called: 'place',
      known: world.places,
      more: (word) => drawnFolder(`assets/places/${word}`),
    },
    picture: { called: 'picture', known: Object.keys(world.pictures), more: svg },
    clip: { called: 'clip', known: world.clips, more: () => noOther },
    app: { called: 'app', known: world.apps, more: (word) => svg(`app-${word}`) },
    screen: {
      called: 'page',
      known: [...world.pages, ...Object.keys(pages)],
      more: (word) =>
        orElse(
          '在卡片上给它起名：',
          'call it something on the card:',
          `pages: { ${word}: { zh: …, en: … } }`,
        ),
    },
  }
}

const orElse = (zh: string, en: string, what: string): Both => {
  return { zh: `；或者${zh} ${what}`, en: `, or ${en} ${what}` }
}
const drawn = (path: string) => orElse('画一个', 'draw', path)
const drawnFolder = (path: string) => orElse('画一个文件夹', 'draw the folder', path)
const noOther: Both = { zh: '；没有别的', en: '; there is no other' }

function isSort(sorts: Sorts, key: string): key is keyof Sorts {
  return Object.hasOwn(sorts, key)
}

/** The part of a tag that is such a name: of `voice 6` the first; threads and what is no page have none. */
function wordOf(key: keyof Sorts, value: string): string {
  if (key === 'clip') return value.split(/\s+/)[0] ?? ''
  if (key !== 'screen') return value
  return value.includes('.') && !/^(?:chat|sms)\./.test(value) ? value : ''
}

function complaint({ called, known, more }: Sort, word: string): Said {
  const what = phrase((words) => words.notThere(called, word))
  return { what, cure: cureFor(word, known, more(word)) }
}

type Path = readonly (string | number)[]

function onCard(card: CardFile, yaml: string, file: string, world: World): readonly Finding[] {
  const { cast, apps, pages = {}, otherSide } = card
  const face: Sort = {
    called: 'face',
    known: world.faces,
    more: (word) => drawn(`assets/people/${word}-body.svg`),
  }
  const voice: Sort = { called: 'voice', known: world.voices, more: () => noOther }
  const room: Sort = {
    called: 'backroom',
    known: world.backrooms,
    more: (word) => drawnFolder(`assets/places/${word}`),
  }
  const { app } = sortsOf(world, card)
  const names: readonly (readonly [Sort, string | undefined, Path])[] = [
    ...cast.map((who, i) => [face, who.face, ['cast', i, 'face']] as const),
    ...cast.map((who, i) => [voice, who.voice, ['cast', i, 'voice']] as const),
    ...truths.map(
      (truth) => [room, otherSide[truth].backroom, ['otherSide', truth, 'backroom']] as const,
    ),
    ...Object.keys(apps).map((word) => [app, word, ['apps', word]] as const),
    // Every page is named after its app.
    ...Object.keys(pages).map((page) => [app, page.split('.')[0], ['pages', page]] as const),
  ]
  return names.flatMap(([sort, word, path]) =>
    word === undefined || sort.known.includes(word)
      ? []
      : [{ file, line: lineInCard(yaml, path), ...complaint(sort, word) }],
  )
}
