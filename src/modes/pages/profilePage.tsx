// @beside: a page beside the cases; no part of their start (workshop/build/purposes.ts).
import { render } from 'preact'
import { cardsIn, casesIn, type LogLine } from '../../core/log/logbook.ts'
import { profileOf } from '../../core/log/profile.ts'
import { columns, csvOf, writeCsv } from '../../core/log/profileCsv.ts'
import { writeProfile } from '../../core/log/profileFile.ts'
import type { Because } from '../../core/log/suggest.ts'
import { download } from '../../host/download.ts'
import { ProfilePage } from '../../screens/profile/profilePage.tsx'
import { profileWords } from '../../words/profileWords.ts'
import type { ProfileWords } from '../../words/zh/profile.ts'
import type { Words } from '../../words/zh/words.ts'
import type { Kit, Shown } from '../kit.ts'
import type { CaseFacts } from '../library/caseFacts.ts'
import { nextHere } from '../library/evening.ts'
import { mergeFile } from './mergeFile.ts'
import { recentLines } from '../home/recentLines.ts'

/** How many of the latest runs and rounds are listed. */
const listed = 12

/** Draws the profile as the logbook stands now; kept anew after a merge or once all is erased. */
export function openProfile(kit: Kit, kinds: readonly CaseFacts[]): Shown {
  const { settings, go } = kit
  const { shelf } = kit.visit
  const wordsNow = () => profileWords[settings.now.value.language]
  let told = ''
  let closed = false

  function draw(): void {
    if (closed) return
    const { language } = settings.now.value
    const [words, text] = [kit.words(), wordsNow()]
    const lines = shelf.log()
    const next = nextHere(kit, lines)
    const latest = [...lines].reverse().slice(0, listed)
    render(
      <ProfilePage
        words={words}
        text={text}
        language={language}
        profile={profileOf(lines)}
        counted={{ runs: casesIn(lines).length, cards: cardsIn(lines).length }}
        next={
          next && {
            title: next.name,
            why: reasonOf(next.because, text, words.training.techniques),
          }
        }
        recent={recentLines(latest, kinds, language)}
        older={lines.length - latest.length}
        records={{ told, ...savers(lines), onFile: merge, onErase: erase }}
        onPlay={() => next && go({ to: 'case', id: next.id })}
        onCards={() => go({ to: 'round', kind: 'six' })}
        onHome={() => go({ to: 'home' })}
      />,
      kit.page,
    )
  }

  function savers(lines: readonly LogLine[]) {
    const now = kit.now().toISOString()
    const name = `shipo-${now.slice(0, 10)}`
    return {
      onJson: () => save(`${name}.json`, 'application/json', writeProfile(lines, now)),
      onCsv: () => save(`${name}.csv`, 'text/csv', csvOf(lines)),
      onDictionary: () => save('shipo-data-dictionary.csv', 'text/csv', dictionaryCsv()),
    }
  }

  function merge(file: File): void {
    void mergeFile(file, shelf, wordsNow()).then((said) => {
      told = said
      draw()
    })
  }

  function erase(): void {
    kit.erase()
    told = ''
    draw()
  }

  // What another tab finishes belongs to the picture too.
  const stop = kit.keep.onWritten(draw)
  return {
    get title() {
      return wordsNow().title
    },
    draw,
    close() {
      closed = true
      stop()
    },
  }
}

type TechniqueWords = Words['training']['techniques']

function reasonOf(because: Because, text: ProfileWords, names: TechniqueWords): string {
  const { why } = text.next
  switch (because.why) {
    case 'technique':
      return why.technique(names[because.technique].name)
    case 'absence':
      return why.absence(because.days)
    case 'unplayed':
    case 'again':
      return why[because.why]
  }
}

/** The dictionary in both languages, whichever is spoken: a file may be read by another. */
function dictionaryCsv(): string {
  const [zh, en] = [profileWords.zh.dictionary, profileWords.en.dictionary]
  const head = [
    'column',
    'meaning_zh',
    'meaning_en',
    'unit_zh',
    'unit_en',
    'values_zh',
    'values_en',
  ]
  const rows = columns.map((column) => {
    const [here, there] = [zh[column], en[column]]
    const { meaning, unit, values } = here
    return [column, meaning, there.meaning, unit, there.unit, values, there.values]
  })
  return writeCsv([head, ...rows])
}

function save(name: string, type: string, text: string): void {
  download(new Blob([text], { type }), name)
}
