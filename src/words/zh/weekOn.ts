/** The words of a week under way, and of one that is over, in Chinese. */
export const weekOnZh = {
  next: {
    go: (day: string) => `接着过${day}`,
    note: '到这儿停也行。哪天回来，都从这一晚接着过。这一周的天气是从整个学年里借的：今晚下雨，明晚说不定下雪。',
  },
  over: {
    title: '这一周过完了',
    line: '七个晚上，都在身后了。明天又是早八。',
    look: '看看这一周',
    anew: '再过一周',
  },
  behind: {
    title: '这一周',
    home: '回首页',
    none: '这一周还没有开始。第一个晚上在首页。',
    soFar: '才过到这里。剩下的晚上，等你哪天有空。',
    ended: '七个晚上过完了。不打分，只说说都看见了什么。',
    evening: (day: string, title: string) => `${day} · ${title}`,
    truths: { scam: '骗局', genuine: '真事' },
    came: (truth: string, ending: string) => `${truth}：${ending}`,
    seenTitle: '骗局来的晚上',
    noScam: '这一周一场骗局也没来。只是事先谁也不知道，你每晚都得自己想。',
    seen: (met: number, lit: number) =>
      lit === met
        ? `来了 ${String(met)} 场，${met === 1 ? '' : '都'}识破了。`
        : lit === 0
          ? `来了 ${String(met)} 场，当时没看出来。`
          : `来了 ${String(met)} 场，识破了 ${String(lit)} 场。`,
    believed: (count: number) => `有 ${String(count)} 场，你当时觉得是真的。对面是练过的。`,
    helpedTitle: '真有事的晚上',
    noGenuine: '这一周来的全是骗局，真事一件没轮上。这种周有，不多。',
    helped: (met: number, lit: number) =>
      lit === met
        ? `来了 ${String(met)} 件，${met === 1 ? '' : '都'}办成了。`
        : lit === 0
          ? `来了 ${String(met)} 件，这回没办成。`
          : `来了 ${String(met)} 件，办成了 ${String(lit)} 件。`,
    accused: (count: number) =>
      `有 ${String(count)} 件真事，你当时当成了骗局。防骗子的那一下，落在了他们身上。`,
    checkedTitle: '自己去查',
    checked: (count: number, of: number) =>
      count === 0
        ? `${String(of)} 个晚上，没有一晚是自己查清的。下一回，先从一通自己拨的电话开始。`
        : `${String(of)} 个晚上，有 ${String(count)} 晚是你自己查清的。分清真假，靠的多半是这个。`,
    onTitle: '接下来',
    anewNote: '还是这七处地方。谁是真的，到时候照样要自己看。',
    profile: '我的档案',
    checkup: '十六张小测',
    certificate: '证书',
  },
}

export type WeekOnWords = typeof weekOnZh
