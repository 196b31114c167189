import { campusEn } from './campus.ts'
import { debriefEn } from './debrief.ts'
import { dropInEn } from './dropIn.ts'
import { offlineEn } from './offline.ts'
import { weekEn } from './week.ts'
import { times } from '../times.ts'
import type { screensZh } from '../zh/screens.ts'

/** The words of the pages around the phone, in English. */
export const screensEn: typeof screensZh = {
  brand: 'Shipo',
  settings: 'Settings',
  otherLanguage: '中文',
  onward: 'Put the phone down and think',
  dismiss: 'Got it',
  retry: 'Try again',
  reload: 'Load again',
  where: 'Where',
  home: {
    tagline: 'Who is really calling?',
    cases: 'Tonight',
    forVisit: 'A shared computer: close this page, and nothing you played stays behind.',
    minutes: (from, to) => `about ${String(from)}–${String(to)} minutes`,
    start: 'Pick up the phone',
    startAgain: 'Answer again',
    startAfresh: 'Start over',
    continue: 'Go on',
    underWay: 'You stopped half-way; your place is kept.',
    practiceUnderWay: 'Your practice run stopped half-way; your place is kept.',
    otherRun: (choices) => `Another run, at choice ${String(choices + 1)}`,
    otherPractice: (choices) => `Another practice run, at choice ${String(choices + 1)}`,
    twinNote: 'The next one may be a fraud, or the real thing.',
    attempts: 'Played before',
    first: 'First',
    best: 'Best',
    last: 'Latest',
    onlyIn: {
      zh: 'This story is in Chinese only for now.',
      en: 'This story is in English only for now.',
    },
    ways: {
      six: 'Six quick cards',
      checkup: 'Check-up of sixteen',
      profile: 'My profile',
      pledge: 'Three vows',
      help: 'Help and coming back',
      present: 'For trainers',
    },
    forReal: 'In real trouble',
    hotlines: 'When it happens for real (in mainland China)',
    numbers: [
      { number: '110', what: 'Money has left, or somebody is in danger: call at once.' },
      {
        number: '96110',
        what: 'Unsure, or something to report: you can call. If it calls you, answer.',
      },
      { number: '12381', what: 'Only sends warning texts, with no link and no number in them.' },
    ],
  },
  predict: {
    title: 'One question before the reveal',
    question: 'What just happened: a fraud, or the real thing?',
    scam: 'A fraud',
    scamHint: 'The other side was lying',
    genuine: 'The real thing',
    genuineHint: 'The other side told the truth',
    sure: 'How sure are you?',
    levels: { 50: 'A pure guess', 65: 'Leaning', 80: 'Fairly sure', 95: 'Almost certain' },
    percent: (sure) => `${String(sure)}%`,
    honest: 'Say it as it is; “a pure guess” is an answer too.',
    confirm: 'Show me',
    needTruth: 'Choose one first: a fraud, or the real thing.',
    needSure: 'Now choose how sure you are.',
  },
  debrief: debriefEn,
  summary: {
    checkedFirst: (nth, stage) =>
      `At choice ${String(nth)}, still at “${stage}”, you checked for yourself.`,
    checkedLate: (nth, stage) =>
      `It took until choice ${String(nth)}, at “${stage}”, before you checked for yourself.`,
    checkedAfter: (nth) =>
      `At choice ${String(nth)} you checked for yourself; by then something had already gone.`,
    checkedBeside: (nth) =>
      `At choice ${String(nth)} you did check one thing yourself, though not yet to the bottom of this.`,
    checkedInside: (nth) =>
      `At choice ${String(nth)} you did check, but along a way they had given you, and that way proves nothing.`,
    neverChecked: (picks) =>
      `In ${times(picks, 'choice', 'choices')}, none was a check of your own.`,
    firstFlag: (quote, flag) => `Your first red flag came at “${quote}”: ${flag}.`,
    firstFlagInnocent: (quote) => `Your first red flag came at “${quote}”, a harmless line.`,
    missedFlag: (quote, count) =>
      `You raised no red flag; the fraud could be seen in ${times(count, 'line', 'lines')}, first in “${quote}”.`,
    noFlags: {
      scam: 'You raised no red flag; up to where you stopped, no single line could tell.',
      genuine: 'You raised no red flag, and this time there was none to raise.',
    },
    between: ' ',
  },
  settingsPage: {
    title: 'Settings',
    language: 'Language',
    languages: { zh: '中文', en: 'English' },
    textSize: 'Text size',
    percent: (size) => `${String(size)}%`,
    theme: 'Page colours',
    themes: { device: 'As the device', light: 'Light', dark: 'Dark' },
    motion: 'Motion',
    motions: { device: 'As the device', full: 'Full', still: 'Still' },
    sound: 'Sound',
    muted: 'Mute',
    master: 'Volume',
    effects: 'Effects',
    quiet: 'Quiet classroom',
    quietNote:
      'No ringing, nothing sudden, the rest much softer, no sound of the room. Captions stay as they are.',
    spoken: 'Speak the lines aloud',
    spokenNote:
      'By this device’s own offline voices; where it has none, nothing is spoken. A tap skips. If you use a screen reader, leave this off: the two would talk over each other.',
    stage: 'Scenery',
    stageShown: 'Show the scenery',
    stageNote: 'Without it only the phone is left; that saves battery and data.',
    pace: 'Caption pace',
    judged: 'What you think',
    judgedAsked: 'Ask me once in a story whether it is real',
    judgedNote: 'Without it nothing counts for telling apart; the rest stays.',
    shared: 'Shared computer',
    sharedOn: 'Keep nothing after a visit',
    sharedNote:
      'For computer rooms and halls. What is kept here now is erased, and the page opens anew.',
    paces: { slow: 'Slow', normal: 'Normal', fast: 'Fast', tap: 'A tap a line' },
    data: 'My data',
    dataNote: 'Progress, results and plans are kept on this device only.',
    clear: 'Clear my data',
    clearSure: 'It cannot be brought back: runs under way, results and plans will be gone.',
    clearYes: 'Clear it all',
    clearNo: 'Keep it',
    cleared: 'Cleared.',
    close: 'Done',
  },
  campus: campusEn,
  week: weekEn,
  dropIn: dropInEn,
  offline: offlineEn,
  runFaults: {
    shape: 'The run in the address cannot be read; part of it may be missing. Starting afresh.',
    case: 'The run in the address belongs to another story. Starting afresh.',
    version: 'The run in the address has lost its version. Starting afresh.',
    language: 'The run in the address is in a language we do not have. Starting afresh.',
    acts: 'The run in the address breaks off and cannot be replayed. Starting afresh.',
    seal: 'A letter in the address has changed, and the run no longer fits. Please check the address; starting afresh.',
  },
  notices: {
    unknownCase: 'There is no story of that name here. You can choose one below.',
    strangeLanguage: 'That language is not here yet; English for now.',
    onlyChinese: 'This story has no English yet; it is shown in Chinese.',
    oldRun: (act, of) =>
      `The story has changed since: act ${String(act)} of the ${String(of)} in your last run no longer fits. You stand just before it.`,
    notKept:
      'This browser does not let us keep anything. You can play; your place is lost when the page closes.',
    full: 'Storage on this device is full. You can play; new progress is lost when the page closes.',
    noStage: 'The scenery cannot be shown here. Everything on the phone works.',
    noSound: 'Sound did not start. The captions carry everything.',
    notLoaded: 'Something did not load. Connect and try again; your place is kept.',
  },
  faults: {
    unknownCase: { what: 'No such story here', cure: 'Check the address, or choose one at home.' },
    notLoaded: {
      what: 'The story did not load',
      cure: 'See whether you are connected, and try again. Nothing is lost.',
    },
    brokenStory: {
      what: 'The story cannot go on from here',
      cure: 'You did nothing wrong. Choose another at home; if you can, pass on the line below to whoever gave you this link.',
    },
    newer: {
      what: 'There is a newer version of the game',
      cure: 'Load this page again, and you are back at the same place.',
    },
    unexpected: {
      what: 'This page could not be opened',
      cure: 'Reload it. Your progress is kept on this device.',
    },
  },
}
