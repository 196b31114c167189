import type { adviceZh } from '../zh/advice.ts'

/** What one turning point teaches, in English. */
export const adviceEn: typeof adviceZh = {
  'went-along':
    'Stop before going along: one look in your own app is worth a hundred questions to them.',
  helped: 'Before helping, hear the person on a number you had saved yourself.',
  paid: 'The moment before money leaves is the last door. If unsure, ring 96110 first.',
  'paid-again': 'Paying more never brings back what has gone. Stop, call 110 at once.',
  gave: 'A code, a card number, your screen: once given, none can be taken back. Stop first.',
  checked: 'A check through a channel of your own cannot be talked round.',
  refused: 'A “no” needs no proof that they are criminals.',
  reported: 'Once it is reported, the next one they ring stands a better chance.',
  told: 'Tell somebody, and there is another pair of eyes on it.',
  'could-check': 'Here you could check for yourself: open the app, or ring a number you had saved.',
  'could-refuse': 'Here you could simply say no; a talk can be stopped anywhere.',
  'could-report': 'Here you could ring and report it; you need not be certain.',
  'could-tell': 'Here you could ask somebody beside you to take a look.',
  unchecked:
    'This time they were honest. Check once before going along, and it is safe whoever it is.',
  'gave-luckily': 'Honest business needs none of that: read it out to nobody.',
  'turned-away':
    'Doubt it? Check first, then say no, and the real thing is not turned away with it.',
  'let-go': 'Once you have checked and it is real, you can safely go on.',
  accused: 'Doubt need not be said aloud. Check first, judge afterwards.',
  'gave-overreach': 'Real people may not ask for everything either. This one thing you can keep.',
  'checked-real': 'One check of your own, and the real thing can be done with an easy mind.',
  'told-real': 'With somebody else looking too, you stand firmer.',
  'went-on': 'Settled, so you went on: trusting is a skill as well.',
  'kept-back': 'Help where help is due, and keep what is nobody’s business: the two go together.',
  'could-check-real': 'Here you could check once for yourself, and not have to guess.',
  'could-tell-real': 'Here you could ask somebody beside you what they make of it.',
  'could-go-on': 'It was settled by now; here you could go on.',
  'could-keep-back': 'Here you could refuse just this one thing and do the rest.',
}
