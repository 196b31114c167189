import type { LmsWords } from '../zh/lms.ts'

export const lmsEn: LmsWords = {
  notSaved:
    'What you did could not be saved to the learning platform yet. It is kept on this device: play on, and open it from the platform again to have it saved.',
  notSavedHere:
    'What you did could not be saved to the learning platform yet. Play on and leave this page open: it will be tried again.',
  silent: 'The learning platform does not answer. You can play, but it will not record this.',
  over: 'The platform has closed this visit. You can play on; to have it recorded, open it from the platform again.',
  storeNotSaved:
    'What you did could not be sent to the school’s record store yet. It is kept on this device: play on, and it will be sent when you open this again.',
  storeNotSavedHere:
    'What you did could not be sent to the school’s record store yet. Play on and leave this page open: it will be tried again.',
  looksOnly: 'You are looking back: what you do here is not recorded on the learning platform.',
}
