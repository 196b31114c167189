// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { profileOf } from '../../src/core/log/profile.ts'
import { layRound, roundId, type RoundKind } from '../../src/core/cards/round.ts'
import { readRun, type Run } from '../../src/core/run/run.ts'
import type { Language } from '../../src/core/story/tags.ts'
import { openCards } from '../../src/modes/pages/cardsPage.tsx'
import { loadDeck } from '../../src/modes/library/deck.ts'
import { roundFrom } from '../../src/modes/pages/rounds.ts'
import { cardsZh } from '../../src/words/zh/cards.ts'
import { zh } from '../../src/words/zh/words.ts'
import { sitDown } from '../modes/sitDown.ts'

/** The page of the cards as a player meets it: a shelf of its own, an address, a language. */
async function sit(first?: Run) {
  localStorage.clear()
  const { kit, page, told, gone, address } = sitDown()
  const { shelf } = kit.visit
  const cards = openCards(kit, first)
  const run = () => {
    const read = readRun(new URLSearchParams(address()).get('run') ?? '')
    return read.ok ? read.run : undefined
  }
  const show = async (language: Language) => {
    kit.settings.change({ language })
    void act(() => cards.draw())
    await vi.waitFor(() => {
      if (page.all('h1').length === 0) throw new Error('not drawn yet')
    })
  }
  await show('zh')
  const answer = (said: 'scam' | 'genuine') => {
    page.choose(zh.screens.predict[said])
    page.press(zh.screens.predict.levels[80])
    // A card that asks for something has one more question.
    if (page.all('.quick__grant').length > 0) page.press(cardsZh.ask.mayNot)
  }
  return { page, shelf, told, gone, show, answer, run }
}

const fresh = async (kind: RoundKind) => roundFrom(await loadDeck('zh'), kind, [])

test('without a round it offers six and a check-up, and goes on with what is under way', async () => {
  const { page, gone, shelf, show } = await sit()
  page.press(cardsZh.choice.six.start)
  expect(gone).toEqual([{ to: 'round', kind: 'six' }])
  const six = await fresh('six')
  shelf.keep({ ...six, acts: [...six.acts, { did: 'predict', truth: 'scam', sure: 50 }] })
  await show('zh')
  expect(page.text()).toContain('接着看：第 2 张，共 6 张')
})

test('after each of six one sees why; the last is entered in the logbook', async () => {
  const { page, shelf, answer, run } = await sit(await fresh('six'))
  for (let n = 1; n <= 6; n++) {
    expect(page.text()).toContain(`${String(n)} / 6`)
    answer('scam')
    expect(page.text()).toContain(cardsZh.why.check)
    expect(document.activeElement?.tagName).toBe('H1')
    page.press(n < 6 ? cardsZh.why.next : cardsZh.why.toResult)
  }
  expect(page.text()).toContain('6 张里，你看准了 3 张')
  expect(shelf.log().map(({ told }) => told.kind)).toEqual(['six'])
  expect(shelf.underWay(roundId('six'))).toBeUndefined()
  // Opened again from its address, it is the result, and not a second line.
  const again = await sit(run())
  expect(again.page.text()).toContain('6 张里，你看准了 3 张')
  expect(again.shelf.log()).toEqual([])
})

test('a check-up says nothing of right and wrong until all sixteen are judged', async () => {
  const { page, answer } = await sit(await fresh('checkup'))
  expect(page.text()).toContain(cardsZh.intro.points[0])
  page.press(cardsZh.intro.start)
  for (let n = 1; n <= 16; n++) {
    expect(page.text()).toContain(`${String(n)} / 16`)
    expect(page.text()).not.toContain(cardsZh.why.check)
    answer('genuine')
  }
  expect(page.text()).toContain('16 张里，你看准了 8 张')
  expect(page.text()).toContain(cardsZh.result.checkupFirst)
  page.press('1')
  expect(page.text()).toContain(cardsZh.why.check)
  page.press(cardsZh.why.next)
  expect(page.text()).toContain('第 2 张，共 16 张')
  page.press(cardsZh.why.backToResult)
  expect(page.text()).toContain(cardsZh.result.checkupFirst)
})

test('the other language keeps the place: the card, its why, and an answer not yet settled', async () => {
  const { page, answer, show, run } = await sit(await fresh('six'))
  page.choose(zh.screens.predict.genuine)
  await show('en')
  expect(page.host.querySelector<HTMLInputElement>(':checked')?.value).toBe('genuine')
  expect(run()?.language).toBe('en')
  await show('zh')
  answer('scam')
  await show('en')
  expect(page.text()).toContain('Card 1 of 6')
  expect(page.text()).toContain('How to settle it yourself')
})

test('a round of another deck is told so, and a new one of its kind is laid', async () => {
  const old = layRound({ ...(await loadDeck('zh')), version: 'old1' }, 'six', [])
  const { page, told, answer, run, shelf } = await sit({
    ...old,
    acts: [{ did: 'deal', card: 3 }],
  })
  expect(told()).toEqual([cardsZh.otherRound])
  expect(page.text()).toContain('1 / 6')
  answer('scam')
  expect(shelf.underWay(roundId('six'))).toEqual(run())
})

test('a card that asks for something is done once that is answered: kept, in the other language, and told', async () => {
  const deck = await loadDeck('zh')
  const asking = deck.cards.filter(
    ({ truth, request }) => truth === 'genuine' && request?.kind === 'overreach',
  )
  expect(asking.length).toBeGreaterThanOrEqual(8)
  const { page, shelf, show } = await sit(layRound(deck, 'six', asking.slice(0, 2)))
  for (const [n, card] of asking.slice(0, 2).entries()) {
    page.choose(zh.screens.predict.genuine)
    page.press(zh.screens.predict.levels[80])
    expect(page.text()).toContain(cardsZh.ask.question(card.request?.asked ?? ''))
    expect(page.text()).not.toContain(card.why)
    await show('en')
    await show('zh')
    expect(page.text()).toContain(cardsZh.ask.question(card.request?.asked ?? ''))
    page.press(n === 0 ? cardsZh.ask.mayNot : cardsZh.ask.may)
    expect(page.text()).toContain(cardsZh.why.granted.overreach[n === 0 ? 'no' : 'yes'])
    expect(page.text()).toContain(card.request?.text)
    page.press(n === 0 ? cardsZh.why.next : cardsZh.why.toResult)
  }
  expect(page.text()).toContain(cardsZh.result.overreach(1, 2))
  expect(page.text()).toContain('2 张里，你看准了 2 张')
  const profile = profileOf(shelf.log())
  expect(profile.counts).toMatchObject({ withheld: { hits: 1, of: 2 }, judged: 2, right: 2 })
})

test('looking at a round from elsewhere leaves one’s own where it was', async () => {
  const six = await fresh('six')
  const { shelf, show } = await sit({ ...six, acts: six.acts.slice(0, 4) })
  const own: Run = { ...six, acts: [...six.acts, { did: 'predict', truth: 'scam', sure: 50 }] }
  shelf.keep(own)
  await show('zh')
  expect(shelf.underWay(roundId('six'))).toEqual(own)
})
