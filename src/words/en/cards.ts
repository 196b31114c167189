import type { CardWords } from '../zh/cards.ts'

const noTell =
  'Telling apart: no difference to be seen yet. Sixteen is not many; luck alone would do this.'
const noLean = 'Which way you lean: no difference to be seen yet.'

export const cardsEn: CardWords = {
  otherRound: 'The cards of this round have changed since, so it can’t go on. Here is a new one.',
  loading: 'Fetching the cards…',
  modes: { sms: 'Text message', call: 'Call', chat: 'Chat', page: 'Web page' },
  judge: {
    place: (nth, of) => `Card ${String(nth)} of ${String(of)}`,
    progress: (nth, of) => `${String(nth)} / ${String(of)}`,
    encounter: (mode, from) => `${mode}, ${from}`,
    callCaptions: 'Call captions',
    addressBar: 'Address bar',
    question: 'Is this a fraud, or the real thing?',
    needTruth: 'First choose one: a fraud, or the real thing.',
    sureHint: 'Choosing how sure settles this card.',
    kept: (nth) => `Card ${String(nth)} noted.`,
    leave: 'Put it aside',
  },
  ask: {
    question: (asked) => `One more: even if it really is them, may they ask this of you: ${asked}?`,
    may: 'They may',
    mayNot: 'They may not',
    hint: 'Counted apart from real or fraud: real people may not ask for everything either.',
  },
  why: {
    reveal: { scam: 'This one is a fraud.', genuine: 'This one is the real thing.' },
    verdict: {
      scam: {
        scam: 'You saw it.',
        genuine:
          'You took a fraud for the real thing. Criminals copy the real thing; this one was written to be believed.',
      },
      genuine: {
        scam: 'You took the real thing for a fraud. Being alert was right; all that was missing is a check of your own.',
        genuine: 'You saw it, and no honest person was turned away.',
      },
    },
    said: { scam: 'You said: a fraud', genuine: 'You said: the real thing' },
    sure: (sure) => `${String(sure)}% sure`,
    line: (nth) => `Line ${String(nth)}`,
    flag: 'Red flag',
    signal: 'Sign of the real thing',
    title: 'Why',
    asked: (asked) => `May they ask: ${asked}`,
    granted: {
      overreach: {
        yes: 'You said they may. Even real people have no right to this; do the rest, and keep this one thing.',
        no: 'You said they may not, and that is so. Whether it is really them is another question.',
      },
      rightful: {
        yes: 'You said they may, and that is so, once you have checked that it is them.',
        no: 'You said they may not. If it is them, they have a right to this; check who it is, then give it.',
      },
    },
    check: 'How to settle it yourself',
    techniques: 'Techniques used',
    next: 'Next card',
    toResult: 'See the result',
    backToResult: 'Back to the result',
    previous: 'Previous card',
  },
  result: {
    title: (cards) => (cards === 16 ? 'All sixteen done' : `All ${String(cards)} done`),
    right: (right, of) => `You were right on ${String(right)} of ${String(of)}.`,
    missed: 'A fraud taken for the real thing',
    falseAlarms: 'The real thing taken for a fraud',
    cards: (count) => (count === 1 ? '1 card' : `${String(count)} cards`),
    overreach: (seen, of) =>
      `Real people overstep too: on ${String(seen)} of ${String(of)} such cards you said they may not.`,
    bothNote:
      'Both errors matter alike: one lets a criminal through, the other shuts out an honest person.',
    noneWrong: 'Neither kind of error, not once.',
    sureTitle: 'How sure, and how right',
    sure: (sure, share) => `On average ${String(sure)}% sure, and ${String(share)}% right.`,
    calibration: {
      'too-sure':
        'Rather more sure than right. When in doubt, go one step lower and think how you would check.',
      'too-unsure': 'Rather more right than sure. You see better than you think.',
      fitting: 'Sureness and answers fit each other well.',
    },
    certainWrong: (count) =>
      count === 1
        ? 'On one card you were almost certain and it was the other way. Look at that one first.'
        : `On ${String(count)} cards you were almost certain and it was the other way. Look at those first.`,
    few: 'It is only a handful of cards; take it as an impression.',
    listTitle: 'Look at each again',
    cardRight: 'right',
    cardWrong: { scam: 'taken for the real thing', genuine: 'taken for a fraud' },
    truth: { scam: 'Fraud', genuine: 'Real thing' },
    nextTitle: 'What next',
    anotherCase: (title) => `Play: ${title}`,
    profile: 'My profile',
    home: 'Home',
    checkup: 'Do a check-up of sixteen',
    checkupFirst:
      'Train first: a few cases, a few rounds of six. Then come back; the second check-up has other cards, and the two are shown side by side.',
  },
  intro: {
    title: 'Check-up: sixteen cards',
    points: [
      'Sixteen texts, calls, chats and pages, about six minutes. No clock.',
      'Half are frauds and half are genuine, in mixed order.',
      'You hear nothing about right or wrong until all sixteen are done; then you can look at each.',
      'You can put it aside and come back.',
    ],
    first:
      'Do it once before training and once after. The second has other cards of the same difficulty; side by side, the two show what changed.',
    again:
      'The cards differ from last time and are about as hard. Afterwards the two are shown side by side.',
    start: 'Begin',
  },
  choice: {
    title: 'Quick cards',
    about:
      'A text, the first lines of a call, a chat, a page. Fraud or the real thing: you judge, then see why.',
    resume: (nth, of) => `Go on: card ${String(nth)} of ${String(of)}`,
    six: {
      title: 'Six cards',
      about: 'Three frauds and three real ones. After each you see why.',
      start: 'Look at six',
    },
    booster: {
      title: 'Refresher',
      about: 'Six more, some time after training.',
      start: 'Refresh with six',
    },
    checkup: {
      title: 'Check-up',
      about:
        'Sixteen cards, about six minutes, answers at the end. Once before training and once after, to compare.',
      start: 'Do the check-up',
    },
    home: 'Home',
  },
  compared: {
    title: 'The two side by side',
    before: 'Last time',
    after: 'This time',
    between: (cases) =>
      cases === 0
        ? 'No case was played in between.'
        : cases === 1
          ? 'In between you played one case.'
          : `In between you played ${String(cases)} cases.`,
    hits: 'Frauds seen through',
    alarms: 'Real ones taken for a fraud',
    of: (count, of) => `${String(count)} / ${String(of)}`,
    tellApartTitle: 'Telling apart (d′)',
    leanTitle: 'Lean (c)',
    guessing: 'guessing',
    clear: 'very clear',
    toScam: 'says fraud',
    toGenuine: 'says real',
    value: (value, error) => `${value} ± ${error}`,
    table: 'Both check-ups in numbers',
    note: 'The dot is the estimate, the bar and the ± its margin of error. Where two bars overlap a good deal, neither is ahead.',
    tellApart: {
      no: { up: noTell, down: noTell },
      perhaps: {
        up: 'Telling apart: perhaps clearer than last time; sixteen cards can’t say for certain.',
        down: 'Telling apart: perhaps less clear than last time; sixteen cards can’t say for certain. Being tired or rushed does it too.',
      },
      yes: {
        up: 'Telling apart: clearer than last time, and more than luck would explain.',
        down: 'Telling apart: less clear than last time, and more than luck would explain. See which cards it was, and train a little more.',
      },
    },
    lean: {
      no: { up: noLean, down: noLean },
      perhaps: {
        up: 'Which way you lean: perhaps quicker to say “real” than last time, not certain.',
        down: 'Which way you lean: perhaps quicker to say “fraud” than last time, not certain.',
      },
      yes: {
        up: 'Which way you lean: quicker to say “real” than last time.',
        down: 'Which way you lean: quicker to say “fraud” than last time. More suspicious is not the same as telling better.',
      },
    },
  },
}
