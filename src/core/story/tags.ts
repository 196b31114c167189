/**
 * The closed lists of the training: the words a story may use in a tag, in one place.
 * The texts a player reads for them are in `words/`; what they mean for a writer is in
 * `stories/TAGS.md`. Order matters only for flags: a run stores a flag as its place in this list,
 * so new ones are added at the end.
 */

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

export const truths = ['scam', 'genuine'] as const
export type Truth = (typeof truths)[number]

/** The stages every fraud of this kind goes through, in order. */
export const chains = ['contact', 'trust', 'bait', 'pressure', 'transfer', 'aftermath'] as const
export type Chain = (typeof chains)[number]

/** What a choice does. */
export const moves = [
  'comply',
  'pay',
  'disclose',
  'stall',
  'ask',
  'verify',
  'refuse',
  'report',
  'tell',
  'help',
] as const
export type Move = (typeof moves)[number]

/** What a line does to you. */
export const techniques = [
  'authority',
  'urgency',
  'scarcity',
  'reciprocity',
  'commitment',
  'isolation',
  'fear',
  'greed',
  'liking',
  'social-proof',
] as const
export type Technique = (typeof techniques)[number]

/** Red flags, by their casebook ids. */
export const flags = [
  'pay-first',
  'off-platform',
  'unknown-app',
  'screen-share',
  'code-ask',
  'secrecy',
  'countdown',
  'personal-payee',
  'account-frozen',
  'too-good',
  'shill-screens',
  'knows-me',
  'credit-threat',
  'borrow-to-pay',
  'callback-refused',
  'id-face',
  'small-win',
  'wipe-trace',
  'unasked-refund',
  'autofee-scare',
  'agent-relay',
  'task-ladder',
  'bundle-order',
  'team-guilt',
  'gift-parcel',
  'no-check-loan',
  'cancel-student-loan',
  'fake-docs',
  'insider-ticket',
  'remark-redo',
  'fake-order-link',
  'grey-service',
  'buyer-picks-site',
  'fake-balance',
  'deposit-equals-price',
  'reclaim-risk',
  'new-account',
  'relay-transfer',
  'fake-receipt',
  'open-group',
  'ai-glimpse',
  'rent-account',
  'run-money',
  'phone-relay',
  'cash-gold-run',
  'cover-story',
  'friend-recruits',
  'after-freeze',
  'phone-topup-task',
  'group-same-hand',
  'repair-agent',
  'pack-statement',
  'forge-papers',
  'sim-handover',
  'seller-cs-qr',
] as const
export type FlagId = (typeof flags)[number]

/** What genuine lines do that a fraud cannot afford. */
export const signals = [
  'call-back',
  'no-hurry',
  'original-route',
  'in-the-order',
  'asks-nothing',
  'says-check',
  'accepts-no',
  'true-cost',
  'official-place',
  'answers-call',
  'knows-us',
  'public-notice',
  'keeps-record',
] as const
export type SignalId = (typeof signals)[number]

/** How somebody feels; the stage decides how that looks. */
export const feelings = [
  'calm',
  'amused',
  'uneasy',
  'afraid',
  'angry',
  'relieved',
  'ashamed',
  'doubtful',
  'tired',
  'warm',
] as const
export type Feeling = (typeof feelings)[number]

/**
 * Names of what is drawn elsewhere: of a folder of `assets/places`, of a picture, a body, an app's
 * icon. Core takes any; the workshop knows which there are and asks after the others.
 */
export type PlaceId = string
export type BackroomId = string
export type PersonId = string
export type PictureId = string
export type AppId = string
/** After its app, as in `shop.orders`. Threads of chat and sms are named on the card instead. */
export type AppPageId = string
/** What a message can carry to be played; its words stand beside it, always. */
export type ClipKind = string

/** Voices the sound room has; who shares one still sounds unlike the other. */
export const voices = ['agent-a', 'agent-b', 'recovery', 'zhou', 'clerk', 'bank'] as const
export type VoiceId = (typeof voices)[number]

/** What a player can give away. */
export const secrets = ['name', 'address', 'screen', 'code', 'card', 'id', 'password'] as const
export type Secret = (typeof secrets)[number]

/**
 * Kinds of loss, in the order they are told in: money, a debt, somebody else's money passed on, things,
 * an account, a hand or an eye on the phone, what only the player should know, a friend.
 */
export const lossKinds = [
  'money',
  'debt',
  'passed',
  'goods',
  'account',
  'remote',
  'secrets',
  'friend',
] as const
export type LossKind = (typeof lossKinds)[number]

/** Those that no sum, secret or shared screen shows, and a line has to name. */
export const namedLosses = ['goods', 'account', 'friend'] as const satisfies readonly LossKind[]
export type NamedLoss = (typeof namedLosses)[number]

/** What can happen to a call. */
export const callActs = ['ring', 'dial', 'talk', 'add', 'end'] as const
export type CallAct = (typeof callActs)[number]

/**
 * Where on the phone, or around it, an option is offered. `app`, `dial`, `scan` carry a name after a
 * dot: `app.shop` is a tap on that app's icon, `dial.bank` a call to that contact of the card,
 * `scan.gift-card` the code in that picture.
 */
export const spots = [
  'say',
  'page',
  'answer',
  'decline',
  'silence',
  'hangup',
  'down',
  'up',
  'ask',
  'app',
  'dial',
  'scan',
] as const
export type Spot = (typeof spots)[number]

/** Apps that hold conversations: chats, texts, a game's channels, a website's support, a market's own talk. */
export const threadApps = ['chat', 'sms', 'game', 'browser', 'shop'] as const
export type ThreadApp = (typeof threadApps)[number]

/** True where `word` stands in `list`; narrows to the list's members. */
export function isOneOf<T extends string>(list: readonly T[], word: unknown): word is T {
  return typeof word === 'string' && (list as readonly string[]).includes(word)
}
