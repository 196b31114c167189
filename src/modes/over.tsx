import type { Settings } from '../core/settings.ts'
import { Notice } from '../screens/notice.tsx'
import { Onward } from '../screens/onward.tsx'
import { SettingsDialog } from '../screens/settingsDialog.tsx'
import type { Words } from '../words/zh.ts'

/** A word about a trouble, and what may mend it. */
export interface Told {
  readonly text: string
  readonly retry?: () => void
}

export interface OverProps {
  readonly words: Words
  readonly notice: Told | undefined
  readonly onDismiss: () => void
  /** The story is told; absent while it is not. */
  readonly onward: (() => void) | undefined
  /** Absent while the settings are closed. */
  readonly settings: Settings | undefined
  readonly onChange: (patch: Partial<Settings>) => void
  readonly onClear: () => void
  readonly onClose: () => void
}

/** What lies over the page: a word about a trouble, the way on at the end, the settings. */
export function Over(props: OverProps) {
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
          onChange={props.onChange}
          onClear={props.onClear}
          onClose={props.onClose}
        />
      )}
    </>
  )
}
