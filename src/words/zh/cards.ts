import type { Change } from '../../core/log/compareCheckups.ts'
import type { QuickCardMode, RequestKind } from '../../core/cards/quickCard.ts'
import type { RoundTally } from '../../core/cards/roundTally.ts'
import type { Truth } from '../../core/story/tags.ts'

const modes: Record<QuickCardMode, string> = {
  sms: '短信',
  call: '来电',
  chat: '聊天',
  page: '网页',
}

const judge = {
  place: (nth: number, of: number) => `第 ${String(nth)} 张，共 ${String(of)} 张`,
  progress: (nth: number, of: number) => `${String(nth)} / ${String(of)}`,
  encounter: (mode: string, from: string) => `${mode}，${from}`,
  callCaptions: '通话字幕',
  addressBar: '地址栏',
  question: '这是骗局，还是真事？',
  needTruth: '先选一个：骗局，还是真事。',
  sureHint: '选好把握，这一张就定了。',
  kept: (nth: number) => `第 ${String(nth)} 张记下了。`,
  leave: '先放一放',
}

/** Asked once a card is judged, of a card of either truth. */
const ask = {
  question: (asked: string) => `再问一句：就算真是对方本人，可以要你“${asked}”吗？`,
  may: '可以要',
  mayNot: '不可以要',
  hint: '这一问和真假分开算：真的人，也不是什么都能要。',
}

/** What is said to that answer: by what was asked for, and by what was said. */
const granted: Record<RequestKind, Record<'yes' | 'no', string>> = {
  overreach: {
    yes: '你说可以要。这一样，真的人也没有权要；事情照办，单单这一样可以不给。',
    no: '你说不可以要，对。对方是不是真的，是另一回事。',
  },
  rightful: {
    yes: '你说可以要，对。前提是你查过，真的是他们。',
    no: '你说不可以要。真是他们的话，这一样他们有权要；先查清是谁，再给。',
  },
}

const reveal: Record<Truth, string> = { scam: '这一张是骗局。', genuine: '这一张是真事。' }

/** What is said to an answer: by what it was, and by what was said. */
const verdict: Record<Truth, Record<Truth, string>> = {
  scam: {
    scam: '你看准了。',
    genuine: '你把骗局当成了真事。骗子照着真事写，这一张就是要人这么想。',
  },
  genuine: {
    scam: '你把真事当成了骗局。警觉没有错，只差自己去查的那一下。',
    genuine: '你看准了，没有错怪一个说实话的人。',
  },
}

const why = {
  reveal,
  verdict,
  said: { scam: '你说：骗局', genuine: '你说：真事' } satisfies Record<Truth, string>,
  sure: (sure: number) => `${String(sure)}% 的把握`,
  line: (nth: number) => `第 ${String(nth)} 行`,
  flag: '红旗',
  signal: '真事的样子',
  title: '为什么',
  asked: (asked: string) => `能不能要：${asked}`,
  granted,
  check: '自己怎么查清',
  techniques: '用到的话术',
  next: '下一张',
  toResult: '看结果',
  backToResult: '回到结果',
  previous: '上一张',
}

const calibration: Record<RoundTally['calibration'], string> = {
  'too-sure': '把握比对的多一截。下次拿不准，就把把握选低一档，再想想怎么查。',
  'too-unsure': '对的比把握多一截。你看得比自己以为的准。',
  fitting: '把握和对错差不多，心里有数。',
}

const result = {
  title: (cards: number) => (cards === 16 ? '十六张都看完了' : `${String(cards)} 张都看完了`),
  right: (right: number, of: number) => `${String(of)} 张里，你看准了 ${String(right)} 张。`,
  missed: '把骗局当成了真事',
  falseAlarms: '把真事当成了骗局',
  cards: (count: number) => `${String(count)} 张`,
  overreach: (seen: number, of: number) =>
    `真的人也会越界：遇上 ${String(of)} 张，${String(seen)} 张你说了“不可以要”。`,
  bothNote: '两种错一样要紧：一种让骗子得手，一种让说实话的人碰壁。',
  noneWrong: '两种错一张都没有。',
  sureTitle: '把握和对错',
  sure: (sure: number, share: number) => `平均 ${String(sure)}% 的把握，看准了 ${String(share)}%。`,
  calibration,
  certainWrong: (count: number) => `有 ${String(count)} 张你几乎肯定，却看错了。先看看它们。`,
  few: '张数不多，只当个印象。',
  listTitle: '一张一张再看',
  cardRight: '看准了',
  cardWrong: { scam: '当成了真事', genuine: '当成了骗局' } satisfies Record<Truth, string>,
  truth: { scam: '骗局', genuine: '真事' } satisfies Record<Truth, string>,
  nextTitle: '接下来',
  anotherCase: (title: string) => `玩一局：${title}`,
  profile: '我的档案',
  home: '回到首页',
  checkup: '做十六张的小测',
  checkupFirst: '先去练：玩几局，看几轮六张。练过以后再来一次，换一套题，两次放在一起看。',
}

