import { render } from 'preact'
import { Help } from '../../screens/paper/help.tsx'
import { helpEn } from '../../words/en/help.ts'
import { helpZh } from '../../words/zh/help.ts'
import { comingBack } from './comeBackDays.tsx'
import type { Desk } from './pageKit.ts'

/** What to do when it happens for real, and when to come back. */
export function drawHelp(page: HTMLElement, desk: Desk): () => void {
  const text = desk.settings.language === 'zh' ? helpZh : helpEn
  document.title = `${text.title} · 识破 Shipo`
  render(
    <Help
      text={text}
      onPrint={() => print()}
      onPledge={() => desk.go({ to: 'page', page: 'pledge' })}
      onHome={() => desk.go({ to: 'home' })}
    >
      {comingBack(desk)}
    </Help>,
    page,
  )
  return () => undefined
}
