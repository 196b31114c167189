import type { RunFault } from '../../core/run/run.ts'

const runs: Record<RunFault, string> = {
  shape: '网址里的那一局读不出来，可能没有复制全。',
  case: '网址里那一局的故事，这里没有。',
  version: '网址里的那一局缺了版本号。',
  language: '网址里的那一局用的语言，这里没有。',
  acts: '网址里的那一局中间断了。',
  seal: '网址里有字被改动过，那一局对不上了。',
}

/** What stood in a trainer's way, and the cure. Said on the desk, never on the wall. */
export const hitchesZh = {
  noLesson: (id: string) =>
    `网址里的教案“${id}”这里没有。核对一下 lesson= 后面的名字，或者从下面选一份。自己写的教案，先在首页把文件拖进来。`,
  noCase: (id: string) =>
    `网址里的故事“${id}”这里没有。核对一下 case= 后面的名字，或者从下面选一个。`,
  noRun: (fault: RunFault) =>
    `${runs[fault]}回到那一刻，把 run= 后面的一串重新复制完整，或者从下面选一个故事。`,
  runCut: (act: number) =>
    `这个故事后来改过，网址里的那一局只走得到第 ${String(act)} 步之前，就停在那里。往下接着走就行；要回到原来那一刻，重新走一遍，再存一次。`,
  noFullScreen: {
    wall: '浏览器不让大屏幕全屏。点一下大屏幕那个窗口，再按 F11。',
    desk: '浏览器不让这个窗口全屏。按 F11。',
  },
  noStory: {
    wall: '大屏幕那个窗口里没有这个故事。自己拖进来的故事只在拖的那个窗口里：按“只有一个屏幕”用这个窗口放，或者换一个故事。',
    desk: '这个窗口里没有这个故事。自己拖进来的故事，先在首页再拖一次，或者换一个故事。',
  },
  understood: '知道了',
  /** In the title of the wall's own window, where no hall looks once it is full. */
  wallTitle: '按 F11 全屏',
}

export type HitchWords = typeof hitchesZh
