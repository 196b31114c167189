import type { troublesZh } from '../zh/troubles.ts'

export const troublesEn: typeof troublesZh = {
  title: 'Small things that failed',
  note: 'The game went on; only these did not work. To tell us, copy them. Your name and choices are not in it, and closing the page forgets it.',
  list: 'Small things that failed, word for word',
  times: (count) => `(${String(count)} times)`,
  copy: 'Copy',
  copied: 'Copied.',
  byHand: 'Selected; please copy it by hand.',
}
