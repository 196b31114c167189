import type { Ref } from 'preact'
import { inks } from '../../look/inks.ts'
import type { Language } from '../../core/story/tags.ts'
import type { PledgeWords } from '../../words/zh/pledge.ts'
import { fitText, measureIn, type Fitted, type Measure } from './fitText.ts'
import { Seal } from './seal.tsx'
import './certificate.css'

export interface CertificateSheetProps {
  readonly text: PledgeWords['sheet']
  readonly language: Language
  /** Empty: a line to sign on. */
  readonly name: string
  /** What was done, as a sentence after the name. */
  readonly did: string
  readonly score?: string
  /** Names of the vows to show. */
  readonly vows: readonly string[]
  readonly date: string
  readonly hash: string
  readonly sheetRef?: Ref<SVGSVGElement>
}

/** Tenths of a millimetre: A4, lying. */
export const sheetSize = { width: 2970, height: 2100 } as const

const families: Record<Language, string> = {
  zh: "'Songti SC', 'STSong', 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', SimSun, 'Shipo SC', Georgia, serif",
  en: "Georgia, 'Noto Serif', 'Liberation Serif', 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', SimSun, 'Shipo SC', serif",
}

const left = 300
const seal = { x: 2390, y: 1490, radius: 225 }
const ripples = Array.from({ length: 19 }, (_, n) => 390 + n * 92)

/**
 * The certificate as one picture: what is seen, printed and saved is the same drawing. It carries its
 * looks in itself, because a picture that is saved leaves the style sheet behind.
 */
export function CertificateSheet(props: CertificateSheetProps) {
  const { text, language, name, did, score, vows, date, hash } = props
  const family = families[language]
  const fit = (
    words: string,
    sizes: readonly number[],
    width = 2300,
    mostLines = 2,
    weight = 400,
  ) => fitText(words, { width, sizes, mostLines }, measureIn(family, weight))
  const shown = fit(name.trim(), [150, 132, 116, 100, 84, 72], 2300, 2, 600)
  return (
    <svg
      class="diploma"
      ref={props.sheetRef ?? null}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${String(sheetSize.width)} ${String(sheetSize.height)}`}
      role="img"
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      aria-label={text.says(name.trim(), did)}
      font-family={family}
      fill={inks.ink}
    >
      <Paper />
      <g>
        <circle cx="344" cy="318" r="44" fill="none" stroke={inks.clay} stroke-width="15" />
        <path d="M377 351l42 42" stroke={inks.clay} stroke-width="18" stroke-linecap="round" />
        <text x="450" y="352" font-size="84" font-weight="700" letter-spacing="6">
          {text.heading}
        </text>
      </g>
      <Lines at={600} fitted={fit(text.kind, [158, 140, 120], 2300, 1, 700)} weight="700" />
      <path d="M308 686h222" stroke={inks.lamp} stroke-width="16" stroke-linecap="round" />
      <path d="M300 686h2370" stroke={inks.ink} stroke-opacity=".16" stroke-width="3" />
      <Lines at={shown.lines.length > 1 ? 845 : 920} fitted={shown} weight="600" name />
      <path d="M300 1000h2370" stroke={inks.ink} stroke-opacity=".55" stroke-width="4" />
      {name.trim() === '' && (
        <text x={left} y="1052" font-size="38" fill={inks.inkSoft}>
          {text.to}
        </text>
      )}
      <Story {...props} did={did} fit={fit} />
      {vows.length > 0 && <Vows title={text.vows} vows={vows} measure={measureIn(family, 600)} />}
      {score !== undefined && (
        <text x={left} y={vows.length > 0 ? 1425 : 1490} font-size="60">
          {score}
        </text>
      )}
      <text x={left} y="1800" font-size="56">
        {date}
      </text>
      <text x={left} y="1876" font-size="42" fill={inks.inkSoft}>
        {`${text.number(hash)}　${text.foot}`}
      </text>
      <Seal {...seal} signs={text.seal} family={families.zh} />
    </svg>
  )
}

/** Paper, frame, and the ring of a telephone going out from the seal in thin lines. */
function Paper() {
  return (
    <>
      <defs>
        <radialGradient id="sheet-lamp" cx=".82" cy=".06" r=".75">
          <stop offset="0" stop-color={inks.lamp} stop-opacity=".42" />
          <stop offset="1" stop-color={inks.lamp} stop-opacity="0" />
        </radialGradient>
        <clipPath id="sheet-frame">
          <rect x="150" y="150" width="2670" height="1800" />
        </clipPath>
      </defs>
      <g class="diploma__paper">
        <rect width="2970" height="2100" fill={inks.paper} />
        <rect width="2970" height="2100" fill="url(#sheet-lamp)" />
      </g>
      <g clip-path="url(#sheet-frame)" fill="none" stroke={inks.clay} stroke-width="2.500">
        {ripples.map((radius, n) => (
          <circle
            key={radius}
            cx={seal.x}
            cy={seal.y}
            r={radius}
            stroke-opacity={Math.max(0.03, 0.3 - n * 0.015)}
          />
        ))}
      </g>
      <rect
        x="120"
        y="120"
        width="2730"
        height="1860"
        fill="none"
        stroke={inks.ink}
        stroke-width="7"
      />
      <rect
        x="150"
        y="150"
        width="2670"
        height="1800"
        fill="none"
        stroke={inks.ink}
        stroke-width="2"
      />
    </>
  )
}

interface LinesProps {
  readonly at: number
  readonly fitted: Fitted
  readonly weight?: string
  readonly fill?: string
  readonly name?: boolean
}

/** Lines from the left, downwards from a first baseline. */
function Lines({ at, fitted, weight = '400', fill, name = false }: LinesProps) {
  return (
    <text
      class={name ? 'diploma__name' : undefined}
      font-size={fitted.size}
      font-weight={weight}
      {...(fill === undefined ? {} : { fill })}
    >
      {fitted.lines.map((line, n) => (
        <tspan key={line} x={left} y={at + n * fitted.size * 1.22}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

interface StoryProps extends CertificateSheetProps {
  readonly fit: (words: string, sizes: readonly number[], width?: number) => Fitted
}

function Story({ text, did, fit }: StoryProps) {
  const done = fit(did, [80, 72, 64], 2200)
  const meaning = fit(text.meaning, [56, 50], 2000)
  const below = 1180 + (done.lines.length - 1) * done.size * 1.22
  return (
    <>
      <Lines at={1180} fitted={done} />
      <Lines at={below + 100} fitted={meaning} fill={inks.inkSoft} />
    </>
  )
}

interface VowsProps {
  readonly title: string
  readonly vows: readonly string[]
  readonly measure: Measure
}

const vowSize = 54

/** In one row, each after a tick; as far apart as their own words ask for. */
function Vows({ title, vows, measure }: VowsProps) {
  const widths = vows.map((vow) => 64 + measure(vow) * vowSize + 90)
  const starts = widths.map((_, n) => widths.slice(0, n).reduce((sum, one) => sum + one, left))
  return (
    <g>
      <text x={left} y="1540" font-size="42" fill={inks.inkSoft}>
        {title}
      </text>
      {vows.map((vow, n) => (
        <g key={vow} transform={`translate(${String(starts[n] ?? left)} 1622)`}>
          <path d="M2 -20l16 17 30 -36" fill="none" stroke={inks.clay} stroke-width="8" />
          <text x="64" font-size={vowSize} font-weight="600">
            {vow}
          </text>
        </g>
      ))}
    </g>
  )
}
