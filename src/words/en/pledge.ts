import type { PledgeWords } from '../zh/pledge.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')

/** The three vows and the certificate, in English. */
export const pledgeEn: PledgeWords = {
  title: 'Three vows',
  intro: 'Read them. Tick the ones you can keep.',
  free: 'None is fine too, and so is any number. No name, nothing kept: close the page and it is gone.',
  vows: {
    guard: {
      name: 'I guard',
      vow: 'I pause and check before giving money, codes or my screen.',
      day: 'An ordinary day: a caller hurries me to pay. I hang up and look it up in the app I already have.',
    },
    refuse: {
      name: 'I refuse',
      vow: 'I will not rent, lend or sell my cards, accounts or identity, nor recruit others.',
      day: 'An ordinary day: a classmate offers 200 yuan to pass money through my card. I say no, and I ask nobody else for them.',
    },
    stand: {
      name: 'I stand up',
      vow: 'I warn friends, never mock those who were hurt, and report what I see.',
      day: 'An ordinary day: my roommate says quietly that money is gone. I do not ask “how could you believe it”; I sit with them and we call 110.',
    },
  },
  kinds: (names) => `The seven kinds they are about: ${names.join('; ')}.`,
  choose: 'I will',
  chosen: (count) =>
    count === 0 ? 'None chosen.' : count === 3 ? 'All three chosen.' : `${String(count)} chosen.`,
  toCertificate: 'Make a certificate',
  aside: 'When it happens for real (in mainland China)',
  app: 'The National Anti-Fraud Centre app: open the app store on your phone and search for its full name, 国家反诈中心. Never from a link or a QR code somebody sends.',
  toHelp: 'How to call and how to install',
  home: 'Home',
  certificate: {
    title: 'Make a certificate',
    intro: 'Made on this device, saved on this device. Nobody receives it.',
    nothing: 'Finish a story and see its reveal; then you can make a certificate.',
    what: 'For which',
    course: 'The whole training',
    courseNote: (left) =>
      `Play every story and there is one for the whole training. ${String(left)} to go.`,
    name: 'Name',
    nameNote:
      'Drawn on this certificate only: not kept, not sent, not in the address. Leave it empty for a line to sign on.',
    score: 'Show the score',
    vows: 'Show my vows',
    print: 'Print',
    picture: 'Save as a picture',
    saved: 'The picture has gone to your downloads.',
    notSaved: 'This browser could not draw the picture. Print instead, and choose “Save as PDF”.',
    preview: 'The certificate',
    honest:
      'The number is worked out from the run, and is always the same for it. It is no proof against forgery: you make this for yourself.',
  },
  sheet: {
    heading: 'Shipo',
    kind: 'Certificate of anti-fraud practice',
    to: 'The player',
    did: (title) => `has played “${title}” to its end`,
    didCourse: (count) =>
      count === 1 ? 'has played the one story there is' : `has played all ${String(count)} stories`,
    meaning: 'and seen, line by line, what was fraud and what was genuine.',
    score: (score) => `Score ${String(score)} of 100`,
    scoreCourse: (score) => `Best scores average ${String(score)} of 100`,
    vows: 'My vows',
    date: (year, month, day) => `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`,
    number: (hash) => `No. ${hash}`,
    foot: 'Made by the player on their own device; no proof against forgery',
    seal: ['识', '破'],
    fileName: 'shipo-certificate.png',
    says: (name, did) => `Certificate: ${name === '' ? '(name left empty)' : name} ${did}`,
  },
}
