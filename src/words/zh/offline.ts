/** What is said of playing without a network: in the settings, and where something cannot come. */
export const offlineZh = {
  title: '断网的时候',
  states: {
    kept: '已存到这台设备，断网也能玩。',
    coming: '正在存到这台设备。存好以后，断网也能玩。',
    later: '还没存到这台设备，玩的时候要连着网。下次打开会再试。',
    never: '这里没法存，玩的时候要连着网。',
  },
  fault: {
    what: '现在没有网络',
    cure: (title: string) => `“${title}”还没存到这台设备，要连上网才打得开。进度没有丢。`,
    curePage: '这一页还没存到这台设备，要连上网才打得开。进度没有丢。',
    wait: '一连上网，这里就会自己打开。',
    stillNone: '刚才又试了一次，还是没有网络。一连上网，这里就会自己打开。',
    still: '没有网也能玩',
    nothing: '别的故事也还没存到这台设备。连上网打开首页，等一会儿，就都存好了。',
  },
}
