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
