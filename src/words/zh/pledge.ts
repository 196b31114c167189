/** The three vows and the certificate. */
export const pledgeZh = {
  title: '三个承诺',
  intro: '读一读，觉得自己做得到的，就点一下。',
  free: '不选也可以，选几个都行。不记名，不保存，关掉就没有了。',
  vows: {
    guard: {
      name: '自觉防范诈骗',
      vow: '我会停一停、核一核，不向陌生要求交出钱款、验证码和屏幕。',
      day: '平常的一天：有人来电催我转钱，我先挂断，打开自己手机里的应用查一遍。',
    },
    refuse: {
      name: '拒绝参与诈骗',
      vow: '我不租、不借、不卖自己的卡、号和身份，也不介绍别人去做。',
      day: '平常的一天：同学说借银行卡走个账，给我两百块，我说不借，也不帮他问别人。',
    },
    stand: {
      name: '坚决反对诈骗',
      vow: '我会提醒身边的人，听见求助不嘲笑，发现线索就报告。',
      day: '平常的一天：室友小声说钱被骗走了，我不问“你怎么会信”，先陪着打 110。',
    },
  },
  kinds: (names: readonly string[]) => `防的、拒的、反的，是这七种：${names.join('、')}。`,
  choose: '我愿意',
  chosen: (count: number) =>
    count === 0 ? '还没有选。' : count === 3 ? '三个都选了。' : `选了 ${String(count)} 个。`,
  toCertificate: '做一张证书',
  aside: '真遇到事的时候',
  app: '国家反诈中心 App：打开手机自带的应用商店，自己搜全名。别人发来的链接和二维码，不装。',
  toHelp: '怎么装，怎么打，都在这一页',
  home: '回首页',
  certificate: {
    title: '做一张证书',
    intro: '在这台设备上做，在这台设备上存。谁也不会收到。',
    nothing: '玩完一个故事、看过揭晓，就能做证书了。',
    what: '为哪一次',
    course: '全部训练',
    courseNote: (left: number) =>
      `把故事都玩一遍，还能做一张“全部训练”的。还差 ${String(left)} 个。`,
    name: '名字',
    nameNote: '只画在这张证书上：不保存，不发送，也不进地址栏。留空就印一条横线，可以手写。',
    score: '写上得分',
    vows: '写上我的承诺',
    print: '打印',
    picture: '存为图片',
    saved: '图片已经交给浏览器下载。',
    notSaved: '这个浏览器没能画出图片。可以改用打印，再选“存为 PDF”。',
    preview: '证书预览',
    honest: '编号由这一局算出来，同一局总是同一个号。它不能防伪：证书是你自己做给自己的。',
  },
  sheet: {
    heading: '识破',
    kind: '反诈练习证书',
    to: '练习的人',
    did: (title: string) => `玩完了《${title}》`,
    didCourse: (count: number) => `玩完了全部 ${String(count)} 个故事`,
    meaning: '一句一句看过哪里是骗局，哪里是真事。',
    score: (score: number) => `得分 ${String(score)}（满分 100）`,
    scoreCourse: (score: number) => `各故事最好一次平均 ${String(score)} 分（满分 100）`,
    vows: '我的承诺',
    date: (year: number, month: number, day: number) =>
      `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`,
    number: (hash: string) => `编号 ${hash}`,
    foot: '由本人在自己的设备上制作，不作为防伪凭证',
    seal: ['识', '破'],
    fileName: '识破-证书.png',
    says: (name: string, did: string) => `证书：${name === '' ? '（名字留空）' : name}，${did}`,
  },
}

export type PledgeWords = typeof pledgeZh
