import type { PageId } from '../../host/address.ts'
import type { DrawPage } from './pageKit.ts'

/** The pages beside the cases; each is fetched when it is first opened. */
export const pages: Readonly<Record<PageId, () => Promise<DrawPage>>> = {
  cards: async () => (await import('./cardsPage.tsx')).openCards(),
  profile: async () => {
    const [{ drawProfile }, { loadCaseFacts: loadKinds }] = await Promise.all([
      import('./profilePage.tsx'),
      import('../library/caseFacts.ts'),
    ])
    const kinds = await loadKinds()
    return (page, kit) => drawProfile(page, kit, kinds)
  },
  pledge: async () => (await import('./pledgePage.tsx')).drawPledge,
  certificate: async () => (await import('./certificatePage.tsx')).drawCertificate,
  help: async () => (await import('./helpPage.tsx')).drawHelp,
}
