import type { HelpWords } from '../zh/help.ts'

/** The page for when it happens for real, in English. */
export const helpEn: HelpWords = {
  title: 'When it happens for real, in mainland China',
  intro: 'It prints on one page, to keep by your desk.',
  print: 'Print this page',
  home: 'Home',
  toPledge: 'Three vows',
  numbersTitle: 'Three numbers, three jobs',
  numbers: [
    {
      number: '110',
      what: 'Money has left, or somebody is in danger: call at once.',
      more: [
        'Say four things: the payee, the account and bank, the amount, the time. Police can stop a payment; sooner is better, and nobody can promise it back.',
        '96110 does not take its place.',
      ],
      source: { by: 'Shaoxing Online (Zhejiang Laonian Bao)', date: '2025-06-01' },
    },
    {
      number: '96110',
      what: 'Unsure, a question, something to report: you can call. If it calls you, answer.',
      more: [
        'When it calls, it warns: a criminal may be working on you or your family. You did nothing wrong. It never asks for a card PIN or a code.',
        'A number on a screen can be imitated. In doubt, hang up and dial 96110 or 110 yourself.',
      ],
      source: { by: 'Xinhua; in use in 29 provincial regions then', date: '2022-05-11' },
    },
    {
      number: '12381',
      what: 'Only sends warning texts. Got one? Stop, and think about what you are in the middle of.',
      more: [
        'It signs as the National Anti-Fraud Centre and the industry ministry’s anti-fraud centre. No link, no chat account, no phone number, no reply needed.',
        'A text with a link or a number to call is not from 12381.',
      ],
      source: { by: 'IT Home; Beijing Youth Daily', date: '2021-07-14' },
    },
  ],
  kindsTitle: 'Seven ways it comes, and where each one stops',
  kinds: {
    'fake-cs':
      'A call says something is wrong with an order: open the order yourself, and don’t follow the call.',
    impersonation:
      'Somebody you know wants money, a group collects a fee: first ring the number you saved yourself.',
    'game-trade': 'Somebody wants to buy your account or your gear: ask who picked the venue.',
    rebate: 'You are to pay first: ask whoever approves that money, on a number you already have.',
    loan: 'A call talks of your credit record: ask your own university, or the other end of your own contract.',
    'fake-shop':
      'You are hurried before you hold the thing: the order has to be in your own app, and who sells pays nothing first.',
    accomplice:
      'Money is to pass through your hands: if you cannot name both ends and what it is for, don’t take it.',
  },
  minutesTitle: 'If it has happened: the first ten minutes',
  minutes: [
    'Stop: pay nothing more. The “last payment” is never the last.',
    'Disconnect: hang up, leave the meeting, end the screen sharing.',
    'Report: if money has left, call 110 at once with payee, account, amount and time.',
    'Lock: if a PIN or code is out, call the bank’s official line next and lock the card.',
    'Save: chats, call log, payment proof and addresses; take them to the police station.',
    'Tell: a roommate, your counsellor, campus security or family. The criminal counts on you being too embarrassed.',
  ],
  minutesNote:
    'If somebody then offers to get it back for a fee paid first, that is the second fraud.',
  appTitle: 'The National Anti-Fraud Centre app',
  appWhat:
    'The centre’s official app (its Chinese name is below): report, be warned, check who somebody is, look up a risk, help with filing a case. Whether to install it is up to you, and it does not stop every fraud.',
  appSteps: [
    'Open the app store that came with your phone.',
    'Type the full name yourself: 国家反诈中心.',
    'Install it when the name matches to the letter. It may look different by now.',
  ],
  appNever:
    'Never from a link, a QR code or a file that somebody sends, not even a “special police version”.',
  appSource: { by: 'Changjiang Daily; China Women’s News', date: '2021-03-25; 2023-03' },
  source: (by, date) => `Source: ${by}, ${date}`,
}
