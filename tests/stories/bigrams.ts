/** A text and what it is; `unit` says which texts may not learn from one another. */
export interface Sample<K extends string> {
  readonly kind: K
  readonly text: string
  readonly unit: string
}

/**
 * How many of the samples a naive Bayes classifier over pairs of characters gets right, each judged
 * by what was learnt from all but its own unit. Kinds are taken to be equally likely; a tie is
 * half right.
 */
export function leaveOneOut<K extends string>(
  samples: readonly Sample<K>[],
  kinds: readonly [K, K],
): number {
  const units = new Map<string, Sample<K>[]>()
  for (const sample of samples) units.set(sample.unit, [...(units.get(sample.unit) ?? []), sample])
  const learnt = learnAll(samples, kinds)
  let right = 0
  for (const own of units.values()) {
    for (const sample of own) learnt.count(sample, -1)
    for (const { text, kind } of own) {
      const [one, other] = kinds.map((each) => learnt.likelihood(text, each)) as [number, number]
      right += one === other ? 0.5 : kind === (one > other ? kinds[0] : kinds[1]) ? 1 : 0
    }
    for (const sample of own) learnt.count(sample, 1)
  }
  return right
}

/** Everything learnt at once; what may not be learnt from is forgotten for a while. */
function learnAll<K extends string>(samples: readonly Sample<K>[], kinds: readonly [K, K]) {
  const seen = new Map(kinds.map((kind) => [kind, { pairs: new Map<string, number>(), all: 0 }]))
  const vocabulary = new Map<string, number>()
  const add = (to: Map<string, number>, pair: string, times: number) => {
    const now = (to.get(pair) ?? 0) + times
    if (now === 0) to.delete(pair)
    else to.set(pair, now)
  }
  const count = ({ kind, text }: Sample<K>, times: 1 | -1): void => {
    const known = seen.get(kind)
    for (const pair of pairsOf(text)) {
      add(vocabulary, pair, times)
      if (known === undefined) continue
      add(known.pairs, pair, times)
      known.all += times
    }
  }
  for (const sample of samples) count(sample, 1)
  return {
    count,
    /** Logarithm of the chance of `text` under pairs of a kind, each counted one more than seen. */
    likelihood(text: string, kind: K): number {
      const { pairs, all } = seen.get(kind) ?? { pairs: new Map<string, number>(), all: 0 }
      const under = all + vocabulary.size + 1
      return pairsOf(text).reduce(
        (sum, pair) => sum + Math.log(((pairs.get(pair) ?? 0) + 1) / under),
        0,
      )
    },
  }
}

function pairsOf(text: string): readonly string[] {
  const letters = Array.from(text.toLowerCase().replace(/\s+/gu, ' '))
  return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`)
}

/** The fewest of `n` fair coins whose heads would come by luck in at most `p` of all tries. */
export function beyondChance(n: number, p: number): number {
  let tail = 0
  let ways = 0.5 ** n
  for (let heads = n; heads >= 0; heads--) {
    tail += ways
    if (tail > p) return heads + 1
    ways = (ways * heads) / (n - heads + 1)
  }
  return 0
}

/** How often a value of `one` lies above a value of `other`: 0.5 tells nothing, 0 and 1 tell all. */
export function areaUnder(one: readonly number[], other: readonly number[]): number {
  const wins = one.flatMap((a) => other.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
}
