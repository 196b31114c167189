import type { embedZh } from '../zh/embed.ts'

export const embedEn: typeof embedZh = {
  kind: 'Training simulation',
  ownWindow: 'Open in a window of its own',
  tooSmall: 'This box is too small for a phone.',
  blocked: 'No window can be opened from here. Copy this address into your browser:',
  notKept: 'Nothing can be saved on this page: close it and your place is lost.',
}
