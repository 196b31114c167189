import { render } from 'preact'
import type { Settings } from '../core/settings.ts'
import type { Offline } from '../host/offline.ts'
import { Notice } from '../screens/parts/notice.tsx'
import { Onward } from '../screens/debrief/onward.tsx'
import { SettingsDialog } from '../screens/settings/settingsDialog.tsx'
import type { Words } from '../words/zh/words.ts'

/** A word about a trouble, and what may mend it. */
export interface Told {
  readonly text: string
  readonly retry?: () => void
}

/** What lies over the page, and what it shows at its next draw. */
export interface OverPage {
  notice: Told | undefined
  /** The way on once the story is told. */
  onward: (() => void) | undefined
  readonly draw: () => void
  readonly openSettings: () => void
}

export interface OverOptions extends Pick<OverProps, 'onChange' | 'onClear'> {
  readonly words: () => Words
  readonly settings: () => Settings
  readonly offline: () => Offline
  /** At home the notice stands on the page itself. */
  readonly playing: () => boolean
}

export function openOver(root: HTMLElement, options: OverOptions): OverPage {
  const { onChange, onClear } = options
  const host = root.appendChild(document.createElement('div'))
  let settingsOpen = false
  const open = (opened: boolean) => {
    settingsOpen = opened
    page.draw()
  }
  const page: OverPage = {
    notice: undefined,
    onward: undefined,
    openSettings: () => open(true),
    draw() {
      render(
        <Over
          words={options.words()}
          notice={options.playing() ? page.notice : undefined}
          onDismiss={() => {
            page.notice = undefined
            page.draw()
          }}
          onward={page.onward}
          settings={settingsOpen ? options.settings() : undefined}
          offline={options.offline()}
          onChange={onChange}
          onClear={onClear}
          onClose={() => {
            open(false)
            refocus()
          }}
        />,
        host,
      )
    },
  }
  return page
}

/** Where what opened the settings is gone by now, the page's name has the focus, not nothing. */
function refocus(): void {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
}

interface OverProps {
  readonly words: Words
  readonly notice: Told | undefined
  readonly onDismiss: () => void
  /** The story is told; absent while it is not. */
  readonly onward: (() => void) | undefined
  /** Absent while the settings are closed. */
  readonly settings: Settings | undefined
  readonly offline: Offline
  readonly onChange: (patch: Partial<Settings>) => void
  readonly onClear: () => void
  readonly onClose: () => void
}

/** What lies over the page: a word about a trouble, the way on at the end, the settings. */
function Over(props: OverProps) {
  const { words, notice, onward, settings } = props
  return (
    <>
      {notice !== undefined && (
        <div class="over-notice">
          <Notice
            words={words}
            text={notice.text}
            onDismiss={props.onDismiss}
            {...(notice.retry === undefined ? {} : { onRetry: notice.retry })}
          />
        </div>
      )}
      {onward !== undefined && <Onward words={words} onOnward={onward} />}
      {settings !== undefined && (
        <SettingsDialog
          words={words}
          settings={settings}
          offline={props.offline}
          onChange={props.onChange}
          onClear={props.onClear}
          onClose={props.onClose}
        />
      )}
    </>
  )
}
