// What a condition comes to where only some of what it asks for is known.
import { isObject, type Json, type JsonObject } from './inkJson.ts'

/** Undefined where it hangs on something else. */
export type Value = string | number | boolean | undefined

export interface Known {
  readonly variable: (name: string) => Value
  /** Of a container, by its path. */
  readonly visits: (path: string) => Value
}

type Operator = (left: Value, right: Value) => Value

const operators: Readonly<Record<string, Operator>> = {
  '==': (left, right) => known(left, right) && left === right,
  '!=': (left, right) => known(left, right) && left !== right,
  '<': (left, right) => known(left, right) && Number(left) < Number(right),
  '>': (left, right) => known(left, right) && Number(left) > Number(right),
  '<=': (left, right) => known(left, right) && Number(left) <= Number(right),
  '>=': (left, right) => known(left, right) && Number(left) >= Number(right),
  '&&': (left, right) => {
    if (isNo(left) || isNo(right)) return false
    return known(left, right) && true
  },
  '||': (left, right) => {
    if ([left, right].some((one) => one !== undefined && !isNo(one))) return true
    return known(left, right) && false
  },
}

function isNo(value: Value): boolean {
  return value === false || value === 0
}

function asked(part: JsonObject, { variable, visits }: Known): Value {
  const [name, path] = [part['VAR?'], part['CNT?']]
  if (typeof name === 'string') return variable(name)
  return typeof path === 'string' && !path.startsWith('.') ? visits(path) : undefined
}

/** Undefined where either is. */
function known(left: Value, right: Value): true | undefined {
  return left === undefined || right === undefined ? undefined : true
}

/** What a row of commands leaves on top: texts among them are values of their own. */
export function yields(parts: readonly Json[], know: Known): Value {
  const stack: Value[] = []
  let text: string | undefined
  for (const part of parts) {
    if (part === 'str') text = ''
    else if (part === '/str') {
      stack.push(text)
      text = undefined
    } else if (text !== undefined) {
      if (typeof part === 'string' && part.startsWith('^')) text += part.slice(1)
    } else step(stack, part, know)
  }
  return stack.at(-1)
}

function step(stack: Value[], part: Json, know: Known): void {
  if (part === '!') {
    const value = stack.pop()
    stack.push(value === undefined ? undefined : isNo(value))
    return
  }
  const operator = typeof part === 'string' ? operators[part] : undefined
  if (operator !== undefined) {
    const right = stack.pop()
    stack.push(operator(stack.pop(), right))
  } else if (part === '/ev') return
  else if (isObject(part)) stack.push(asked(part, know))
  else if (typeof part === 'number' || typeof part === 'boolean') stack.push(part)
  // Some other command: how many it takes is not known, and what it leaves is not either.
  else stack.push(undefined)
}
