import { render } from 'preact'
import { Pledge } from '../screens/pledge.tsx'
import { pledgeEn } from '../words/pledge.en.ts'
import { pledgeZh } from '../words/pledge.zh.ts'
import type { Desk } from './desk.ts'
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
