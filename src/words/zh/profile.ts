import type { Ending } from '../../core/story/card.ts'
import type { Counts, DialBand, DialId } from '../../core/log/profile.ts'
import type { Tally } from '../../core/log/tally.ts'
import type { FileFault } from '../../core/log/profileFile.ts'
import type { RoundKind } from '../../core/cards/round.ts'
import type { Because } from '../../core/log/suggest.ts'
import type { Truth } from '../../core/story/tags.ts'
import { dictionaryZh } from './dictionary.ts'
import { lossesZh } from './losses.ts'

/** What was thought, as the list of runs tells it. */
export type Thought = Truth | 'unsure' | 'none'

interface DialWords {
  readonly name: string
  /** What it looks at. */
  readonly about: string
  /** The names of its three bands. */
  readonly zones: Readonly<Record<DialBand, string>>
  /** What was counted. */
  readonly fact: (counts: Counts) => string
  readonly say: Readonly<Record<DialBand, string>>
  /** What is still missing. */
  readonly more: (count: number, counts: Counts) => string
}

const judgeMore = (count: number) => `还不够：至少再判断 ${String(count)} 次。`
const outOf = ({ hits, of }: Tally, all: string, some: string) =>
  `${String(of)} ${all}，${String(hits)} ${some}。`

const dials: Record<DialId, DialWords> = {
  tellApart: {
    name: '分得清',
    about: '是真是假，判断得准不准',
    zones: { low: '多半靠猜', middle: '多数分得开', high: '分得清' },
    fact: ({ judged, right, unsure }) =>
      `判断了 ${String(judged)} 次，对了 ${String(right)} 次，说不好 ${String(unsure)} 次。`,
    say: {
      low: '真和假还常常混在一起。',
      middle: '多数时候分得开，做得像的还会看走眼。',
      high: '真和假，你分得清。',
    },
    more: judgeMore,
  },
  lean: {
    name: '偏哪边',
    about: '拿不准的时候，更容易往哪边想',
    zones: { low: '太疑', middle: '不偏', high: '太信' },
    fact: ({ misses, alarms }) =>
      `骗局当成真事 ${String(misses.hits)} 次，真事当成骗局 ${String(alarms.hits)} 次。`,
    say: {
      low: '拿不准时，你多半当它是骗局。真事也会被挡在外面。',
      middle: '拿不准时，你不往哪边倒。',
      high: '拿不准时，你多半当它是真事。骗子等的就是这个。',
    },
    more: judgeMore,
  },
  verify: {
    name: '去核实',
    about: '有没有走自己的渠道去查',
    zones: { low: '很少查', middle: '有时查', high: '多半查' },
    fact: ({ verified }) => outOf(verified, '局里', '局你用自己的渠道查过'),
    say: {
      low: '多半还是凭感觉。',
      middle: '有时去查，有时凭感觉。',
      high: '自己去查，快成习惯了。',
    },
    more: (count) => `还不够：再玩 ${String(count)} 局。`,
  },
  refuse: {
    name: '断得开',
    about: '骗局断得早不早、断开后守没守住；真的人越了界，给不给',
    zones: { low: '多半守不住', middle: '有时守得住', high: '多半守得住' },
    fact: ({ broken, withheld }) => {
      const cut = outOf(broken, '场骗局里', '场在半路断开，之后再没给出什么')
      const kept = outOf(withheld, '张卡片上真的人越了界', '张你说不可以要')
      return [broken.of > 0 ? cut : '', withheld.of > 0 ? kept : ''].join('')
    },
    say: {
      low: '多半走到很后面才断开，或者对方一要就给。',
      middle: '有时守得住，有时拖到后面。',
      high: '多半在半路就断开，不该要的不给。',
    },
    more: (count) => `还不够：再遇上 ${String(count)} 场骗局才看得出。`,
  },
  stopLoss: {
    name: '止得住',
    about: '受损之后，有没有马上求助',
    zones: { low: '很少', middle: '有时', high: '多半' },
    fact: ({ stopped }) => outOf(stopped, '次受损之后', '次收了回来、锁了卡、报了警，或者告诉了人'),
    say: {
      low: '出事之后，多半一个人停在那里。先打 110，再锁卡，不用一个人扛。',
      middle: '有时马上止损，有时没有。',
      high: '出事之后，多半马上止损。',
    },
    more: (count, { stopped }) =>
      stopped.of === 0
        ? '还不够：这个只看受损之后。没有受损，就一直空着。'
        : `还不够：这个只看受损之后，还差 ${String(count)} 次。空着也好。`,
  },
}

const why = {
  technique: (name: string) => `上次“${name}”让你犹豫；这个故事里又有它。`,
  unplayed: '这个你还没有遇到过。',
  absence: (days: number) => `这一类，你有 ${String(days)} 天没碰了。`,
  again: '同样的开头，下一次可能是另一回事。',
} satisfies Record<Because['why'], unknown>

