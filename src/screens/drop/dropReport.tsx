import type { Truth } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/fault.css'
import '../parts/screen.css'
import './dropReport.css'

/** Something wrong in what was dropped. */
export interface DropFinding {
  readonly file: string
  readonly line: number
  readonly column?: number
  readonly what: string
  readonly cure: string
}

export interface DropReportProps {
  readonly words: Words
  readonly name: string
  /** What it can be played as; absent while it does not compile, or is not known yet. */
  readonly story?: 'case' | 'plain'
  readonly noCard?: boolean
  /** `stopped`: it compiled, and checking did not come to an end. */
  readonly state: 'opening' | 'checking' | 'checked' | 'stopped' | 'refused'
  readonly findings: readonly DropFinding[]
  readonly explored?: {
    readonly states: number
    readonly all: boolean
    /** Of plain stories. */
    readonly endings?: number
  }
  readonly refused?: {
    readonly why: keyof Words['screens']['dropIn']['refusals']
    readonly place: string
  }
  /** Without a truth: by lot. */
  readonly onPlay: (truth?: Truth) => void
  readonly onHome: () => void
}

/** More than anybody mends at once; a broken file can have tens of thousands. */
const mostListed = 200

/** What was found in a dropped case, and the way into it. */
export function DropReport(props: DropReportProps) {
  const { words, name, findings } = props
  const heading = useArrival()
  const text = words.screens.dropIn
  return (
    <main class="screen screen--centred">
      <section class="card dropreport">
        <h1 class="title dropreport__title" ref={heading} tabIndex={-1}>
          {props.state === 'refused' ? text.refused : name}
        </h1>
        <div role="status">
          {statusOf(props).map((line) => (
            <p class="prose" key={line}>
              {line}
            </p>
          ))}
        </div>
        {props.refused !== undefined && (
          <p class="fault__place">
            <span>{words.screens.where}</span>
            <code>{props.refused.place.slice(0, 300)}</code>
          </p>
        )}
        {props.story !== undefined && <PlayButtons {...props} />}
        {findings.length > 0 && <Findings words={words} findings={findings} />}
        <div class="buttons">
          <button type="button" class="button" onClick={() => props.onHome()}>
            {text.home}
          </button>
        </div>
      </section>
    </main>
  )
}

/** Where it stands, in sentences. */
function statusOf({
  words,
  name,
  state,
  story,
  noCard,
  findings,
  explored,
  refused,
}: DropReportProps) {
  const text = words.screens.dropIn
  const lines: string[] = []
  if (refused !== undefined) lines.push(text.refusals[refused.why])
  if (state === 'opening') lines.push(text.checking(name))
  if (state === 'checking') lines.push(text.compiled)
  if (state === 'stopped') lines.push(text.unfinished)
  if (state === 'checked') lines.push(...verdictOf(words, story, findings, explored))
  if (noCard === true) lines.push(text.noCard)
  if (story === 'plain') lines.push(text.plain)
  if (story !== undefined) lines.push(text.visitOnly)
  return lines
}

function verdictOf(
  words: Words,
  story: DropReportProps['story'],
  findings: DropReportProps['findings'],
  explored: DropReportProps['explored'],
): readonly string[] {
  const text = words.screens.dropIn
  return [
    ...(story === undefined ? [text.broken] : []),
    findings.length === 0 ? text.clean : text.findings(findings.length),
    ...(explored === undefined ? [] : [roadsOf(text, explored)]),
  ]
}

function roadsOf(
  text: Words['screens']['dropIn'],
  { states, all, endings }: NonNullable<DropReportProps['explored']>,
): string {
  if (endings === undefined) return all ? text.explored(states) : text.notExplored
  return all ? text.exploredPlain(states, endings) : text.exploredPart(states, endings)
}

function PlayButtons({ words, story, findings, state, onPlay }: DropReportProps) {
  const text = words.screens.dropIn
  const sound = state === 'checked' && findings.length === 0
  if (story === 'plain') {
    return (
      <div class="buttons">
        <button type="button" class="button button--main" onClick={() => onPlay()}>
          {text.read}
        </button>
      </div>
    )
  }
  const label = sound ? text.play : text.playAnyway
  return (
    <div class="buttons" role="group" aria-labelledby="dropreport-play">
      <h2 id="dropreport-play">{label}</h2>
      <button type="button" class="button button--main" onClick={() => onPlay()}>
        {text.lot}
      </button>
      <button type="button" class="button" onClick={() => onPlay('scam')}>
        {text.truths.scam}
      </button>
      <button type="button" class="button" onClick={() => onPlay('genuine')}>
        {text.truths.genuine}
      </button>
    </div>
  )
}

function Findings({ words, findings }: Pick<DropReportProps, 'words' | 'findings'>) {
  const text = words.screens.dropIn
  const left = findings.length - mostListed
  return (
    <section aria-labelledby="dropreport-findings">
      <h2 id="dropreport-findings">{text.findingsTitle}</h2>
      <p class="aside">{text.findingsNote}</p>
      <ol class="findings">
        {findings.slice(0, mostListed).map(({ file, line, column, what, cure }, i) => (
          <li key={i}>
            <code>
              {[file, line, column].filter((part) => part !== undefined && part !== 0).join(':')}
            </code>
            <p lang="en">{what.slice(0, 600)}</p>
            <p class="aside">
              <span>{text.cure}</span>
              <span lang="en">{cure.slice(0, 600)}</span>
            </p>
          </li>
        ))}
      </ol>
      {left > 0 && <p class="aside">{text.more(left)}</p>}
    </section>
  )
}
