// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { compare } from '../../src/core/log/compareCheckups.ts'
import type { Guess } from '../../src/core/log/logbook.ts'
import { layRound, playRound, withJudgement } from '../../src/core/cards/round.ts'
import { truths } from '../../src/core/story/tags.ts'
import { CardJudge } from '../../src/screens/cards/cardJudge.tsx'
import { CardWhy } from '../../src/screens/cards/cardWhy.tsx'
import { Compared } from '../../src/screens/profile/checkupsCompared.tsx'
import { RoundResult } from '../../src/screens/cards/roundResult.tsx'
import { cardsZh } from '../../src/words/zh/cards.ts'
import { zh } from '../../src/words/zh/words.ts'
import { deckIn, readQuickCards } from '../../src/workshop/compile/quickCards.ts'
import { showPage } from './page.ts'

const deck = deckIn(readQuickCards(), 'zh')
const cardOf = (id: string) => {
  const found = deck.cards.find((card) => card.id === id)
  if (found === undefined) throw new Error(`no card ${id}`)
  return found
}
const { flags, signals, techniques } = zh.training

function judging(id: string, onJudge = vi.fn()) {
  const card = cardOf(id)
  const props = { words: zh, text: cardsZh, nth: 2, of: 6, said: undefined }
  const page = showPage(
    <CardJudge {...props} card={card} onSay={() => undefined} onJudge={onJudge} />,
  )
  return { page, card, onJudge }
}

describe('a card to be judged', () => {
  test('takes fraud or genuine first, then how sure, and settles with that', () => {
    const { page, onJudge } = judging('c-loan-scam')
    page.press(zh.screens.predict.levels[95])
    expect(page.text()).toContain(cardsZh.judge.needTruth)
    expect(onJudge).not.toHaveBeenCalled()
    page.choose(zh.screens.predict.genuine)
    expect(page.text()).not.toContain(cardsZh.judge.needTruth)
    page.press(zh.screens.predict.levels[65])
    expect(onJudge).toHaveBeenCalledExactlyOnceWith('genuine', 65)
  })

  test('suggests no answer, shows no mark, and says where one is', () => {
    const { page, card } = judging('c-loan-scam')
    expect(page.all<HTMLInputElement>('input').some(({ checked }) => checked)).toBe(false)
    for (const id of card.lines.flatMap((line) => line.flags)) {
      expect(page.text()).not.toContain(flags[id].name)
    }
    expect(document.activeElement?.getAttribute('aria-label')).toBe('第 2 张，共 6 张')
  })

  test('looks like what it is, with its address in the bar where it has one', () => {
    const { page, card } = judging('c-accomplice-genuine')
    expect(page.host.querySelector('article')?.getAttribute('aria-label')).toBe(
      `网页，${card.from}`,
    )
    expect(page.host.querySelector('.slab__address')?.textContent).toContain(
      'jobs.linlan-u.example.invalid',
    )
    expect(page.host.querySelector('.slab__from')?.textContent).toBe('报到须知')
    expect(judging('a-game-trade-genuine').page.all('.slab__address')).toEqual([])
  })
})

test.each(deck.cards.map(({ id }) => id))('%s is explained on its own lines', (id) => {
  const card = cardOf(id)
  const judged = { card, said: card.truth, sure: 80, right: true } as const
  const page = showPage(
    <CardWhy words={zh} text={cardsZh} judged={judged} nth={1} of={6}>
      {null}
    </CardWhy>,
  )
  const lines = page.all('.slab__line')
  card.lines.forEach((line, i) => {
    const said = lines[i]?.textContent ?? ''
    expect(said).toContain(line.text)
    for (const flag of line.flags) expect(said).toContain(`红旗 ${flags[flag].name}`)
    for (const one of line.signals) expect(said).toContain(`真事的样子 ${signals[one].name}`)
  })
  for (const part of [card.why, card.check]) expect(page.text()).toContain(part)
  for (const one of card.techniques) expect(page.text()).toContain(techniques[one].name)
})

test('each of the four answers is told apart, and none is scolded', () => {
  const said = truths.flatMap((truth) => truths.map((answer) => cardsZh.why.verdict[truth][answer]))
  expect(new Set(said).size).toBe(4)
  expect(cardsZh.why.verdict.genuine.scam).toContain('把真事当成了骗局')
  expect(cardsZh.why.verdict.scam.genuine).toContain('把骗局当成了真事')
})

test('the result names both kinds of error, and leads back to every card', () => {
  const ids = ['c-loan-scam', 'c-loan-genuine', 'c-rebate-scam', 'c-rebate-genuine']
  const laid = layRound(deck, 'six', ids.map(cardOf))
  const answers = ['genuine', 'scam', 'scam', 'scam'] as const
  const run = answers.reduce((to, said) => withJudgement(to, said, 95), laid)
  const onLook = vi.fn()
  const page = showPage(
    <RoundResult text={cardsZh} round={playRound(deck, run)} onLook={onLook}>
      {null}
    </RoundResult>,
  )
  expect(page.text()).toContain('4 张里，你看准了 1 张')
  expect(page.all('.errors div').map(({ textContent }) => textContent)).toEqual([
    '把骗局当成了真事1 张',
    '把真事当成了骗局2 张',
  ])
  expect(page.text()).toContain('有 3 张你几乎肯定，却看错了')
  page.press(`4${cardOf('c-rebate-genuine').from}`)
  expect(onLook).toHaveBeenCalledExactlyOnceWith(3)
})

describe('two check-ups side by side', () => {
  const answers = (hits: number, alarms: number): readonly Guess[] =>
    Array.from({ length: 16 }, (_, i) => {
      const truth = i < 8 ? 'scam' : 'genuine'
      const said = (truth === 'scam' ? i < hits : i - 8 < alarms) ? 'scam' : 'genuine'
      return { truth, said, sure: 80 }
    })
  const told = (before: [number, number], after: [number, number]) =>
    showPage(
      <Compared
        text={cardsZh}
        comparison={compare(answers(...before), answers(...after))}
        cases={2}
      />,
    )

  test('one card more is not called progress', () => {
    const page = told([6, 3], [7, 3])
    expect(page.text()).toContain('分得清不清：还看不出差别')
    expect(page.text()).toContain('两次之间，你玩了 2 局')
    expect(page.text()).not.toContain('比上次清楚')
  })

  test('calling everything fraud is not called progress either', () => {
    const page = told([5, 2], [8, 8])
    expect(page.text()).toContain('只是更怀疑，不等于分得更清')
    expect(page.text()).not.toContain('比上次清楚')
  })

  test('the table says what the picture shows', () => {
    const page = told([4, 4], [8, 0])
    expect(page.text()).toContain('比上次清楚了，不像是碰运气')
    const rows = page
      .all('tbody tr')
      .map(({ children }) => [...children].map(({ textContent }) => textContent).join(' '))
    expect(rows).toEqual([
      '骗局认了出来 4 / 8 8 / 8',
      '真事错当成骗局 4 / 8 0 / 8',
      '分得清（d′） 0.0 ± 0.6 3.2 ± 1.0',
      '偏向（c） 0.0 ± 0.3 0.0 ± 0.5',
    ])
    expect(page.host.querySelector('.bars')?.getAttribute('aria-hidden')).toBe('true')
  })
})
