import type { Run } from '../../core/run/run.ts'
import type { PageId } from '../../host/address.ts'
import type { Kit, Shown } from '../kit.ts'

/** Opens a page; `run` is that of the address, and only a round of cards has one. */
type OpenPage = (kit: Kit, run?: Run) => Shown

/** Of the papers: the lesson they are of. */
type Load = (lesson?: string) => Promise<OpenPage>

/** The pages beside the cases; each is fetched when it is first opened. */
export const pages: Readonly<Record<PageId, Load>> = {
  cards: async () => (await import('./cardsPage.tsx')).openCards,
  profile: async () => {
    const [{ openProfile }, { loadCaseFacts }] = await Promise.all([
      import('./profilePage.tsx'),
      import('../library/caseFacts.ts'),
    ])
    const facts = await loadCaseFacts()
    return (kit) => openProfile(kit, facts)
  },
  pledge: async () => (await import('./pledgePage.tsx')).openPledge,
  certificate: async () => (await import('./certificatePage.tsx')).openCertificate,
  week: async () => {
    const [{ openWeek }, { loadCaseFacts }] = await Promise.all([
      import('./weekPage.tsx'),
      import('../library/caseFacts.ts'),
    ])
    const facts = await loadCaseFacts()
    return (kit) => openWeek(kit, facts)
  },
  help: async () => (await import('./helpPage.tsx')).openHelp,
  handout: async (lesson) => (await import('./papersPage.tsx')).paperOf('handout', lesson),
  sheet: async (lesson) => (await import('./papersPage.tsx')).paperOf('sheet', lesson),
  ballot: async (lesson) => (await import('./papersPage.tsx')).paperOf('ballot', lesson),
}
