import type { PapersWords } from '../zh/papers.ts'

export const papersEn: PapersWords = {
  names: { handout: 'Handout', sheet: 'Trainer’s sheet', ballot: 'Ballot with four faces' },
  print: 'Print',
  home: 'Home',
  choose: 'Choose a lesson',
  others: 'The other papers of this lesson',
  missing: 'There is no such lesson. These there are:',
  minutes: (n) => `${String(n)} minutes`,
  language: 'The language is chosen in the settings.',
  handout: {
    noName: 'No name needed',
    remember: 'To take home',
    check: 'How to check',
    checks: [
      'Open the app you always use, or the school’s own page. Never go in through a link somebody sends.',
      'Ring the number you saved, the one on your card or on the label. Never the one that rang you.',
      'If you can, ask face to face, or have somebody beside you listen in.',
    ],
    noCheck:
      'Inside their link, their number, their meeting or their chat, nothing you do is a check.',
    numbers: 'Three numbers',
    refuse: 'Refusing, word for word',
    refuseHow:
      'Short. No reasons. Say it again. Hang up. Tell somebody. A real person takes no offence.',
    questions: 'Asked today',
    already: 'If it has already happened: the first ten minutes',
    steps: [
      'Stop: pay nothing more.',
      'Disconnect: hang up, leave the meeting, end the sharing.',
      'Report: call 110 at once with payee, account, amount and time.',
      'Lock: ring the bank’s official line and lock the card.',
      'Keep: chats, calls and payment records.',
      'Tell a roommate, a counsellor or family.',
    ],
    second: 'Whoever says later that they “can get it back” is the second fraud.',
    plan: 'My own sentence',
    ifThen: ['If', 'then I'],
  },
  sheet: {
    total: (minutes, audience) => `${String(minutes)} minutes · ${audience}`,
    columns: ['Minutes', 'Item', 'What to do, what to say'],
    after: 'Then say',
    first: (truth) => `told first: ${truth}`,
    answers: 'Answers',
    cards: (n, frauds) =>
      `${String(n)} cards, ${String(frauds)} of them frauds, ${String(n - frauds)} real`,
    facts: 'Facts and where they are from',
    factsNote:
      'You speak the facts, the case tells the story. A figure without a source stays unsaid.',
    fact: (text, source, date) => `${text} (${source}, ${date})`,
    keys: 'Clicker: next opens the vote, closes it, shows it, follows the majority. It never chooses by itself.',
  },
  ballot: {
    fold: '1. Fold back along the level line  2. Fold along the upright line, your answer outside',
    raise: '3. Eyes shut, all up together',
  },
}
