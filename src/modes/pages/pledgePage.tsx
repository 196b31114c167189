// @beside: a page beside the cases; no part of their start (workshop/build/purposes.ts).
import { render } from 'preact'
import { families, playedFamilies } from '../../core/story/families.ts'
import { Pledge } from '../../screens/paper/pledge.tsx'
import { pledgeEn } from '../../words/en/pledge.ts'
import { pledgeZh } from '../../words/zh/pledge.ts'
import type { Kit, Shown } from '../kit.ts'
import { chooseVows, vowsChosen } from './vowsChosen.ts'

/** The three vows. Nothing of them is kept. */
export function openPledge(kit: Kit): Shown {
  const text = () => (kit.settings.now.value.language === 'zh' ? pledgeZh : pledgeEn)
  return {
    get title() {
      return text().title
    },
    draw() {
      render(
        <Pledge
          text={text()}
          kinds={playedFamilies.map(
            (family) => families[family].name[kit.settings.now.value.language],
          )}
          chosen={vowsChosen()}
          numbers={kit.words().screens.home.numbers}
          onChoose={chooseVows}
          onCertificate={() => kit.go({ to: 'page', page: 'certificate' })}
          onHelp={() => kit.go({ to: 'page', page: 'help' })}
          onHome={() => kit.go({ to: 'home' })}
        />,
        kit.page,
      )
    },
    close: () => undefined,
  }
}
