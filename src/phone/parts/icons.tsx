import './icons.css'

const shapes = {
  hangup: 'M3 11c5-4 13-4 18 0l-2 4-4-1v-3a14 14 0 0 0-6 0v3l-4 1z',
  apps: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z',
  dial: 'M6 4h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4c0 1-1 2-2 2C11 21 4 13 4 6c0-1 1-2 2-2z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c1-6 15-6 16 0',
  phone: 'M7 3h10v18H7zM11 18h2',
  bell: 'M6 17V11a6 6 0 0 1 9-5M18 10v7M4 17h16M10 20h4M4 4l16 16',
  list: 'M4 6h16M4 12h16M4 18h10',
  pause: 'M8 5v14M16 5v14',
  go: 'M8 5v14l11-7z',
  gear: 'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2',
  flag: 'M6 21V4M6 5h11l-3 4 3 4H6',
  mic: 'M12 4a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4',
  keys: 'M6 5h3v3H6zM11 5h3v3h-3zM16 5h3v3h-3zM6 11h3v3H6zM11 11h3v3h-3zM16 11h3v3h-3z',
  enlarge: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  shrink: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  small: 'M5 13l7 6 7-6M12 4v14',
  check: 'M4 13l5 5L20 6',
  missed: 'M4 8l8 7 8-7M4 8v5M4 8h5',
  taken: 'M19 5L6 18M6 9v9h9',
  made: 'M5 19L18 6M9 6h9v9',
  cameraOff: 'M4 7h7M15 12v5H4V7M15 11l5-3v8l-3-1.700M3 3l18 18',
} as const

export type IconName = keyof typeof shapes

/** A line drawing beside words; it says nothing the words do not. `part` dresses it where it stands. */
export function Icon({ name, part }: { readonly name: IconName; readonly part?: string }) {
  return (
    <svg
      class={part === undefined ? 'icon' : `icon ${part}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
