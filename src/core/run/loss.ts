// What a fraud can take, in kinds, and how each shows in the facts of a road: the one place that says so.
import { lossKinds, type LossKind, type Secret } from '../story/tags.ts'

/** What a player can do once something is gone, the strongest first. */
export const halts = ['frozen', 'reported', 'told'] as const
export type Halt = (typeof halts)[number]

/** One kind that a fraud got hold of. */
export interface Loss {
  readonly kind: LossKind
  /** It was called back in time, or was too little to serve for anything, and nothing came of it. */
  readonly undone: boolean
}

type Facts = ReadonlySet<string>

/** By which facts a kind was taken, and when it came to nothing after all. */
interface Signs {
  readonly taken: readonly string[]
  readonly undone: (facts: Facts) => boolean
}

/** What came back is not gone: `money` holds only where it did not. What was passed on is not the player's to fetch. */
const never = () => false
/** Nothing went out by what was given away. */
const kept = (facts: Facts) => !facts.has('money') && !facts.has('debt')
const gaveBack = (kind: LossKind) => (facts: Facts) => facts.has(`undone.${kind}`)

const signs: Readonly<Record<LossKind, Signs>> = {
  money: { taken: ['money'], undone: never },
  debt: { taken: ['debt', 'undone.debt'], undone: gaveBack('debt') },
  passed: { taken: ['passed'], undone: never },
  goods: { taken: ['loss.goods', 'undone.goods'], undone: gaveBack('goods') },
  account: {
    taken: ['secret.password', 'loss.account', 'undone.account'],
    undone: gaveBack('account'),
  },
  remote: {
    taken: ['secret.screen'],
    undone: (facts) => facts.has('undone.remote') && kept(facts),
  },
  secrets: {
    taken: ['secret.name', 'secret.address', 'secret.code', 'secret.card', 'secret.id'],
    undone: (facts) => kept(facts) && !lasting.some((secret) => facts.has(secret)) && shut(facts),
  },
  friend: { taken: ['loss.friend', 'undone.friend'], undone: gaveBack('friend') },
}

/** Nobody can be given another identity, or another home. */
const lasting = ['secret.address', 'secret.id']
/** A locked card makes its number and its codes worthless. */
const shut = (facts: Facts) => facts.has('frozen') || !opening.some((secret) => facts.has(secret))
const opening = ['secret.code', 'secret.card']

/** A name alone opens nothing: it comes to nothing by itself, and nobody stopped it. */
export function opensSomething(secret: Secret): boolean {
  return secret !== 'name'
}

/** The kind that a fact, or a deed, is a sign of. */
export function kindTakenBy(fact: string): LossKind | undefined {
  return lossKinds.find((kind) => signs[kind].taken.includes(fact))
}

/**
 * What a fraud got on a road with these facts, in kinds. To somebody genuine nothing is lost. The facts
 * must be all there are: see {@link lossSigns}.
 */
export function lossesOf(facts: Facts): readonly Loss[] {
  if (!facts.has('lost')) return []
  return lossKinds.flatMap((kind): Loss[] => {
    const { taken, undone } = signs[kind]
    return taken.some((sign) => facts.has(sign)) ? [{ kind, undone: undone(facts) }] : []
  })
}

/** Every fact that {@link lossesOf} looks at. */
export const lossSigns: readonly string[] = [
  'frozen',
  'undone.remote',
  ...lossKinds.flatMap((kind) => signs[kind].taken),
]
