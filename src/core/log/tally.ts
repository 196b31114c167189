/** How often something was so, of how many times it could have been. */
export interface Tally {
  readonly hits: number
  readonly of: number
}

export function tally<T>(all: readonly T[], is: (one: T) => boolean): Tally {
  return { hits: all.filter(is).length, of: all.length }
}
