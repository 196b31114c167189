import type { dropInZh } from '../zh/dropIn.ts'

/** What is said where a writer drops a case of their own on the page, in English. */
export const dropInEn: typeof dropInZh = {
  title: 'Written one yourself?',
  about:
    'Drop a case folder, a zip or a single .ink on this page: it is compiled, checked and played right here. The files do not leave this device, and are not kept: after a reload, drop them again.',
  folder: 'Choose a folder',
  files: 'Choose a zip or files',
  hover: 'Let go to check it here',
  visitOnly: 'Dropped by you, and here for this visit only: a reload forgets it.',
  gone: 'The case in the address was dropped on the page and is not kept. Please drop it again.',
  checking: (name) => `Checking “${name}” …`,
  compiled: 'It compiles. Playing every road …',
  clean: 'Nothing wrong was found.',
  findings: (count) => (count === 1 ? '1 finding' : `${String(count)} findings`),
  findingsTitle: 'What to mend',
  findingsNote:
    'Each names the place (file:line:column), what is wrong, and the cure: in Chinese, then in English.',
  more: (count) => `${String(count)} more are not listed. Mend these first.`,
  cure: 'Cure: ',
  broken: 'It cannot be played yet: it does not compile.',
  explored: (states) => `Every road of both truths was played: ${String(states)} states.`,
  exploredPlain: (states, endings) =>
    `Every road was played: ${counted(states, 'state')}, ${counted(endings, 'ending')}.`,
  exploredPart: (states, endings) =>
    `${counted(states, 'state')} were played and ${counted(endings, 'ending')} found; there are too many roads to play them all.`,
  notExplored: 'There are too many roads; not all were played.',
  unfinished:
    'Checking did not end within 20 seconds and was stopped: a loop with no way out, or a very large story. It compiles, so you can try it.',
  noCard: 'There is no card (card.yaml); it was given the plainest one.',
  plain: 'This .ink does not use our tags, so it is read as plain words and choices.',
  play: 'Play it',
  playAnyway: 'Play it anyway',
  truths: { scam: 'A fraud', genuine: 'The real thing' },
  lot: 'Draw one',
  read: 'Begin reading',
  home: 'Home',
  again: 'Read from the start',
  end: 'The end',
  refused: 'This cannot be opened',
  refusals: {
    notZip: 'This is not a sound zip. Try another, or drop the folder itself.',
    tooBig:
      'Too big: at most 5 MB unpacked. A case needs card.yaml, case.ink and en.po; leave pictures out.',
    tooMany: 'Too many files: at most 200. Drop the one folder of the case.',
    climbs: 'A file name in it climbs out of its folder (../). It was not opened.',
    encoding: 'The text is not UTF-8 and cannot be read. Save it as UTF-8 and try again.',
    noStory: 'There is no .ink story in it. A case folder holds case.ink and card.yaml.',
    severalStories: 'There is more than one story in it. Drop the folder of one case at a time.',
    longLine:
      'A line is longer than 20,000 characters; it was not opened. A line is one bubble on a phone.',
    unreadable: 'Reading it broke off half-way. The line below says where.',
    folderShut:
      'A page opened from a stick cannot read a folder dropped on it. Use “Choose a folder”, or drop the files in it together.',
    tooSlow:
      'Compiling did not end within 20 seconds and was stopped: a loop with no way out, or a very large story.',
    noWorkshop: 'The checking program did not load. See whether you are connected, and try again.',
  },
}

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`
}
