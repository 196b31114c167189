// Words that must not stand in a story, and why. Plain lists, so that anybody can add to them.

/** Real shops, banks, apps, couriers and games. A story has its own. */
export const brands: readonly string[] = [
  ...['淘宝', '天猫', '京东', '拼多多', '闲鱼', '唯品会', '美团', '饿了么', '滴滴', '携程'],
  ...['微信', '支付宝', 'QQ', '抖音', '快手', '小红书', '微博', '知乎', '哔哩哔哩', '钉钉', '飞书'],
  ...['顺丰', '中通', '圆通', '申通', '韵达', '菜鸟', '邮政速递', '极兔'],
  ...['腾讯会议', '云闪付', '银联', '花呗', '借呗', '白条', '芝麻信用'],
  ...['工商银行', '建设银行', '农业银行', '中国银行', '招商银行', '交通银行', '邮储银行'],
  ...['王者荣耀', '和平精英', '原神', '英雄联盟', '梦幻西游', '交易猫', '螃蟹账号', '网易'],
  ...['WeChat', 'Alipay', 'Taobao', 'Tmall', 'JD.com', 'Pinduoduo', 'TikTok', 'Douyin', 'Weibo'],
  ...['Telegram', 'WhatsApp', 'Zoom', 'Skype', 'PayPal', 'Amazon', 'eBay', 'Roblox'],
]

/** Words that put the loss on the one who was robbed. */
export const blame: readonly string[] = [
  ...['上当', '活该', '贪小便宜', '贪便宜', '智商税', '太傻', '真傻', '好傻', '你傻', '没脑子'],
  ...['贪心', '贪财', '贪念', '轻信', '太天真', '太单纯', '不长记性', '自找', '怪你自己', '蠢'],
  ...['怎么会信', '怎么能信', '这都信', '这也信', '谁让你', '自作自受', '长点心', '缺心眼', '好骗'],
  ...[
    'fell for',
    'gullible',
    'your own fault',
    'should have known',
    'how could you',
    'stupid',
    'greedy',
  ],
  ...['naive', 'serves you right', 'sucker*', 'dumb', 'foolish*', 'idiot*'],
  ...['too trusting', 'careless*', 'taken in by greed', 'asked for it', 'had it coming'],
]

/**
 * Words that pass judgement where the player is to judge: a title, a caller or an option with one of
 * them gives it away. A * stands for whatever the word ends in.
 */
export const truthWords: readonly string[] = [
  ...['骗', '诈', '假的', '假客服', '假警', '假冒', '冒充', '可疑', '钓鱼网', '钓鱼链', '杀猪盘'],
  ...['scam*', 'fraud*', 'fake*', 'phish*', 'bogus', 'swindl*', 'crook*', 'hoax*'],
  ...['con man', 'con artist*', 'impost*', 'suspicious*', 'legit*'],
]

/** The only real numbers a story may name. */
export const publicNumbers: readonly string[] = ['110', '96110', '12381']
