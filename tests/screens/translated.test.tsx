// @vitest-environment happy-dom
import { render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test } from 'vitest'
import { attestable } from '../../src/core/log/attestable.ts'
import { profileOf } from '../../src/core/log/profile.ts'
import { defaultSettings } from '../../src/core/settings.ts'
import type { Language } from '../../src/core/story/tags.ts'
import { CardJudge } from '../../src/screens/cards/cardJudge.tsx'
import { DebriefPage } from '../../src/screens/debrief/debriefPage.tsx'
import { Recall } from '../../src/screens/debrief/reveal/recall.tsx'
import { DropReport, type DropReportProps } from '../../src/screens/drop/dropReport.tsx'
import { CaseList } from '../../src/screens/home/caseList.tsx'
import { Home, type HomeProps } from '../../src/screens/home/home.tsx'
import { Certificate } from '../../src/screens/paper/certificate.tsx'
import { Help } from '../../src/screens/paper/help.tsx'
import { Pledge } from '../../src/screens/paper/pledge.tsx'
import { Notice } from '../../src/screens/parts/notice.tsx'
import { ProfilePage } from '../../src/screens/profile/profilePage.tsx'
import { SettingsDialog } from '../../src/screens/settings/settingsDialog.tsx'
import { cardsEn } from '../../src/words/en/cards.ts'
import { helpEn } from '../../src/words/en/help.ts'
import { pledgeEn } from '../../src/words/en/pledge.ts'
import { profileWords } from '../../src/words/profileWords.ts'
import { wordsIn } from '../../src/words/wordsIn.ts'
import { cardsZh } from '../../src/words/zh/cards.ts'
import { helpZh } from '../../src/words/zh/help.ts'
import { pledgeZh } from '../../src/words/zh/pledge.ts'
import { deckIn, readQuickCards } from '../../src/workshop/compile/quickCards.ts'
import { someLog } from '../core/log/someLog.ts'
import { readable, translate } from '../translated.ts'
import { checkedRun, file, lostRun } from './sample.ts'

const nothing = () => undefined
const nobody = () => Promise.resolve(true)
const cards = readQuickCards()

beforeEach(() => {
  document.body.replaceChildren()
})

function draw(
  page: ComponentChild,
  host = document.body.appendChild(document.createElement('div')),
) {
  void act(() => render(page, host))
  return host
}

