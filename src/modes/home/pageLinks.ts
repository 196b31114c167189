import type { PageLink } from '../../screens/home/pageLinks.tsx'
import type { Words } from '../../words/zh/words.ts'
import type { Going } from '../kit.ts'

const goings = {
  six: { to: 'round', kind: 'six' },
  checkup: { to: 'round', kind: 'checkup' },
  profile: { to: 'page', page: 'profile' },
  pledge: { to: 'page', page: 'pledge' },
  help: { to: 'page', page: 'help' },
  present: { to: 'present' },
} as const satisfies Record<keyof Words['screens']['home']['ways'], Going>

/** The other pages, as home offers them. */
export function pageLinksOf(words: Words, go: (going: Going) => void): readonly PageLink[] {
  const { ways } = words.screens.home
  return (Object.keys(goings) as (keyof typeof goings)[]).map((id) => ({
    id,
    label: ways[id],
    onGo: () => go(goings[id]),
  }))
}
