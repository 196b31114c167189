import type { CaseFile } from '../../src/core/story/card.ts'
import { writeRun, type Act, type Run } from '../../src/core/run/run.ts'
import { thinking } from '../core/run/asked.ts'
import { openTale } from '../../src/core/story/story.ts'
import { linesOf, type Step } from '../../src/core/story/step.ts'
import type { Language, Move, Truth } from '../../src/core/story/tags.ts'
import type { PageId } from '../../src/host/address.ts'

/** A place in a case worth looking at: the Chinese words on the options that lead there. */
export interface Moment {
  readonly name: string
  readonly texts: readonly string[]
  /** Another case than `parcel-claim`. */
  readonly caseId?: string
  readonly truth?: Truth
  /** Goes on to the debrief. */
  readonly recalled?: boolean
  /** What is pressed on the phone then. */
  readonly press?: string
  /** A page beside the cases, with a logbook of so many lines behind it. */
  readonly page?: { readonly id: PageId; readonly lines: number }
  /** The story's last option, taken on screen. */
  readonly last?: string
}

const ring = ['没空']
const call = [...ring, '接听']
const talk = [...call, '你怎么知道我的单号']
const offer = [...call, '那现在怎么办']
const specialist = [...offer, '那你帮我登记']
const install = [...specialist, '报上自己', '方便，你说', '怎么处理？你说']
const room = [...install, '安装']
const sharing = [...room, '点“共享屏幕”']
const transfer = [...sharing, '好，短信来了', '谁要都不能给', '行，转多少']
const gone = [...transfer, '下一步', '仍要转账', '先把刚才的']
const lost = [...gone, '打开钱包，锁卡', '打110', '刚转出去的', '照着转账记录', '给辅导员', '不接']
const shop = [...call, '打开青柠集市']

export const moments: readonly Moment[] = [
  { name: 'chat', texts: [] },
  { name: 'ringing', texts: ring },
  { name: 'sms', texts: [...ring, '拒接'] },
  { name: 'call', texts: talk },
  { name: 'flags', texts: talk, press: '.said__flag' },
  { name: 'offers', texts: talk, press: '.all' },
  { name: 'back', texts: offer, press: '.top .round' },
  { name: 'dialler', texts: talk, press: '.tool--dial' },
  { name: 'apps', texts: talk, press: '.browse, .tool--apps' },
  { name: 'offer', texts: offer },
  { name: 'specialist', texts: specialist },
  { name: 'orders', texts: shop },
  { name: 'order', texts: [...shop, '点开尾号4471'] },
  { name: 'claim', truth: 'genuine', texts: [...shop, '点开尾号4471', '订单里有登记'] },
  { name: 'install', texts: install },
  { name: 'meeting', texts: room },
  { name: 'sharing', texts: sharing },
  { name: 'transfer', texts: transfer },
  { name: 'code', texts: [...sharing, '好，短信来了'] },
  { name: 'warned', texts: [...transfer, '下一步'] },
  { name: 'lost', texts: gone },
  { name: 'down', texts: [...call, '把手机放下'] },
  { name: 'ended', texts: [...call, '挂断'], last: '吃面' },
  { name: 'question', texts: [...call, '挂断', '吃面'], press: '.onward button' },
  { name: 'debrief', texts: lost, recalled: true },
  {
    name: 'debrief-real',
    truth: 'genuine',
    texts: [
      ...[...shop, '点开尾号4471', '订单里有登记', '问金额', '我等电话', '那个是真的'],
      ...['等他们打来', '接听', '您重开吧', '卡号我不报', '“好，我去订单里点', '等几分钟'],
      ...['提交申请', '不去了'],
    ],
    recalled: true,
  },
  // What the other stories alone show: a game's chat, a page that only looks like one, a voice note.
  { name: 'game', caseId: 'sword-sale', texts: ['唱歌', '还卖'] },
  { name: 'market', caseId: 'sword-sale', texts: ['唱歌', '还卖', '看看又不要钱'] },
  { name: 'group', caseId: 'urgent-friend', texts: [] },
  { name: 'voice', caseId: 'urgent-friend', texts: ['“收到', '要我做什么', '你说句语音'] },
  { name: 'profile-empty', texts: [], page: { id: 'profile', lines: 0 } },
  { name: 'profile-few', texts: [], page: { id: 'profile', lines: 3 } },
  { name: 'profile', texts: [], page: { id: 'profile', lines: 40 } },
]

