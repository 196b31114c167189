import type { offlineZh } from '../zh/offline.ts'

/** What is said of playing without a network, in English. */
export const offlineEn: typeof offlineZh = {
  title: 'Without a network',
  states: {
    kept: 'Kept on this device; it plays without a network.',
    coming: 'Being kept on this device. Once that is done, it plays without a network.',
    later: 'Not kept on this device yet, so it needs a network. The next visit tries again.',
    never: 'It cannot be kept here, so it needs a network.',
  },
  fault: {
    what: 'There is no network just now',
    cure: (title) =>
      `“${title}” is not kept on this device yet, and needs a network to open. Nothing is lost.`,
    curePage:
      'This page is not kept on this device yet, and needs a network to open. Nothing is lost.',
    wait: 'As soon as the network is back, it opens by itself.',
    stillNone:
      'Tried once more, and there is still no network. As soon as it is back, this opens by itself.',
    still: 'Plays without a network',
    nothing:
      'No other story is kept on this device yet. Open home with a network and wait a little: then all of them are.',
  },
}
