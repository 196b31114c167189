/** The words of the week, in Chinese. */
export const weekZh = {
  days: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期天'],
  /** As they stand over the windows of the week. */
  short: ['一', '二', '三', '四', '五', '六', '日'],
  evening: (day: string) => `${day}晚上`,
  strip: '这一周的七个晚上',
  toCome: '还没到',
  tonight: '今晚',
  between: '，',
  /** To whoever has played nothing yet. */
  first: '接电话，回消息。可能是骗局，也可能是真事，没人会提前告诉你。',
  allCases: '自己挑一个',
}
