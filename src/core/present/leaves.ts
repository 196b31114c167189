// What a hall is shown of a lesson beside the stories: a question, a game, a card. A leaf at each press.
import type { CardRequest, QuickCard } from '../cards/quickCard.ts'
import type { Item } from '../lesson/lesson.ts'
import { oneLineGame, type Answered, type OneLineGame } from '../lesson/oneLineGame.ts'
import { twinsGame } from '../lesson/twinsGame.ts'
import type { Line } from '../story/beats.ts'
import type { Tale } from '../story/step.ts'
import type { Truth } from '../story/tags.ts'
import type { VowId } from '../vows.ts'
import type { Asks } from './vote.ts'

export type Leaf =
  /** The lesson's own name: while the trainer speaks, there is nothing else to read. */
  | { readonly is: 'title' }
  | { readonly is: 'question'; readonly text: string }
  | { readonly is: 'vow'; readonly vow: VowId }
  /** First the card; then what it is, and why. */
  | { readonly is: 'card'; readonly card: QuickCard; readonly told: boolean }
  /** May they ask what the card asks? Then whether, and why. */
  | {
      readonly is: 'request'
      readonly card: QuickCard
      readonly request: CardRequest
      readonly told: boolean
    }
  /** What both twins say to the letter. */
  | { readonly is: 'shared'; readonly lines: readonly Line[] }
  | { readonly is: 'twin'; readonly nth: 0 | 1; readonly lines: readonly Line[] }
  | { readonly is: 'which' }
  | { readonly is: 'telling'; readonly nth: 0 | 1; readonly truth: Truth; readonly line?: Line }
  | { readonly is: 'oneLine'; readonly game: OneLineGame }
  | { readonly is: 'answer'; readonly nth: number; readonly answered: Answered }

/** The last lines of what both say; enough to know what is talked about. */
const sharedShown = 3

type Leaves = {
  readonly [K in Item['kind']]: (item: Extract<Item, { kind: K }>, tale?: Tale) => readonly Leaf[]
}

const leaves: Leaves = {
  say: () => [{ is: 'title' }],
  ask: ({ question }) => [{ is: 'question', text: question }],
  vows: ({ vows }) => vows.map((vow) => ({ is: 'vow', vow })),
  cards({ cards, reasons }) {
    const asked = (card: QuickCard) => cardLeaves(card, false)
    const told = (card: QuickCard) => cardLeaves(card, true)
    return reasons === 'each'
      ? cards.flatMap((card) => [...asked(card), ...told(card)])
      : [...cards.flatMap(asked), ...cards.flatMap(told)]
  },
  twins: (item, tale) => (tale === undefined ? [] : twinLeaves(item, tale)),
  'one-line': (item, tale) => (tale === undefined ? [] : oneLineLeaves(item, tale)),
  play: () => [],
  moment: () => [],
  vote: () => [],
}

/** The leaves of an item, in order; none for one that shows a story. `tale` is that of its case, if it has one. */
export function leavesOf(item: Item, tale: Tale | undefined): readonly Leaf[] {
  const of = leaves[item.kind] as (item: Item, tale?: Tale) => readonly Leaf[]
  return of(item, tale)
}

/** What is judged, or told, of a card: what it is, and of what it asks for, whether they may. */
function cardLeaves(card: QuickCard, told: boolean): readonly Leaf[] {
  const { request } = card
  const may: readonly Leaf[] = request === undefined ? [] : [{ is: 'request', card, request, told }]
  return [{ is: 'card', card, told }, ...may]
}

/** What a leaf of this item asks for hands about. */
export function asksOf(item: Item, leaf: Leaf): Asks | null {
  if (leaf.is === 'card' && !leaf.told) {
    return { is: 'card', id: leaf.card.id, truth: leaf.card.truth }
  }
  if (leaf.is === 'request' && !leaf.told) {
    return { is: 'request', id: leaf.card.id, kind: leaf.request.kind }
  }
  if (leaf.is === 'which' && item.kind === 'twins') {
    return { is: 'twins', id: item.caseId, fraud: fraudOf(item) }
  }
  if (leaf.is === 'oneLine' && item.kind === 'one-line') {
    return { is: 'answers', id: item.caseId, count: leaf.game.answers.length }
  }
  return null
}

/** Which of the two is told as the fraud. */
const fraudOf = ({ first }: Pick<Extract<Item, { kind: 'twins' }>, 'first'>): 0 | 1 =>
  first === 'scam' ? 0 : 1

function twinLeaves(item: Extract<Item, { kind: 'twins' }>, tale: Tale): readonly Leaf[] {
  const game = twinsGame(tale, item.picks)
  if (game === undefined) return []
  const { first } = item
  const order: readonly Truth[] = first === 'scam' ? ['scam', 'genuine'] : ['genuine', 'scam']
  const [one, other] = order.map((truth) => game.twins[truth])
  const { telling } = game.twins.scam
  return [
    { is: 'shared', lines: game.shared.slice(-sharedShown) },
    { is: 'twin', nth: 0, lines: one?.lines ?? [] },
    { is: 'twin', nth: 1, lines: other?.lines ?? [] },
    { is: 'which' },
    {
      is: 'telling',
      nth: fraudOf(item),
      truth: 'scam',
      ...(telling === undefined ? {} : { line: telling }),
    },
  ]
}

function oneLineLeaves(item: Extract<Item, { kind: 'one-line' }>, tale: Tale): readonly Leaf[] {
  const game = oneLineGame(tale, item.truth, item.picks, item.answers)
  const answers = game.answers.map((answered, nth): Leaf => ({ is: 'answer', nth, answered }))
  return [{ is: 'oneLine', game }, ...answers]
}
