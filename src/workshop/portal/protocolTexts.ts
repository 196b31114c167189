// What each event, each of its fields and each command means. The compiler asks for one that is missing.
import type { CommandName } from '../../wire/shipo/commands.ts'
import type { EventName, EventOf } from '../../wire/shipo/events.ts'

interface Both {
  readonly en: string
  readonly zh: string
}

/** Fields that mean the same wherever they stand. */
export const commonFields = {
  case: 'the case, by its folder',
  practice: 'the truth was known by then: show it, do not count it',
  decisions: 'decisions that stand in the run',
  chain: 'how far the story had come: contact, trust, bait, pressure, transfer, aftermath',
  verified: 'a check of the player’s own had settled it',
  flags:
    'flags in the lines since the decision before (at the completion: in the whole run). `hit`: the right one raised; `near`: the right line under another name; `fair`: a doubt that real people raise too; `false`: an innocent line; `missed`',
} as const

type Own<N extends EventName> = Exclude<keyof EventOf<N>, keyof typeof commonFields>

export const eventTexts: {
  readonly [N in EventName]: Both & { readonly fields: Readonly<Record<Own<N>, string>> }
} = {
  started: {
    en: 'A run was opened: new, or gone on with after so many decisions.',
    zh: '打开了一局：新的，或者从第几步接着玩。',
    fields: { lang: 'the language it is told in' },
  },
  decision: {
    en: 'The player decided.',
    zh: '玩家做了一次选择。',
    fields: {
      nth: 'decisions that came before it in this run',
      scene: 'which decision of the script; the same on every road that comes by',
      choice: 'the option taken, by its place among those open',
      move: 'what it does',
      verdict: 'what it turned out to be; absent where nothing hung on the decision',
      points: 'what it earned',
      bestPoints: 'the most any open option would have earned',
      open: 'what stood open: place, move and, where something hung on it, verdict',
      ms: 'how long the decision took, while the page could be seen; never scored',
    },
  },
  rewound: {
    en: 'The player went back: so many decisions are left.',
    zh: '玩家往回退，还剩几步。',
    fields: {},
  },
  flag: {
    en: 'A red flag was raised, or taken back.',
    zh: '举起或收回一面红旗。',
    fields: { flag: 'which', raised: 'false where it was taken back' },
  },
  judgement: {
    en: 'Asked once, before anything settled it: real or a trick, and how sure.',
    zh: '查清之前问一次：是真是假，有多大把握。',
    fields: {
      answer: 'one of five',
      kind: '`informed`: the truths had parted; `blind`: both still read alike, so it only shows a leaning',
      right: '1, 0, or a half where the player could not tell',
    },
  },
  progress: {
    en: 'How far the run has come.',
    zh: '进行到哪里了。',
    fields: { part: '0 at the first words, 1 at an ending; it does not go back within a run' },
  },
  completion: {
    en: 'An ending was reached. Told again where a flag is raised after it: the last one holds.',
    zh: '到了结局。之后又举红旗会再报一次，以最后一次为准。',
    fields: {
      ending: 'which',
      truth: 'which of the twins it was',
      lost: 'a fraud got something',
      losses: 'what it got, in kinds; `undone`: called back in time, or come to nothing',
      brokeAt: 'against a fraud: where the chain was broken for good',
    },
  },
  score: {
    en: 'Comes with the completion: earned of what could be earned on this road.',
    zh: '和结局一起报：这条路上能得的，得了多少。',
    fields: { raw: 'a whole number', min: 'always 0', max: 'always 100' },
  },
  paused: {
    en: 'Paused or resumed by your page.',
    zh: '由外面的页面暂停或继续。',
    fields: { paused: 'whether it is' },
  },
  error: {
    en: 'Something could not be opened; the frame itself says what helps.',
    zh: '有东西打不开；框里会说怎么办。',
    fields: { kind: 'what was at fault' },
  },
}

/** What a command is answered with; absent where that is `null`. */
export const commandAnswers: Readonly<Partial<Record<CommandName, string>>> = {
  state:
    '{ playing: boolean; paused: boolean; case?: string; lang?: string; decisions?: number; part?: number; ended?: boolean }',
  results: '{ score: number } and, at an ending, the fields of the completion but the first two',
  run: '{ run: string }',
}

export const commandTexts: Readonly<Record<CommandName, Both>> = {
  start: { en: 'Begins, or goes on with the run under way.', zh: '开始，或接着上次。' },
  pause: { en: 'Stops the show where it is.', zh: '暂停。' },
  resume: { en: 'Lets it go on.', zh: '继续。' },
  restart: { en: 'A new run from the first words.', zh: '从头再来一局。' },
  speak: { en: 'Tells it in another language, at the same place.', zh: '换语言，停在原处。' },
  dress: { en: 'Colours and letters.', zh: '颜色和字号。' },
  mute: { en: 'Sound off or on.', zh: '静音或恢复。' },
  state: { en: 'How it stands.', zh: '现在的状态。' },
  choose: { en: 'Takes an option for the player.', zh: '替玩家选。' },
  rewind: { en: 'Back, until so many decisions are left.', zh: '退回到第几步。' },
  results: { en: 'Score and completion as they stand.', zh: '目前的得分和结局。' },
  run: { en: 'The run as text, to be kept and loaded again.', zh: '整局的记录，可以存起来。' },
  load: { en: 'Opens a run that was kept.', zh: '打开存下的一局。' },
}
