/** What is said of coming back: the quiet line, the three days, the calendar. */
export const boostersZh = {
  line: {
    1: '第一次练到今天，两个星期了。六张卡，三分钟，看看手还热不热。',
    2: '两个月了，手法会忘。六张卡，三分钟，补上快忘的那几样。',
    3: '快半年了。最后一次回来：六张卡，三分钟。',
  } as Record<number, string>,
  start: '现在就练',
  later: '明天再说',
  title: '什么时候回来',
  why: '练过的东西会慢慢忘。到日子回来三分钟，专挑你快忘了的手法，补一补就回来了。',
  notYet: '玩完第一个故事，就从那天开始算。',
  nth: { 1: '两个星期', 2: '两个月', 3: '五个月' } as Record<number, string>,
  states: { ahead: '还没到', due: '到日子了', done: '练过了', missed: '错过了，没关系' },
  calendar: '放进日历',
  calendarNote:
    '下载一个日历文件（.ics），用手机或电脑自带的日历打开就行。不用注册，也不要任何权限。',
  allPast: '三次都过去了。想练随时可以练。',
  event: {
    title: '识破：三分钟，六张卡',
    text: '回来练一练忘得最快的手法。打开识破，点“现在就练”。\n\n钱已经转出，马上打 110；拿不准，打 96110。',
  },
  fileName: '识破-回来的日子.ics',
  product: '-//Shipo//识破//ZH',
  date: (year: number, month: number, day: number) =>
    `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`,
}

export type BoosterWords = typeof boostersZh
