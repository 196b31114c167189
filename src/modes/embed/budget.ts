/** Whether one more may be looked at now: no more than so many in a second, by a clock that only goes on. */
export function budgetOf(perSecond: number, now: () => number): () => boolean {
  let second = -Infinity
  let spent = 0
  return () => {
    const at = now()
    if (at - second >= 1000) {
      second = at
      spent = 0
    }
    spent += 1
    return spent <= perSecond
  }
}
