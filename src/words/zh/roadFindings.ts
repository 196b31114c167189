/** What is wrong, and what to do about it. */
type Said = readonly [what: string, cure: string]

/** What a writer is told once every road of a case has been played. */
export const roadFindingsZh = {
  deadEnd: (): Said => ['绕不出去：从这里怎么选都到不了结局', '加一个往前走的选项'],
  oneOption: (): Said => ['只有一个选项，等于没得选', '再加一个，或者直接往下走'],
  longShow: (seconds: number): Said => [
    `从这里起 ${String(seconds)} 秒没有选项，玩家最多等 90 秒`,
    '中间加一个选项',
  ],
  overreachInFraud: (): Said => [
    '骗局里出现了带“overreach”的一行',
    '那里写 flag；overreach 只用在真的那一半',
  ],
  astray: (who: string): Said => [
    `这句话进了开着的对话，${who}却在屋里回答`,
    `对着${who}说：不写引号，写成“跟${who}说：…”`,
  ],
  genuineNeverRight: (): Said => [
    '真的那一半怎么走都办不成：没有 tone 是 safe 或 helped 的结局',
    '给自己去查的人一个好结局',
  ],
  noSafeRoad: (): Said => [
    '还什么都没丢，从这里却没有平安的路了',
    '加一个能离开的选项：挂断、核实、拒绝',
  ],
  safeAfterLoss: (ending: string, lost: string): Said => [
    `结局“${ending}”写着平安（safe），可是这条路上丢了：${lost}`,
    '换成另一个结局，tone 写 lost 或 near；或者把丢的那一行拿掉',
  ],
  lostWithoutLoss: (ending: string): Said => [
    `结局“${ending}”写着有损失（lost），可是这条路上什么也没丢`,
    '在丢的那一行写上 money、passed 或 secret，或者改 tone',
  ],
  wrongTone: (ending: string, tone: string, truth: string): Said => [
    `结局“${ending}”的 tone 是 ${tone}，在${truth === 'scam' ? '骗局' : '真事'}里不会这样`,
    '给这一半另写一个结局',
  ],
  neverSettled: (truth: string): Said => [
    `在${truth === 'scam' ? '骗局' : '真事'}那一半，自己怎么查都查不清`,
    '在自己查到的那一行写上“# checked”',
  ],
  priceMissing: (ending: string): Said => [
    `结局“${ending}”错过了一件真事，没有说代价`,
    '加一行 price，写一件事实，不责怪人',
  ],
  priceForNothing: (ending: string): Said => [
    `结局“${ending}”写了代价，却没有错过什么`,
    '去掉 price，或者把 tone 写成 missed',
  ],
  stakeUnlisted: (kind: string): Said => [
    `骗局里会丢掉“${kind}”，卡片的 stakes 里没有`,
    `在 stakes 里加上 ${kind}`,
  ],
  stakeNeverLost: (kind: string): Said => [
    `stakes 里有“${kind}”，没有一条路会丢掉它`,
    `从 stakes 里去掉 ${kind}`,
  ],
  overdrawn: (have: number, paid: number): Said => [
    `钱包里只有 ${String(have)} 元，这里付了 ${String(paid)} 元`,
    '付少一些，先让钱进来，或者把“balance”改大',
  ],
  talksUnrung: (who: string): Said => [
    `${who}的电话没响过，也没拨出，就接通了`,
    '前面加上“# call: ring …”或“# call: dial …”',
  ],
  callNeverEnds: (who: string): Said => [
    `走到结局了，和${who}的电话还没挂`,
    '在这里或前面写上“# call: end …”',
  ],
  sameAnswers: (text: string): Said => [
    `两个选项都写“${text}”，玩家分不出来`,
    '写成两样，或者只留一个',
  ],
  sameAnswersInEnglish: (text: string, other: string): Said => [
    `“${other}”的英文也是“${text}”，玩家分不出来`,
    '两个选项译成两样',
  ],
  hiddenGood: (button: string, good: string): Said => [
    `按钮只有“${button}”，对的“${good}”藏在图标后面`,
    '把对的也写成回答（拿掉它的 at），或者再加一个回答',
  ],
  tellsByPlace: (count: number, of: number, habit: 'first' | 'last' | 'longest'): Said => [
    `${String(of)} 次里有 ${String(count)} 次，最好的回答${{ first: '排在第一', last: '排在最后', longest: '最长' }[habit]}：一看就知道`,
    habit === 'longest' ? '写短一点，或者把别的写长' : '换换选项的顺序',
  ],
  tooManyAnswers: (open: number, most: number): Said => [
    `一下子有 ${String(open)} 个回答，手机上只编到 ${String(most)}`,
    '有的问过别的再出现，或者放到按钮上：“# at: app.shop”',
  ],
  longRun: (truth: string, letters: number, most: number): Said => [
    `${truth}：最长的一局要记 ${String(letters)} 个字母，最多读 ${String(most)} 个`,
    '故事写短一点，幕与幕之间少来回',
  ],
  clockBack: (from: string, to: string): Said => [
    `钟从 ${from} 倒回了 ${to}`,
    '写晚一点，或者把这条路进来处的 time 拿掉',
  ],
  clockStands: (time: string, still: number): Said => [
    `一通电话选了 ${String(still)} 次，钟还停在 ${time}`,
    '让它往前走：前面哪一行写上“# time: …”',
  ],
  rowsApart: (one: string, other: string): Said => [
    `开着的页面同时写着“${one}”和“${other}”`,
    '用“# screen: …”重新打开，或者把两行写成不同的事',
  ],
  staleFace: (who: string, why: string): Said => [
    `${who}${why}`,
    `写出他现在的样子：“# feels: ${who} …”，写在这一行或后面一行`,
  ],
  faceFromPlace: (feeling: string) => `在这里还是上一个地方的“${feeling}”`,
  faceFromEase: (feeling: string) => `被催了还在笑（“${feeling}”）`,
  faceFromDown: (feeling: string) => `拿起手机了，还是放下时的笑（“${feeling}”）`,
  faceWhileSpent: (feeling: string) => `钱在走，还在笑（“${feeling}”）`,
  hangsUp: (text: string): Said => [
    `“${text}”会挂断正在说话的人，可是没有写出来`,
    '在选项里写明：“先挂断，…”',
  ],
  partTooEarly: (picks: string, scam: string, genuine: string): Said => [
    `什么都没查、没人开口要，两种真相就不一样了（选 ${picks}）：骗局是“${scam}”，真事是“${genuine}”`,
    '两边写成一句，或者放到第一个要求（“# chain: trust”）之后',
  ],
  notAllCompared: (most: number): Said => [
    `开头没有全部比完：超过了 ${String(most)} 种`,
    '第一个要求之前问的话，别改变量',
  ],
  lostBeforeAsked: (truth: string, picks: string): Said => [
    `还没问玩家怎么看，就已经交出了东西（${truth}，选 ${picks}）`,
    '让对方先开口要，用另一种真相里没有的话；之后的选项才写 move “disclose”“pay”',
  ],
  neverAsked: (truth: string): Said => [
    `两种真相分开以后，一直没有问玩家怎么看（${truth}）`,
    '分开以后，让对方要一样东西，在查清之前有选项回答它',
  ],
  knotUnmet: (knot: string): Said => [
    `没有一条路走到“${knot}”这一幕`,
    '让一个选项通到那里，或者删掉',
  ],
  textUnmet: (text: string): Said => [`没有一条路走到“${text}”`, '让一个选项通到那里，或者删掉'],
  endingUnmet: (ending: string): Said => [
    `没有一条路走到结局“${ending}”`,
    `在一条路的最后写上“# end: ${ending}”，或者从卡片上拿掉`,
  ],
  deedUndone: (fact: string, deed: string): Said => [
    `有一句要“${fact}”，没有选项标着它`,
    `在做这件事的选项里写上“# did: ${deed}”`,
  ],
  neverHolds: (ending: string, text: string): Said => [
    `走到“${ending}”的路上都不会说“${text}”：它的“if”在那里从不成立`,
    '改条件，或者删掉这一句',
  ],
  claimsFalsely: (text: string, claims: string, road: string): Said => [
    `“${text}”说的“${claims}”，有一条路上不是这样 ${road}`,
    '给它加“if”，或者只写真发生过的',
  ],
  endingMute: (ending: string, road: string): Said => [
    `有一条路走到“${ending}”，一句话也没有 ${road}`,
    '写一句不带“if”的，或者给那条路写一句',
  ],
  notAllPlayed: (why: string) => `没有走遍每条路：${why}`,
  growsWithout: (name: string) => `“${name}”一直变大，总有新的情形`,
  stoppedAt: (states: string) => `走了 ${states} 个情形就停了，故事还有更多`,
  chanceDecides: () => '往哪里走靠随机，下一次可能不一样',
  countTurns: () => '要紧的记在变量里，数到一个数就停',
  stopCounting: (name: string) =>
    `数到一个数就停：~ ${name} = MIN(${name} + 1, 3)；或者设成 true 就不再变`,
  letChoiceDecide: () => '让一个选项来决定',
  rememberLess: () => '支线少记一点：多用“+”选项，少用变量',
}
