import { render } from 'preact'
import { Pledge } from '../../screens/paper/pledge.tsx'
import { pledgeEn } from '../../words/en/pledge.ts'
import { pledgeZh } from '../../words/zh/pledge.ts'
import type { PageKit } from './pageKit.ts'
import { chooseVows, vowsChosen } from './vowsChosen.ts'

/** The three vows. Nothing of them is kept. */
export function drawPledge(page: HTMLElement, kit: PageKit): () => void {
  const text = kit.settings.language === 'zh' ? pledgeZh : pledgeEn
  document.title = `${text.title} · 识破 Shipo`
  render(
    <Pledge
      text={text}
      chosen={vowsChosen()}
      numbers={kit.words.screens.home.numbers}
      onChoose={chooseVows}
      onCertificate={() => kit.go({ to: 'page', page: 'certificate' })}
      onHelp={() => kit.go({ to: 'page', page: 'help' })}
      onHome={() => kit.go({ to: 'home' })}
    />,
    page,
  )
  return () => undefined
}
