// The words of portal.html.
export const portalZh = {
  lang: 'zh' as 'zh' | 'en',
  title: '把识破放进门户',
  wording:
    '对外请写“模拟训练”。不要写成必须通过的考试；要不要记分由学校自己决定，默认只看有没有完成。',
  frameTitle: (name: string) => `反诈模拟训练：${name}`,
  frame: '一个框',
  frameText:
    '把下面这段贴进页面，不需要任何脚本。框从 320×180 起都可以；小于 320×320 时只显示封面，点一下在新窗口里打开。可用的参数：case、lang、truth（scam 或 genuine，不写就随机）、theme、text-size。不写 case 就是整个首页。',
  sandbox:
    '如果平台强制加 sandbox：allow-scripts 就能玩（不保存进度）；建议写 sandbox="allow-scripts allow-same-origin allow-popups allow-downloads"。',
  element: '一个标签，听得到每次选择',
  elementText:
    'embed.js 不超过 4 KB。每次选择、判断、结局和得分都会变成事件；不想用它，可以照<a href="#protocol">本页最后的约定</a>自己写。',
  privileged:
    'embed-policy.json 写谁可以放这个框、谁可以替玩家操作（代选、回退、读写记录）。改完文件就生效，不用重新构建；沙盒里的框没有来源，按“谁都可以放、谁都不能代操作”处理。',
  headers: '服务器的响应头',
  headersText:
    '这是页面自己已经遵守的策略：没有 unsafe-eval，没有内联脚本，没有 ws。加成响应头之后，还能限定谁可以放框（frame-ancestors 只在响应头里有效）。最后一行让别的站点可以 import embed.js，也让沙盒里的框打开时控制台不再报被拦下的文件；这里都是公开的静态文件。',
  packages: '学习平台、U 盘、邮件',
  packagesText: [
    'npm run package 会生成：U 盘文件夹、每个案例一个网页文件（不超过 2 MB）、SCORM 1.2、SCORM 2004 第四版和 cmi5 课件（单个案例或整门课程）。',
    '每次选择是一条交互，每面红旗是一个目标，结局时有 0–100 分；换一台电脑也能接着玩。平台没收下的，会试三次，留在设备上，下次打开再补。回看不写任何东西。',
    '通过分、语言、只报完成、公用电脑不留记录，都写在课件里的 settings.js。',
    '可以另外报给学校自己的 xAPI 记录库（--xapi），默认不报；报的时候所有人都是同一个匿名账号。',
    '用 scorm-again 和小型 cmi5、xAPI 服务试过，Moodle 的 SCORM 接口脚本单独试过一次；完整的 Moodle、超星、雨课堂和 ADL 的测试套件没有试过。',
  ],
  data: '有哪些数据',
  dataText: [
    '没有账号，没有统计，没有第三方请求；游戏不向任何服务器发送数据（学习平台的课件只报给打开它的平台）。',
    '进度、记录、设置只存在玩家自己的浏览器里，键名以 shipo/1/ 开头；设置里可以一次清除。',
    '外面的页面听到的是选了哪一项、几毫秒、得分这些代码，没有姓名、学号，也没有玩家打的字。把它和学号连起来的是你的页面：那时你就在处理个人信息，适用《个人信息保护法》第六条（最小范围）；不满十四周岁的适用第二十八条、第三十一条。这不是法律意见。',
    '证书上的名字由玩家自己填，不离开设备，也不保存。',
  ],
  deploy: '换新版本的时候',
  deployText: [
    '把 dist/ 整个换掉就可以。health.json 里有版本、故事和语言，可以用来监测。',
    '已经打开的页面继续用旧文件；缺了旧文件时会说有新版本，并给一个重新打开的按钮。玩到一半的进度还在；故事改过、接不上时会说从哪一步接不上。',
    '旧的脚本文件最好多留一天：文件名带指纹，不会互相覆盖。',
    'index.html、sw.js、embed.js 和 .json 请不要长期缓存。',
  ],
  types: '类型',
}

export type PortalWords = typeof portalZh

export const portalEn: PortalWords = {
  lang: 'en',
  title: 'Put Shipo on your portal',
  wording:
    'Call it a “training simulation” (模拟训练). Do not make it an exam that must be passed: whether a score counts is the school’s choice, and by default only completion does.',
  frameTitle: (name) => `Fraud training simulation: ${name}`,
  frame: 'A frame',
  frameText:
    'Paste this; no script is needed. Any box from 320×180 will do; below 320×320 it is a poster that opens in a window of its own with one tap. Parameters: case, lang, truth (scam or genuine; drawn by lot if left out), theme, text-size. Without case it is the whole home page.',
  sandbox:
    'If your platform insists on a sandbox: allow-scripts alone plays (and keeps nothing); better is sandbox="allow-scripts allow-same-origin allow-popups allow-downloads".',
  element: 'An element that hears every decision',
  elementText:
    'embed.js is at most 4 kB. Each decision, judgement, completion and score is an event. If you would rather not load it, <a href="#protocol">the end of this page</a> says how to speak the protocol by hand.',
  privileged:
    'embed-policy.json says who may hear a frame, and who may play in it for the player (choose, rewind, read and load runs). A change counts at once, without a new build; a sandboxed frame has no origin to read it with: anybody may hear it, nobody may play in it.',
  headers: 'Response headers',
  headersText:
    'This is the policy that the page obeys already: no unsafe-eval, no inline script, no ws. Sent as a header it also says who may frame the game (frame-ancestors counts in a header only). The last line lets other sites import embed.js, and keeps the console of a sandboxed frame free of files that were refused; all of these are public, static files.',
  packages: 'In an LMS, on a stick, in a mail',
  packagesText: [
    'npm run package makes a folder for a stick, a page of at most 2 MB for each case, and SCORM 1.2, SCORM 2004 4th edition and cmi5 packages, of a case or the whole course.',
    'Each decision is an interaction, each flag an objective, and there are 0–100 points at the end; a case resumes on any computer. What the platform does not take is tried three times, kept on the device and told when the case is next opened. Looking back writes nothing.',
    'The score that passes, the language, completion alone, and nothing kept on shared computers are in settings.js in each package.',
    'A record store (xAPI) of the school’s own can be told as well (--xapi); none is unless you ask, and then every learner is the same anonymous account.',
    'Tried with scorm-again and small cmi5 and xAPI stores, and once with the API scripts of Moodle’s SCORM module by themselves; not with a whole Moodle or any other platform, nor with ADL’s test suite.',
  ],
  data: 'What data exists',
  dataText: [
    'No account, no analytics, no request to anybody else; the game sends nothing to any server (a package tells the platform that opened it, and nobody else).',
    'Progress, logbook and settings are in the player’s own browser alone, under keys that begin with shipo/1/; the settings erase them.',
    'Your page hears codes: which option, how many milliseconds, which score. No name, no number, nothing that somebody typed. If you join that to a student, you process personal data: Article 6 of the Personal Information Protection Law (least scope) applies, and for those under fourteen Articles 28 and 31. This is no legal advice.',
    'The name on a certificate is typed by the player; it does not leave the device and is not kept.',
  ],
  deploy: 'When you put a newer version there',
  deployText: [
    'Replace dist/ as a whole. health.json has the version, the cases and the languages, for your monitor.',
    'Pages that are open go on with the old files; where one is gone they say that there is a newer version and offer to open it. A run under way stays; where its story has changed it says from which step on it no longer fits.',
    'Leave the old script files for a day: their names carry a fingerprint, and none overwrites another.',
    'Let index.html, sw.js, embed.js and the .json files not be cached for long.',
  ],
  types: 'Types',
}
