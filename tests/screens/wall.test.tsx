// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { playedIn } from '../../src/core/present/act.ts'
import { asksOf, leavesOf, type Leaf } from '../../src/core/present/leaves.ts'
import type { Item } from '../../src/core/lesson/lesson.ts'
import { truths } from '../../src/core/story/tags.ts'
import { viewAt } from '../../src/core/present/stops.ts'
import { WallLeaf } from '../../src/screens/present/wall/wallLeaf.tsx'
import { WallRows } from '../../src/screens/present/wall/wallRows.tsx'
import { lessonZh } from '../../src/words/zh/lesson.ts'
import { pledgeZh } from '../../src/words/zh/pledge.ts'
import { presentZh } from '../../src/words/zh/present.ts'
import { zh } from '../../src/words/zh/words.ts'
import { deckIn, readQuickCards } from '../../src/workshop/compile/quickCards.ts'
import { after, file, hallOf, tale } from '../core/present/halls.ts'
import { showPage } from './page.ts'
import { line } from './sample.ts'

const { cards } = deckIn(readQuickCards(), 'zh')
const asking = cards.filter(({ request }) => request !== undefined)
const item: Extract<Item, { kind: 'cards' }> = {
  ...{ name: '快卡', minutes: 5, says: [], facts: [], kind: 'cards', reasons: 'each' },
  cards: asking,
}

function partsOf(hall = hallOf()) {
  const [text, levelNames] = [presentZh.wall, presentZh.desk.levels]
  const played = playedIn(hall, tale)
  return { words: zh, text, levelNames, file, played, show: hall.show, picture: () => null }
}

function showLeaf(leaf: Leaf, hall = hallOf()) {
  const { vows } = pledgeZh
  return showPage(
    <WallLeaf {...{ ...partsOf(hall), leaf, vows }} title="课" lesson={lessonZh} />,
  ).text()
}

test('a hall is asked whether they may ask that, and told only after what the card is', () => {
  const leaves = leavesOf(item, undefined)
  const ofFirst = leaves
    .slice(0, 4)
    .map((leaf) => leaf.is + ('told' in leaf && leaf.told ? ' told' : ''))
  expect(ofFirst).toEqual(['card', 'request', 'card told', 'request told'])
  const given = after(
    hallOf(),
    { do: 'lesson', id: 'x', minutes: 5, own: false, kept: [] },
    { do: 'item', nth: 0, leaves: leaves.map((leaf) => asksOf(item, leaf)), now: 0 },
    ...([{ do: 'next' }, { do: 'hands', face: 1, count: 3 }] as const),
  )
  const [, asked, , told] = leaves
  const [card] = asking
  if (asked === undefined || told === undefined || card?.request === undefined) throw new Error()
  const shown = showLeaf(asked, given)
  expect(shown).toContain(presentZh.wall.mayThey(card.request.asked))
  for (const face of presentZh.wall.grants) expect(shown).toContain(face)
  for (const truth of truths) expect(shown).not.toContain(presentZh.wall.cardIs[truth])
  expect(shown).not.toContain(card.request.text)
  const counted = after(given, { do: 'next' })
  expect(counted.votes[0]).toMatchObject({
    caseId: card.id,
    vote: { kind: 'grant', hands: [-1, 3] },
  })
  expect(showLeaf(told)).toContain(card.request.text)
})

test('what stood on a page before, and is shown anew, is not there twice', () => {
  const view = viewAt(playedIn(hallOf(), tale).here, 0)
  const rows = [line(4, '快递：林岚大学寄存点'), line(5, '破损登记：已受理')]
  const before = [line(1, '洗衣液：已签收'), line(2, '快递：运输中')]
  const pages = { ...view.pages, 'shop.order': { rows, before } }
  const shown = showPage(<WallRows {...partsOf()} view={{ ...view, pages }} page="shop.order" />)
  expect(shown.all('.wall-rows__row').map(({ textContent }) => textContent)).toEqual([
    '洗衣液：已签收',
    '快递：林岚大学寄存点',
    '破损登记：已受理',
  ])
})