const home = (language: Language, more: Partial<HomeProps> = {}) => (
  <Home
    words={wordsIn(language)}
    language={language}
    cases={[
      {
        ...{ id: 'parcel', title: '包裹理赔', hook: '有人来电。', building: 'courier' },
        ...{ familyName: '客服', minutes: [8, 12], underWay: [], languages: ['zh', 'en'] },
      },
    ]}
    {...{ onStart: nothing, onContinue: nothing, onSettings: nothing, onDropped: nothing }}
    {...{ onList: nothing, onLookBack: nothing, list: CaseList }}
    {...{ onLanguage: nothing, onDismissNotice: nothing, ...more }}
  />
)
const debrief = (language: Language, run = lostRun, plan = '') => (
  <DebriefPage
    words={wordsIn(language)}
    {...{ language, file, debrief: run, practice: false, plan, shareAddress: '?case=parcel&run=1' }}
    earlier={[]}
    {...{ stageSlot: nothing, onScroll: nothing, onPlayFrom: nothing, onAgain: nothing }}
    {...{ onHome: nothing, onCards: nothing, onPlan: nothing }}
  />
)
const settings = (language: Language, master = 0.8, offline: 'kept' | 'coming' = 'kept') => {
  const usual = defaultSettings(language)
  return (
    <SettingsDialog
      words={wordsIn(language)}
      settings={{ ...usual, sound: { ...usual.sound, master } }}
      offline={offline}
      {...{ onChange: nothing, onClear: nothing, onClose: nothing }}
    />
  )
}
const cardAt = (language: Language, at: number) => {
  const found = deckIn(cards, language).cards[at]
  if (found === undefined) throw new Error('there are fewer cards')
  return found
}
const card = (language: Language, at = 0) => (
  <CardJudge
    words={wordsIn(language)}
    text={language === 'zh' ? cardsZh : cardsEn}
    card={cardAt(language, at)}
    {...{ nth: at + 1, of: 6, said: undefined, onSay: nothing, onJudge: nothing }}
  />
)
const profile = (language: Language, lines = 60, told = '') => (
  <ProfilePage
    words={wordsIn(language)}
    text={profileWords[language]}
    {...{ language, profile: profileOf(someLog(lines)), counted: { runs: lines, cards: 6 } }}
    {...{ next: { title: '半夜的消息', why: '' }, recent: [], older: lines }}
    records={{
      ...{ told, onJson: nothing, onCsv: nothing, onDictionary: nothing },
      ...{ onFile: nothing, onErase: nothing },
    }}
    {...{ onPlay: nothing, onCards: nothing, onHome: nothing }}
  />
)
const report = (language: Language, more: Partial<DropReportProps>) => (
  <DropReport
    {...{ words: wordsIn(language), name: '小案', state: 'checking', findings: [], ...more }}
    {...{ onPlay: nothing, onHome: nothing }}
  />
)
const pledge = (language: Language) => {
  const text = language === 'zh' ? pledgeZh : pledgeEn
  const { numbers } = wordsIn(language).screens.home
  const does = { onChoose: nothing, onCertificate: nothing, onHelp: nothing, onHome: nothing }
  return <Pledge {...{ text, kinds: [], chosen: [], numbers }} {...does} />
}
const certificate = (language: Language, score = '包裹理赔') => (
  <Certificate
    {...{ text: language === 'zh' ? pledgeZh : pledgeEn, language, vows: [] }}
    offered={attestable(someLog(3), ['parcel-claim', 'urgent-friend'])}
    {...{ titleOf: () => score, dateOf: (at: string) => at }}
    {...{ onPrint: nothing, onPicture: nobody, onHome: nothing }}
  />
)
const help = (language: Language) => (
  <Help
    {...{ language, text: language === 'zh' ? helpZh : helpEn }}
    {...{ onPrint: nothing, onPledge: nothing, onHome: nothing }}
  />
)
const notice = (text: string, onRetry?: () => void) => (
  <Notice words={wordsIn('zh')} text={text} {...(onRetry === undefined ? {} : { onRetry })} />
)
const finding = { file: 'case.ink', line: 3, what: 'a thing', cure: 'mend it' }

describe('a page that a translator has worked on shows what it then is', () => {
  test.each<[string, ComponentChild, ComponentChild]>([
    ['home in the other language', home('zh'), home('en')],
    ['home with a word about a trouble', home('zh'), home('zh', { notice: '没有存下来。' })],
    ['another word', home('zh', { notice: '甲' }), home('zh', { notice: '乙' })],
    ['a word with a way to try again', notice('甲'), notice('乙', nothing)],
    ['the question in the other language', recall('zh'), recall('en')],
    ['the debrief in the other language', debrief('zh'), debrief('en')],
    ['the debrief of another run', debrief('zh'), debrief('zh', checkedRun)],
    ['a plan that is kept', debrief('zh'), debrief('zh', lostRun, '如果有人催，我就挂断。')],
    ['the settings in the other language', settings('zh'), settings('en')],
    ['a sound level, and the network', settings('zh'), settings('zh', 0.3, 'coming')],
    ['the next card', card('zh'), card('zh', 1)],
    ['a card in the other language', card('zh'), card('en')],
    ['the profile in the other language', profile('zh'), profile('en')],
    ['a profile that has grown', profile('zh', 3), profile('zh', 60, '合进来了。')],
    [
      'a report that comes to an end',
      report('zh', {}),
      report('zh', { state: 'stopped', story: 'case' }),
    ],
    ['what was found', report('zh', {}), report('en', { state: 'checked', findings: [finding] })],
    [
      'what was refused',
      report('zh', {}),
      report('zh', { state: 'refused', refused: { why: 'notZip', place: 'a.zip' } }),
    ],
    ['the pledge in the other language', pledge('zh'), pledge('en')],
    ['the certificate in the other language', certificate('zh'), certificate('en', 'Parcel claim')],
    ['help in the other language', help('zh'), help('en')],
  ])('%s', (_, before, after) => {
    const host = draw(before)
    translate(host)
    draw(after, host)
    expect(readable(host)).toBe(readable(draw(after)))
  })
})

function recall(language: Language) {
  const lines = lostRun.timeline.flatMap((one) => (one.kind === 'line' ? [one.line] : []))
  return <Recall words={wordsIn(language)} card={file.card} lines={lines} onRecall={nothing} />
}
