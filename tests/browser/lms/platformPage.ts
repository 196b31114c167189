// The window of a learning platform, in a page of its own: scorm-again, behind the gate, and a button
// that opens the course. What was saved before comes in, what is saved now goes out.
import { Scorm12API, Scorm2004API } from 'scorm-again'
import { openGate, strict12, strict2004 } from './gate.ts'
import { hostile, type Hostility } from './hostile.ts'

export interface PlatformWish {
  readonly version: '1.2' | '2004'
  readonly before: Readonly<Record<string, string>>
  readonly mode?: 'review' | 'browse'
  readonly hostile?: Hostility
}

declare global {
  interface Window {
    openPlatform: (wish: PlatformWish) => void
    complaints: readonly string[]
    saves: Record<string, string>[]
    calls: string[]
  }
}

window.saves = []
window.calls = []
window.complaints = []

window.openPlatform = ({ version, before, mode, hostile: how }) => {
  const is12 = version === '1.2'
  const quiet = { autocommit: false, logLevel: 5 as const }
  const platform = is12 ? new Scorm12API(quiet) : new Scorm2004API(quiet)
  const back = givenBack({ version, before })
  const values =
    mode === undefined ? back : { ...back, [is12 ? 'cmi.core.lesson_mode' : 'cmi.mode']: mode }
  if (Object.keys(values).length > 0) platform.loadFromFlattenedJSON({ ...values }, '')
  const names = is12
    ? [...strict12.calls, 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']
    : [...strict2004.calls, 'GetLastError', 'GetErrorString', 'GetDiagnostic']
  const plain = platform as unknown as Record<string, (...given: string[]) => string>
  const api = Object.fromEntries(
    names.map((name) => [name, (...given: string[]) => plain[name]?.(...given) ?? '']),
  )
  const { gate, complaints, had } = openGate(api, is12 ? strict12 : strict2004, (saved) => {
    window.saves.push(saved as Record<string, string>)
  })
  had(back)
  window.complaints = complaints
  const front = how === undefined ? gate : hostile(gate, how)
  const heard = Object.fromEntries(
    Object.entries(front).map(([name, act]) => [
      name,
      (...given: string[]) => {
        window.calls.push([name, ...given].join(' '))
        return act(...given)
      },
    ]),
  )
  Object.assign(window, { [is12 ? 'API' : 'API_1484_11']: heard })
}

/** SCORM 2004 gives an attempt back only where it was suspended (Run-Time Environment, 4.2.8). */
function givenBack({ version, before }: Pick<PlatformWish, 'version' | 'before'>) {
  return version === '1.2' || before['cmi.exit'] === 'suspend' ? before : {}
}
