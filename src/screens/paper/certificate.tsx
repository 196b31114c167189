import { useRef, useState } from 'preact/hooks'
import type { Attestable, Attested } from '../../core/log/attestable.ts'
import type { Language } from '../../core/story/tags.ts'
import type { PledgeWords } from '../../words/zh/pledge.ts'
import { CertificateSheet } from './certificateSheet.tsx'
import { NameField } from './nameField.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/choice.css'
import '../parts/screen.css'
import '../parts/setting.css'
import './certificate.css'
import './leaf.css'

export interface CertificateProps {
  readonly text: PledgeWords
  readonly language: Language
  readonly offered: Attestable
  readonly titleOf: (caseId: string) => string
  /** The day in the player's own zone, as words. */
  readonly dateOf: (at: string) => string
  /** Names of the vows chosen on the page before, if any. */
  readonly vows: readonly string[]
  readonly onPrint: () => void
  /** Saves the drawing as a picture; false where this browser cannot. */
  readonly onPicture: (sheet: SVGSVGElement) => Promise<boolean>
  readonly onHome: () => void
}

/** A certificate made on this device. The name lives in this component and dies with it. */
export function Certificate(props: CertificateProps) {
  const { text, offered } = props
  const heading = useArrival()
  const page = text.certificate
  return (
    <main class="screen leaf certificate">
      {/* Only while this page stands: a style sheet would ask every page to be printed lying down. */}
      <style>{'@page { size: A4 landscape; margin: 0 }'}</style>
      <div class="leaf__body certificate__body">
        <header class="leaf__head certificate__head">
          <h1 ref={heading} tabIndex={-1}>
            {page.title}
          </h1>
          <p class="prose">{offered.cases.length === 0 ? page.nothing : page.intro}</p>
        </header>
        {offered.cases.length > 0 && <Making {...props} />}
        <footer class="buttons leaf__foot">
          <button type="button" class="button" onClick={() => props.onHome()}>
            {text.home}
          </button>
        </footer>
      </div>
    </main>
  )
}

function Making(props: CertificateProps) {
  const { text, language, offered, titleOf, vows } = props
  const page = text.certificate
  const choices = offered.course === undefined ? offered.cases : [offered.course, ...offered.cases]
  const sheet = useRef<SVGSVGElement>(null)
  const [place, setPlace] = useState(0)
  const [name, setName] = useState('')
  const [withScore, setWithScore] = useState(false)
  const [withVows, setWithVows] = useState(true)
  const [said, setSaid] = useState('')
  const attested = choices[place] ?? choices[0]
  if (attested === undefined) return null

  const save = async () => {
    if (sheet.current === null) return
    setSaid('')
    setSaid((await props.onPicture(sheet.current)) ? page.saved : page.notSaved)
  }
  const nameOf = ({ caseId }: Attested) => (caseId === undefined ? page.course : titleOf(caseId))

  return (
    <div class="making">
      <form class="making__form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <fieldset class="setting">
          <legend>{page.what}</legend>
          {choices.map((one, n) => (
            <label class="choice" key={one.hash}>
              <input type="radio" name="what" checked={n === place} onChange={() => setPlace(n)} />
              <span class="choice__name">{nameOf(one)}</span>
              <span class="choice__hint">{props.dateOf(one.at)}</span>
            </label>
          ))}
          {offered.left > 0 && <p class="aside">{page.courseNote(offered.left)}</p>}
        </fieldset>
        <NameField label={page.name} describedBy="name-note" onName={setName} />
        <p class="aside" id="name-note">
          {page.nameNote}
        </p>
        <Tick label={page.score} on={withScore} onTick={setWithScore} />
        {vows.length > 0 && <Tick label={page.vows} on={withVows} onTick={setWithVows} />}
        <div class="buttons">
          <button type="button" class="button button--main" onClick={() => void save()}>
            {page.picture}
          </button>
          <button type="button" class="button" onClick={() => props.onPrint()}>
            {page.print}
          </button>
        </div>
        <p class="making__said" role="status">
          {said}
        </p>
        <p class="aside">{page.honest}</p>
      </form>
      <figure class="making__sheet" aria-label={page.preview}>
        <CertificateSheet
          sheetRef={sheet}
          text={text.sheet}
          language={language}
          name={name}
          did={didOf(text, attested, titleOf)}
          {...(withScore ? { score: scoreOf(text, attested) } : {})}
          vows={withVows ? vows : []}
          date={props.dateOf(attested.at)}
          hash={attested.hash}
        />
      </figure>
    </div>
  )
}

function didOf(
  { sheet }: PledgeWords,
  { caseId, stories }: Attested,
  titleOf: (caseId: string) => string,
): string {
  return caseId === undefined ? sheet.didCourse(stories) : sheet.did(titleOf(caseId))
}

function scoreOf({ sheet }: PledgeWords, { caseId, score }: Attested): string {
  return caseId === undefined ? sheet.scoreCourse(score) : sheet.score(score)
}

interface TickProps {
  readonly label: string
  readonly on: boolean
  readonly onTick: (on: boolean) => void
}

function Tick({ label, on, onTick }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
