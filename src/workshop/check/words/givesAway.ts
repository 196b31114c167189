// What names the truth while the player is still to find it.
import type { CaseRoads, Moment } from '../../explore/caseRoads.ts'
import { say, type Finding } from '../../compile/finding.ts'
import { lineOfMsgid } from '../../compile/poText.ts'
import type { Screenplay } from '../../compile/script.ts'
import { readPo } from '../../compile/translation.ts'
import { mentioned, type InFile } from './neverSaid.ts'
import type { Shown } from './shownTexts.ts'
import { truthWords } from './wordLists.ts'

/** Who works against frauds may be called so. */
const against = /反(?:电信网络)?诈骗?|anti-?\s?(?:fraud|scam)/gi

/** The first word of a text that says which kind it is. */
function truthIn(text: string): string | undefined {
  return mentioned(text.replace(against, ''), truthWords)[0]
}

/** Titles, callers, pages and addresses are read before anything is known. */
export function namingTruth(shown: readonly Shown[]): readonly Finding[] {
  return shown.flatMap(({ text, isName, place }) =>
    // Most name nothing, and a place takes time to find.
    isName && truthIn(text) !== undefined ? namesTruth(text, place()) : [],
  )
}

export function namesTruth(text: string, at: InFile): readonly Finding[] {
  const word = truthIn(text)
  return word === undefined ? [] : [{ ...at, ...say((words) => words.nameGivesAway(text, word)) }]
}

/** Where the English of a case lies. */
export interface English {
  readonly source: string
  readonly file: string
}

/** Options, and what is told between the lines, in either language. */
export function givesAway(
  { file, pieces }: Screenplay,
  tours: readonly CaseRoads[],
  wordsOf: (text: string) => string,
  english: English,
): readonly Finding[] {
  // To take somebody honest for one is a wrong answer, and gives nothing away.
  const fraud = tours.filter(({ truth }) => truth === 'scam')
  const offered = fraud.flatMap(({ facts }) => facts.filter(isOpen).flatMap(offeredAt))
  const narrated = fraud.flatMap(({ noted }) => [...noted.unsettled])
  const met = new Set([...offered.map(wordsOf), ...narrated.map((id) => pieces[id]?.text ?? '')])
  const inEnglish = readPo(english.source, english.file)
  return [...met].flatMap((said): readonly Finding[] => {
    const at = pieces.find((piece) => piece.text === said)
    if (at === undefined) return []
    const en = inEnglish.get(said) ?? ''
    const [word, wordEn] = [truthIn(said), truthIn(en)]
    if (word !== undefined) {
      const place = { file, line: at.line, column: at.from + 1 }
      return [{ ...place, ...say((words) => words.givesAway(said, word)) }]
    }
    if (wordEn === undefined) return []
    const place = { file: english.file, line: lineOfMsgid(english.source, said) }
    return [{ ...place, ...say((words) => words.givesAway(en, wordEn)) }]
  })
}

/** Nothing has settled it, and nobody has gone yet. */
function isOpen({ verified, chain }: Moment): boolean {
  return !verified && chain !== 'aftermath'
}

/** To ask whether it is one is no judgement. What people of the story say is their own affair. */
function offeredAt({ options }: Moment): readonly string[] {
  return options.filter(({ move }) => move !== 'ask').map(({ text }) => text)
}
