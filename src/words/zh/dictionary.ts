import type { Column } from '../../core/log/profileCsv.ts'

export interface Entry {
  readonly meaning: string
  readonly unit: string
  readonly values: string
}

/** What every column of the table means; the JSON file uses the same names. */
export const dictionaryZh: Record<Column, Entry> = {
  at: { meaning: '结束的时间，按这台设备的钟', unit: 'ISO 8601，UTC', values: '' },
  kind: {
    meaning: '一局故事，还是一轮卡片里的一张',
    unit: '',
    values: 'case 故事 / practice 练习（真假已知，不判断）/ six 六张 / checkup 小测 / booster 复习',
  },
  place: { meaning: '一轮里的第几张；故事是 1', unit: '次序', values: '1 起' },
  item: { meaning: '故事或卡片的编号（JSON 里是 caseId 或 card）', unit: '', values: '' },
  family: { meaning: '骗局种类的编号', unit: '', values: '' },
  mode: { meaning: '卡片的形式；故事为空', unit: '', values: 'sms / call / chat / page' },
  truth: { meaning: '其实是什么', unit: '', values: 'scam 骗局 / genuine 真事' },
  judged: {
    meaning:
      '故事里什么时候判断的。informed：两种真相的话已经不同，算进“分得清”“偏哪边”和把握；blind：还一字不差，只算“偏哪边”和把握；late：从前的局，故事讲完才问，哪里都不算。卡片为空',
    unit: '',
    values: 'informed / blind / late',
  },
  answer: {
    meaning:
      '故事里的五个回答，各当作骗局的机会 5、20、50、80、95%。算 d′ 和 c 时，前两个算“真”，后两个算“骗”，中间的两边各半（Macmillan & Creelman 2005，第 3 章的评定法）。卡片为空',
    unit: '',
    values: 'surely-real / rather-real / cannot-tell / rather-trick / surely-trick',
  },
  said: { meaning: '你判断是什么；“说不好”为空', unit: '', values: 'scam / genuine' },
  sure: { meaning: '把握：卡片上你说的，故事里由回答得出', unit: '%', values: '50–95' },
  right: {
    meaning: '判断对了没有（由 truth 和 said 得出）；“说不好”和 late 为空',
    unit: '',
    values: 'true / false',
  },
  score: { meaning: '这一局得的分；卡片为空', unit: '分', values: '0–100' },
  ending: { meaning: '结局的编号；卡片为空', unit: '', values: '' },
  tone: {
    meaning: '结局对你是什么；卡片为空',
    unit: '',
    values: 'safe / near / lost / helped / missed / lucky',
  },
  verified: { meaning: '有没有用自己的渠道查清', unit: '', values: 'true / false' },
  brokeAt: {
    meaning: '骗局断在哪一步，之后再没给出什么；没有断开或是真事则为空',
    unit: '',
    values: 'contact / trust / bait / pressure / transfer / aftermath',
  },
  moneyLost: { meaning: '没有回来的钱', unit: '元', values: '0 起' },
  passed: { meaning: '经手转给骗子的别人的钱；没有就空着', unit: '元', values: '大于 0，或空' },
  codeGiven: { meaning: '有没有给出验证码', unit: '', values: 'true / false' },
  secrets: {
    meaning: '给出去的全部东西，空格分开；卡片为空，旧记录也为空',
    unit: '',
    values: '所给之物的编号',
  },
  losses: {
    meaning: '没了、没有收回来的，按种类，空格分开；旧记录为空',
    unit: '',
    values: 'money / debt / passed / goods / account / remote / secrets / friend',
  },
  undone: {
    meaning: '给出去过、及时收住、没有出事的，按种类，空格分开',
    unit: '',
    values: '同上',
  },
  stopped: {
    meaning: '最后一次受损之后有没有锁卡、报警或告诉人；没有受损的，任何时候做过都算',
    unit: '',
    values: 'true / false',
  },
  held: { meaning: '守住了的话术，空格分开；卡片为空', unit: '', values: '话术编号' },
  slipped: { meaning: '之后走错一步的话术，空格分开；卡片为空', unit: '', values: '话术编号' },
  techniques: { meaning: '卡片用到的话术，空格分开；故事为空', unit: '', values: '话术编号' },
  request: {
    meaning:
      '卡片要你一样东西或一件事：overreach 就算真是对方也没有权要，rightful 真是对方就可以要；没有要就为空，故事为空',
    unit: '',
    values: 'overreach / rightful',
  },
  granted: {
    meaning:
      '判断真假之后再问：对方可不可以要。true 你说可以，false 你说不可以。真事卡片上的 overreach 说了 false，算进“断得开”；哪一种都不算进 d′、c 和把握',
    unit: '',
    values: 'true / false',
  },
  run: {
    meaning: '这一局的全部选择，可以放进地址重演；同一轮的卡片相同',
    unit: '',
    values: '版式.故事.版本.语言.选择.校验',
  },
}
