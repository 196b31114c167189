import type { roadFindingsZh } from '../zh/roadFindings.ts'

/** What a writer is told once every road of a case has been played, in English. */
export const roadFindingsEn: typeof roadFindingsZh = {
  deadEnd: () => [
    'a loop with no way out: no choice from here leads to an ending',
    'give it a choice that goes on',
  ],
  oneOption: () => ['a decision with one option decides nothing', 'add another, or let it go on'],
  longShow: (seconds) => [
    `${String(seconds)} seconds go by without a decision from here, and a player waits 90`,
    'put a choice in between',
  ],
  overreachInFraud: () => [
    'a line with "overreach" is shown in the fraud',
    'give it a flag there, and keep "overreach" for the genuine half',
  ],
  astray: (who) => [
    `these words go into the thread that is open, and ${who} answers them in the room`,
    `speak to ${who}: write the choice without its quotation marks, “跟${who}说：…”`,
  ],
  genuineNeverRight: () => [
    'the genuine case cannot be got right: no ending of tone safe or helped',
    'give whoever checks an ending that is good',
  ],
  noSafeRoad: () => [
    'no safe road from here, though nothing is lost yet',
    'add a choice that leaves: hang up, check, refuse',
  ],
  safeAfterLoss: (ending, lost) => [
    `the ending "${ending}" is of tone safe, and on this road there went: ${lost}`,
    'lead to another ending, of tone lost or near; or take off the line on which it goes',
  ],
  lostWithoutLoss: (ending) => [
    `the ending "${ending}" is of tone lost, and on this road nothing went`,
    'put money, passed or secret on the line on which it goes, or change the tone',
  ],
  wrongTone: (ending, tone, truth) => [
    `the ending "${ending}" is of tone ${tone}, which nothing ${truth} can be`,
    'write this half an ending of its own',
  ],
  neverSettled: (truth) => [
    `no check of the player’s own ever settles it (${truth})`,
    'put "# checked" on the line that such a check shows',
  ],
  priceMissing: (ending) => [
    `the ending "${ending}" lets the real thing go, and does not say what that cost`,
    'add "price": one fact, blaming nobody',
  ],
  priceForNothing: (ending) => [
    `the ending "${ending}" has a price and lets nothing go`,
    'take the price out, or make its tone missed',
  ],
  stakeUnlisted: (kind) => [
    `some road of the fraud loses "${kind}", which "stakes" does not list`,
    `add ${kind} to "stakes"`,
  ],
  stakeNeverLost: (kind) => [
    `"stakes" lists "${kind}", and no road of the fraud loses it`,
    `take ${kind} out of "stakes"`,
  ],
  overdrawn: (have, paid) => [
    `there are ${String(have)} yuan in the wallet, and ${String(paid)} are paid here`,
    'pay less, let money come in first, or make "balance" larger',
  ],
  talksUnrung: (who) => [
    `${who} is talking in a call that never rang and was not dialled`,
    'put "# call: ring …" or "# call: dial …" before it',
  ],
  callNeverEnds: (who) => [
    `the story ends, and the call with ${who} does not`,
    'put "# call: end …" here, or on a line before',
  ],
  sameAnswers: (text) => [
    `two answers say "${text}", and a player cannot tell them apart`,
    'word them apart, or keep one',
  ],
  sameAnswersInEnglish: (text, other) => [
    `"${other}" is "${text}" in English as well, and a player cannot tell them apart`,
    'word the two apart',
  ],
  hiddenGood: (button, good) => [
    `the only button is "${button}", and the good choice "${good}" hides behind an icon`,
    'make the good one an answer too (take off its "at"), or add another answer',
  ],
  tellsByPlace: (count, of, habit) => [
    `in ${String(count)} of ${String(of)} decisions the best answer ${{ first: 'stands first', last: 'stands last', longest: 'is the longest' }[habit]}: that gives it away`,
    habit === 'longest' ? 'shorten it, or say more in another' : 'change the order of the choices',
  ],
  tooManyAnswers: (open, most) => [
    `${String(open)} answers lie open at once, and the phone numbers ${String(most)}`,
    'let some come after a question, or put them on a button: "# at: app.shop"',
  ],
  longRun: (truth, letters, most) => [
    `${truth}: a run of the longest road takes ${String(letters)} letters, and ${String(most)} can be read`,
    'make the story shorter, or let its scenes lead back to one another less',
  ],
  clockBack: (from, to) => [
    `the clock goes back from ${from} to ${to}`,
    'set a later time, or take the tag off where this road comes in',
  ],
  clockStands: (time, still) => [
    `the clock stands at ${time} through ${String(still)} decisions of a call`,
    'let it go on: "# time: …" on a line before this one',
  ],
  rowsApart: (one, other) => [
    `the open page says "${one}" and "${other}" at once`,
    'open the page afresh with "# screen: …", or word the two rows apart',
  ],
  staleFace: (who, why) => [
    `${who} ${why}`,
    `say how it is now: "# feels: ${who} …" on this line, or on one that follows`,
  ],
  faceFromPlace: (feeling) => `looks "${feeling}" here, from the place before`,
  faceFromEase: (feeling) => `smiles ("${feeling}") from before the pressure`,
  faceFromDown: (feeling) => `smiles ("${feeling}") from while the phone lay down`,
  faceWhileSpent: (feeling) => `smiles ("${feeling}") while the money goes`,
  hangsUp: (text) => [
    `"${text}" hangs up on who is talking, and does not say so`,
    'say it in the option: “先挂断，…”',
  ],
  partTooEarly: (picks, scam, genuine) => [
    `the truths part before anything is checked or asked (after picks ${picks}): scam shows "${scam}", genuine "${genuine}"`,
    'write it once for both, or after the first request ("# chain: trust")',
  ],
  notAllCompared: (most) => [
    `not every opening was compared in both truths: there are more than ${String(most)}`,
    'let what is asked before the first request change nothing that is counted',
  ],
  lostBeforeAsked: (truth, picks) => [
    `something is given away before the player is asked what they think (${truth}, after picks ${picks})`,
    'let the other side ask first, in words the twin does not say, or give the choice the move "disclose" or "pay" only after that',
  ],
  neverAsked: (truth) => [
    `nobody is ever asked what they think once there is something to tell by (${truth})`,
    'after the truths part, let the other side ask for something that a choice answers before a check settles it',
  ],
  knotUnmet: (knot) => [
    `no road comes to the knot "${knot}"`,
    'lead a choice there, or take it out',
  ],
  textUnmet: (text) => [`no road comes to "${text}"`, 'lead a choice there, or take it out'],
  endingUnmet: (ending) => [
    `no road comes to the ending "${ending}"`,
    `end a road with "# end: ${ending}", or take it off the card`,
  ],
  deedUndone: (fact, deed) => [
    `a sentence asks for "${fact}", and no choice is marked with it`,
    `put "# did: ${deed}" on the choices that do it`,
  ],
  neverHolds: (ending, text) => [
    `no road to "${ending}" says "${text}": its "if" never holds there`,
    'mend its condition, or take it out',
  ],
  claimsFalsely: (text, claims, road) => [
    `"${text}" claims "${claims}", and it is not so ${road}`,
    'give it an "if", or say only what is so',
  ],
  endingMute: (ending, road) => [
    `the ending "${ending}" says nothing ${road}`,
    'give it a sentence without "if", or one for that road',
  ],
  notAllPlayed: (why) => `not every road was played: ${why}`,
  growsWithout: (name) => `"${name}" grows without end, so there is always another state`,
  stoppedAt: (states) => `stopped at ${states} states: the story has more`,
  chanceDecides: () => 'chance decides where it goes, and may decide otherwise',
  countTurns: () => 'count what matters in a variable, and stop at a number',
  stopCounting: (name) =>
    `let it stop at a number: ~ ${name} = MIN(${name} + 1, 3); or set it to true and no more`,
  letChoiceDecide: () => 'let a choice decide',
  rememberLess: () => 'let side scenes remember less: sticky choices, fewer variables',
}
