// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import type { Debrief } from '../../src/core/run/debrief.ts'
import { DebriefPage, type DebriefPageProps } from '../../src/screens/debrief/debriefPage.tsx'
import { costOf, costRows } from '../../src/screens/debrief/first/cost.ts'
import { languages } from '../../src/core/story/tags.ts'
import { lossWords } from '../../src/words/lossWords.ts'
import { en } from '../../src/words/en/words.ts'
import { zh } from '../../src/words/zh/words.ts'
import { showPage } from './page.ts'
import { card, checkedRun, file, lostRun } from './sample.ts'

const text = zh.screens.debrief

function open(debrief: Debrief, rest: Partial<DebriefPageProps> = {}) {
  const nothing = () => undefined
  return showPage(
    <DebriefPage
      words={zh}
      language="zh"
      file={file}
      debrief={debrief}
      practice={false}
      earlier={[]}
      plan=""
      shareAddress="?case=parcel&run=1"
      stageSlot={nothing}
      onScroll={nothing}
      onPlayFrom={nothing}
      onAgain={nothing}
      onHome={nothing}
      onCards={nothing}
      onPlan={nothing}
      {...rest}
    />,
  )
}

test('says which it was, and what the player had said', () => {
  const page = open(lostRun)
  expect(page.all('h1').map(({ textContent }) => textContent)).toEqual([text.reveal.scam])
  expect(page.text()).toContain(zh.judgement.reveal.thought(zh.judgement.answers['rather-real']))
})

test('names each missed flag at its line, in words', () => {
  const missed = open(lostRun).all('.mark--missed .mark__name')
  expect(missed.map(({ textContent }) => textContent)).toEqual([
    `${text.flagResults.missed.name}${zh.training.flags.countdown.name}`,
    `${text.flagResults.missed.name}${zh.training.flags['code-ask'].name}`,
  ])
})

test('after something real, no step is told as a fraud’s', () => {
  for (const kind of ['slipped', 'saved', 'open'] as const) {
    const [point] = checkedRun.turningPoints
    const points = point === undefined ? [] : [{ ...point, kind }]
    const page = open({ ...checkedRun, turningPoints: points })
    expect(page.all('.turn h3').map(({ textContent }) => textContent)).toEqual([
      text.turning.genuine[kind],
    ])
    expect(text.turning.genuine[kind]).not.toMatch(/骗/)
    expect(en.screens.debrief.turning.genuine[kind]).not.toMatch(/fraud|scam/i)
  }
})

test('what to do if it is real fits what it was: no money had gone where it was real', () => {
  const now = (debrief: Debrief) => open(debrief).all('.first__now')[0]?.textContent ?? ''
  expect(now(lostRun)).toContain('110')
  expect(now(checkedRun)).toContain('自己的渠道')
  expect(now(checkedRun)).not.toContain('转出')
})

test('tells the chain as far as it went, and stages passed over as not reached', () => {
  const stages = (debrief: Debrief) =>
    open(debrief)
      .all('.chain__stage')
      .map((stage) => `${stage.querySelector('b')?.textContent ?? ''}${stage.className.slice(12)}`)
  const { chains } = zh.training
  const passed = 'chain__stage--passed'
  expect(stages(lostRun)).toEqual([
    `${chains.contact} ${passed}`,
    `${chains.trust} chain__stage--unreached`,
    `${chains.bait} ${passed}`,
    `${chains.pressure} ${passed}`,
    `${chains.transfer} ${passed}`,
    `${chains.aftermath} chain__stage--unreached`,
  ])
  expect(open(lostRun).text()).toContain(text.chainWhole)
  const kept = open({ ...lostRun, record: { ...lostRun.record, lost: false } }).text()
  expect(kept).toContain(text.chainLeft)
  expect(kept).not.toContain(text.chainWhole)
})

test('plays again from the decision whose button was pressed', () => {
  const onPlayFrom = vi.fn()
  const page = open(lostRun, { onPlayFrom })
  const buttons = page
    .all<HTMLButtonElement>('button')
    .filter(({ textContent }) => textContent === text.playFrom)
  buttons.forEach((button) => button.click())
  // The moment first, then each turning point.
  expect(onPlayFrom.mock.calls).toEqual([[2], [0], [1], [2]])
})

test('puts the next ten minutes in front after a loss and folds them otherwise', () => {
  expect(open(lostRun).all('.part--minutes')).toHaveLength(1)
  const safe = open(checkedRun)
  expect(safe.all('.part--minutes')).toHaveLength(0)
  expect(safe.all('details').some(({ textContent }) => textContent.includes('110'))).toBe(true)
})

test('hands the empty stage element over and takes it back', () => {
  const stageSlot = vi.fn()
  open(lostRun, { stageSlot })
  const slot: unknown = stageSlot.mock.calls[0]?.[0]
  expect(slot instanceof HTMLElement && slot.childElementCount === 0).toBe(true)
})

