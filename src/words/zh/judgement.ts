import type { Answer, JudgementKind } from '../../core/run/judgement.ts'
import type { Truth } from '../../core/story/tags.ts'

const answers: Record<Answer, string> = {
  'surely-real': '肯定是真的',
  'rather-real': '多半是真的',
  'cannot-tell': '说不好',
  'rather-trick': '多半是骗局',
  'surely-trick': '肯定是骗局',
}

/** What is asked before the player does it, and where they knew, afterwards. */
export const judgementZh = {
  question: '动手之前，心里掂量一下：这事是真的吗？',
  about: (option: string) => `你正要：${option}`,
  changeable: '想换一个做法，直接点下面别的。',
  answers,
  recall: {
    title: '故事到这里。你是在哪一句明白过来的？',
    note: '点那一句。不计分，也没有标准答案。',
    onlyNow: '到现在才知道，或者还说不准',
    lines: '别人说的、给你看的',
  },
  reveal: {
    thought: (answer: string) => `没查清之前问你，你想的是：${answer}。`,
    blind: {
      unsure: '那时两种真相一个字都不差，谁也分不出来。“说不好”答得准。',
      checked: '那时两种真相一个字都不差，谁也分不出来。“说不好”答得准，去查也做对了。',
      sure: '那时两种真相一个字都不差，谁也分不出来。这个回答只看得出你先往哪边想。',
    },
    right: {
      scam: '查清之前，你就听出了不对。',
      genuine: '查清之前，你就听出对方说的是实话。',
    } satisfies Record<Truth, string>,
    rightButLost: '你听出了不对，还是给出去了。他们不给人留停一停的工夫。',
    rightButTurnedAway: '你听出对方说的是实话，事情还是没办成。',
    wrong: {
      scam: '那时它听上去像真的。骗子下功夫的正是这里：每一句都照着真事来写。',
      genuine: '那时它听上去像骗局，对方说的却是实话。警觉没有错，差的只是自己去查一次。',
    } satisfies Record<Truth, string>,
    unsure: {
      checked: '说不好，就去查。你是这么做的。',
      unchecked: '说不好的时候，先自己去查一次，再动手。',
    },
    changed: (from: string, to: string) =>
      `问完这一句，你改了主意：本来要“${from}”，后来是“${to}”。`,
    notAsked: '这一局没有问你的判断，所以不算进“分得清”。',
    knew: (line: string) => `你说，你是在这一句明白的：“${line}”`,
    knewLate: '你说，你到最后才知道。',
    first: (line: string) => `最早能分出真假的一句：“${line}”`,
    sameLine: '最早能分出真假的，也正是这一句。',
    never: '这条路上，两种真相说的话从头到尾一样，只有自己去查才分得清。',
    late: (said: string, sure: number) =>
      `这是从前的一局：故事讲完才问的，你说${said}，${String(sure)}% 的把握。它不算进档案。`,
    lateSaid: { scam: '是骗局', genuine: '是真事' } satisfies Record<Truth, string>,
  },
  kinds: { informed: '有据可判', blind: '无从分辨' } satisfies Record<JudgementKind, string>,
}

export type JudgementWords = typeof judgementZh
