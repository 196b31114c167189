/** A second-order filter, by its coefficients; the first of `a` is 1 and left out. */
export interface Biquad {
  readonly b: readonly [number, number, number]
  readonly a: readonly [number, number]
}

/** Filters a stream, a sample at a time. */
export function biquad({ b, a }: Biquad): (now: number) => number {
  const [b0, b1, b2] = b
  const [a1, a2] = a
  let [z1, z2] = [0, 0]
  return (now) => {
    const out = b0 * now + z1
    z1 = b1 * now - a1 * out + z2
    z2 = b2 * now - a2 * out
    return out
  }
}
