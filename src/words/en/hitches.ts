import type { RunFault } from '../../core/run/run.ts'
import type { HitchWords } from '../zh/hitches.ts'

const runs: Record<RunFault, string> = {
  shape: 'The run in the address cannot be read; part of it may be missing.',
  case: 'The run in the address is of a story that is not here.',
  version: 'The run in the address has lost its version.',
  language: 'The run in the address is in a language we do not have.',
  acts: 'The run in the address breaks off.',
  seal: 'A letter of the run in the address has changed, and it no longer fits.',
}

export const hitchesEn: HitchWords = {
  noLesson: (id) =>
    `There is no lesson “${id}” here. Check the name after lesson= in the address, or choose one below. A lesson of your own is dropped on the home page first.`,
  noCase: (id) =>
    `There is no story “${id}” here. Check the name after case= in the address, or choose one below.`,
  noRun: (fault) =>
    `${runs[fault]} Go to that moment again and copy all that follows run=, or choose a story below.`,
  runCut: (act) =>
    `The story has changed since: the run in the address fits only up to step ${String(act)}, and stands there. You can go on from here; for the moment you meant, walk there and keep it again.`,
  noFullScreen: {
    wall: 'The browser will not make the wall full screen. Click the wall’s window, then press F11.',
    desk: 'The browser will not make this window full screen. Press F11.',
  },
  noStory: {
    wall: 'The wall’s window has not got this story. A story you dropped is only in the window you dropped it on: show it there with “One screen only”, or choose another.',
    desk: 'This window has not got this story. Drop a story of your own on the home page again, or choose another.',
  },
  understood: 'Got it',
  wallTitle: 'F11 for full screen',
}
