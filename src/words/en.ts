import type { Words } from './zh.ts'
import { screensEn } from './screens.en.ts'

/** Every interface word in English. */
export const en: Words = {
  training: {
    flags: {
      'pay-first': {
        name: 'Pay first to be paid',
        why: 'A refund, a wage, a loan flows to you. Whoever receives money has nothing to send.',
      },
      'off-platform': {
        name: 'Moved off the platform',
        why: 'Off the platform there is no escrow, no log and nobody to settle a dispute.',
      },
      'unknown-app': {
        name: 'App by link or QR code',
        why: 'An app from outside the store can draw any balance it likes.',
      },
      'screen-share': {
        name: 'Screen share',
        why: 'They see your codes and balances, and may take over the phone.',
      },
      'code-ask': {
        name: 'Asks for a code or PIN',
        why: 'A code is your signature on a payment.',
      },
      secrecy: { name: '“Tell no one”', why: 'It sends away the people who would notice.' },
      countdown: { name: 'Countdown', why: 'Hurry makes everyone worse at noticing.' },
      'personal-payee': {
        name: 'The payee does not fit',
        why: 'Schools, banks and platforms do not collect into a private account.',
      },
      'account-frozen': {
        name: '“Frozen, and it was your mistake”',
        why: 'An invented mistake turns money already spent into a reason to pay more.',
      },
      'too-good': { name: 'Too good', why: 'The gap to the market price is the bait.' },
      'shill-screens': {
        name: 'Screenshots in the group',
        why: 'Everybody in the group can be one person’s accounts.',
      },
      'knows-me': {
        name: 'Knows your details',
        why: 'Data leaks. Knowing your order number does not make someone the company.',
      },
      'credit-threat': {
        name: 'Threat to your credit record',
        why: 'Nobody edits a credit record over the phone.',
      },
      'borrow-to-pay': {
        name: 'Told to borrow',
        why: 'No lawful process needs a new debt to prove or clear anything.',
      },
      'callback-refused': {
        name: 'Blocks your own check',
        why: 'Somebody real survives being called back.',
      },
      'id-face': {
        name: 'Wants your ID or face',
        why: 'With these, accounts and loans can be opened in your name.',
      },
      'small-win': {
        name: 'A small win first',
        why: 'Proof made to order, before the big request.',
      },
      'wipe-trace': { name: 'Told to delete', why: 'What goes is the evidence.' },
      'unasked-refund': {
        name: 'A refund nobody asked for',
        why: 'You filed nothing. A real refund sits in the order page.',
      },
      'autofee-scare': {
        name: '“You will be charged”',
        why: 'A charge that does not exist, so that you follow instructions.',
      },
      'agent-relay': {
        name: 'Passed from agent to agent',
        why: 'Several voices in turn sound like an institution.',
      },
    },
    signals: {
      'call-back': { name: 'Invites a call-back', why: 'A real number survives it.' },
      'no-hurry': { name: 'No hurry', why: 'A real claim is still there tomorrow.' },
      'original-route': {
        name: 'Back the way it was paid',
        why: 'The money returns where it came from; no new account is needed.',
      },
      'in-the-order': {
        name: 'In your own order',
        why: 'You see it in the app you already had, without anybody’s link.',
      },
      'asks-nothing': {
        name: 'Wants no code, no PIN',
        why: 'A real matter does not need your signature.',
      },
      'says-check': { name: 'Tells you to check', why: 'They are not afraid of it.' },
      'accepts-no': { name: 'Takes no for an answer', why: 'You say no, and they stop.' },
      'true-cost': {
        name: 'Limited and explained',
        why: 'By the rules, not a yuan more, and they can say why.',
      },
    },
    techniques: {
      authority: { name: 'Authority', why: 'Borrows a role one is used to obeying.' },
      urgency: { name: 'Urgency', why: 'Leaves no time to think.' },
      scarcity: { name: 'Scarcity', why: 'Makes you afraid of missing out.' },
      reciprocity: { name: 'Reciprocity', why: 'Gives a little, so that no feels rude.' },
      commitment: {
        name: 'Step by step',
        why: 'You agreed to the last step; the next is hard to refuse.',
      },
      isolation: { name: 'Isolation', why: 'Parts you from people who would warn you.' },
      fear: { name: 'Fear', why: 'Leaves only the question of how to escape.' },
      greed: { name: 'Gain', why: 'Leaves only the thought of what you will get.' },
      liking: { name: 'Liking', why: 'Feels like one of us.' },
      'social-proof': { name: 'Everyone does it', why: 'Makes it look normal.' },
    },
    moves: {
      comply: 'went along',
      pay: 'paid',
      disclose: 'gave something away',
      stall: 'played for time',
      ask: 'asked',
      verify: 'checked',
      refuse: 'refused',
      report: 'reported',
      tell: 'told somebody',
      help: 'helped',
    },
    chains: {
      contact: 'Contact',
      trust: 'Trust',
      bait: 'Bait',
      pressure: 'Pressure',
      transfer: 'Transfer',
      aftermath: 'Aftermath',
    },
    secrets: {
      name: 'your name',
      address: 'your address',
      screen: 'your screen',
      code: 'a code',
      card: 'a card number',
      id: 'your ID number',
      password: 'a password',
    },
    feelings: {
      calm: 'calm',
      amused: 'amused',
      uneasy: 'uneasy',
      afraid: 'afraid',
      angry: 'angry',
      relieved: 'relieved',
      ashamed: 'embarrassed',
      doubtful: 'doubtful',
      tired: 'tired',
      warm: 'touched',
    },
  },
  phone: {
    hangUp: 'Hang up',
  },
  screens: screensEn,
}
