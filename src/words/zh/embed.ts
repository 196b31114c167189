/** In a frame on somebody else's page. */
export const embedZh = {
  kind: '模拟训练',
  ownWindow: '在新窗口里打开',
  tooSmall: '这一格太小，放不下一部手机。',
  blocked: '这里不能打开新窗口。把下面的地址复制到浏览器里：',
  notKept: '这一页不让保存：关掉之后进度就没有了。',
}
