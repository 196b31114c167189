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
  return samples.reduce((right, sample) => {
    const others = samples.filter(({ unit }) => unit !== sample.unit)
    const [one, other] = kinds.map((kind) =>
      likelihood(
        sample.text,
        others.filter((known) => known.kind === kind).map(({ text }) => text),
        new Set(others.flatMap(({ text }) => pairsOf(text))).size,
      ),
    ) as [number, number]
    if (one === other) return right + 0.5
    return right + (sample.kind === (one > other ? kinds[0] : kinds[1]) ? 1 : 0)
  }, 0)
}

/** Logarithm of the chance of `text` under pairs seen in `known`, each counted one more than seen. */
function likelihood(text: string, known: readonly string[], vocabulary: number): number {
  const seen = new Map<string, number>()
  const all = known.flatMap(pairsOf)
  for (const pair of all) seen.set(pair, (seen.get(pair) ?? 0) + 1)
  const under = all.length + vocabulary + 1
  return pairsOf(text).reduce((sum, pair) => sum + Math.log(((seen.get(pair) ?? 0) + 1) / under), 0)
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
