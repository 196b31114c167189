/** A story says something we do not understand. `what` names it, `cure` says what to write. */
export class StoryProblem extends Error {
  readonly what: string
  readonly cure: string
  /** A word that is not on its closed list, and the list; for "did you mean". */
  readonly word: string | undefined
  readonly list: readonly string[]
  /** The last text before the story broke, where one was said. */
  after: string | undefined
  constructor(what: string, cure: string, word?: string, list: readonly string[] = []) {
    super(`${what}; ${cure}`)
    this.name = 'StoryProblem'
    this.what = what
    this.cure = cure
    this.word = word
    this.list = list
  }
}
