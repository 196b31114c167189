// What in a script can keep exploring from an end: chance, turns that are counted, variables that are set.

/** One such place; 1-based. */
export interface Restless {
  readonly kind: 'chance' | 'turns' | 'sets'
  /** The variable that is set, or what is written there. */
  readonly name: string
  readonly line: number
  readonly column: number
}

/** What we read of inkjs's parsed objects, whose class names do not survive minification. */
export interface Parsed {
  readonly sequenceType?: unknown
  readonly name?: unknown
  readonly args?: unknown
  readonly varIdentifier?: { readonly name?: string } | null
  readonly variableIdentifier?: { readonly name?: string } | null
  readonly isGlobalDeclaration?: unknown
  readonly debugMetadata?: {
    readonly startLineNumber: number
    readonly startCharacterNumber: number
  } | null
}

/** The bit of a sequence that says it is shuffled. */
const shuffled = 4
const chances = new Set(['RANDOM', 'SEED_RANDOM', 'LIST_RANDOM'])
const turns = new Set(['TURNS', 'TURNS_SINCE', 'READ_COUNT'])

export function restlessIn(node: Parsed): Restless | undefined {
  const read = turnIn(node) ?? setIn(node)
  if (read === undefined || !node.debugMetadata) return undefined
  const { startLineNumber: line, startCharacterNumber: column } = node.debugMetadata
  return { ...read, line, column }
}

type Read = Pick<Restless, 'kind' | 'name'> | undefined

function turnIn({ sequenceType, name, args }: Parsed): Read {
  if (typeof sequenceType === 'number') {
    return (sequenceType & shuffled) === 0 ? undefined : { kind: 'chance', name: 'shuffle' }
  }
  if (typeof name !== 'string' || !Array.isArray(args)) return undefined
  if (turns.has(name)) return { kind: 'turns', name }
  return chances.has(name) ? { kind: 'chance', name } : undefined
}

/** A declaration sets nothing while a story runs. */
function setIn({ varIdentifier, variableIdentifier, isGlobalDeclaration }: Parsed): Read {
  const name = varIdentifier?.name ?? variableIdentifier?.name
  return name === undefined || isGlobalDeclaration === true ? undefined : { kind: 'sets', name }
}
