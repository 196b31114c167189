import type { findingsZh } from '../zh/findings.ts'

/** What a writer is told of the words of a case, a lesson or the quick cards, in English. */
export const findingsEn: typeof findingsZh = {
  blames: (word) => [`"${word}" puts it on the one who was robbed`, 'say what the criminal did'],
  realName: (word) => [`"${word}" is a real name`, 'invent one'],
  realNumber: (number, known) => [
    `"${number}" may be somebody’s number`,
    `mask it, as in "+00 •••• 2317"; only ${known} are real`,
  ],
  leadsSomewhere: (address) => [`"${address}" may lead somewhere`, 'end it in ".example.invalid"'],
  nameGivesAway: (name, word) => [
    `"${name}" says "${word}": it names the truth before anything is played`,
    'call it something that gives nothing away',
  ],
  givesAway: (text, word) => [
    `"${text}" says "${word}": it names the truth before it is known`,
    'say what the player does, not what it is',
  ],
  tooLong: (letters, most) => [
    `is ${String(letters)} characters long, and a bubble holds ${String(most)}`,
    'say it in two lines',
  ],

  commentEats: () => [
    '"//" begins a comment: the rest of the line is lost',
    'write "\\/\\/"; before a comment leave a gap',
  ],
  commentOpen: () => [
    '"/*" begins a comment that nothing ends: all that follows is lost',
    'add "*/"',
  ],
  plusIsChoice: () => [
    'a line that begins with + is a choice',
    'write "\\+", or begin with a word',
  ],
  hashIsTag: () => ['"#" begins a tag', 'write "\\#"'],
  barParts: () => ['"|" parts alternatives in Ink', 'write the full-width "｜"'],
  external: () => [
    'there is no program here for Ink to call',
    'take this line out, and use tags and variables',
  ],
  wideSign: (wide, sign) => [
    `the full-width "${wide}" is shown to the player and does nothing`,
    `write the half-width "${sign}"`,
  ],
  wideColonInTag: () => [
    'the colon of a tag is full-width',
    'write it half-width, as in "# move: ask"',
  ],
  wideBraces: (text) => [
    `"${text}" has full-width braces: they are shown to the player and do nothing`,
    'write a condition in half-width "{ }", and plain braces as "\\{ \\}"',
  ],
  bracesAreLogic: (text) => [
    `"${text}": what stands in braces is read as a variable`,
    'write plain braces as "\\{ \\}"',
  ],
  wideBrackets: () => ['the brackets of a choice are full-width', 'write "[ ]"'],
  straightQuotes: () => ['the quotes are not “ ”: nothing is spoken', 'write “…”'],
  quoteAlone: () => ['a quotation mark stands alone: nothing is spoken', 'add the other one'],
  saidAgain: (text) => [
    `${text} is said already, and here again`,
    'take this line out: a choice in “ ” speaks for itself',
  ],
  afterTheEnd: (text, ending) => [
    `"${text}" stands after the ending "${ending}" and is never seen`,
    `move "# end: ${ending}" to the last line`,
  ],
  halfColon: (name) => [`"${name}:" has a half-width colon`, `write "${name}：…"`],
  settlesNothing: () => [
    '"settles" stands on a line that settles nothing',
    'add "# checked" to it, or take it off',
  ],
  dayWithoutHour: () => [
    '"day" stands on a line that does not tell the hour of the new day',
    'add it, as in "# day: 1 # time: 08:20"',
  ],
  moneyWithNobody: () => [
    'money moves on this line, and nothing says with whom: the list in the wallet has a sum alone',
    'add it, as in "# money: -300 # whom: 小林"; name one who is not of the cast under "whom" on the card',
  ],
  bankUnopened: () => [
    'a line has "# bank", and the card does not say what is there',
    'add it below "balance", as in "bank: 4120"',
  ],
  bankUnmoved: () => [
    'the card says what is at the bank, and no line moves it',
    'write "# bank: -500" on the line that does, or take "bank" off',
  ],
  scansNothing: (picture) => [
    `a code is scanned in the picture "${picture}", and no line shows that picture`,
    `show it first, with "# picture: ${picture}" on a line`,
  ],
  scansPast: (page) => [
    'a code is scanned, and the player is not first shown its address, to open it or not',
    `go on with "# screen: ${page} # address: …", and let the player choose`,
  ],
  whomWithoutMoney: () => [
    '"whom" stands on a line that moves no money',
    'put it on the line with "# money" or "# bank", or take it off',
  ],
  todo: (text) => [`a TODO is left: "${text}"`, 'do it, and take that line out'],
  notCompiled: (problem) => [
    `Ink cannot read this line (${problem})`,
    'mend that line; stories/README.md shows how it is written',
  ],
  noSuchKnot: (problem) => [
    `leads where nothing is (${problem})`,
    'name a knot or stitch that is there',
  ],
  breaksHere: (problem) => `it breaks here (${problem})`,
  looseEnd: () => [
    'nothing follows here',
    'write "-> …" to go on, or end the road with "# end: …" and "-> END"',
  ],
  knotTwice: (name) => [`the knot "${name}" is there twice`, 'call one of them something else'],
  noSuchVariable: (name) => [
    `there is no variable "${name}"`,
    'declare it at the top with VAR; write plain braces as "\\{ \\}"',
  ],
  includesItself: (name) => [`"${name}" includes itself`, 'take that line out'],
  includedMissing: (name) => [
    `the file "${name}" is not here`,
    `put ${name} beside it, or keep the whole case in case.ink`,
  ],
  saveAsUtf8: () => 'in your editor, “save as”, encoding UTF-8',
  noTruth: () => ['has no variable "truth"', 'begin it with VAR truth = "scam"'],
  saysNothing: () => ['says nothing', 'write a line, and divert to its knot with ->'],
  nothingRuns: (knot) => [
    'nothing runs at the top: there are knots, and nothing leads to the first',
    `write "-> ${knot}" above the first knot`,
  ],
  chance: () => [
    'chance in a story: a run would not mean the same thing twice',
    'let a choice decide',
  ],

  noCard: () => ['holds no card', 'begin from the card of another case'],
  cutAtComma: (path) => [
    `"${path}": a comma has cut the sentence`,
    'put quotes around the whole sentence',
  ],
  notOnCards: (path) => [`"${path}" is not part of a card`, 'take it out'],
  missingOnCard: (path) => [`"${path}" is missing`, 'add it'],
  wrongOnCard: (path, problem) => [`"${path}": ${problem}`, 'mend that line'],
  wrongWordOnCard: (path, word) => `"${path}" is ${word}`,
  unlisted: (kind, word, key) => [
    `${kind} "${word}" is not on the card`,
    `add it under "${key}", or take it off the line`,
  ],
  unused: (kind, word) => [
    `${kind} "${word}" is on no line of the script`,
    `put "# ${kind}: ${word}" on the line that shows it, or take it off the card`,
  ],
  twiceOnCard: (kind, id) => [
    `${kind} "${id}" is on the card twice`,
    'call one of them something else',
  ],
  nobodyOfCast: (id) => [
    `"${id}" has no part in the script`,
    'give them a line, or take them off "cast"',
  ],
  threadUnused: (id) => [`the thread "${id}" is never opened`, 'open it, or take it off "threads"'],
  playerIsMember: (you) => [
    `"${you}" is the player, who is counted already`,
    'take them off "members"',
  ],
  fewerPeople: (people, members) => [
    `${String(people)} people are fewer than the ${String(members)} that are named, and the player`,
    'make "people" larger, or leave it out',
  ],
  minutesTurned: (least, most) => [
    `takes at least ${String(least)} minutes and at most ${String(most)}`,
    'write the shortest first, then the longest, both more than 0',
  ],
  noSuchDay: (day) => [`"${day}" is no day`, 'write YYYY-MM-DD'],
  fromTomorrow: (day) => [
    `the source is of ${day}, which is still to come`,
    'write the day it came out',
  ],
  endsBeforeIt: (until, date) => [
    `it held until ${until}, and its source is of ${date}`,
    'see to both days',
  ],
  stale: (until, text) => [
    `a fact held until ${until}: "${text}…"`,
    'look it up again and set its date',
  ],
  unexplained: (flag) => [
    `nothing says why this line is "${flag}"`,
    'add "# why: …", and the text under "whys" on the card',
  ],
  ownerStranger: (who) => `"phoneOf" names "${who}", who is not in the cast`,
  morningStranger: (who) => `"${who}" writes on another morning, and is not of the cast`,
  noFamily: (family) => `there is no family "${family}"`,
  familyCalled: (family, name) => [
    `the family "${family}" is called "${name}" already`,
    'take this line out',
  ],
  cardUntranslated: (text, more) => [
    `"${text}"${more > 0 ? ` and ${String(more)} more` : ''} has no English`,
    'write "en: …" beside it',
  ],
  notThere: (kind, word) => `there is no ${kind} "${word}"`,
  pastNames: (kind, word) => `the past names a ${kind} "${word}" that is not on the card`,

  noEnglish: () => [
    'there is no English: the case is offered in Chinese alone',
    'npm run stories -- po <case>',
  ],
  untranslated: (text, count, file) => [
    count > 1
      ? `${String(count)} lines have no English, the first is "${text}"`
      : `"${text}" has no English`,
    `translate it in ${file} (npm run stories -- po brings new lines in)`,
  ],
  fuzzy: (text) => [
    `"${text}" is marked fuzzy: its Chinese has changed`,
    'read it again and take the mark away',
  ],
  translationGone: (text) => [
    `"${text}" is not in the script any more`,
    'npm run stories -- po <case> puts it aside',
  ],
  translatedTwice: (text, line) => [
    `"${text}" is translated twice, here and in line ${String(line)}`,
    'take one of them out',
  ],
  translatedApart: (text, line) => [
    `"${text}" is translated twice, here and in line ${String(line)}, and not alike`,
    'keep the right one and take the other out',
  ],
  pastedTwice: (other) => [
    `the English is that of "${other}"`,
    'translate each of the two for itself',
  ],
  noPo: () => [
    'is not a PO file',
    'a line is empty, a # comment, msgctxt, msgid, msgstr, or text in quotes',
  ],
  halfAnEntry: () => ['this entry is cut off', 'give each entry its msgid and its msgstr'],
  entriesRunTogether: () => [
    'two entries run into one another',
    'leave an empty line between them: one msgid and one msgstr each',
  ],
  chineseLeft: (text) => [`"${text}" is left in the English`, 'translate it, its marks too'],
  marksLost: (marks) => [`${marks} is lost in the English`, 'write it there too'],
  marksAdded: (marks) => [`${marks} stands in the English alone`, 'write both alike'],
  numberLost: (number) => [
    `"${number}" is not in the translation`,
    'say that number in the English',
  ],
  numberAdded: (number) => [
    `"${number}" is in the English, and not in the Chinese`,
    'give both the same number',
  ],
  logicLost: (meant, said) => [
    `inline logic is lost: "${meant}" became "${said}"`,
    'keep everything in braces as it is',
  ],
  newlineInEnglish: () => ['the English goes over two lines', 'write it in one, without "\\n"'],

  needsMoreMinutes: (item, has, least) => [
    `"${item}" has ${String(has)} minutes; with every line read and every hand counted it takes ${least}`,
    'give it more, from another item; or make its road shorter, or ask at fewer steps of it',
  ],

  quickCardTwice: (id) => [`"${id}" is there twice`, 'give one another id'],
  quickCardBare: (id) => [`"${id}" shows no flag and no signal`, 'mark a line'],
  quickCardAsksTwo: (id) => [`"${id}" asks for two things`, 'keep "overreach" or "rightful"'],
  quickCardsOneSided: (key, word) => [
    `${key} "${word}" is on one side only`,
    'add one of the other truth',
  ],
  quickCardsCounted: (family, truth, there, promised) => [
    `has ${String(there)} cards of "${family}", ${truth}`,
    `the table of families says ${String(promised)}`,
  ],
  quickCardsAskAlike: (word) => [
    `of the cards that ask for something none is "${word}"`,
    'add one, or the question answers itself',
  ],
}
