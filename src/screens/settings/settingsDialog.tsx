import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { paces } from '../../core/story/pace.ts'
import { motions, textSizes, themes, type Settings, type SoundLevels } from '../../core/settings.ts'
import { languages } from '../../core/story/tags.ts'
import type { Words } from '../../words/zh/words.ts'
import { ChoiceRow } from './choiceRow.tsx'
import type { Trouble, Troubles } from './troubles.tsx'
import { ClearData } from '../profile/clearData.tsx'
import '../parts/button.css'
import '../parts/screen.css'
import '../parts/setting.css'
import './settingsDialog.css'

export interface SettingsDialogProps {
  readonly words: Words
  readonly settings: Settings
  /** Whether the game plays here without a network. */
  readonly offline: keyof Words['screens']['offline']['states']
  /** What failed while the game went on, oldest first. */
  readonly troubles?: readonly Trouble[]
  readonly onChange: (patch: Partial<Settings>) => void
  /** Clears everything kept on this device. Already confirmed by the player. */
  readonly onClear: () => void
  readonly onClose: () => void
  /** Whether nothing outlives a visit on this device. Absent where that is not the player's to say. */
  readonly shared?: Shared
}

export interface Shared {
  readonly on: boolean
  readonly onShare: (on: boolean) => void
}

/** What a player may set. Each change takes hold at once, in mid-call too. */
export function SettingsDialog({
  words,
  settings,
  offline,
  troubles = [],
  onChange,
  onClear,
  onClose,
  shared,
}: SettingsDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const text = words.screens.settingsPage
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const List = useTroubles(troubles)
  const { sound } = settings
  const setSound = (patch: Partial<SoundLevels>) => onChange({ sound: { ...sound, ...patch } })
  return (
    <dialog
      class="settings"
      ref={dialog}
      aria-labelledby="settings-title"
      onClose={() => onClose()}
      onClick={(event) => {
        // The backdrop belongs to the dialog itself; what is inside it does not.
        if (event.target === dialog.current) dialog.current?.close()
      }}
    >
      <div class="settings__sheet">
        <header class="settings__head">
          <h2 id="settings-title">{text.title}</h2>
          <button type="button" class="button button--main" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </header>
        <ChoiceRow
          title={text.language}
          name="language"
          choices={languages.map((value) => ({ value, label: text.languages[value] }))}
          chosen={settings.language}
          onChoose={(language) => onChange({ language })}
        />
        <ChoiceRow
          title={text.textSize}
          name="textSize"
          choices={textSizes.map((value) => ({ value, label: text.percent(value) }))}
          chosen={settings.textSize}
          onChoose={(textSize) => onChange({ textSize })}
        />
        <ChoiceRow
          title={text.pace}
          name="pace"
          choices={paces.map((value) => ({ value, label: text.paces[value] }))}
          chosen={settings.pace}
          onChoose={(pace) => onChange({ pace })}
        />
        <ChoiceRow
          title={text.theme}
          name="theme"
          choices={themes.map((value) => ({ value, label: text.themes[value] }))}
          chosen={settings.theme}
          onChoose={(theme) => onChange({ theme })}
        />
        <ChoiceRow
          title={text.motion}
          name="motion"
          choices={motions.map((value) => ({ value, label: text.motions[value] }))}
          chosen={settings.motion}
          onChoose={(motion) => onChange({ motion })}
        />
        <fieldset class="setting">
          <legend>{text.sound}</legend>
          <Tick label={text.muted} on={sound.muted} onTick={(muted) => setSound({ muted })} />
          <Level
            label={text.master}
            level={sound.master}
            off={sound.muted}
            onLevel={(master) => setSound({ master })}
          />
          <Level
            label={text.effects}
            level={sound.effects}
            off={sound.muted}
            onLevel={(effects) => setSound({ effects })}
          />
          <Tick
            label={text.quiet}
            note={text.quietNote}
            on={sound.quiet}
            onTick={(quiet) => setSound({ quiet })}
          />
          <Tick
            label={text.spoken}
            note={text.spokenNote}
            on={sound.spoken}
            onTick={(spoken) => setSound({ spoken })}
          />
        </fieldset>
        <fieldset class="setting">
          <legend>{text.stage}</legend>
          <Tick
            label={text.stageShown}
            on={settings.stage}
            onTick={(stage) => onChange({ stage })}
          />
          <p class="aside">{text.stageNote}</p>
        </fieldset>
        <fieldset class="setting">
          <legend>{text.judged}</legend>
          <Tick
            label={text.judgedAsked}
            note={text.judgedNote}
            on={settings.judged}
            onTick={(judged) => onChange({ judged })}
          />
        </fieldset>
        <fieldset class="setting">
          <legend>{words.screens.offline.title}</legend>
          <p class="aside">{words.screens.offline.states[offline]}</p>
        </fieldset>
        {shared !== undefined && (
          <fieldset class="setting">
            <legend>{text.shared}</legend>
            <Tick
              label={text.sharedOn}
              note={text.sharedNote}
              on={shared.on}
              onTick={shared.onShare}
            />
          </fieldset>
        )}
        {List !== undefined && <List language={settings.language} troubles={troubles} />}
        <ClearData words={words} onClear={onClear} />
      </div>
    </dialog>
  )
}

/** The list of what failed comes once there is something to list: most players never need it. */
function useTroubles({ length }: readonly Trouble[]): typeof Troubles | undefined {
  const [list, setList] = useState<{ readonly of: typeof Troubles }>()
  useEffect(() => {
    if (length === 0) return
    void import('./troubles.tsx').then(
      ({ Troubles: of }) => setList({ of }),
      () => undefined, // without a network what failed stands in the console alone
    )
  }, [length])
  return list?.of
}

interface TickProps {
  readonly label: string
  readonly note?: string
  readonly on: boolean
  readonly onTick: (on: boolean) => void
}

function Tick({ label, note, on, onTick }: TickProps) {
  const noteId = useId()
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={note === undefined ? undefined : noteId}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <p class="aside" id={noteId}>
          {note}
        </p>
      )}
    </>
  )
}

interface LevelProps {
  readonly label: string
  /** 0 to 1. */
  readonly level: number
  readonly off: boolean
  readonly onLevel: (level: number) => void
}

function Level({ label, level, off, onLevel }: LevelProps) {
  return (
    <label class="level">
      <span>{label}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        disabled={off}
        value={Math.round(level * 100)}
        onInput={(event) => onLevel(Number(event.currentTarget.value) / 100)}
      />
    </label>
  )
}
