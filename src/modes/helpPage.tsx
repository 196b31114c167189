import { render } from 'preact'
import { Help } from '../screens/help.tsx'
import { helpEn } from '../words/help.en.ts'
import { helpZh } from '../words/help.zh.ts'
import { comingBack } from './comingBack.tsx'
import type { Desk } from './desk.ts'

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
