import type { Calibration, TurningPoint } from '../core/debrief.ts'
import type { MotionSetting } from '../core/settings.ts'
import type { Channel } from '../core/beats.ts'
import type { Pace } from '../core/pace.ts'
import type { FlagResult } from '../core/record.ts'
import type { RunFault, Sureness } from '../core/run.ts'
import type { Verdict } from '../core/score.ts'
import type { Truth } from '../core/tags.ts'
import { campusZh } from './campus.zh.ts'
import { dropInZh } from './dropIn.zh.ts'

interface Named {
  readonly name: string
  readonly why: string
}

const home = {
  tagline: '手机那头，是真是假？',
  about:
    '接一通电话，回几条消息。它可能是骗局，也可能是真事，没有人会提前告诉你。玩完再一句一句地看。',
  cases: '今晚',
  minutes: (from: number, to: number) => `约 ${String(from)}–${String(to)} 分钟`,
  start: '拿起手机',
  startAgain: '再接一次',
  startAfresh: '从头开始',
  continue: '接着上次',
  underWay: '上次停在半路，进度还在。',
  twinNote: '下一次可能是骗局，也可能是真事。',
  attempts: '玩过的',
  first: '第一次',
  best: '最好的一次',
  last: '最近一次',
  onlyIn: { zh: '这个故事目前只有中文。', en: '这个故事目前只有英文。' },
  hotlines: '真遇到事的时候',
  numbers: [
    { number: '110', what: '钱已经转出，或者人有危险：马上打。' },
    { number: '96110', what: '拿不准，想问问或举报线索：可以打。它打来，要接。' },
    { number: '12381', what: '只发预警短信，不带链接，也不留电话。' },
  ],
}

const levels: Record<Sureness, string> = {
  50: '全靠猜',
  65: '有一点把握',
  80: '比较有把握',
  95: '几乎肯定',
}

const predict = {
  title: '揭晓之前，问你一句',
  question: '刚才这件事，是骗局，还是真事？',
  scam: '骗局',
  scamHint: '那头的人在骗人',
  genuine: '真事',
  genuineHint: '那头的人说的是实话',
  sure: '你有多大把握？',
  levels,
  percent: (sure: number) => `${String(sure)}%`,
  honest: '照实选就好，说“全靠猜”也算数。',
  confirm: '揭晓',
  needTruth: '先选一个：骗局，还是真事。',
  needSure: '再选一下你有多大把握。',
}

const calibration: Record<Calibration, Record<Truth, string>> = {
  'sure-right': {
    scam: '你判断对了，而且心里有数。',
    genuine: '你判断对了，而且心里有数。没有因为怕骗子，就错怪一个说实话的人。',
  },
  'unsure-right': {
    scam: '你判断对了，也给自己留了余地。自己查一次，余地就能变成把握。',
    genuine: '你判断对了，也给自己留了余地。自己查一次，余地就能变成把握。',
  },
  'sure-wrong': {
    scam: '它让你觉得是真的。这正是骗子下功夫的地方：每一句都照着真事来写。',
    genuine: '你觉得它是骗局，其实对方说的是实话。警觉没有错，只差一次你自己去查的结果。',
  },
  'unsure-wrong': {
    scam: '你猜它是真的，心里也没底。没底就是信号：这时候先停下来查。',
    genuine: '你猜它是骗局，心里也没底。没底的时候去查一下，两种情况都不吃亏。',
  },
  none: { scam: '', genuine: '' },
}

const verdicts: Record<Verdict, Named> = {
  best: { name: '站得住', why: '不管那头是谁，这一步都站得住。' },
  fine: { name: '可以', why: '没有松手，也还没有查清。' },
  lucky: { name: '碰巧没事', why: '这回对方是真的；换成骗子，同样的一步会出事。' },
  risky: { name: '有风险', why: '骗子正盼着这一步，好接着往下走。' },
  missed: { name: '错过了', why: '没查就回绝，真事也被挡在了门外。' },
  harmful: { name: '有代价', why: '这一步让人受了损失。' },
  'false-alarm': { name: '误报', why: '对方说的是实话，却被当成了骗子。' },
}

