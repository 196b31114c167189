import type { LossKind } from '../../core/story/tags.ts'

/** What a fraud took, called back or never got, in kinds; and what refusing the real thing cost. */
export const lossesZh = {
  took: '没了',
  undone: '最后没丢',
  kept: '守住了',
  price: '代价',
  /** By sum and by name: what is gone. */
  gone: {
    money: (yuan: string) => `${yuan} 元`,
    debt: (yuan: string) => `借来的 ${yuan} 元（要还）`,
    passed: (yuan: string) => `别人的 ${yuan} 元`,
    goods: () => '东西',
    account: (_: string, given: string) => given || '账户被冻结，用不了',
    remote: () => '你的屏幕',
    secrets: (_: string, given: string) => given,
    friend: () => '朋友的信任',
  } satisfies Record<LossKind, (yuan: string, given: string) => string>,
  back: {
    money: () => '钱',
    debt: () => '借来的钱，已经还了',
    passed: () => '别人的钱',
    goods: () => '东西',
    account: () => '账户',
    remote: () => '共享的屏幕，切断了',
    secrets: (given: string) => `${given}，没派上用场`,
    friend: () => '朋友，话说开了',
  } satisfies Record<LossKind, (given: string) => string>,
  names: {
    money: '钱',
    debt: '借来的钱',
    passed: '别人的钱',
    goods: '东西',
    account: '账户',
    remote: '屏幕',
    secrets: '信息',
    friend: '朋友',
  } satisfies Record<LossKind, string>,
  /** What was never lost: who borrowed nothing owes nothing. */
  safe: { debt: '没借一分钱', passed: '没替人转钱' } as Partial<Record<LossKind, string>>,
  then: {
    frozen: '之后你冻结了卡。',
    reported: '之后你打电话报了上去。',
    told: '这件事你没有一个人扛。',
  },
  /** Of a fraud that got nothing, where the case names nothing that was at stake. */
  nothingLost: '钱和信息都还在你手里。',
  gaveGenuine: (secrets: string) => `你交出了${secrets}，好在对方是真的。`,
  paidGenuine: (yuan: string) => `你付出了 ${yuan} 元，那是真的要用钱的地方。`,
  missedGenuine: '没有人要骗你什么，错过的是一件真事。',
  nothingGenuine: '这一次没有人要骗你什么。',
  between: '',
  join: '、',
  and: '和',
  /** On the dial: how many losses of a kind were stopped. */
  stopped: (kind: string, hits: number, of: number) =>
    `${kind}：${String(of)} 次里止住 ${String(hits)} 次`,
}

export type LossWords = typeof lossesZh
