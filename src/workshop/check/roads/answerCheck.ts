// What lies open at a decision: each answer is one of its own, and the good one is not out of sight.
import type { Option } from '../../../core/story/beats.ts'
import { pointsOf } from '../../../core/run/score.ts'
import { isAnswer } from '../../../core/story/answers.ts'
import { say, type Finding } from '../../compile/finding.ts'
import { piecesIn } from '../../compile/instrument.ts'
import type { Screenplay } from '../../compile/script.ts'
import type { Truth } from '../../../core/story/tags.ts'
import { lineOfMsgid } from '../../compile/poText.ts'
import { readPo } from '../../compile/translation.ts'
import type { CaseRoads, Moment } from '../../explore/caseRoads.ts'
import type { English } from '../words/givesAway.ts'
import { knotsIn } from '../script/knots.ts'
import { once, pieceAt, withRoad, type Map as Places } from './roadCheck.ts'

export function checkAnswers(
  tour: CaseRoads,
  script: Screenplay,
  wordsOf: (text: string) => string,
  english: English,
): readonly Finding[] {
  const knots = knotsIn(script)
  const knotOf = ({ text }: Option) => {
    const { line } = pieceAt(script, piecesIn(text)[0])
    return knots.find(({ from, to }) => line >= from && line < to)
  }
  const inEnglish = readPo(english.source, english.file)
  const seen = new Set<string>()
  return once(
    tour.facts.flatMap((moment, state): readonly Finding[] => {
      const key = moment.options.map(({ text, spot }) => `${spot} ${text}`).join('\n')
      if (seen.has(`${key} ${String(moment.verified)}`)) return []
      seen.add(`${key} ${String(moment.verified)}`)
      const open = moment.options
        .filter(isAnswer)
        .map((option) => ({ option, text: wordsOf(option.text) }))
      return [
        ...alike(open, script, inEnglish, english),
        ...hidden(moment, tour.truth, knotOf).map(({ button, good }) => ({
          ...pieceAt(script, piecesIn(button.text)[0]),
          ...say((words) => words.hiddenGood(wordsOf(button.text), wordsOf(good.text))),
        })),
      ].map((one) => withRoad(one, tour, state))
    }),
  )
}

interface Open {
  readonly option: Option
  readonly text: string
}

function alike(
  open: readonly Open[],
  map: Places,
  inEnglish: ReadonlyMap<string, string>,
  { source, file }: English,
): readonly Finding[] {
  return open.flatMap(({ option, text }, at): readonly Finding[] => {
    const before = open.slice(0, at)
    if (before.some((one) => one.text === text)) {
      const place = pieceAt(map, piecesIn(option.text)[0])
      return [{ ...place, ...say((words) => words.sameAnswers(text)) }]
    }
    const en = inEnglish.get(text)
    const other = before.find((one) => en !== undefined && inEnglish.get(one.text) === en)
    if (en === undefined || other === undefined) return []
    const place = { file, line: lineOfMsgid(source, text) }
    return [{ ...place, ...say((words) => words.sameAnswersInEnglish(en, other.text)) }]
  })
}

/** Hanging up has a button of its own while somebody is talking. */
const isButton = (option: Option) => isAnswer(option) || option.spot === 'hangup'

/**
 * The one button is wrong, and what is right has to be looked for among the icons. The tools of the
 * phone, which stand in a scene of their own, are known to be there.
 */
function hidden(
  moment: Moment,
  truth: Truth,
  knotOf: (option: Option) => unknown,
): readonly { readonly button: Option; readonly good: Option }[] {
  const [button, ...more] = moment.options.filter(isButton)
  if (button === undefined || more.length > 0 || !isAnswer(button)) return []
  const own = moment.options.filter((one) => knotOf(one) === knotOf(button))
  const points = pointsOf(own, truth, moment)
  const most = Math.max(...points)
  const good = own[points.indexOf(most)]
  const worth = points[own.indexOf(button)] ?? most
  return good === undefined || worth > 0 || most <= 0 ? [] : [{ button, good }]
}
