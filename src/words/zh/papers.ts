/** What is printed for a lesson. */
export const papersZh = {
  names: { handout: '学生讲义', sheet: '讲师一页纸', ballot: '四面选票' },
  print: '打印',
  home: '回首页',
  choose: '选一节课',
  others: '这节课的另外几张',
  missing: '没有这节课。下面是现有的：',
  minutes: (n: number) => `${String(n)} 分钟`,
  language: '打印哪种语言，在设置里换。',
  handout: {
    noName: '不用写名字',
    remember: '带走的几句',
    check: '怎么查',
    checks: [
      '自己打开一直在用的应用、学校的网页，不从别人给的链接进去。',
      '打自己存的号码、卡背面的号码、面单上的总台，不打来电里的号码。',
      '找得到人，就当面问；或者请身边的人听一听。',
    ],
    noCheck: '在对方给的链接、号码、会议、对话里查，都不算查。',
    numbers: '三个号码',
    refuse: '拒绝的话，照着说',
    refuseHow: '短。不解释。再说一遍。挂断。告诉一个人。对真的人这么说，也不得罪人。',
    questions: '今天问的',
    already: '万一已经发生：头十分钟',
    steps: [
      '停：不再转任何一笔。',
      '断：挂断，退出会议，结束共享。',
      '报：马上打 110，说清收款人、账号、金额、时间。',
      '锁：打银行官方电话，锁卡、挂失。',
      '存：聊天、通话、付款记录都留着。',
      '说：告诉室友、辅导员或家里人。',
    ],
    second: '之后有人说“能追回”，那是第二个骗子。',
    plan: '我的一句',
    ifThen: ['如果', '我就'],
  },
  sheet: {
    total: (minutes: number, audience: string) => `${String(minutes)} 分钟 · ${audience}`,
    columns: ['分钟', '环节', '做什么，说什么'],
    after: '答完说',
    first: (truth: string) => `先讲：${truth}`,
    answers: '选项',
    cards: (n: number, frauds: number) =>
      `${String(n)} 张，${String(frauds)} 张假，${String(n - frauds)} 张真`,
    facts: '事实与出处',
    factsNote: '事实由您说；故事由案例说。没有出处的数字不说。',
    fact: (text: string, source: string, date: string) => `${text}（${source}，${date}）`,
    keys: '翻页器：下一步 = 开票、收票、亮票、照多数走。任何一步都不会自己选。',
  },
  ballot: {
    fold: '① 沿横线往后折　② 沿竖线对折，要亮的一面朝外',
    raise: '③ 闭上眼睛，一起举起来',
  },
}

export type PapersWords = typeof papersZh
