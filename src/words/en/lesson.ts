import type { LessonWords } from '../zh/lesson.ts'
import { trainingEn } from './training.ts'

export const lessonEn: LessonWords = {
  dropped: {
    checking: (name) => `Checking “${name}” …`,
    clean: 'Nothing wrong was found: it can be given.',
    findings: (count) =>
      `${count === 1 ? '1 thing' : `${String(count)} things`} to mend. Save the file and drop it again.`,
    visitOnly:
      'This lesson is here for this visit only: after a reload, drop it again. Once you give it, it stays on this device with that session. The file has not left this device.',
    give: 'Give this lesson',
    papers: 'Print',
    home: 'Home',
  },
  kinds: {
    say: 'Say',
    ask: 'Ask',
    play: 'Play',
    moment: 'Moment',
    vote: 'Hands',
    twins: 'Who is the fraud',
    'one-line': 'One line only',
    cards: 'Cards',
    vows: 'Vows',
  },
  truths: {
    scam: 'the fraud',
    genuine: 'the real one',
    drawn: 'drawn, you are told',
    secret: 'drawn, nobody is told',
  },
  topics: {
    truth: 'Hands: real or not',
    option: 'Hands: what to answer',
    line: 'Hands: the strongest line',
  },
  effects: {
    paid: ({ amount }) => `${String(amount)} yuan paid`,
    received: ({ amount }) => `${String(amount)} yuan received`,
    'passed-on': ({ amount }) => `${String(amount)} yuan of somebody else’s sent on by you`,
    gave: ({ secret }) => `given away: ${trainingEn.secrets[secret]}`,
    'shared-screen': () => 'the screen can be seen',
    'stopped-sharing': () => 'the screen is your own again',
    'left-call': () => 'the call is over',
    'froze-account': () => 'the card is locked',
    settled: ({ what }) => (what === undefined ? 'settled' : `settled: ${what}`),
    ended: ({ ending }) => `the end: ${ending}`,
    'went-on': () => 'nothing lost, and nothing known yet',
  },
}
