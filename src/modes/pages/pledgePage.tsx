import { render } from 'preact'
import { Pledge } from '../../screens/paper/pledge.tsx'
import { pledgeEn } from '../../words/en/pledge.ts'
import { pledgeZh } from '../../words/zh/pledge.ts'
import type { Desk } from './pageKit.ts'
import { chooseVows, vowsChosen } from './vowsChosen.ts'

/** The three vows. Nothing of them is kept. */
export function drawPledge(page: HTMLElement, desk: Desk): () => void {
  const text = desk.settings.language === 'zh' ? pledgeZh : pledgeEn
  document.title = `${text.title} · 识破 Shipo`
  render(
    <Pledge
      text={text}
      chosen={vowsChosen()}
      numbers={desk.words.screens.home.numbers}
      onChoose={chooseVows}
      onCertificate={() => desk.go({ to: 'page', page: 'certificate' })}
      onHelp={() => desk.go({ to: 'page', page: 'help' })}
      onHome={() => desk.go({ to: 'home' })}
    />,
    page,
  )
  return () => undefined
}
