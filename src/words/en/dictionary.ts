import type { dictionaryZh } from '../zh/dictionary.ts'

/** What every column of the table means, in English. */
export const dictionaryEn: typeof dictionaryZh = {
  at: {
    meaning: 'When it was finished, by this device’s clock',
    unit: 'ISO 8601, UTC',
    values: '',
  },
  kind: {
    meaning: 'A run of a story, or one card of a round',
    unit: '',
    values:
      'case = story / practice = truth known, not judged / six / checkup / booster = rounds of cards',
  },
  place: { meaning: 'Which card of the round; 1 for a story', unit: 'order', values: 'from 1' },
  item: { meaning: 'Id of the story or card (caseId or card in JSON)', unit: '', values: '' },
  family: { meaning: 'Id of the kind of fraud', unit: '', values: '' },
  mode: {
    meaning: 'How the card reaches you; empty for a story',
    unit: '',
    values: 'sms / call / chat / page',
  },
  truth: { meaning: 'What it really was', unit: '', values: 'scam / genuine' },
  judged: {
    meaning:
      'When it was judged in a story. informed: the two truths had parted, so it counts for telling apart, leaning and sureness; blind: they still read alike, so it counts for leaning and sureness only; late: a run from before, asked once the story was over, counted nowhere. Empty for a card',
    unit: '',
    values: 'informed / blind / late',
  },
  answer: {
    meaning:
      'The five answers in a story, taken as a chance of fraud of 5, 20, 50, 80 and 95 %. For d′ and c the first two are “genuine”, the last two “fraud”, the middle one half of each (rating method, Macmillan & Creelman 2005, ch. 3). Empty for a card',
    unit: '',
    values: 'surely-real / rather-real / cannot-tell / rather-trick / surely-trick',
  },
  said: {
    meaning: 'What you judged it to be; empty for “can’t tell”',
    unit: '',
    values: 'scam / genuine',
  },
  sure: {
    meaning: 'How sure: as you said on a card, from your answer in a story',
    unit: '%',
    values: '50–95',
  },
  right: {
    meaning:
      'Whether the judgement was right (follows from truth and said); empty for “can’t tell” and for late',
    unit: '',
    values: 'true / false',
  },
  score: { meaning: 'Score of the run; empty for a card', unit: 'points', values: '0–100' },
  ending: { meaning: 'Id of the ending; empty for a card', unit: '', values: '' },
  tone: {
    meaning: 'What the ending was to you; empty for a card',
    unit: '',
    values: 'safe / near / lost / helped / missed / lucky',
  },
  verified: {
    meaning: 'Whether you settled it through a channel of your own',
    unit: '',
    values: 'true / false',
  },
  brokeAt: {
    meaning:
      'Where the chain was broken, with nothing yielded afterwards; empty if it never was, or if genuine',
    unit: '',
    values: 'contact / trust / bait / pressure / transfer / aftermath',
  },
  moneyLost: { meaning: 'Money that did not come back', unit: 'yuan', values: 'from 0' },
  passed: {
    meaning: 'Other people’s money sent on to a fraud through the player; empty where none was',
    unit: 'yuan',
    values: 'above 0, or empty',
  },
  codeGiven: { meaning: 'Whether a code was given away', unit: '', values: 'true / false' },
  secrets: {
    meaning: 'All that was given away, separated by spaces; empty for a card and on older lines',
    unit: '',
    values: 'ids of what was given',
  },
  losses: {
    meaning:
      'What was lost and did not come back, by kind, separated by spaces; empty on older lines',
    unit: '',
    values: 'money / debt / passed / goods / account / remote / secrets / friend',
  },
  undone: {
    meaning: 'What was given and called back in time, so that it came to nothing, by kind',
    unit: '',
    values: 'as above',
  },
  stopped: {
    meaning:
      'Whether you locked the card, reported it or told somebody: after the last loss, or at any time where nothing was lost',
    unit: '',
    values: 'true / false',
  },
  held: {
    meaning: 'Techniques you stood up to, separated by spaces; empty for a card',
    unit: '',
    values: 'technique ids',
  },
  slipped: {
    meaning: 'Techniques followed by a wrong step, separated by spaces; empty for a card',
    unit: '',
    values: 'technique ids',
  },
  techniques: {
    meaning: 'Techniques the card uses, separated by spaces; empty for a story',
    unit: '',
    values: 'technique ids',
  },
  request: {
    meaning:
      'What the card asks of you: overreach they have no right to even if it is really them, rightful they may ask if it is; empty where it asks for nothing, and for a story',
    unit: '',
    values: 'overreach / rightful',
  },
  granted: {
    meaning:
      'Asked once the card is judged, whether they may ask for it: true you said they may, false they may not. False on an overreach of a genuine card counts for “refuse”; none of it for d′, c or calibration',
    unit: '',
    values: 'true / false',
  },
  run: {
    meaning:
      'Every choice of the run, which an address can replay; the same for all cards of one round',
    unit: '',
    values: 'format.story.version.language.choices.check',
  },
}
