import type { DeckForm, QuickCard } from './quickCard.ts'
import type { Sureness } from '../run/judgement.ts'
import { fnv1a, type Act, type Run } from '../run/run.ts'
import { Misfit } from '../story/step.ts'
import { truths, type Language, type Technique, type Truth } from '../story/tags.ts'

/** What a round of quick cards is for. */
export const roundKinds = ['six', 'checkup', 'booster'] as const
export type RoundKind = (typeof roundKinds)[number]

/** The quick cards of a build in one language; `version` is a short hash of what they say. */
export interface Deck {
  readonly version: string
  readonly language: Language
  /** In an order that only grows: a card keeps its place. */
  readonly cards: readonly QuickCard[]
}

/** One card judged. */
export interface Judged {
  readonly card: QuickCard
  readonly said: Truth
  readonly sure: Sureness
  readonly right: boolean
  /** Said of what the card asks for: they may. Absent where it asks for nothing. */
  readonly granted?: boolean
}

/** A round replayed: a run whose acts lay the cards first and then judge them in that order. */
export interface Round {
  readonly run: Run
  readonly kind: RoundKind
  readonly cards: readonly QuickCard[]
  readonly judged: readonly Judged[]
  /** The card on the table now; absent once all are done. */
  readonly open?: QuickCard
  /** The open card as it was judged: only what it asks for is still to be answered. */
  readonly asking?: Judged
}

const prefix = 'cards-'

/** The kind of round a run is; undefined for the run of a case. */
export function roundKindOf({ caseId }: Pick<Run, 'caseId'>): RoundKind | undefined {
  return roundKinds.find((kind) => caseId === prefix + kind)
}

/** The run's name under which a round under way is kept. */
export function roundId(kind: RoundKind): string {
  return prefix + kind
}

/** A round with these cards laid and none judged. */
export function layRound(deck: Deck, kind: RoundKind, cards: readonly QuickCard[]): Run {
  const { version, language } = deck
  const acts = cards.map((card): Act => ({ did: 'deal', card: deck.cards.indexOf(card) }))
  // A round holds cards of both truths; the one its seal is made for is of no matter.
  return { caseId: roundId(kind), version, language, truth: 'genuine', acts }
}

/** Replays a round. @throws {Misfit} naming the first act that does not fit the deck. */
export function playRound(deck: Deck, run: Run): Round {
  const kind = roundKindOf(run)
  if (kind === undefined || run.version !== deck.version) throw new Misfit(0)
  const cards: QuickCard[] = []
  const judged: Judged[] = []
  let asking: Judged | undefined
  run.acts.forEach((act, i) => {
    if (act.did === 'deal') {
      const card = deck.cards[act.card]
      const begun = judged.length > 0 || asking !== undefined
      if (card === undefined || begun || cards.includes(card)) throw new Misfit(i)
      cards.push(card)
      return
    }
    const said = asking === undefined ? guessed(cards[judged.length], act) : answered(asking, act)
    if (said === undefined) throw new Misfit(i)
    asking = isSettled(said) ? undefined : said
    if (asking === undefined) judged.push(said)
  })
  if (cards.length === 0) throw new Misfit(run.acts.length)
  const open = cards[judged.length]
  return {
    ...{ run, kind, cards, judged },
    ...(open === undefined ? {} : { open }),
    ...(asking === undefined ? {} : { asking }),
  }
}

/** The card with its judgement; undefined where the act is none, or no card is left. */
function guessed(card: QuickCard | undefined, act: Act): Judged | undefined {
  if (card === undefined || act.did !== 'predict') return undefined
  return { card, said: act.truth, sure: act.sure, right: act.truth === card.truth }
}

function answered(asking: Judged, act: Act): Judged | undefined {
  return act.did === 'grant' ? { ...asking, granted: act.granted } : undefined
}

/** What a card asks for belongs to it: it is done when that is answered too. */
function isSettled({ card, granted }: Judged): boolean {
  return card.request === undefined || granted !== undefined
}

/** The run with the open card judged. */
export function withJudgement(run: Run, truth: Truth, sure: Sureness): Run {
  return { ...run, acts: [...run.acts, { did: 'predict', truth, sure }] }
}

/** The run with what the open card asks for answered. */
export function withGrant(run: Run, granted: boolean): Run {
  return { ...run, acts: [...run.acts, { did: 'grant', granted }] }
}

export interface Wish {
  /** How many cards of each truth. */
  readonly each: number
  /** Whatever else is equal, this text decides: the run just played, say. */
  readonly seed: string
  /** Only from these forms; absent: from all. */
  readonly forms?: readonly DeckForm[]
  /** How often each card was met before, by id. */
  readonly met: ReadonlyMap<string, number>
  /** Techniques that slipped: cards that use them come first, among those met equally often. */
  readonly techniques?: readonly Technique[]
  /** Every family that is on offer has its share, as far as the number goes. */
  readonly everyFamily?: boolean
}

/**
 * Draws cards, as many of each truth, the least met first; the same wish always draws the same
 * cards in the same order, and the order tells nothing of the truth.
 */
export function drawCards(deck: Deck, wish: Wish): readonly QuickCard[] {
  const { each, seed, forms, met, techniques = [], everyFamily = false } = wish
  const lot = (card: QuickCard) => fnv1a(`${seed} ${card.id}`)
  const times = (card: QuickCard) => met.get(card.id) ?? 0
  const fit = (card: QuickCard) => card.techniques.filter((one) => techniques.includes(one)).length
  const offered = deck.cards.filter((card) => forms === undefined || forms.includes(card.form))
  const ordered = [...offered].sort(
    (a, b) => times(a) - times(b) || fit(b) - fit(a) || lot(a) - lot(b),
  )
  const drawn = truths.flatMap((truth) => {
    const side = ordered.filter((card) => card.truth === truth)
    return (everyFamily ? inShares(side) : side).slice(0, each)
  })
  return drawn.sort((a, b) => lot(a) - lot(b))
}

/**
 * Dealt out so that the first so many hold each family in its share: the first of every family before
 * the second of any, and of what is left over the larger family first. The order within one stays.
 */
function inShares(cards: readonly QuickCard[]): readonly QuickCard[] {
  const share = (card: QuickCard) => {
    const own = cards.filter(({ family }) => family === card.family)
    return (own.indexOf(card) + 0.5) / own.length
  }
  return [...cards].sort((a, b) => share(a) - share(b))
}
