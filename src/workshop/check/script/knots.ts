import type { Screenplay } from '../../compile/script.ts'

/** A scene of a script. */
export interface Knot {
  readonly name: string
  /** Its lines: from its heading up to, not with, the next one's. */
  readonly from: number
  readonly to: number
}

export function knotsIn({ source }: Pick<Screenplay, 'source'>): readonly Knot[] {
  const lines = source.split('\n')
  const heads = lines.flatMap((text, i) => {
    const [, isFunction, name] = /^\s*={2,}\s*(function\s+)?(\w+)/.exec(text) ?? []
    return name === undefined ? [] : [{ name, from: i + 1, isFunction: isFunction !== undefined }]
  })
  return heads.flatMap(({ name, from, isFunction }, i) =>
    isFunction ? [] : [{ name, from, to: heads[i + 1]?.from ?? lines.length + 1 }],
  )
}
