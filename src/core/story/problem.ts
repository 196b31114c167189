/** A line of a script, as its writer knows it. */
export interface Place {
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** A story says something we do not understand. `what` names it, `cure` says what to write. */
export class StoryProblem extends Error {
  readonly what: string
  readonly cure: string
  /** A word that is not on its closed list, and the list; for "did you mean". */
  readonly word: string | undefined
  readonly list: readonly string[]
  /** The last text before the story broke, where one was said. */
  after: string | undefined
  /** Where the script is at fault; absent where the story came without its lines. */
  place: Place | undefined
  constructor(what: string, cure: string, word?: string, list: readonly string[] = []) {
    super(`${what}; ${cure}`)
    this.name = 'StoryProblem'
    this.what = what
    this.cure = cure
    this.word = word
    this.list = list
  }
  /** Names the place, once: the first to know it was nearest to it. */
  stand(place: Place | undefined): void {
    if (this.place !== undefined || place === undefined) return
    this.place = place
    this.message = `${place.file}:${String(place.line)} ${this.what}; ${this.cure}`
  }
}

/** It says nothing any more and never ends: to find that out took as long as anybody would wait. */
export class InCircles extends StoryProblem {}