/** A page beside the cases, as somebody sees it who finished a story two weeks ago. */
export interface Leaf {
  readonly name: string
  readonly address: string
  /** What is ticked there. */
  readonly tick?: string
  /** What is typed there. */
  readonly write?: { readonly into: string; readonly text: string }
}

export const leaves: readonly Leaf[] = [
  { name: 'pledge', address: '?page=pledge', tick: '.vow input' },
  {
    name: 'certificate',
    address: '?page=certificate',
    tick: '.making .tick input',
    write: { into: '.making__name input', text: '欧阳若晨' },
  },
  { name: 'help', address: '?page=help' },
]

/** What can be said of a moment in any language: its address, and its last option there. */
export interface Placed {
  readonly address: string
  readonly last?: string
}

/** The address of a moment. @throws an error that names the words no option there carries. */
export function placeOf(
  moment: Moment,
  files: Readonly<Record<Language, CaseFile>>,
  to: Language,
): Placed {
  if (moment.page !== undefined) return { address: `?page=${moment.page.id}` }
  const truth = moment.truth ?? 'scam'
  const picks: number[] = []
  for (const text of moment.texts) picks.push(pickOf(text, stepAt(files.zh, truth, picks)))
  const acts = picks.map((option) => ({ did: 'pick', option }) as const)
  if (moment.recalled === true) return { address: debriefAt(files[to], truth, picks) }
  const { last } = moment
  if (last === undefined) return { address: addressOf(files[to], truth, acts) }
  const option = stepAt(files[to], truth, picks).options[
    pickOf(last, stepAt(files.zh, truth, picks))
  ]
  return { address: addressOf(files[to], truth, acts), ...(option && { last: option.text }) }
}

/** Moves of somebody who asks and looks before doing anything, and then does as told. */
const curious: readonly Move[] = ['ask', 'tell', 'stall', 'verify', 'comply', 'disclose', 'pay']

/** The debrief of a road as long as the story lets one ask. */
export function longestRoad(files: Record<Language, CaseFile>, to: Language): string {
  const picks: number[] = []
  const taken = new Set<string>()
  for (let step = stepAt(files.zh, 'scam', picks); step.options.length > 0;) {
    const rank = (n: number) => rankOf(step.options[n], taken)
    const best = step.options.map(({ index }) => index).sort((a, b) => rank(a) - rank(b))[0] ?? 0
    taken.add(step.options[best]?.text ?? '')
    picks.push(best)
    if (picks.length > 200) throw new Error('the longest road has no end')
    step = stepAt(files.zh, 'scam', picks)
  }
  return debriefAt(files[to], 'scam', picks)
}

function rankOf(option: Step['options'][number] | undefined, taken: ReadonlySet<string>): number {
  const place = option === undefined ? -1 : curious.indexOf(option.move)
  // Whoever dials leaves the call, and with it the road.
  const rank = place < 0 || option?.spot === 'dial' ? curious.length : place
  return rank + (taken.has(option?.text ?? '') ? 20 : 0)
}

function stepAt(file: CaseFile, truth: Truth, picks: readonly number[]): Step {
  const step = openTale(file).steps(truth, picks).at(-1)
  if (step === undefined) throw new Error('a story has a first step')
  return step
}

function pickOf(text: string, { options }: Step): number {
  const found = options.findIndex((option) => option.text.includes(text))
  if (found >= 0) return found
  const there = options.map((option) => option.text).join(' / ')
  throw new Error(`no option says “${text}”; there are: ${there}`)
}

/** The debrief of a road; it that is judged has a flag that hits and one on an innocent line. */
function debriefAt(file: CaseFile, truth: Truth, picks: readonly number[]): string {
  const steps = openTale(file).steps(truth, picks)
  const acts = [...thinking(openTale(file), truth, picks, 'rather-trick')]
  const { you } = file.card
  const heard = linesOf(steps).filter(({ speaker }) => speaker !== undefined && speaker !== you)
  const parted = openTale(file).parting(truth, picks)?.line ?? Infinity
  const hit = heard.find(({ n, flags }) => n >= parted && flags.length > 0)
  const innocent = heard.find(({ flags }) => flags.length === 0)
  for (const line of [hit, innocent]) {
    if (line === undefined) continue
    acts.push({ did: 'flag', line: line.n, flag: line.flags[0] ?? 'countdown' })
  }
  return addressOf(file, truth, [...acts, { did: 'recall' }])
}

function addressOf(file: CaseFile, truth: Truth, acts: readonly Act[]): string {
  const run: Run = { caseId: file.id, version: file.version, language: file.language, truth, acts }
  return `?case=${file.id}&run=${writeRun(run)}`
}
