import { render } from 'preact'
import { Help } from '../../screens/paper/help.tsx'
import { helpEn } from '../../words/en/help.ts'
import { helpZh } from '../../words/zh/help.ts'
import { comingBack } from './comeBackDays.tsx'
import type { PageKit } from './pageKit.ts'

/** What to do when it happens for real, and when to come back. */
export function drawHelp(page: HTMLElement, kit: PageKit): () => void {
  const text = kit.settings.language === 'zh' ? helpZh : helpEn
  document.title = `${text.title} · 识破 Shipo`
  render(
    <Help
      text={text}
      onPrint={() => print()}
      onPledge={() => kit.go({ to: 'page', page: 'pledge' })}
      onHome={() => kit.go({ to: 'home' })}
    >
      {comingBack(kit)}
    </Help>,
    page,
  )
  return () => undefined
}
