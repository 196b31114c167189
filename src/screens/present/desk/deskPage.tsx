import type { ToldSession } from '../../../core/present/told.ts'
import type { Company } from '../company.ts'
import { DeskAside, type AsideProps } from './deskAside.tsx'
import { DeskClock } from './deskClock.tsx'
import { DeskLeaf } from './deskLeaf.tsx'
import { DeskNow } from './deskNow.tsx'
import { DeskOptions, type OptionsProps } from './deskOptions.tsx'
import { DeskPaper } from './deskPaper.tsx'
import { DeskSetup, type SetupProps } from './deskSetup.tsx'
import type { DeskParts } from './deskParts.ts'
import { hitchText, type Hitch } from './hitch.ts'
import type { PresentWords } from '../../../words/zh/present.ts'
import { isHushed } from './deskParts.ts'
import '../../parts/button.css'
import '../../parts/screen.css'
import './deskSmall.css'
import './deskPage.css'

export interface DeskPageProps {
  readonly language: 'zh' | 'en'
  readonly text: PresentWords
  readonly company: Company
  readonly slept: boolean
  readonly now: number
  /** What is shown to the hall; absent before anything is. */
  readonly hall?: DeskParts & Omit<AsideProps & OptionsProps, keyof DeskParts>
  readonly setup?: SetupProps
  /** The session as it is printed. */
  readonly paper?: ToldSession
  readonly help: boolean
  /** What stands in the trainer's way. */
  readonly hitch?: Hitch | undefined
  /** It was put on the hall's display. */
  readonly covered: boolean
  /** The browser held the wall back: a plain link stands in the button's place. */
  readonly blocked: boolean
  readonly wallAddress: string
  readonly onWall: () => void
  readonly onOneScreen: () => void
  readonly onAnother: () => void
  readonly onHome: () => void
  readonly onHelp: () => void
  readonly onTakeOver: () => void
  readonly onUnderstood: () => void
  readonly onUncover: () => void
}

/** The trainer's own window: all there is to see and to do, and never meant for the wall. */
export function DeskPage(props: DeskPageProps) {
  const { text, language, hall, setup } = props
  const lang = language === 'zh' ? 'zh-CN' : 'en'
  if (props.covered) return <Covered {...props} />
  return (
    <main class="screen desk" lang={lang}>
      <p class="desk__yours">{text.desk.yours}</p>
      <Bar {...props} />
      {props.hitch !== undefined && <Hindered {...props} hitch={props.hitch} />}
      {props.paper !== undefined && <DeskPaper text={text.desk} told={props.paper} />}
      {props.help && <Keys text={text} />}
      {setup !== undefined && <DeskSetup {...setup} />}
      {setup === undefined && hall !== undefined && (
        <div class="desk__parts">
          {hall.over === undefined ? <DeskNow {...hall} /> : <DeskLeaf {...hall} {...hall.over} />}
          <DeskOptions {...hall} />
          <DeskAside {...hall} />
        </div>
      )}
    </main>
  )
}

function Hindered({ hitch, text, onUnderstood }: DeskPageProps & { readonly hitch: Hitch }) {
  return (
    <p class="desk__hitch" role="alert">
      {hitchText(hitch, text.hitches)}
      <button type="button" class="desk-small" onClick={() => onUnderstood()}>
        {text.hitches.understood}
      </button>
    </p>
  )
}

function Covered({ text, onUncover, language }: DeskPageProps) {
  return (
    <main class="screen desk desk--covered" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <p>{text.desk.covered}</p>
      <button type="button" class="button" onClick={() => onUncover()}>
        {text.desk.uncover}
      </button>
    </main>
  )
}

function Bar(props: DeskPageProps) {
  const { text, hall, now } = props
  const { desk } = text
  return (
    <header class="desk__bar">
      <h1 class="desk__title" tabIndex={-1}>
        {desk.title}
      </h1>
      {hall !== undefined && (
        <>
          <span>
            {hall.file.card.title} ·{' '}
            {isHushed(hall) ? desk.truthHidden : desk.truthIs[hall.played.run.truth]}
          </span>
          <DeskClock text={desk} hall={hall.hall} now={now} />
        </>
      )}
      <Drives {...props} />
      <WallWay {...props} />
      <span class="desk__own">
        {hall !== undefined && <Heard {...hall} />}
        {hall !== undefined && (
          <button type="button" class="desk-small" onClick={() => props.onAnother()}>
            {desk.another}
          </button>
        )}
        <button type="button" class="desk-small" onClick={() => props.onHelp()}>
          {desk.keys}
        </button>
        <button type="button" class="desk-small" onClick={() => props.onHome()}>
          {desk.home}
        </button>
      </span>
    </header>
  )
}

/** Whether the wall sounds. */
function Heard({ hall: { show }, text: { desk }, ask }: DeskParts) {
  const muted = show.muted === true
  return (
    <button type="button" class="desk-small" onClick={() => ask({ do: 'mute', muted: !muted })}>
      {muted ? desk.muted : desk.heard}
    </button>
  )
}

/** Who drives; and where it is another desk, the way to take over. */
function Drives({ company, text: { desk }, hall, slept, onTakeOver }: DeskPageProps) {
  if (hall === undefined) return null
  const { driver } = company
  const says = {
    me: slept ? desk.asleep : desk.driving,
    wall: desk.wallDrives,
    desk: desk.theirs,
    nobody: desk.alone,
  }[driver]
  return (
    <span class={driver === 'me' ? 'desk__drives' : 'desk__drives desk__drives--not'} role="status">
      {says}
      {driver !== 'me' && (
        <button type="button" class="desk-small" onClick={() => onTakeOver()}>
          {desk.takeOver}
        </button>
      )}
    </span>
  )
}

function WallWay(props: DeskPageProps) {
  const { company, blocked, text, wallAddress } = props
  const { desk } = text
  if (company.wall) return <span role="status">{desk.wallThere}</span>
  if (blocked) {
    return (
      <a class="desk__link" href={wallAddress} target="_blank" rel="opener">
        {desk.wallLink}
      </a>
    )
  }
  return (
    <>
      <button
        type="button"
        class="button button--main"
        title={desk.wallDrag}
        onClick={() => props.onWall()}
      >
        {desk.openWall}
      </button>
      <button type="button" class="desk-small" onClick={() => props.onOneScreen()}>
        {desk.oneScreen}
      </button>
    </>
  )
}

function Keys({ text }: Pick<DeskPageProps, 'text'>) {
  return (
    <dl class="desk-keys">
      {text.help.map(([keys, does]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