const calibration = {
  title: '把握',
  zones: { low: '偏低', middle: '刚好', high: '偏满' } satisfies Record<DialBand, string>,
  about: '你说有几成把握，就该对几成',
  fact: (sure: number, right: number) =>
    `平均说有 ${String(sure)}% 的把握，实际对了 ${String(right)}%。`,
  say: {
    low: '你比自己以为的更准。',
    middle: '说有几成，就大约对几成。',
    high: '把握说得偏满。先查一次，再放心。',
  } satisfies Record<DialBand, string>,
  more: judgeMore,
  key: '竖线是你说的把握，圆点是实际对的，浅色一段是可能的范围。',
  level: (said: string, sure: number) => `${said} ${String(sure)}%`,
  rightOf: (hits: number, of: number) => `${String(of)} 次，对 ${String(hits)} 次`,
  none: '还没有',
}

const next = {
  title: '接下来玩这个',
  why,
  play: '拿起手机',
  cards: '看六张卡片',
  cardsNote: '两三分钟，六条消息，有真有假。',
}

const tones: Record<Ending['tone'], string> = {
  safe: '守住了',
  near: '差一点',
  lost: '受了损失',
  helped: '帮上了',
  missed: '错过了',
  lucky: '碰巧没事',
}

/** By what it was, and by what was thought of it before it was settled. */
const judged: Record<Truth, Record<Thought, string>> = {
  scam: {
    scam: '是骗局，当时就想到了',
    genuine: '是骗局，当时当它是真的',
    unsure: '是骗局，当时说不好',
    none: '是骗局',
  },
  genuine: {
    genuine: '是真事，当时就信对了',
    scam: '是真事，当时当它是骗局',
    unsure: '是真事，当时说不好',
    none: '是真事',
  },
}

const recent = {
  title: '最近',
  judged,
  practice: { scam: '练习：骗局', genuine: '练习：真事' } satisfies Record<Truth, string>,
  tones,
  again: '回看',
  againOf: (title: string, day: string) => `回看 ${day} 的“${title}”`,
  gone: '故事后来改过，或者已经不在这里，回看不了，只留下这一行。',
  goneShort: '回看不了',
  rounds: {
    six: '六张卡片',
    checkup: '一轮小测',
    booster: '一轮复习卡片',
  } satisfies Record<RoundKind, string>,
  right: (right: number, of: number) => `${String(of)} 张里对了 ${String(right)} 张`,
  more: (count: number) => `更早的还有 ${String(count)} 条，存成文件就能看全。`,
}

const faults: Record<FileFault, string> = {
  huge: '这个文件太大，不像是这里存出去的。什么都没有动。',
  notJson: '这个文件读不出来：它不是 JSON。请选这里存出去的 .json 文件。什么都没有动。',
  truncated: '这个文件后面缺了一截，可能没有下载完。请再拿一份完整的。什么都没有动。',
  foreign: '这是别的程序的文件，里面没有这里的记录。什么都没有动。',
  newer: '这个文件是更新的版本存的。请先更新这里再并进来。什么都没有动。',
}

const data = {
  title: '你的记录',
  note: '记录只在这台设备上。存成文件也只是下载到你自己手里，不会发给任何人。',
  json: '存成 JSON',
  csv: '存成表格 CSV',
  dictionary: '存下数据说明',
  dictionaryTitle: '文件里每一列是什么意思',
  headings: { column: '列', meaning: '意思', unit: '单位', values: '取值' },
  inJson: 'JSON 里的名字一样：told 里面是那一局说了什么，answers 是一轮里的每一张。',
  import: '把存过的 JSON 并进来',
  importNote: '换设备、换浏览器时用。原来的都还在，重复的只留一份。',
  merged: (fresh: number, known: number) =>
    `并进来 ${String(fresh)} 条${known > 0 ? `；另有 ${String(known)} 条原来就有` : ''}。`,
  nothingNew: (known: number) => `里面的 ${String(known)} 条这里都有了，没有变化。`,
  empty: '这个文件里一条记录也没有。',
  bad: (count: number) => `有 ${String(count)} 条对不上，可能被改过或损坏，没有收。`,
  overfull: (count: number) => `最多留 2000 条，最早的 ${String(count)} 条放不下了。`,
  notLasting: '这台设备现在存不住：关掉页面后就没有了，先存成文件。',
  unreadable: '这个文件打不开。什么都没有动。',
  faults,
}

export const profileZh = {
  title: '你的五个刻度',
  home: '回首页',
  counted: (runs: number, cards: number) =>
    [
      ...(runs > 0 ? [`${String(runs)} 局`] : []),
      ...(cards > 0 ? [`${String(cards)} 张卡片`] : []),
    ].join('、'),
  from: (counted: string) => `从你玩过的 ${counted}里读出来，没有总分。`,
  key: '亮的一点是现在的估计，浅色一段是把握：次数少，它就宽。这样画十次，约有八次真实的位置在里面。',
  emptyTitle: '还没有刻度',
  empty: '玩完一局，说出你的判断，这里就开始有了。判断错了也算数，它只给你自己看。',
  dials,
  open: (from: string, to: string) => `还说不准，在“${from}”到“${to}”之间。`,
  /** What the picture shows, for who cannot see it. */
  picture: (name: string, zone: string, from: string, to: string) =>
    from === to ? `${name}：${zone}` : `${name}：${zone}，可能在“${from}”到“${to}”之间`,
  noPicture: (name: string) => `${name}：还不够`,
  calibration,
  next,
  recent,
  data,
  losses: lossesZh,
  dictionary: dictionaryZh,
}

export type ProfileWords = typeof profileZh
