import type { ItemKind, TruthWish, VoteTopic } from '../../core/lesson/lesson.ts'
import type { Effect } from '../../core/lesson/oneLineGame.ts'
import { trainingZh } from './training.ts'

type TellEffect = { readonly [D in Effect['did']]: (effect: Extract<Effect, { did: D }>) => string }

/** What a lesson's items are called, and what an answer did: for the wall, the desk and the paper. */
export const lessonZh = {
  dropped: {
    checking: (name: string) => `正在检查“${name}”……`,
    clean: '没有发现问题，可以上课了。',
    findings: (count: number) => `有 ${String(count)} 处要改。改好存盘，再拖进来一次。`,
    visitOnly:
      '这节课只在这次打开期间有，刷新以后请再拖一次；开讲以后，就跟那一场一起留在这台设备上。文件没有离开这台设备。',
    give: '上这节课',
    papers: '打印',
    home: '回首页',
  },
  kinds: {
    say: '讲',
    ask: '提问',
    play: '走案例',
    moment: '一刻',
    vote: '举手',
    twins: '谁是假的',
    'one-line': '只说一句',
    cards: '快卡',
    vows: '承诺',
  } satisfies Record<ItemKind, string>,
  truths: {
    scam: '骗局',
    genuine: '真的',
    drawn: '抽签，只有您知道',
    secret: '抽签，谁也不知道',
  } satisfies Record<TruthWish, string>,
  topics: {
    truth: '举手：真的，还是假的',
    option: '举手：怎么答',
    line: '举手：哪一句最厉害',
  } satisfies Record<VoteTopic, string>,
  effects: {
    paid: ({ amount }) => `付出 ${String(amount)} 元`,
    received: ({ amount }) => `收到 ${String(amount)} 元`,
    'passed-on': ({ amount }) => `别人的 ${String(amount)} 元从你手里转走了`,
    gave: ({ secret }) => `交出了：${trainingZh.secrets[secret]}`,
    'shared-screen': () => '屏幕被看见了',
    'stopped-sharing': () => '屏幕收回来了',
    'left-call': () => '电话挂了',
    'froze-account': () => '卡锁住了',
    settled: ({ what }) => (what === undefined ? '查清了' : `查清了：${what}`),
    ended: ({ ending }) => `到此为止：${ending}`,
    'went-on': () => '什么也没丢，也什么都没弄清',
  } satisfies TellEffect,
}

export type LessonWords = typeof lessonZh
