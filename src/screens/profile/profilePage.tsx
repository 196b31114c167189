import { dialIds, type Profile } from '../../core/log/profile.ts'
import type { Language } from '../../core/story/tags.ts'
import type { ProfileWords } from '../../words/zh/profile.ts'
import type { Words } from '../../words/zh/words.ts'
import { CalibrationPanel } from './calibrationPanel.tsx'
import { DialCard } from './dialPanel.tsx'
import { RecentRuns, type RecentLine } from './recentRuns.tsx'
import { RecordsPanel, type RecordsPanelProps } from './recordsPanel.tsx'
import { Section } from '../parts/section.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './profilePage.css'

export interface ProfilePageProps {
  readonly words: Words
  readonly text: ProfileWords
  readonly language: Language
  readonly profile: Profile
  readonly counted: { readonly runs: number; readonly cards: number }
  /** What to play next, and why; absent where this build has no case. */
  readonly next: { readonly title: string; readonly why: string } | undefined
  readonly recent: readonly RecentLine[]
  readonly older: number
  readonly records: Omit<RecordsPanelProps, 'words' | 'text' | 'empty'>
  readonly onPlay: () => void
  readonly onCards: () => void
  readonly onHome: () => void
}

/** What all runs and cards say about one player: five dials, and no total. */
export function ProfilePage(props: ProfilePageProps) {
  const { words, text, profile, counted } = props
  const heading = useArrival()
  const empty = profile.counts.judged === 0
  return (
    <main class="screen profile" lang={props.language === 'zh' ? 'zh-CN' : 'en'}>
      <header class="profile__head">
        <button
          type="button"
          class="button button--quiet profile__back"
          onClick={() => props.onHome()}
        >
          {text.home}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {empty ? text.emptyTitle : text.title}
        </h1>
        <p class="prose">
          {empty ? text.empty : text.from(text.counted(counted.runs, counted.cards))}
        </p>
      </header>
      <div class={empty ? 'profile__body' : 'profile__body profile__body--full'}>
        <ul class="dials">
          {dialIds.map((id) => (
            <DialCard
              key={id}
              text={text}
              id={id}
              dial={profile.dials[id]}
              counts={profile.counts}
            />
          ))}
        </ul>
        {!empty && <p class="aside profile__key">{text.key}</p>}
        <Next {...props} />
        {!empty && (
          <>
            <Section title={text.calibration.title} name="sure">
              <CalibrationPanel words={words} text={text} profile={profile} />
            </Section>
            <Section title={text.recent.title} name="recent">
              <RecentRuns text={text} lines={props.recent} more={props.older} />
            </Section>
          </>
        )}
        <Section title={text.data.title} name="records">
          <RecordsPanel words={words} text={text} empty={empty} {...props.records} />
        </Section>
      </div>
    </main>
  )
}

function Next({ text, next, onPlay, onCards }: ProfilePageProps) {
  const say = text.next
  return (
    <Section title={say.title} name="next">
      {next !== undefined && (
        <>
          <h3 class="next__title">{next.title}</h3>
          <p class="prose">{next.why}</p>
        </>
      )}
      <div class="buttons">
        {next !== undefined && (
          <button type="button" class="button button--main" onClick={() => onPlay()}>
            {say.play}
          </button>
        )}
        <button type="button" class="button next__other" onClick={() => onCards()}>
          {say.cards}
        </button>
      </div>
      <p class="aside">{say.cardsNote}</p>
    </Section>
  )
}
