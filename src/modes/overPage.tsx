import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Offline } from '../host/offline.ts'
import { troubles } from '../host/report.ts'
import type { SettingsKept } from '../host/settingsKept.ts'
import type { Trail } from '../host/trail.ts'
import { shareDevice } from '../host/visitKeep.ts'
import { Onward } from '../screens/debrief/onward/onward.tsx'
import { Notice } from '../screens/parts/notice.tsx'
import { SettingsButton } from '../screens/settings/settingsButton.tsx'
import { SettingsDialog } from '../screens/settings/settingsDialog.tsx'
import type { Words } from '../words/zh/words.ts'
import '../screens/parts/notice.css'

/** A word about a trouble, and what may mend it. */
export interface NoticeText {
  readonly text: string
  readonly retry?: () => void
}

/** What lies over the page. */
export interface OverPage {
  readonly notice: Signal<NoticeText | undefined>
  /** The way on once the story is told. */
  readonly onward: Signal<(() => void) | undefined>
  readonly openSettings: () => void
  /** The settings lie over the page, or the page around it has paused it. */
  readonly covered: ReadonlySignal<boolean>
}

export interface OverOptions {
  readonly settings: SettingsKept
  readonly words: ReadonlySignal<Words>
  readonly trail: Trail
  readonly offline: ReadonlySignal<Offline>
  /** Home says a notice on the page itself. */
  readonly saysNotices: () => boolean
  /** The page around this one has paused it. */
  readonly paused?: ReadonlySignal<boolean>
  /** The page has no way to the settings of its own. */
  readonly wantsButton: () => boolean
  /** Clears everything kept on this device. Already confirmed by the player. */
  readonly onClear: () => void
}

/** Draws what lies over the page: a word about a trouble, the way on at the end, the settings. */
export function openOver(root: HTMLElement, options: OverOptions): OverPage {
  const notice = signal<NoticeText | undefined>(undefined)
  const onward = signal<(() => void) | undefined>(undefined)
  /** Present while the settings are open: says that they were closed. */
  const lift = signal<(() => void) | undefined>(undefined)
  const over: OverPage = {
    notice,
    onward,
    openSettings() {
      lift.value ??= options.trail.lay(close)
    },
    covered: computed(() => lift.value !== undefined || options.paused?.value === true),
  }
  function close(): void {
    lift.value?.()
    lift.value = undefined
  }
  // Before the page, so that it is come to first; what lies over the page comes after it.
  const before = document.createElement('div')
  root.prepend(before)
  render(<Button options={options} onOpen={over.openSettings} />, before)
  const after = root.appendChild(document.createElement('div'))
  render(<Over options={options} over={over} open={lift} onClose={close} />, after)
  return over
}

/** Where what opened the settings is gone by now, the page's name has the focus, not nothing. */
function refocus(): void {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
}

interface ButtonProps {
  readonly options: OverOptions
  readonly onOpen: () => void
}

function Button({ options, onOpen }: ButtonProps) {
  if (!options.wantsButton()) return null
  return <SettingsButton words={options.words.value} onOpen={onOpen} />
}

interface OverProps {
  readonly options: OverOptions
  readonly over: OverPage
  readonly open: ReadonlySignal<unknown>
  readonly onClose: () => void
}

function Over({ options, over, open, onClose }: OverProps) {
  const isOpen = open.value !== undefined
  const wasOpen = useRef(isOpen)
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) refocus()
    wasOpen.current = isOpen
  }, [isOpen])
  const settings = options.settings.now.value
  const words = options.words.value
  const notice = options.saysNotices() ? over.notice.value : undefined
  return (
    <>
      {notice !== undefined && (
        <div class="over-notice">
          <Notice
            words={words}
            text={notice.text}
            onDismiss={() => (over.notice.value = undefined)}
            {...(notice.retry === undefined ? {} : { onRetry: notice.retry })}
          />
        </div>
      )}
      {over.onward.value !== undefined && <Onward words={words} onOnward={over.onward.value} />}
      {isOpen && (
        <SettingsDialog
          words={words}
          settings={settings}
          offline={options.offline.value}
          troubles={troubles()}
          onChange={(patch) => options.settings.change(patch)}
          onClear={options.onClear}
          shared={{ on: options.settings.forVisit, onShare: shareDevice }}
          onClose={onClose}
        />
      )}
    </>
  )
}
