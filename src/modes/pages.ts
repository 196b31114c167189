import type { PageId } from '../host/address.ts'
import type { DrawPage } from './desk.ts'

/** The pages beside the cases; each is fetched when it is first opened. */
export const pages: Readonly<Record<PageId, () => Promise<DrawPage>>> = {
  cards: async () => (await import('./cardsPage.tsx')).drawCards,
  profile: async () => (await import('./profilePage.tsx')).drawProfile,
  pledge: async () => (await import('./pledgePage.tsx')).drawPledge,
  certificate: async () => (await import('./certificatePage.tsx')).drawCertificate,
  help: async () => (await import('./helpPage.tsx')).drawHelp,
}
