/** Ways in which a platform may be no good. */
export type Hostility = 'throws' | 'rubbish' | 'refuses' | 'slow' | 'promises'

type Api = Readonly<Record<string, (...given: string[]) => string>>

/** The same platform, but hostile. */
export function hostile(api: Api, how: Hostility): Api {
  const ways: Readonly<Record<Hostility, (act: () => string, name: string) => unknown>> = {
    throws: () => {
      throw new Error('the platform is broken')
    },
    rubbish: () => ({ toString: () => 'rubbish', __proto__: { polluted: true } }),
    refuses: (act, name) => (/Commit|Finish|Terminate/.test(name) ? 'false' : act()),
    slow(act) {
      const until = performance.now() + 60
      while (performance.now() < until);
      return act()
    },
    promises: (act) => Promise.resolve(act()),
  }
  // A platform that cannot even be opened is not told anything: the worst are those that can.
  const opens = /Initialize|GetValue|LastError/
  return Object.fromEntries(
    Object.entries(api).map(([name, act]) => [
      name,
      (...given: string[]) => {
        const plain = () => act(...given)
        return (opens.test(name) && how !== 'slow' ? plain() : ways[how](plain, name)) as string
      },
    ]),
  )
}
