// The shapes of the wire as TypeScript writes them: for the page about the protocol and for embed.d.ts.
import type { GenericSchema } from 'valibot'

/** As much of a schema as is looked at here. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly options?: readonly unknown[]
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly literal?: unknown
}

/** How each kind of schema is written. */
const kinds: Readonly<Record<string, (shape: Shape) => string>> = {
  object: ({ entries = {} }) => `{ ${fieldsOf({ entries }).map(written).join('; ')} }`,
  picklist: ({ options = [] }) =>
    options.map((one) => JSON.stringify(one).replaceAll('"', "'")).join(' | '),
  array: ({ item }) => `readonly (${item === undefined ? 'unknown' : typeText(item)})[]`,
  exact_optional: ({ wrapped }) => (wrapped === undefined ? 'unknown' : typeText(wrapped)),
}

export interface Field {
  readonly name: string
  readonly type: string
  readonly optional: boolean
}

/** The fields of an object, in order. */
export function fieldsOf(schema: GenericSchema | Pick<Shape, 'entries'>): readonly Field[] {
  const { entries = {} } = schema as unknown as Shape
  return Object.entries(entries).map(([name, shape]) => ({
    name,
    type: typeText(shape),
    optional: shape.type === 'exact_optional',
  }))
}

/** A schema as a type. */
export function typeText(schema: GenericSchema | Shape): string {
  const shape = schema as unknown as Shape
  return kinds[shape.type]?.(shape) ?? shape.type
}

/** A field as an interface has it. */
export function written({ name, type, optional }: Field): string {
  return `${name}${optional ? '?' : ''}: ${type}`
}
