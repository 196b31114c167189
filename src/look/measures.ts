/** Milliseconds somebody is seen typing before a message comes, or does not. */
export const typingMs = 900

/** How large letters are. What gives way to width is measured against the page it stands on. */
const type = {
  /** Hints, chips, what stands under a tool. */
  'type-hint': '0.8125rem',
  /** Sources, who speaks. */
  'type-small': '0.875rem',
  /** Notes under a line, table cells. */
  'type-note': '0.9375rem',
  /** What is read; the heavier, the slower. */
  'type-body': '1rem',
  'type-said': '1.0625rem',
  'type-lead': '1.125rem',
  /** Headings in a page. */
  'type-part': '1.25rem',
  'type-head': '1.375rem',
  /** The name of a case or a question. */
  'type-card': 'clamp(1.125rem, 10cqw, 1.5rem)',
  /** The page's own name, and where it has half the screen to itself. */
  'type-title': 'clamp(1.5rem, 9cqw, 2rem)',
  'type-cover': '2.75rem',
  /** A number one looks for, and the one number where a number is asked for. */
  'type-number': 'min(1.75rem, 13cqw)',
  'type-score': 'clamp(2.25rem, 20cqw, 4.5rem)',
  /** On a wall, read at eight metres: the least there is, who speaks, what is long, what is said. */
  'type-wall': '3.7vh',
  'type-wall-name': '4.2vh',
  'type-wall-read': '5vh',
  'type-wall-said': '5.6vh',
  'type-wall-cover': '8vh',
} as const

const leading = {
  /** Headings, what is pressed. */
  'leading-head': '1.3',
  /** Notes and tables: looked at, not read through. */
  'leading-note': '1.45',
  'leading-read': '1.6',
} as const

const weight = {
  'weight-plain': '400',
  /** What can be pressed. */
  'weight-press': '600',
  /** Headings and names. */
  'weight-name': '700',
} as const

/** Between things, and between a thing and its edge; 8 parts of a page, 9 the end of it. */
const step = {
  'step-1': '0.2rem',
  'step-2': '0.35rem',
  'step-3': '0.5rem',
  'step-4': '0.75rem',
  'step-5': '1.1rem',
  'step-6': '1.35rem',
  'step-7': '1.75rem',
  'step-8': '2.25rem',
  'step-9': '2.75rem',
} as const

const radius = {
  /** The corner of a bubble at its speaker; small drawn things. */
  'radius-nick': '0.25rem',
  /** What lies in something else that is round. */
  'radius-small': '0.6rem',
  /** What is pressed or said. */
  radius: '0.9rem',
  'radius-card': '1.25rem',
  /** A lit screen. */
  'radius-screen': '1.5rem',
  'radius-chip': '2rem',
} as const

const stroke = {
  /** Parts one thing from the next. */
  'stroke-hair': '1px',
  /** Around what can be pressed. */
  'stroke-press': '1.5px',
  /** Around a number; around what lost its ground to high contrast. */
  'stroke-ring': '2px',
  /** Around what has the focus, and as far away from it; beside what hangs on a line. */
  'stroke-focus': '3px',
  /** At the side of what matters most. */
  'stroke-side': '4px',
} as const

/** How long what moves takes; nothing else moves on a page. */
const time = {
  /** One ring around a ringing face. */
  'time-ring': '1.1s',
  /** Typing dots from bright to dim. */
  'time-typing': `${String(typingMs / 1000)}s`,
  curve: 'ease-in-out',
} as const

/** How the stage moves; see the art bible. */
export const motion = {
  /** What eases goes this often its way in a second, exponentially. */
  easePerSecond: 6,
  /** Rain and all other life runs this long after something happened, then hangs still. */
  lifeSeconds: 4,
  /** How long a moment that matters holds the next beat. */
  holdMs: { release: 700, check: 800, loss: 900, leave: 350, arrive: 900, end: 900 },
} as const

/** Everything a style sheet measures with, by the name it has there. */
export const measures = { type, leading, weight, step, radius, stroke, time } as const
