// @beside: a page beside the cases; no part of their start (workshop/build/purposes.ts).
import { render } from 'preact'
import { Help } from '../../screens/paper/help.tsx'
import { helpEn } from '../../words/en/help.ts'
import { helpZh } from '../../words/zh/help.ts'
import type { Kit, Shown } from '../kit.ts'
import { comingBack } from './comeBackDays.tsx'

/** What to do when it happens for real, and when to come back. */
export function openHelp(kit: Kit): Shown {
  const text = () => (kit.settings.now.value.language === 'zh' ? helpZh : helpEn)
  return {
    get title() {
      return text().title
    },
    draw() {
      render(
        <Help
          text={text()}
          language={kit.settings.now.value.language}
          onPrint={() => print()}
          onPledge={() => kit.go({ to: 'page', page: 'pledge' })}
          onHome={() => kit.go({ to: 'home' })}
        >
          {comingBack(kit)}
        </Help>,
        kit.page,
      )
    },
    close: () => undefined,
  }
}
