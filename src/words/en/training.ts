import type { trainingZh } from '../zh/training.ts'

/** What the training calls things, in English. */
export const trainingEn: typeof trainingZh = {
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
    'task-ladder': {
      name: 'Tasks that grow',
      why: 'The task grows exactly as fast as your trust.',
    },
    'bundle-order': {
      name: 'Linked orders, no way out',
      why: 'The exit is shut before the demand appears.',
    },
    'team-guilt': {
      name: '“The whole team is waiting”',
      why: 'Invented peers make stopping feel rude.',
    },
    'gift-parcel': { name: 'A gift you never ordered', why: 'The “free” gift is the way in.' },
    'phone-topup-task': {
      name: 'Top up strangers’ phones',
      why: 'What you pay is real money, and it fills the phone of somebody you do not know.',
    },
    'group-same-hand': {
      name: 'Several people, one hand',
      why: 'Several people urge you in one voice. Perhaps only one is typing.',
    },
    'no-check-loan': {
      name: 'No checks, sure approval',
      why: 'A licensed lender asks whether you can repay; a sure yes sells hope.',
    },
    'cancel-student-loan': {
      name: '“Cancel your student loan account”',
      why: 'There is no such procedure.',
    },
    'repair-agent': {
      name: 'Credit repair for a fee',
      why: 'Nobody can be paid to change a credit record.',
    },
    'pack-statement': {
      name: 'Dressing up your statement',
      why: 'What passes through your card may be somebody’s stolen money.',
    },
    'forge-papers': {
      name: 'Papers made up for you',
      why: 'Whoever hands them in is you.',
    },
    'sim-handover': {
      name: 'Wants your SIM card',
      why: 'Whoever holds the card gets your codes.',
    },
    'fake-docs': { name: 'Official papers by chat', why: 'A picture proves nothing.' },
    'insider-ticket': {
      name: 'Insider tickets',
      why: 'Real-name ticketing leaves little room for insiders.',
    },
    'remark-redo': { name: '“No memo, pay again”', why: 'No refund needs a second payment.' },
    'fake-order-link': {
      name: 'The seller’s own order link',
      why: 'If your own app shows no such order, the page is fake.',
    },
    'seller-cs-qr': {
      name: 'A service code from the buyer',
      why: 'A market writes to its sellers in its own messages, never by a picture from the buyer.',
    },
    'grey-service': {
      name: 'Ghost-writing',
      why: 'The service is illicit, so they count on your not reporting.',
    },
    'buyer-picks-site': {
      name: 'The buyer picks the site',
      why: 'Whoever chooses the venue owns the referee.',
    },
    'fake-balance': { name: 'A balance you cannot take', why: 'Only digits on their own page.' },
    'deposit-equals-price': {
      name: 'A deposit as large as the price',
      why: 'Real fees come out of the proceeds.',
    },
    'reclaim-risk': {
      name: 'The account can be reclaimed',
      why: 'Its first real-name owner can take it back.',
    },
    'new-account': {
      name: 'A new number or account',
      why: 'The identity moved; the proof did not.',
    },
    'relay-transfer': {
      name: '“I pay you, you pass it on”',
      why: 'You become the one who pays.',
    },
    'fake-receipt': { name: 'A picture of a transfer', why: 'Only your own balance counts.' },
    'open-group': {
      name: 'A group anybody can enter',
      why: 'Anybody can copy a name and a picture.',
    },
    'ai-glimpse': {
      name: 'A glimpse of video',
      why: 'A few seconds of face and voice can be synthetic.',
    },
    'rent-account': { name: 'Rent out your account', why: 'The law forbids even lending one.' },
    'run-money': { name: 'Pass money through for a cut', why: 'A firm has its own account.' },
    'phone-relay': {
      name: 'A phone-call gig',
      why: 'You are paid to hide who is really calling.',
    },
    'cash-gold-run': {
      name: 'Fetch cash or gold for somebody',
      why: 'Real business does not use strangers to carry money.',
    },
    'cover-story': {
      name: 'A story to tell the police',
      why: 'Whoever rehearses one knows what this is.',
    },
    'friend-recruits': {
      name: 'A friend recruits you',
      why: 'What they spend is your trust in them.',
    },
    'after-freeze': {
      name: 'Go on after the bank limits your card',
      why: 'The bank’s limit is a warning; going on makes it hard to explain.',
    },
  },
  signals: {
    'call-back': { name: 'Invites a call-back', why: 'A real number survives it.' },
    'no-hurry': { name: 'No hurry', why: 'The real thing is still there tomorrow.' },
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
      why: 'It is what it is, not a yuan more, and they can say why.',
    },
    'official-place': {
      name: 'Done in the official place',
      why: 'You found the venue yourself; the referee is not theirs.',
    },
    'answers-call': {
      name: 'Answers when you call',
      why: 'A real person survives a phone call.',
    },
    'knows-us': {
      name: 'Knows what only you two know',
      why: 'It is nowhere online and cannot be copied.',
    },
    'public-notice': {
      name: 'A public notice',
      why: 'Written where all can see it and you can open it yourself.',
    },
    'keeps-record': {
      name: 'Keeps it on record',
      why: 'They are glad that every step can be looked up.',
    },
  },
  techniques: {
    authority: { name: 'Authority', why: 'Borrows a role one is used to obeying.' },
    urgency: { name: 'Urgency', why: 'Leaves no time to think.' },
    scarcity: { name: 'Scarcity', why: 'Makes you afraid of missing out.' },
    reciprocity: { name: 'Reciprocity', why: 'Gives a little, so that saying no feels rude.' },
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
  honestChains: {
    contact: 'First words',
    trust: 'Saying why',
    bait: 'The matter itself',
    pressure: 'Short of time',
    transfer: 'Getting it done',
    aftermath: 'Afterwards',
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
}
