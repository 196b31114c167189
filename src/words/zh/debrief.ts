import type { Channel } from '../../core/story/beats.ts'
import type { Overstep } from '../../core/run/debrief.ts'
import type { TurningPoint } from '../../core/run/turningPoints.ts'
import type { FlagResult } from '../../core/run/flagging.ts'
import { adviceZh } from './advice.ts'
import type { Verdict } from '../../core/run/score.ts'
import type { Truth } from '../../core/story/tags.ts'

interface Named {
  readonly name: string
  readonly why: string
}

const verdicts: Record<Verdict, Named> = {
  best: { name: '站得住', why: '不管那头是谁，这一步都站得住。' },
  fine: { name: '可以', why: '没有松手，也还没有查清。' },
  lucky: { name: '碰巧没事', why: '这回对方是真的；换成骗子，这一步正合他的意。' },
  risky: { name: '有风险', why: '骗子正盼着这一步，好接着往下走。' },
  missed: { name: '错过了', why: '没查就回绝，真事也被挡在了门外。' },
  harmful: { name: '有代价', why: '这一步让人受了损失。' },
  'false-alarm': { name: '误报', why: '对方说的是实话，却被当成了骗子。' },
}

const flagResults: Record<FlagResult, Named> = {
  hit: { name: '标对了', why: '这句话有问题，你也看出了是什么问题。' },
  near: { name: '找对了句子', why: '这句话确实有问题，只是名目不同。' },
  missed: { name: '漏过了', why: '这里有一面红旗，当时没有标。' },
  fair: { name: '疑得有理', why: '骗子和老实人都会这么说；疑得有理，单凭这一句还分不出来。' },
  false: { name: '这句没问题', why: '这是一句平常话。' },
}

const flagCounts: Record<FlagResult, string> = {
  hit: '标对了',
  near: '找对句子，名目不同',
  missed: '漏过了',
  fair: '疑得有理',
  false: '标在平常话上',
}

const channels: Record<Channel['on'], string> = {
  narration: '旁白',
  room: '身边',
  call: '电话里',
  thread: '聊天',
  page: '页面',
  notice: '通知',
}

const turning: Record<Truth, Record<TurningPoint['kind'], string>> = {
  scam: { slipped: '骗局钻了空子的一步', saved: '守住了的一步', open: '还有别的走法' },
  genuine: { slipped: '还可以更稳的一步', saved: '走稳了的一步', open: '还有别的走法' },
}

/** What is said after a run. */
/** It was really them, and they still had no right to ask. */
const overstep = {
  title: '真的是他们，也真的没有权要这个',
  asked: (what: string) => `要的是：${what}。`,
  answers: {
    refused: '你没有给。',
    gave: '你给了。对方是真的，这个险却是你在担。',
    left: '你没有给，也没有说不。',
  } satisfies Record<Overstep['answer'], string>,
  /** Said beside the choice itself. */
  gave: '对方是真的，也没有权要这个；给出去，险是你在担。',
}

