export const troublesZh = {
  title: '出过的小毛病',
  note: '游戏照常进行，只是下面这些没有成。想告诉我们的话，可以复制下来。里面没有你的名字和选择；关掉页面就没有了。',
  list: '出过的小毛病，原文',
  times: (count: number) => `（${String(count)} 次）`,
  copy: '复制',
  copied: '复制好了。',
  byHand: '已选中，请手动复制。',
}
