import type { Truth } from '../../core/story/tags.ts'
import type { MotionSetting, ThemeSetting } from '../../core/settings.ts'
import type { Pace } from '../../core/story/pace.ts'
import type { Sureness } from '../../core/run/judgement.ts'
import type { RunFault } from '../../core/run/run.ts'
import { campusZh } from './campus.ts'
import { debriefZh } from './debrief.ts'
import { dropInZh } from './dropIn.ts'
import { offlineZh } from './offline.ts'
import { weekZh } from './week.ts'

const home = {
  tagline: '手机那头，是真是假？',
  cases: '今晚',
  forVisit: '公用电脑：关掉这一页，玩过的什么也不会留下。',
  minutes: (from: number, to: number) => `约 ${String(from)}–${String(to)} 分钟`,
  start: '拿起手机',
  startAgain: '再接一次',
  startAfresh: '从头开始',
  continue: '接着上次',
  underWay: '上次停在半路，进度还在。',
  practiceUnderWay: '上次的练习停在半路，进度还在。',
  otherRun: (choices: number) => `另一局，选到第 ${String(choices + 1)} 步`,
  otherPractice: (choices: number) => `另一局练习，选到第 ${String(choices + 1)} 步`,
  twinNote: '下一次可能是骗局，也可能是真事。',
  attempts: '玩过的',
  first: '第一次',
  best: '最好的一次',
  last: '最近一次',
  onlyIn: { zh: '这个故事目前只有中文。', en: '这个故事目前只有英文。' },
  ways: {
    six: '快看六张',
    checkup: '十六张小测',
    profile: '我的档案',
    pledge: '三诺',
    help: '求助与复习',
    present: '给讲师',
  },
  forReal: '真遇到事',
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

const summary = {
  checkedFirst: (nth: number, stage: string) =>
    `第 ${String(nth)} 次选择时，还在“${stage}”这一步，你就自己去查了。`,
  checkedLate: (nth: number, stage: string) =>
    `到第 ${String(nth)} 次选择，事情已经走到“${stage}”，你自己去查了。`,
  checkedAfter: (nth: number) => `第 ${String(nth)} 次选择时你自己去查了，那时已经有东西出去了。`,
  checkedBeside: (nth: number) =>
    `第 ${String(nth)} 次选择时你自己查过一处，可这件事还没有查到底。`,
  checkedInside: (nth: number) =>
    `第 ${String(nth)} 次选择时你去核实过，只是路是对方给的，那条路查不出真假。`,
  neverChecked: (picks: number) => `${String(picks)} 次选择里，没有一次是自己去查的。`,
  firstFlag: (quote: string, flag: string) => `听到“${quote}”，你第一次标了红旗：${flag}。`,
  firstFlagInnocent: (quote: string) => `你第一次标红旗，是在“${quote}”，那是一句平常话。`,
  missedFlag: (quote: string, count: number) =>
    `你没有标过红旗；能看出是骗局的有 ${String(count)} 处，头一处在“${quote}”里。`,
  noFlags: {
    scam: '你没有标过红旗；到你停下为止，也没有哪一句单凭自己就分得出真假。',
    genuine: '你没有标过红旗，这一次也没有需要标的。',
  } satisfies Record<Truth, string>,
  /** Between two sentences. */
  between: '',
}

const paces: Record<Pace, string> = {
  slow: '慢',
  normal: '正常',
  fast: '快',
  tap: '点一下走一句',
}

const theme: Record<ThemeSetting, string> = {
  device: '跟随设备',
  light: '浅色',
  dark: '深色',
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
  theme: '页面颜色',
  themes: theme,
  motion: '动画',
  motions: motion,
  sound: '声音',
  muted: '静音',
  master: '总音量',
  effects: '音效',
  quiet: '安静的教室',
  quietNote: '不响铃，不突然出声，别的都轻很多，也没有环境声。字幕照旧。',
  spoken: '把台词念出来',
  spokenNote:
    '用这台设备自带的离线声音念，没有就不念。点一下就跳过。正在用读屏软件的话，请别打开：两个声音会叠在一起。',
  stage: '场景画面',
  stageShown: '显示场景画面',
  stageNote: '关掉之后只留手机，省电，也省流量。',
  pace: '字幕速度',
  paces,
  judged: '心里的判断',
  judgedAsked: '故事里问我一次：这事是真的吗',
  judgedNote: '不问，就不算“分得清”，别的照旧。',
  shared: '公用电脑',
  sharedOn: '关掉页面，什么都不留',
  sharedNote: '机房、讲座用。打开后，现在存着的会清掉，页面重新打开。',
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
  newer: { what: '游戏有了新版本', cure: '重新载入这一页就好，会回到同一个地方。' },
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
  reload: '重新载入',
  where: '出在哪里',
  home,
  predict,
  debrief: debriefZh,
  summary,
  settingsPage: settings,
  campus: campusZh,
  week: weekZh,
  dropIn: dropInZh,
  offline: offlineZh,
  runFaults,
  notices,
  faults,
}