test('keeps a plan of the card, or one of the player’s own', () => {
  const onPlan = vi.fn()
  const page = open(lostRun, { onPlan })
  page.submit()
  expect(page.text()).toContain(text.planEmpty)
  page.choose(card.plans[1] ?? '')
  page.submit()
  page.write('cue', '有人催我')
  page.write('act', '先挂断')
  page.submit()
  expect(onPlan.mock.calls).toEqual([[card.plans[1]], ['如果有人催我，我就先挂断。']])
})

test('keeps its headings in order in both languages', () => {
  for (const words of [zh, en]) {
    const levels = open(lostRun, { words })
      .all('h1, h2, h3, h4')
      .map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true)
  }
})

test('one look has the truth, the cost, the moment, the way back and what to do for real', () => {
  for (const language of languages) {
    const words = { zh, en }[language]
    const page = open(lostRun, { words, language })
    const first = page.all('.first')[0]
    const said = first?.textContent ?? ''
    expect(page.all('h1')[0]?.textContent).toBe(words.screens.debrief.reveal.scam)
    const losses = lossWords[language]
    expect(said).toContain(costOf(lostRun, words, losses)[0])
    for (const { label, items } of costRows(lostRun, words, losses)) {
      for (const shown of [label, ...items]) expect(said).toContain(shown)
    }
    expect(said).toContain(words.screens.debrief.advice.gave)
    expect(said).toContain(words.screens.debrief.nowLine)
    expect(first?.querySelector('button')?.textContent).toBe(words.screens.debrief.playFrom)
    expect(first?.querySelector('details')).toBeNull()
  }
})

test('what lies behind a heading is opened by its heading', () => {
  const folds = open(lostRun).all<HTMLDetailsElement>('.debrief__folds > details')
  expect(folds.length).toBeGreaterThan(6)
  for (const fold of folds) {
    expect(fold.open).toBe(false)
    expect(fold.querySelector(':scope > summary h2')?.textContent).not.toBe('')
  }
})

test('no sentence of advice is given twice among the turning points', () => {
  const advice = open(lostRun)
    .all('.turn__advice')
    .map(({ textContent }) => textContent)
  expect(new Set(advice).size).toBe(3)
})

test('small talk has no verdict under it', () => {
  const [first, ...rest] = lostRun.timeline
  const idle = lostRun.timeline.map((entry) =>
    entry.kind === 'pick' ? { ...entry, decision: { ...entry.decision, counts: false } } : entry,
  )
  expect(first?.kind).toBe('line')
  expect(open(lostRun).all('.pick__verdict')).toHaveLength(
    rest.filter(({ kind }) => kind === 'pick').length,
  )
  const quiet = open({ ...lostRun, timeline: idle })
  expect(quiet.all('.pick')).toHaveLength(3)
  expect(quiet.all('.pick__verdict')).toHaveLength(0)
})

test('an honest line never stands under a name of the chain', () => {
  const titles = open(checkedRun)
    .all('.stretch__chain')
    .map(({ textContent }) => textContent)
  const { honestChains } = zh.training
  expect(titles).toEqual([honestChains.contact, honestChains.bait])
})

test('a flag is explained by its line where the line has a reason of its own', () => {
  const because = '六个数字就是付款单上的签名。'
  const timeline = lostRun.timeline.map((entry) =>
    entry.kind === 'line' && entry.mark !== undefined && entry.line.flags.includes('code-ask')
      ? {
          ...entry,
          line: { ...entry.line, why: 'digits' },
          mark: { ...entry.mark, line: { ...entry.line, why: 'digits' } },
        }
      : entry,
  )
  const reasoned = { ...file, card: { ...card, whys: { digits: because } } }
  const marks = open({ ...lostRun, timeline }, { file: reasoned })
    .all('.mark--missed')
    .map(({ textContent }) => textContent)
  expect(marks[1]).toContain(because)
  expect(marks[1]).not.toContain(zh.training.flags['code-ask'].why)
  expect(marks[0]).toContain(zh.training.flags.countdown.why)
})

test('says of a step too far that it was really them, and what became of it', () => {
  const asked = { asked: '验证码', text: '谁都不能在电话里要它。' }
  for (const answer of ['refused', 'gave', 'left'] as const) {
    const said = open({ ...checkedRun, oversteps: [{ ...asked, answer }] })
      .all('.part--overstep')
      .map(({ textContent }) => textContent)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('真的是他们，也真的没有权要这个')
    expect(said[0]).toContain(asked.asked)
    expect(said[0]).toContain(text.overstep.answers[answer])
  }
  expect(en.screens.debrief.overstep.title).toBe(
    'It was really them, and they still had no right to ask',
  )
  expect(open(checkedRun).all('.part--overstep')).toHaveLength(0)
})
