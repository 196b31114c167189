// The door of a learning platform: an object in one of the windows around this page, called by name.

/** What stands in the other window: whatever it likes to be. */
type Foreign = Readonly<Record<string, unknown>>

/** Calls one of its functions. What is thrown or no text comes back as undefined. */
export type Call = (name: string, ...values: readonly string[]) => string | undefined

const mostLevels = 500

/** The first object of one of these names, in the windows around this one or around its opener. */
export function findApi(
  names: readonly string[],
  from: Window = window,
): { readonly name: string; readonly call: Call } | undefined {
  for (const name of names) {
    const api = upwards(from, name) ?? upwards(openerOf(from), name)
    if (api !== undefined) return { name, call: callOf(api) }
  }
  return undefined
}

function upwards(from: Window | undefined, name: string): Foreign | undefined {
  let here = from
  for (let level = 0; here !== undefined && level < mostLevels; level++) {
    const found = apiIn(here, name)
    if (found !== undefined) return found
    const above = parentOf(here)
    here = above === here ? undefined : above
  }
  return undefined
}

/** Another origin's window throws at the first look. */
function apiIn(there: Window, name: string): Foreign | undefined {
  return tried(() => {
    const found = (there as unknown as Foreign)[name]
    const is = typeof found === 'object' || typeof found === 'function'
    return is && found !== null ? (found as Foreign) : undefined
  })
}

function parentOf(there: Window): Window | undefined {
  return tried(() => there.parent)
}

function openerOf(there: Window): Window | undefined {
  return tried(() => (there.opener ?? there.top?.opener ?? undefined) as Window | undefined)
}

function callOf(api: Foreign): Call {
  return (name, ...values) =>
    tried(() => {
      const act = api[name]
      if (typeof act !== 'function') return undefined
      const answer: unknown = Reflect.apply(act, api, values)
      return typeof answer === 'string' || typeof answer === 'boolean' || typeof answer === 'number'
        ? String(answer)
        : undefined
    })
}

function tried<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
