import type { Tally } from '../../core/log/tally.ts'
import { dictionaryEn } from './dictionary.ts'
import { lossesEn } from './losses.ts'
import type { ProfileWords } from '../zh/profile.ts'
import { times } from '../times.ts'

const judgeMore = (count: number) =>
  `Not enough yet: at least ${times(count, 'more judgement', 'more judgements')}.`
const outOf = ({ hits, of }: Tally, of1: string, some: string) =>
  `Of ${String(of)} ${of1}, ${String(hits)} ${some}.`

/** The words of the profile, in English. */
export const profileEn: ProfileWords = {
  title: 'Your five dials',
  home: 'Home',
  counted: (runs, cards) =>
    [
      ...(runs > 0 ? [times(runs, 'run', 'runs')] : []),
      ...(cards > 0 ? [times(cards, 'card', 'cards')] : []),
    ].join(' and '),
  from: (counted) => `Read from the ${counted} you have played. There is no total.`,
  key: 'The bright mark is the estimate as it stands; the soft band is how far it can be trusted, and is wide while there is little to go by. Drawn like this ten times, about eight bands would hold the true place.',
  emptyTitle: 'No dials yet',
  empty:
    'Finish one run and say what you think it was, and they begin here. Being wrong counts too; nobody sees it but you.',
  dials: {
    tellApart: {
      name: 'Tell apart',
      about: 'How well you judge what is fraud and what is genuine',
      zones: { low: 'mostly guessing', middle: 'mostly apart', high: 'clear' },
      fact: ({ judged, right, unsure }) =>
        `${times(judged, 'judgement', 'judgements')}: ${String(right)} right, ${String(unsure)} “can’t tell”.`,
      say: {
        low: 'Fraud and the real thing still run together.',
        middle: 'You mostly tell them apart; a good imitation still gets by.',
        high: 'You tell fraud from the real thing.',
      },
      more: judgeMore,
    },
    lean: {
      name: 'Lean',
      about: 'Which way you tip when you cannot tell',
      zones: { low: 'too suspicious', middle: 'even', high: 'too trusting' },
      fact: ({ misses, alarms }) =>
        `Fraud taken for genuine: ${String(misses.hits)}. Genuine taken for fraud: ${String(alarms.hits)}.`,
      say: {
        low: 'In doubt you mostly call it fraud, and real things are shut out.',
        middle: 'In doubt you tip neither way.',
        high: 'In doubt you mostly call it genuine, which is what a criminal waits for.',
      },
      more: judgeMore,
    },
    verify: {
      name: 'Verify',
      about: 'Whether you check through a channel of your own',
      zones: { low: 'rarely', middle: 'sometimes', high: 'mostly' },
      fact: ({ verified }) => outOf(verified, 'runs', 'checked through a channel of your own'),
      say: {
        low: 'Mostly you still go by feeling.',
        middle: 'Sometimes you check, sometimes you go by feeling.',
        high: 'Checking for yourself is becoming a habit.',
      },
      more: (count) => `Not enough yet: ${times(count, 'more run', 'more runs')}.`,
    },
    refuse: {
      name: 'Refuse',
      about:
        'Whether you break off a fraud early and for good, and keep what even real people may not ask',
      zones: { low: 'seldom held', middle: 'sometimes held', high: 'mostly held' },
      fact: ({ broken, withheld }) => {
        const cut = outOf(broken, 'frauds', 'broken off midway, with nothing given afterwards')
        const kept = outOf(withheld, 'cards on which a real one overstepped', 'refused by you')
        return [...(broken.of > 0 ? [cut] : []), ...(withheld.of > 0 ? [kept] : [])].join(' ')
      },
      say: {
        low: 'Mostly it is broken off only near the end, or given as soon as it is asked.',
        middle: 'Sometimes you hold, sometimes it takes until near the end.',
        high: 'Mostly you break off midway, and keep what nobody may ask.',
      },
      more: (count) =>
        `Not enough yet: it takes ${times(count, 'more fraud', 'more frauds')} to tell.`,
    },
    stopLoss: {
      name: 'Stop the loss',
      about: 'Whether you get help at once after a loss',
      zones: { low: 'rarely', middle: 'sometimes', high: 'mostly' },
      fact: ({ stopped }) =>
        outOf(
          stopped,
          'losses',
          'called back, or followed by locking the card, reporting or telling somebody',
        ),
      say: {
        low: 'After a loss you mostly stand there alone. 110 first, then lock the card; nobody has to carry it alone.',
        middle: 'Sometimes you stop the loss at once, sometimes not.',
        high: 'After a loss you mostly stop it at once.',
      },
      more: (count, { stopped }) =>
        stopped.of === 0
          ? 'Not enough yet: this looks only at what follows a loss. Without one it stays empty.'
          : `Not enough yet: this looks only at what follows a loss, and ${String(count)} more would be needed. Empty is fine.`,
    },
  },
  open: (from, to) => `Not settled yet: anywhere from “${from}” to “${to}”.`,
  picture: (name, zone, from, to) =>
    from === to ? `${name}: ${zone}` : `${name}: ${zone}, perhaps between “${from}” and “${to}”`,
  noPicture: (name) => `${name}: not enough yet`,
  calibration: {
    title: 'How sure',
    zones: { low: 'too modest', middle: 'about right', high: 'too sure' },
    about: 'Eighty per cent sure should be right eight times in ten',
    fact: (sure, right) =>
      `On average you said ${String(sure)}% sure, and were right ${String(right)}% of the time.`,
    say: {
      low: 'You are better than you think.',
      middle: 'As sure as you say, about that often you are right.',
      high: 'You are surer than you are right. Check once, then be sure.',
    },
    more: judgeMore,
    key: 'The upright line is how sure you said you were, the dot how often you were right, the soft band where it may be.',
    level: (said, sure) => `${said} ${String(sure)}%`,
    rightOf: (hits, of) => `${String(hits)} right of ${String(of)}`,
    none: 'none yet',
  },
  next: {
    title: 'Play this next',
    why: {
      technique: (name) => `Last time “${name}” made you hesitate; this story uses it again.`,
      unplayed: 'You have not met this one yet.',
      absence: (days) => `You have not met this kind for ${times(days, 'day', 'days')}.`,
      again: 'The same opening may turn out to be something else.',
    },
    play: 'Pick up the phone',
    cards: 'See six cards',
    cardsNote: 'Two or three minutes: six messages, some real and some not.',
  },
  recent: {
    title: 'Lately',
    judged: {
      scam: {
        scam: 'a fraud, and you thought so',
        genuine: 'a fraud you took for genuine',
        unsure: 'a fraud, and you couldn’t tell',
        none: 'a fraud',
      },
      genuine: {
        genuine: 'genuine, and you thought so',
        scam: 'genuine, and you took it for fraud',
        unsure: 'genuine, and you couldn’t tell',
        none: 'genuine',
      },
    },
    practice: { scam: 'practice: a fraud', genuine: 'practice: genuine' },
    tones: {
      safe: 'kept safe',
      near: 'a near thing',
      lost: 'something was lost',
      helped: 'helped',
      missed: 'missed',
      lucky: 'lucky',
    },
    again: 'Look back',
    againOf: (title, day) => `Look back at “${title}”, ${day}`,
    gone: 'The story has changed since or is no longer here, so it cannot be replayed; this line stays.',
    goneShort: 'cannot be replayed',
    rounds: {
      six: 'Six cards',
      checkup: 'A check-up',
      booster: 'A round of review cards',
    },
    right: (right, of) => `${String(right)} right of ${String(of)}`,
    more: (count) =>
      `${times(count, 'older line', 'older lines')} besides; save a file to see them all.`,
  },
  data: {
    title: 'Your records',
    note: 'They are kept on this device alone. Saving a file only hands it to you; nothing is sent to anybody.',
    json: 'Save as JSON',
    csv: 'Save as a CSV table',
    dictionary: 'Save the data dictionary',
    dictionaryTitle: 'What every column of the files means',
    headings: { column: 'Column', meaning: 'Meaning', unit: 'Unit', values: 'Values' },
    inJson:
      'JSON uses the same names: “told” holds what a run came to, “answers” each card of a round.',
    import: 'Merge in a saved JSON file',
    importNote:
      'For a new device or browser. All that is here stays; what is there twice is kept once.',
    merged: (fresh, known) =>
      `${times(fresh, 'line', 'lines')} merged in${known > 0 ? `; ${String(known)} were here already` : ''}.`,
    nothingNew: (known) =>
      known === 1
        ? 'The one line in it was here already. Nothing changed.'
        : `All ${String(known)} lines in it were here already. Nothing changed.`,
    empty: 'There is not one record in this file.',
    bad: (count) =>
      `${times(count, 'line does', 'lines do')} not fit, perhaps edited or damaged, and stayed out.`,
    overfull: (count) => `2,000 lines are kept at most; the oldest ${String(count)} found no room.`,
    notLasting:
      'This device cannot keep them now: they go when the page is closed. Save a file first.',
    unreadable: 'This file cannot be opened. Nothing was touched.',
    faults: {
      huge: 'This file is too large to have been saved here. Nothing was touched.',
      notJson:
        'This file cannot be read: it is not JSON. Choose a .json file saved here. Nothing was touched.',
      truncated:
        'The end of this file is missing; perhaps the download was cut short. Fetch a whole copy. Nothing was touched.',
      foreign:
        'This file belongs to another program and holds none of our records. Nothing was touched.',
      newer:
        'This file was saved by a newer version. Update first, then merge it in. Nothing was touched.',
    },
  },
  losses: lossesEn,
  dictionary: dictionaryEn,
}
