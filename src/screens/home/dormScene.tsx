import desk from '../../../assets/places/dorm-night/front.svg?no-inline'
import phone from '../../../assets/people/phone-down.svg?no-inline'
import sky from '../../../assets/places/dorm-night/far.svg?no-inline'
import wall from '../../../assets/places/dorm-night/wall.svg?no-inline'
import calm from '../../../assets/people/face-calm.svg?no-inline'
import doubtful from '../../../assets/people/face-suspicious.svg?no-inline'
import solemn from '../../../assets/people/face-solemn.svg?no-inline'
import worried from '../../../assets/people/face-concerned.svg?no-inline'
import body from '../../../assets/people/you-body.svg?no-inline'
import '../parts/scene.css'

/** Where the rain stands still on the pane; in the picture's own units. */
const drops = Array.from({ length: 26 }, (_, n) => ({
  x: 398 + ((n * 73) % 318),
  y: 120 + ((n * 97) % 214),
}))

const faces = { calm, doubtful, solemn, worried }
const frames = {
  room: { viewBox: '-40 40 900 728', preserveAspectRatio: 'xMidYMax slice' },
  near: { viewBox: '120 40 380 728', preserveAspectRatio: 'xMidYMid slice' },
}

export interface DormSceneProps {
  readonly mood: keyof typeof faces
  /** The whole room, or near enough for half a picture. */
  readonly frame: keyof typeof frames
}

/** The dormitory at night, painted and still: what is seen where the stage is not. */
export function DormScene({ mood, frame }: DormSceneProps) {
  return (
    <svg class="scene" {...frames[frame]} aria-hidden>
      <defs>
        <radialGradient id="scene-lamp">
          <stop offset="0" stop-color="var(--glow-core)" stop-opacity=".62" />
          <stop offset=".4" stop-color="var(--glow-mid)" stop-opacity=".24" />
          <stop offset="1" stop-color="var(--glow-mid)" stop-opacity="0" />
        </radialGradient>
        <radialGradient id="scene-glass">
          <stop offset="0" stop-color="var(--glow-glass)" stop-opacity=".5" />
          <stop offset="1" stop-color="var(--glow-glass)" stop-opacity="0" />
        </radialGradient>
      </defs>
      <image href={sky} x="360" y="90" width="400" height="310" />
      <g stroke="var(--rain)" stroke-width="2" stroke-opacity=".45" stroke-linecap="round">
        {drops.map(({ x, y }) => (
          <path d={`M${String(x)} ${String(y)}l-4 18`} />
        ))}
      </g>
      <image href={wall} x="-480" y="-220" width="1780" height="1168" />
      <ellipse cx="236" cy="420" rx="540" ry="480" fill="url(#scene-lamp)" />
      <g transform="translate(150 280) scale(.469)">
        <image href={body} x="-60" y="20" width="824" height="760" />
        <image href={faces[mood]} x="315" y="248" width="260" height="320" />
      </g>
      <image href={desk} x="-480" y="400" width="1780" height="548" />
      <image href={phone} x="300" y="622" width="120" height="40" />
      <ellipse cx="364" cy="632" rx="120" ry="60" fill="url(#scene-glass)" />
      <ellipse cx="200" cy="520" rx="260" ry="210" fill="url(#scene-lamp)" opacity=".5" />
    </svg>
  )
}
