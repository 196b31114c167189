import type { JudgementWords } from '../zh/judgement.ts'

export const judgementEn: JudgementWords = {
  question: 'Before you do it, in your own head: is this real?',
  about: (option) => `You were about to: ${option}`,
  changeable: 'Rather do something else? Just press it below.',
  answers: {
    'surely-real': 'Surely real',
    'rather-real': 'Likely real',
    'cannot-tell': 'Can’t tell',
    'rather-trick': 'Likely a trick',
    'surely-trick': 'Surely a trick',
  },
  recall: {
    title: 'That was the story. At which line did you know?',
    note: 'Press the line. It is not scored, and there is no right answer.',
    onlyNow: 'Only now, or I still can’t say',
    lines: 'What others said and showed you',
  },
  reveal: {
    thought: (answer) => `Asked before anything was settled, you thought: ${answer.toLowerCase()}.`,
    blind: {
      unsure:
        'At that point both truths read the same to the letter, and nobody could have told. “Can’t tell” was exactly right.',
      checked:
        'At that point both truths read the same to the letter, and nobody could have told. “Can’t tell” was exactly right, and so was checking.',
      sure: 'At that point both truths read the same to the letter, and nobody could have told. Your answer only shows which way you tip first.',
    },
    right: {
      scam: 'You heard that something was off before anything had settled it.',
      genuine: 'You heard that they were telling the truth before anything had settled it.',
    },
    rightButLost:
      'You heard that something was off, and something was still handed over. They leave nobody the time to stop.',
    rightButTurnedAway: 'You heard that they were telling the truth, and it still came to nothing.',
    wrong: {
      scam: 'It sounded real to you. That is what the criminal works on: every line is copied from the real thing.',
      genuine:
        'It sounded like a trick, and they were telling the truth. Being alert was right; all that was missing is a check of your own.',
    },
    unsure: {
      checked: 'You couldn’t tell, so you checked. That is how it is done.',
      unchecked: 'When you can’t tell, check for yourself first, and act after.',
    },
    changed: (from, to) => `Once asked, you changed your mind: first “${from}”, then “${to}”.`,
    notAsked:
      'You were not asked what you thought this time, so it does not count for telling apart.',
    knew: (line) => `You said you knew at this line: “${line}”`,
    knewLate: 'You said you only knew at the end.',
    first: (line) => `The first line that could have told: “${line}”`,
    sameLine: 'It is also the first line that could have told.',
    never:
      'On this road both truths read the same to the end: only a check of your own could have told.',
    late: (said, sure) =>
      `A run from before: it was asked once the story was over, and you said ${said}, ${String(sure)}% sure. It is not counted.`,
    lateSaid: { scam: 'a fraud', genuine: 'the real thing' },
  },
  kinds: { informed: 'something to tell by', blind: 'nothing to tell by yet' },
}
