// @beside: a page beside the cases; no part of their start (workshop/build/purposes.ts).
import { render } from 'preact'
import { attestable } from '../../core/log/attestable.ts'
import { download } from '../../host/download.ts'
import { report } from '../../host/report.ts'
import { Certificate } from '../../screens/paper/certificate.tsx'
import { sheetSize } from '../../screens/paper/certificateSheet.tsx'
import { pngOf } from '../../screens/paper/svgPicture.ts'
import { pledgeEn } from '../../words/en/pledge.ts'
import { pledgeZh, type PledgeWords } from '../../words/zh/pledge.ts'
import { catalogue, titleOf } from '../library/catalogue.ts'
import type { Kit, Shown } from '../kit.ts'
import { vowsChosen } from './vowsChosen.ts'

/** A4 at 212 dots an inch: sharp on paper, and small enough to send a friend. */
const pictureWidth = 2480

/** A certificate for what the logbook says was finished. */
export function openCertificate(kit: Kit): Shown {
  const text = () => (kit.settings.now.value.language === 'zh' ? pledgeZh : pledgeEn)
  return {
    get title() {
      return text().certificate.title
    },
    draw: () => draw(kit, text()),
    close: () => undefined,
  }
}

function draw(kit: Kit, text: PledgeWords): void {
  const { language } = kit.settings.now.value
  render(
    <Certificate
      text={text}
      language={language}
      offered={attestable(
        kit.visit.shelf.log(),
        catalogue.map(({ id }) => id),
      )}
      titleOf={(caseId) => titleOf(caseId, language)}
      dateOf={(at) => dateOf(text, new Date(at))}
      vows={vowsChosen().map((vow) => text.vows[vow].name)}
      onPrint={() => print()}
      onPicture={(sheet) => saved(sheet, text.sheet.fileName)}
      onHome={() => kit.go({ to: 'home' })}
    />,
    kit.page,
  )
}

function dateOf({ sheet }: PledgeWords, day: Date): string {
  return sheet.date(day.getFullYear(), day.getMonth() + 1, day.getDate())
}

async function saved(sheet: SVGSVGElement, fileName: string): Promise<boolean> {
  try {
    download(await pngOf(sheet, pictureWidth, sheetSize.height / sheetSize.width), fileName)
    return true
  } catch (problem) {
    report('certificate', problem)
    return false
  }
}
