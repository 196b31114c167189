/** The name every case dropped on the page goes by, whatever its folder is called. */
export const droppedId = 'dropped'

/**
 * A case that was dropped on the page, as its files were written: whoever is given them compiles them
 * anew, and trusts nobody's work but their own.
 */
export interface OwnCase {
  /** Of what they compile to. */
  readonly version: string
  readonly texts: readonly { readonly path: string; readonly text: string }[]
}

/**
 * Whether both are the same to the letter. The version is not enough: it is the script's alone, and a
 * writer who mends the card or the English has the same one.
 */
export function isSameCase(one: OwnCase, other: OwnCase): boolean {
  return (
    one.version === other.version &&
    one.texts.length === other.texts.length &&
    one.texts.every(({ path, text }, i) => {
      const there = other.texts[i]
      return there?.path === path && there.text === text
    })
  )
}
