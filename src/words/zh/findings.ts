/** What is wrong, and what to do about it. */
type Said = readonly [what: string, cure: string]

/** What a writer is told of the words of a case, a lesson or the quick cards. */
export const findingsZh = {
  // What nobody may read.
  blames: (word: string): Said => [`“${word}”是在怪受害的人`, '写骗子做了什么'],
  realName: (word: string): Said => [`“${word}”是真的名字`, '自己编一个'],
  realNumber: (number: string, known: string): Said => [
    `“${number}”可能是谁的号码`,
    `遮住几位，像“+00 •••• 2317”；真号码只许 ${known}`,
  ],
  leadsSomewhere: (address: string): Said => [
    `“${address}”可能打得开`,
    '结尾写成“.example.invalid”',
  ],
  nameGivesAway: (name: string, word: string): Said => [
    `“${name}”里有“${word}”：还没玩就说出了真假`,
    '起一个不透露真假的名字',
  ],
  givesAway: (text: string, word: string): Said => [
    `“${text}”里有“${word}”：还没查清就说出了真假`,
    '写玩家做什么，不写那是什么',
  ],
  tooLong: (letters: number, most: number): Said => [
    `有 ${String(letters)} 个字，一个气泡最多 ${String(most)} 个`,
    '分成两行说',
  ],

  // Signs in a script.
  commentEats: (): Said => [
    '“//”后面成了批注，这一行剩下的都丢了',
    '写成“\\/\\/”；真是批注，前面空一格',
  ],
  commentOpen: (): Said => ['“/*”开了头，没有“*/”：后面的全丢了', '补上“*/”'],
  plusIsChoice: (): Said => ['以 + 开头的一行是选项', '写成“\\+”，或者以字开头'],
  hashIsTag: (): Said => ['“#”后面是标签', '写成“\\#”'],
  barParts: (): Said => ['“|”在 Ink 里是轮换', '写全角的“｜”'],
  external: (): Said => ['这里没有 EXTERNAL 可接的程序', '删掉这一行，用标签和变量来写'],
  wideSign: (wide: string, sign: string): Said => [
    `全角的“${wide}”会给玩家看见，不起作用`,
    `写半角的“${sign}”`,
  ],
  wideColonInTag: (): Said => ['标签里的冒号是全角的', '标签里写半角的“:”，像“# move: ask”'],
  wideBraces: (text: string): Said => [
    `“${text}”是全角大括号，会给玩家看见，不起作用`,
    '条件写半角的“{ }”；不是条件，写“\\{ \\}”',
  ],
  bracesAreLogic: (text: string): Said => [
    `“${text}”：大括号里的会当成变量`,
    '只是字，写成“\\{ \\}”',
  ],
  wideBrackets: (): Said => ['选项的括号是全角的', '写半角的“[ ]”'],
  straightQuotes: (): Said => ['引号不是“ ”：这句话不会说出口', '写成“…”'],
  quoteAlone: (): Said => ['引号只有一半：这句话不会说出口', '补上另一半'],
  saidAgain: (text: string): Said => [
    `${text}已经说出口了，这里又说一遍`,
    '删掉这一行：带“ ”的选项自己会说',
  ],
  afterTheEnd: (text: string, ending: string): Said => [
    `“${text}”写在结局“${ending}”后面，没有人看得到`,
    `把“# end: ${ending}”移到最后一行`,
  ],
  halfColon: (name: string): Said => [`“${name}:”的冒号是半角的`, `写成“${name}：…”`],
  settlesNothing: (): Said => ['“settles”所在的这一行什么也没查清', '加上“# checked”，或者拿掉它'],
  dayWithoutHour: (): Said => [
    '“day”所在的这一行没有写新的一天几点',
    '加上，像“# day: 1 # time: 08:20”',
  ],
  moneyWithNobody: (): Said => [
    '这一行动了钱，没说是跟谁，收支里就只有一个数',
    '加上，像“# money: -300 # whom: 小林”；不在 cast 里的，在卡片“whom”里起个名字',
  ],
  bankUnopened: (): Said => [
    '有一行写了“# bank”，卡片上没有写银行里有多少',
    '在“balance”下面加上，像“bank: 4120”',
  ],
  bankUnmoved: (): Said => [
    '卡片上写了银行里有多少，可没有一行动过它',
    '动它的那一行写“# bank: -500”，或者拿掉“bank”',
  ],
  scansNothing: (picture: string): Said => [
    `扫的是图“${picture}”，可没有一行有这张图`,
    `先让玩家看见它，像“小卡：〔一个码〕 # picture: ${picture}”`,
  ],
  scansPast: (page: string): Said => [
    '扫了码，没有先给玩家看它通到哪个网址、自己决定要不要打开',
    `下一行写“# screen: ${page} # address: …”，再让玩家选`,
  ],
  whomWithoutMoney: (): Said => [
    '“whom”所在的这一行没有动钱',
    '写在有“# money”或“# bank”的那一行，或者拿掉它',
  ],
  todo: (text: string): Said => [`还有一件没做的事：“${text}”`, '做完它，再删掉 TODO 这一行'],
  notCompiled: (problem: string): Said => [
    `Ink 读不懂这一行（${problem}）`,
    '改这一行；写法见 stories/README.md',
  ],
  noSuchKnot: (problem: string): Said => [`跳到了没有的地方（${problem}）`, '写一个有的幕名'],
  breaksHere: (problem: string) => `走到这里出错了（${problem}）`,
  looseEnd: (): Said => ['写到这里就没有下文了', '写“-> 下一幕”，或者以“# end: …”和“-> END”结束'],
  knotTwice: (name: string): Said => [`“${name}”这一幕写了两遍`, '给其中一个换个名字'],
  noSuchVariable: (name: string): Said => [
    `没有“${name}”这个变量`,
    '在开头写“VAR 名字 = …”；只是字，写成“\\{ \\}”',
  ],
  includesItself: (name: string): Said => [`“${name}”把自己也放了进来`, '删掉这一行'],
  includedMissing: (name: string): Said => [
    `没有“${name}”这个文件`,
    `把 ${name} 放在旁边，或者整个案例都写在 case.ink 里`,
  ],
  saveAsUtf8: () => '编辑器里“另存为”，编码选 UTF-8',
  noTruth: (): Said => ['没有变量“truth”', '第一行写 VAR truth = "scam"'],
  saysNothing: (): Said => ['什么也没说', '写一行，用 -> 跳到它那一幕'],
  nothingRuns: (knot: string): Said => [
    '开头什么也没有：有幕，没有一处跳到第一幕',
    `在第一幕上面写“-> ${knot}”`,
  ],
  chance: (): Said => ['故事里有随机：同一条路不会两次都一样', '让一个选项来决定'],

  // The card.
  noCard: (): Said => ['这不是一张卡片', '从别的案例复制一张再改'],
  cutAtComma: (path: string): Said => [`“${path}”：句子被逗号切断了`, '给整句加上引号'],
  notOnCards: (path: string): Said => [`卡片上没有“${path}”这一栏`, '删掉它'],
  missingOnCard: (path: string): Said => [`缺少“${path}”`, '补上'],
  wrongOnCard: (path: string, problem: string): Said => [
    `“${path}”写得不对（${problem}）`,
    '改这一行',
  ],
  wrongWordOnCard: (path: string, word: string) => `“${path}”写成了 ${word}`,
  unlisted: (kind: string, word: string, key: string): Said => [
    `${kind}“${word}”不在卡片上`,
    `写进“${key}”，或者从这一行拿掉`,
  ],
  unused: (kind: string, word: string): Said => [
    `剧本里没有一行是 ${kind}“${word}”`,
    `在那一行写上“# ${kind}: ${word}”，或者从卡片上拿掉`,
  ],
  twiceOnCard: (kind: string, id: string): Said => [`${kind}“${id}”写了两遍`, '给其中一个换个名字'],
  nobodyOfCast: (id: string): Said => [
    `“${id}”在剧本里一句话也没有`,
    '让他有一句，或者从“cast”拿掉',
  ],
  threadUnused: (id: string): Said => [`对话“${id}”一次也没打开`, '打开它，或者从“threads”拿掉'],
  playerIsMember: (you: string): Said => [
    `“${you}”是玩家自己，写进 members 就多数了一个人`,
    '从“members”拿掉',
  ],
  fewerPeople: (people: number, members: number): Said => [
    `群里 ${String(people)} 个人，比写出来的 ${String(members)} 个加上玩家还少`,
    '把“people”改大，或者不写',
  ],
  minutesTurned: (least: number, most: number): Said => [
    `最短 ${String(least)} 分钟，最长 ${String(most)} 分钟`,
    '先写最短的，再写最长的，都要大于 0',
  ],
  noSuchDay: (day: string): Said => [`“${day}”不是一个日子`, '写成 YYYY-MM-DD'],
  fromTomorrow: (day: string): Said => [`出处的日期“${day}”还没到`, '写出处发表的那一天'],
  endsBeforeIt: (until: string, date: string): Said => [
    `“${until}”就失效了，出处却是“${date}”`,
    '对一对这两个日子',
  ],
  stale: (until: string, text: string): Said => [
    `一条事实到 ${until} 为止：“${text}…”`,
    '重新查一遍，改日期',
  ],
  unexplained: (flag: string): Said => [
    `没有说这一行为什么是“${flag}”`,
    '加上“# why: …”，在卡片的“whys”里写一段',
  ],
  ownerStranger: (who: string) => `“phoneOf”写的“${who}”不是 cast 里的人`,
  morningStranger: (who: string) => `早上写信的“${who}”不是 cast 里的人`,
  noFamily: (family: string) => `没有“${family}”这个类别`,
  familyCalled: (family: string, name: string): Said => [
    `类别“${family}”已经叫“${name}”了`,
    '删掉这一行',
  ],
  cardUntranslated: (text: string, more: number): Said => [
    `“${text}”${more > 0 ? `，还有 ${String(more)} 处，` : ''}没有英文`,
    '在旁边写上“en: …”',
  ],
  notThere: (kind: string, word: string) => `没有 ${kind}“${word}”`,
  pastNames: (kind: string, word: string) => `“past”里的${kind}“${word}”不在卡片上`,

  // The English.
  noEnglish: (): Said => ['还没有英文：这个案例只能玩中文', 'npm run stories -- po 案例名'],
  untranslated: (text: string, count: number, file: string): Said => [
    count > 1 ? `从“${text}”起，有 ${String(count)} 句没有英文` : `“${text}”没有英文`,
    `翻译在 ${file}（npm run stories -- po 会把新的句子放进去）`,
  ],
  fuzzy: (text: string): Said => [`“${text}”标着 fuzzy：中文改过了`, '再看一遍，去掉那个标记'],
  translationGone: (text: string): Said => [
    `剧本里已经没有“${text}”`,
    'npm run stories -- po 会把它放到一边',
  ],
  translatedTwice: (text: string, line: number): Said => [
    `“${text}”译了两遍，第 ${String(line)} 行已经有了`,
    '去掉一处',
  ],
  translatedApart: (text: string, line: number): Said => [
    `“${text}”在这里和第 ${String(line)} 行译得不一样`,
    '留下对的，去掉另一处',
  ],
  pastedTwice: (other: string): Said => [`英文和“${other}”的是同一句`, '两句各译各的'],
  noPo: (): Said => [
    '不是 PO 文件的写法',
    '一行可以是空的、# 注、msgctxt、msgid、msgstr，或者引号里的字',
  ],
  halfAnEntry: (): Said => ['这一条只有一半', '每条都要有 msgid 和 msgstr'],
  entriesRunTogether: (): Said => ['两条连在了一起', '中间空一行，每条一个 msgid、一个 msgstr'],
  chineseLeft: (text: string): Said => [`英文里还有“${text}”`, '译出来；标点也用英文的'],
  marksLost: (marks: string): Said => [`${marks}没有译过去`, '英文里也写上'],
  marksAdded: (marks: string): Said => [`中文里没有 ${marks}，英文里有`, '两边写成一样'],
  numberLost: (number: string): Said => [`英文里没有“${number}”`, '把这个数写进英文'],
  numberAdded: (number: string): Said => [`英文里的“${number}”中文里没有`, '两边写成一样的数'],
  logicLost: (meant: string, said: string): Said => [
    `大括号里的变了：“${meant}”成了“${said}”`,
    '大括号里的照抄',
  ],
  newlineInEnglish: (): Said => ['英文里有换行', '写成一行，去掉“\\n”'],

  // Lessons.
  needsMoreMinutes: (item: string, has: number, least: string): Said => [
    `“${item}”写的是 ${String(has)} 分钟，一键一键放完、举完手，最少要 ${least} 分钟`,
    '多给几分钟，从别的环节省；或者把 road 写短，asks 少问几步',
  ],

  // Quick cards.
  quickCardTwice: (id: string): Said => [`“${id}”有两张`, '给其中一张换个名字'],
  quickCardBare: (id: string): Said => [`“${id}”一面红旗、一个信号也没有`, '标出一行'],
  quickCardAsksTwo: (id: string): Said => [`“${id}”问了两样`, '“overreach”“rightful”留一样'],
  quickCardsOneSided: (key: string, word: string): Said => [
    `${key} 是“${word}”的都在一种真相里`,
    '另一种真相也加一张',
  ],
  quickCardsCounted: (family: string, truth: string, there: number, promised: number): Said => [
    `“${family}”在 ${truth} 里有 ${String(there)} 张`,
    `类别表里写的是 ${String(promised)} 张`,
  ],
  quickCardsAskAlike: (word: string): Said => [
    `多问一句的卡片里，没有一张是“${word}”`,
    '加一张，不然这一问自己就说出了答案',
  ],
}