export const debriefZh = {
  advice: adviceZh,
  overstep,
  momentTitle: (nth: number) => `关键的一步：第 ${String(nth)} 次选择`,
  nowTitle: '真的碰上了',
  nowLine: '钱已经转出，马上打 110。拿不准，打 96110。',
  nowGenuine: '先从自己的渠道查。还是拿不准，打 96110。',
  thoughtsTitle: '你当时怎么想',
  reveal: { scam: '这是一场骗局。', genuine: '这是一件真事。' },
  withSure: (said: string, sure: number) => `${said}，${String(sure)}% 的把握。`,
  practice: '这一局是练习：开始的时候，真假已经知道了，不算进档案。',
  endingLabel: '结局',
  otherSide: '电话那头',
  twin: '你没有遇到的另一种真相',
  twinNote: '同样的开头，也可能是这样：',
  summaryTitle: '你的这一局',
  timeline: '一句一句再看一遍',
  plainLines: (count: number) => `中间平常的 ${String(count)} 句`,
  timelineNote: {
    scam: '每句话旁边写着它用了什么话术、藏着什么红旗。',
    genuine: '每句话旁边写着真事露出的样子。',
  } satisfies Record<Truth, string>,
  techniques: '这一局用到的话术',
  channels,
  you: '你',
  yourMove: '你的选择',
  settled: '这时你已经查清了',
  flagResults,
  flagCounts,
  yourFlag: (name: string) => `你标的是“${name}”。`,
  signal: '真事的样子',
  verdicts,
  harm: {
    scam: '这一步让骗子得了手。',
    unpaid: '你应了，好在钱没有出去。',
    genuine: '已经查清是真的，你还是回绝了。',
  },
  chainTitle: '链条断在哪里',
  chainPassed: '走过',
  chainBroke: '断在这里',
  chainUnreached: '没有走到',
  chainBrokeAt: (stage: string) => `你在“${stage}”这一步断开了它，之后再没有给出什么。`,
  chainBrokeLate: (stage: string) =>
    `你在“${stage}”这一步断开了它。在那之前已经有东西出去了，后面没有再给。`,
  chainLeft: '这一次没走到给出什么的那一步。再往前走，每一步都会更难停。',
  chainWhole: '这一次链条走到了头。骗子每一步都铺好了下一步，断在越前面越容易。',
  signalsTitle: '真事露出的样子',
  signalsNote: '它们不能替你下结论，但骗子学不起：',
  turningTitle: (count: number) => `${['', '一', '两', '三'][count] ?? ''}个转折点`,
  turning,
  then: '当时',
  youDid: '你选了',
  instead: { slipped: '更稳的一步', saved: '要是选了这个，就难说了', open: '也可以这样' },
  playFrom: '从这里重来',
  minutesTitle: '接下来十分钟，先做这几件',
  minutesFolded: '如果这件事已经发生：接下来十分钟',
  minutesNote: '顺序要紧。晚了也要打，越早越有可能拦下来。',
  lawTitle: '法律怎么说',
  factsTitle: '这些是事实',
  source: (source: string, date: string) => `出处：${source}，${date}`,
  planTitle: '给下一次的自己留一句话',
  planNote: '想好“如果……就……”，真到那时不用现想。',
  planChoose: '选一句',
  planOwn: '自己写一句',
  planIf: '如果',
  planThen: '我就',
  planOwnText: (cue: string, act: string) => `如果${cue}，我就${act}。`,
  planKeep: '记下来',
  planKept: '记下了。',
  planPrivate: '只存在这台设备上，不会发给任何人。',
  planNow: '你现在记着的',
  planEmpty: '选一句，或者把两个空都填上。',
  scoreTitle: '这一局的分数',
  scoreOf: (score: number) => `${String(score)} 分，满分 100`,
  scoreUnit: '/ 100',
  scoreHow: (earned: number, possible: number, picks: number) =>
    `这条路上有 ${String(picks)} 次选择是要紧的，最多能得 ${String(possible)} 点，你得了 ${String(earned)} 点。闲聊不算。`,
  scoreRule: '用自己的渠道查清，再做决定，最值分。对骗局照做不得分，对真事一口回绝也不得分。',
  scoreFlags: '红旗不算进分数，单独数：',
  times: (count: number) => `${String(count)} 次`,
  again: '再来一次',
  roadTitle: '走过的路',
  roadNone: '路线图没有加载到。看看网络是否连着，再打开一次。',
  road: (been: number, left: number) =>
    left === 0
      ? `这一次，${String(been)} 处都走到了。`
      : `这一次走过 ${String(been)} 处，另有 ${String(left)} 处没走到。`,
  roadEndings: (all: number, title: string) =>
    `这一种真相有 ${String(all)} 种结局，你到的是“${title}”。`,
  roadKey: '亮着的灯是你走过的地方，亮着的窗是你的结局。',
  morningTitle: '又一个早上',
  cardsTitle: '再看六张',
  cardsNote: '六条消息、来电或网页，有真有假，各两句话的工夫。看完马上知道为什么。',
  cards: '看六张',
  againNote: '下一次可能是骗局，也可能是真事。',
  home: '回到首页',
  share: '复制这一局的地址',
  shareLabel: '这一局的地址',
  shared: '复制好了。',
  shareByHand: '已选中，请手动复制。',
}