const flagResults: Record<FlagResult, Named> = {
  hit: { name: '标对了', why: '这句话有问题，你也看出了是什么问题。' },
  near: { name: '找对了句子', why: '这句话确实有问题，只是名目不同。' },
  missed: { name: '漏过了', why: '这里有一面红旗，当时没有标。' },
  fair: { name: '疑得有理', why: '骗子也会这么说，疑心合理；这一次恰好是真的。' },
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

const turning: Record<TurningPoint['kind'], string> = {
  slipped: '骗局钻了空子的一步',
  saved: '守住了的一步',
  open: '还有别的走法',
}

const debrief = {
  reveal: { scam: '这是一场骗局。', genuine: '这是一件真事。' },
  youSaid: { scam: '你说：是骗局', genuine: '你说：是真事' },
  withSure: (said: string, sure: number) => `${said}，${String(sure)}% 的把握。`,
  calibration,
  endingLabel: '结局',
  otherSide: '电话那头',
  twin: '你没有遇到的另一种真相',
  twinNote: '同样的开头，也可能是这样：',
  summaryTitle: '你的这一局',
  timeline: '一句一句再看一遍',
  plainLines: (count: number) => `中间平常的 ${String(count)} 句`,
  timelineNote: '每句话旁边写着它用了什么话术、藏着什么红旗。',
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
  harm: { scam: '这一步让骗子得了手。', genuine: '已经查清是真的，回绝就伤到了人。' },
  chainTitle: '链条断在哪里',
  chainPassed: '走过',
  chainBroke: '断在这里',
  chainUnreached: '没有走到',
  chainBrokeAt: (stage: string) => `你在“${stage}”这一步断开了它，之后再没有给出什么。`,
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
    `这条路上有 ${String(picks)} 次选择，最多能得 ${String(possible)} 点，你得了 ${String(earned)} 点。`,
  scoreRule: '用自己的渠道查清，再做决定，最值分。对骗局照做不得分，对真事一口回绝也不得分。',
  scoreFlags: '红旗不算进分数，单独数：',
  times: (count: number) => `${String(count)} 次`,
  again: '再来一次',
  againNote: '下一次可能是骗局，也可能是真事。',
  home: '回到首页',
  share: '复制这一局的地址',
  shareLabel: '这一局的地址',
  shared: '复制好了。',
  shareByHand: '已选中，请手动复制。',
}

const summary = {
  checkedFirst: (nth: number, stage: string) =>
    `第 ${String(nth)} 次选择时，还在“${stage}”这一步，你就用自己的渠道去查了。`,
  checkedLate: (nth: number, stage: string) =>
    `到第 ${String(nth)} 次选择，事情已经走到“${stage}”，你用自己的渠道去查了。`,
  checkedInside: (nth: number) =>
    `第 ${String(nth)} 次选择时你去核实过，只是路是对方给的，那条路查不出真假。`,
  neverChecked: (picks: number) => `${String(picks)} 次选择里，没有一次走自己的渠道去查。`,
  firstFlag: (quote: string, flag: string) => `听到“${quote}”，你第一次标了红旗：${flag}。`,
  firstFlagInnocent: (quote: string) => `你第一次标红旗，是在“${quote}”，那是一句平常话。`,
  missedFlag: (quote: string, count: number) =>
    `你没有标过红旗；骗子埋了 ${String(count)} 面，头一面在“${quote}”里。`,
  noFlags: '你没有标过红旗，这一次也没有需要标的。',
  lostBoth: (yuan: string, secrets: string) => `骗子拿走了 ${yuan} 元，还拿到了${secrets}。`,
  lostMoney: (yuan: string) => `骗子拿走了 ${yuan} 元。`,
  lostSecrets: (secrets: string) => `钱还在，骗子拿到了${secrets}。`,
  lostNothing: '钱和信息都还在你手里。',
  gaveGenuine: (secrets: string) => `你交出了${secrets}，好在对方是真的。`,
  paidGenuine: (yuan: string) => `你付出了 ${yuan} 元，那是真的要用钱的地方。`,
  nothingGenuine: '这一次没有人要骗你什么。',
  then: {
    frozen: '之后你冻结了卡。',
    reported: '之后你报了警。',
    told: '这件事你没有一个人扛。',
  },
  /** Between two sentences. */
  between: '',
  join: '、',
  and: '和',
}

const paces: Record<Pace, string> = {
  slow: '慢',
  normal: '正常',
  fast: '快',
  tap: '点一下走一句',
}

const motion: Record<MotionSetting, string> = {
  device: '跟随设备',
  full: '正常',
  still: '静止',
}

const settings = {
  title: '设置',
  language: '语言',
  languages: { zh: '中文', en: 'English' },
  textSize: '文字大小',
  percent: (size: number) => `${String(size)}%`,
  motion: '动画',
  motions: motion,
  sound: '声音',
  muted: '静音',
  master: '总音量',
  effects: '音效',
  stage: '场景画面',
  stageShown: '显示场景画面',
  stageNote: '关掉之后只留手机，省电，也省流量。',
  pace: '字幕速度',
  paces,
  data: '我的数据',
  dataNote: '进度、成绩和计划只存在这台设备上。',
  clear: '清除我的数据',
  clearSure: '清除后找不回来：没玩完的、成绩和计划都会没有。',
  clearYes: '全部清除',
  clearNo: '先留着',
  cleared: '已经清除。',
  close: '完成',
}

const runFaults: Record<RunFault, string> = {
  shape: '地址里的那一局读不出来，可能没有复制全。这里从头开始。',
  case: '地址里的那一局属于另一个故事。这里从头开始。',
  version: '地址里的那一局缺了版本号，没法照原样打开。这里从头开始。',
  language: '地址里的那一局用的语言这里没有。这里从头开始。',
  acts: '地址里的那一局中间断了，没法照原样重演。这里从头开始。',
  seal: '地址里有字被改动过，那一局对不上了。请再核对一遍地址；这里从头开始。',
}

const notices = {
  unknownCase: '地址里的故事这里没有。可以从下面选一个。',
  strangeLanguage: '地址里的语言这里没有，先用中文。',
  onlyChinese: '这个故事还没有英文，先用中文。',
  oldRun: (act: number, of: number) =>
    `故事后来改过：上次那一局共 ${String(of)} 步，从第 ${String(act)} 步起接不上了，停在它前面。`,
  notKept: '这个浏览器不让保存。可以照常玩，关掉页面后进度就没有了。',
  full: '这台设备的存储满了。可以照常玩，新的进度关掉页面后就没有了。',
  noStage: '场景画面这里打不开。手机里的一切照常。',
  noSound: '声音没有打开。字幕里什么都有。',
  notLoaded: '有一部分没有加载到。连上网再试一次，进度还在。',
}

const faults = {
  unknownCase: { what: '这里没有这个故事', cure: '核对一下地址，或者回首页选一个。' },
  notLoaded: { what: '故事没有加载到', cure: '看看网络是否连着，再试一次。进度没有丢。' },
  brokenStory: {
    what: '故事里有一处走不下去',
    cure: '不是你的问题。回首页换一个；如果方便，把下面这行告诉给你这个链接的人。',
  },
  unexpected: { what: '这一页没能打开', cure: '刷新一下。进度存在这台设备上，没有丢。' },
}

export const screensZh = {
  brand: '识破',
  settings: '设置',
  /** The way to the other language, written in that language. */
  otherLanguage: 'English',
  onward: '放下手机，想一想',
  dismiss: '知道了',
  retry: '再试一次',
  where: '出在哪里',
  home,
  predict,
  debrief,
  summary,
  settingsPage: settings,
  campus: campusZh,
  dropIn: dropInZh,
  runFaults,
  notices,
  faults,
}
