import type { Failing } from './kit.ts'

/** Knows of a fault whether it is one that was just tried again. */
export interface Retries {
  around(about: Failing): Failing & { readonly tried: boolean }
  /** Somebody went elsewhere. */
  forget(): void
}

/** The opening of a story may be there for a moment before the rest of it fails once more. */
export function openRetries(): Retries {
  let last: string | undefined
  return {
    around(about) {
      const { name, again } = about
      const tried = last === name
      last = undefined
      const anew = () => {
        last = name
        again?.()
      }
      return { ...about, tried, ...(again === undefined ? {} : { again: anew }) }
    },
    forget() {
      last = undefined
    },
  }
}
