import type { debriefZh } from '../zh/debrief.ts'
import { adviceEn } from './advice.ts'
import { times } from '../times.ts'

/** What is said after a run, in English. */
export const debriefEn: typeof debriefZh = {
  advice: adviceEn,
  overstep: {
    title: 'It was really them, and they still had no right to ask',
    asked: (what) => `They asked for: ${what}.`,
    answers: {
      refused: 'You did not give it.',
      gave: 'You gave it. They were real, and the risk was yours.',
      left: 'You neither gave it nor said no.',
    },
    gave: 'They were real, and had no right to ask; once given, the risk is yours.',
  },
  momentTitle: (nth) => `The moment: choice ${String(nth)}`,
  nowTitle: 'If it happens for real',
  nowLine: 'Money has gone: call 110 at once. Unsure: call 96110.',
  nowGenuine: 'Check through a channel of your own first. Still unsure: call 96110.',
  thoughtsTitle: 'What you thought at the time',
  reveal: { scam: 'This was a fraud.', genuine: 'This was the real thing.' },
  withSure: (said, sure) => `${said}, ${String(sure)}% sure.`,
  practice:
    'This run was practice: you knew which it was before you began, so your profile leaves it out.',
  endingLabel: 'How it ended',
  otherSide: 'At the other end of the line',
  twin: 'The other truth, the one you did not meet',
  twinNote: 'The same beginning could also have been this:',
  summaryTitle: 'Your run',
  timeline: 'Line by line, once more',
  plainLines: (count) => `${String(count)} ordinary lines`,
  timelineNote: {
    scam: 'Beside each line: what it was doing to you, and the red flag in it.',
    genuine: 'Beside each line: how the real thing showed itself.',
  },
  techniques: 'Techniques used this time',
  channels: {
    narration: 'Narration',
    room: 'Beside you',
    call: 'On the phone',
    thread: 'Chat',
    page: 'Page',
    notice: 'Notification',
  },
  you: 'You',
  yourMove: 'Your choice',
  settled: 'You had settled it by now',
  flagResults: {
    hit: { name: 'Spotted', why: 'Something was wrong here, and you saw what.' },
    near: { name: 'Right line', why: 'Something was wrong here, but it goes by another name.' },
    missed: { name: 'Missed', why: 'There was a red flag here that was not raised.' },
    fair: {
      name: 'Fair doubt',
      why: 'Frauds and honest people both say this. The doubt was fair; it cannot be told by this line alone.',
    },
    false: { name: 'Harmless line', why: 'Nothing was wrong with this line.' },
  },
  flagCounts: {
    hit: 'spotted',
    near: 'right line, other name',
    missed: 'missed',
    fair: 'fair doubts',
    false: 'on harmless lines',
  },
  yourFlag: (name) => `You raised “${name}”.`,
  signal: 'A sign of the real thing',
  verdicts: {
    best: { name: 'Sound', why: 'Whoever is calling, this step holds.' },
    fine: { name: 'Fine', why: 'Nothing given away, nothing settled yet.' },
    lucky: {
      name: 'Lucky',
      why: 'This time they were honest; with a criminal this step is just what they hope for.',
    },
    risky: { name: 'Risky', why: 'The step a criminal hopes for, to go on to the next.' },
    missed: {
      name: 'Let go',
      why: 'Turned down unchecked, the real thing is left outside too.',
    },
    harmful: { name: 'Costly', why: 'This step cost somebody something.' },
    'false-alarm': {
      name: 'False alarm',
      why: 'They told the truth and were taken for a criminal.',
    },
  },
  harm: {
    scam: 'With this step the criminal got something.',
    unpaid: 'You said yes; luckily no money went.',
    genuine: 'It had been checked and was true, and you said no all the same.',
  },
  chainTitle: 'Where the chain broke',
  chainPassed: 'passed',
  chainBroke: 'broken here',
  chainUnreached: 'not reached',
  chainBrokeAt: (stage) =>
    `You broke it at “${stage}”, and after that nothing more was given away.`,
  chainBrokeLate: (stage) =>
    `You broke it at “${stage}”. Something had gone by then; nothing more went after it.`,
  chainLeft:
    'This time it did not come to giving anything away. Each further step would have been harder to stop at.',
  chainWhole:
    'This time the chain ran its length. Each step had been laid for the next; the earlier it is broken, the easier.',
  signalsTitle: 'How the real thing showed itself',
  signalsNote: 'They settle nothing by themselves, but a fraud cannot afford them:',
  turningTitle: (count) =>
    ['', 'A turning point', 'Two turning points'][count] ?? 'Three turning points',
  turning: {
    scam: {
      slipped: 'Where the fraud found its way in',
      saved: 'The step that held',
      open: 'Other ways lay open',
    },
    genuine: {
      slipped: 'A step that could have been surer',
      saved: 'A sure step',
      open: 'Other ways lay open',
    },
  },
  then: 'Just before',
  youDid: 'You chose',
  instead: { slipped: 'Safer', saved: 'This could have gone badly', open: 'Also possible' },
  playFrom: 'Play it from here',
  minutesTitle: 'The next ten minutes: these first',
  minutesFolded: 'If this has already happened: the next ten minutes',
  minutesNote:
    'The order matters. Late is better than never, and the sooner, the better the chance of stopping it.',
  lawTitle: 'What the law says',
  factsTitle: 'These are facts',
  source: (source, date) => `Source: ${source}, ${date}`,
  planTitle: 'A line to yourself, for next time',
  planNote: 'Settle your “if … then …” now, so you need not think it up on the spot.',
  planChoose: 'Choose one',
  planOwn: 'Write your own',
  planIf: 'If',
  planThen: 'then I',
  planOwnText: (cue, act) => `If ${cue}, then I ${act}.`,
  planKeep: 'Keep it',
  planKept: 'Kept.',
  planPrivate: 'Kept on this device only; it is sent to nobody.',
  planNow: 'What you have kept',
  planEmpty: 'Choose one, or fill in both blanks.',
  scoreTitle: 'The score of this run',
  scoreOf: (score) => `${String(score)} of 100`,
  scoreUnit: '/ 100',
  scoreHow: (earned, possible, picks) =>
    `${times(picks, 'choice', 'choices')} on this road mattered, worth up to ${String(possible)}; you earned ${String(earned)}. Small talk is not counted.`,
  scoreRule:
    'Checking through a channel of your own before deciding is worth most. Going along with a fraud earns nothing, and neither does refusing the real thing unchecked.',
  scoreFlags: 'Red flags are counted apart from the score:',
  times: (count) => times(count, 'time', 'times'),
  again: 'Play again',
  roadTitle: 'The road you took',
  roadNone: 'The map did not load. Check the network and open it again.',
  road: (been, left) =>
    left === 0
      ? `This time you came to all ${String(been)} places.`
      : `This time you came to ${times(been, 'place', 'places')}; ${String(left)} more you did not.`,
  roadEndings: (all, title) =>
    `This truth has ${times(all, 'ending', 'endings')}; yours was “${title}”.`,
  roadKey: 'Lit lamps are where you were; the lit window is your ending.',
  morningTitle: 'Another morning',
  cardsTitle: 'Six more',
  cardsNote:
    'Six messages, calls or pages, some real, some not, two sentences each. You see why right away.',
  cards: 'Look at six',
  againNote: 'The next one may be a fraud, or the real thing.',
  home: 'Home',
  share: 'Copy the address of this run',
  shareLabel: 'Address of this run',
  shared: 'Copied.',
  shareByHand: 'Selected; please copy it by hand.',
}