const intro = {
  title: '小测：十六张',
  points: [
    '十六条消息、来电、聊天和网页，大约六分钟。没有倒计时。',
    '一半是骗局，一半是真事，次序打乱。',
    '中间不说对错，十六张都选完再一张一张看。',
    '可以先放一放，回来接着做。',
  ],
  first: '练之前做一次，练之后再做一次。第二次是另一套题，难度相当；两次放在一起，就看得出变没变。',
  again: '这一次的题和上一次不同，难度相当。做完把两次放在一起看。',
  start: '开始',
}

const choice = {
  title: '快速卡片',
  about: '一条消息、几句来电、一段聊天、一个网页。是骗局还是真事，你来判断，再看为什么。',
  resume: (nth: number, of: number) => `接着看：第 ${String(nth)} 张，共 ${String(of)} 张`,
  six: { title: '六张', about: '三张骗局，三张真事，看完一张就知道为什么。', start: '看六张' },
  booster: { title: '温习', about: '练过一阵以后再看六张。', start: '温习六张' },
  checkup: {
    title: '小测',
    about: '十六张，约六分钟，做完再看对错。练前、练后各做一次，可以比一比。',
    start: '做小测',
  },
  home: '回到首页',
}

type Direction = 'up' | 'down'

const tellApart: Record<Change['seen'], Record<Direction, string>> = {
  no: {
    up: '分得清不清：还看不出差别。十六张不多，这点出入碰运气也会有。',
    down: '分得清不清：还看不出差别。十六张不多，这点出入碰运气也会有。',
  },
  perhaps: {
    up: '分得清不清：也许比上次清楚了一些，十六张还不敢说定。',
    down: '分得清不清：也许比上次差了一些，十六张还不敢说定。累了、赶时间也会这样。',
  },
  yes: {
    up: '分得清不清：比上次清楚了，不像是碰运气。',
    down: '分得清不清：比上次差了，不像是碰运气。看看错在哪几张，再练一练。',
  },
}

const lean: Record<Change['seen'], Record<Direction, string>> = {
  no: { up: '偏向哪一边：还看不出差别。', down: '偏向哪一边：还看不出差别。' },
  perhaps: {
    up: '偏向哪一边：也许比上次更容易说“真事”，还不敢说定。',
    down: '偏向哪一边：也许比上次更容易说“骗局”，还不敢说定。',
  },
  yes: {
    up: '偏向哪一边：比上次更容易说“真事”了。',
    down: '偏向哪一边：比上次更容易说“骗局”了。只是更怀疑，不等于分得更清。',
  },
}

const compared = {
  title: '两次放在一起看',
  before: '上一次',
  after: '这一次',
  between: (cases: number) =>
    cases === 0 ? '两次之间没有玩过。' : `两次之间，你玩了 ${String(cases)} 局。`,
  hits: '骗局认了出来',
  alarms: '真事错当成骗局',
  of: (count: number, of: number) => `${String(count)} / ${String(of)}`,
  tellApartTitle: '分得清（d′）',
  leanTitle: '偏向（c）',
  guessing: '碰运气',
  clear: '分得很清',
  toScam: '爱说骗局',
  toGenuine: '爱说真事',
  value: (value: string, error: string) => `${value} ± ${error}`,
  table: '两次小测的数',
  note: '点是估计，横线和 ± 是误差的范围。两条线叠得多，就还分不出高下。',
  tellApart,
  lean,
}

export const cardsZh = {
  otherRound: '这一轮的卡片后来改过，接不上了。这里换一轮新的。',
  loading: '正在取卡片……',
  modes,
  judge,
  ask,
  why,
  result,
  intro,
  choice,
  compared,
}

export type CardWords = typeof cardsZh
