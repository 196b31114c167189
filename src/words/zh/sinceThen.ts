import type { Ending } from '../../core/story/card.ts'

/** What the one beside you has done since, by how the evening before ended; the same again, the next. In Chinese. */
export const sinceThenZh = {
  safe: [
    '昨晚的事，小周在食堂讲了一天。讲到晚上，主角成了他自己。',
    '小周把昨晚那一出学给隔壁听，一人演两个角，赚回一包瓜子。',
    '小周说下回再有这种事，叫醒他，他要坐前排。',
  ],
  near: [
    '小周早上带了两杯豆浆，没提昨晚，说是第二杯半价。',
    '昨晚有惊无险。小周把自己三个密码都改了，改完忘了两个。',
    '一早醒来，桌上多了张便利贴：“差一点，也算没有。”是小周的字。',
  ],
  lost: [
    '小周起得比你早，热水打好了两瓶，什么也没问。',
    '小周今天没放歌。到了中午，他说食堂有红烧肉，走。',
    '小周把游戏的声音关了，隔一会儿朝你这边看一眼。',
  ],
  helped: [
    '小周说昨晚那件事办得漂亮，要请你吃饭。请的是他那半碗面。',
    '小周说看你办事，他也想办点什么。最后去充了澡卡。',
    '小周给昨晚打了满分，理由是他一点没插上手。',
  ],
  missed: [
    '昨晚没办成的事，小周没提。他把你那边的台灯擦了擦。',
    '小周说昨晚换了他也拿不准，说完去阳台站了一会儿。',
    '小周说拿不准不丢人，他取个外卖，门牌号要看三遍。',
  ],
  lucky: [
    '小周说你昨晚运气不错，在日历上替你画了个问号。',
    '小周又想起昨晚：“要不是碰上好人呢？”问完，他自己先不说话了。',
    '日历上又多了个问号，小周给它描了边。',
  ],
} satisfies Record<Ending['tone'], readonly string[]>

export type SinceThenWords = Readonly<Record<keyof typeof sinceThenZh, readonly string[]>>
