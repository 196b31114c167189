// A compiled story as it is written: containers in containers, and the paths that lead about in them.
// Format: https://github.com/inkle/ink/blob/master/Documentation/ink_JSON_runtime_format.md

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** The absolute path a compiled path stands for; one that begins with a dot starts at its object. */
export function resolve(at: readonly string[], to: string): readonly string[] {
  if (!to.startsWith('.')) return to.split('.')
  const path = [...at]
  for (const step of to.slice(1).split('.')) {
    if (step === '^') path.pop()
    else path.push(step)
  }
  return path
}

/** What a container is called where it stands among others. */
export function nameOf(part: Json): string | undefined {
  if (!isList(part)) return undefined
  const name = lastOf(part)['#n']
  return typeof name === 'string' ? name : undefined
}

/** What of a container has a name of its own. */
export function lastOf(list: readonly Json[]): JsonObject {
  const last = list.at(-1)
  return isObject(last) ? last : {}
}

export function isList(node: Json | undefined): node is readonly Json[] {
  return Array.isArray(node)
}

export function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
