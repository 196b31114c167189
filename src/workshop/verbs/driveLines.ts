// What drive says and hears: one JSON object a line.
import * as v from 'valibot'
import type { Beat, Line, Option } from '../../core/story/beats.ts'
import { askedBefore } from '../../core/run/asking.ts'
import { answers } from '../../core/run/judgement.ts'
import type { Played } from '../../core/run/play.ts'
import type { Act } from '../../core/run/run.ts'
import { isLine, type Tale } from '../../core/story/step.ts'
import { flags } from '../../core/story/tags.ts'

const line = v.pipe(v.number(), v.integer(), v.minValue(0))
const act = v.union([
  v.strictObject({ pick: line }),
  v.strictObject({ flag: line, as: v.picklist(flags) }),
  v.strictObject({ unflag: line }),
  v.strictObject({ judge: v.picklist(answers), about: line }),
  v.strictObject({ recall: v.nullable(line) }),
  v.strictObject({ reset: v.literal(true) }),
])

/** What another program may ask for: an act of the player's, or another game. */
export type Asked = Act | { readonly did: 'reset' }

/** @throws {SyntaxError} for anything that is none of the lines of `drive --help`. */
export function readAsked(text: string): Asked {
  const read = v.safeParse(act, JSON.parse(text))
  if (!read.success) throw new SyntaxError('that is not an act; see drive --help')
  const said = read.output
  if ('reset' in said) return { did: 'reset' }
  if ('pick' in said) return { did: 'pick', option: said.pick }
  if ('flag' in said) return { did: 'flag', line: said.flag, flag: said.as }
  if ('unflag' in said) return { did: 'unflag', line: said.unflag }
  if ('judge' in said) return { did: 'judge', answer: said.judge, about: said.about }
  return said.recall === null ? { did: 'recall' } : { did: 'recall', line: said.recall }
}

/**
 * The open step as its player meets it. What teaches (flags, signals, why, how far the chain has come)
 * would name the truth: it is said once the player has judged, or the story has ended.
 */
export function stepLine(tale: Tale, played: Played) {
  const { here, steps, view, judgement } = played
  const teaches = judgement !== undefined || view.ending !== undefined
  const beats = teaches ? here.beats : here.beats.flatMap(asMet)
  return {
    step: steps.length - 1,
    beats,
    options: here.options.map((option) => ({
      ...optionMet(option),
      ...(askedBefore(tale, played, option) === undefined ? {} : { asks: true }),
      ...(teaches ? { inside: option.inside } : {}),
    })),
    lines: here.beats.filter(isLine).map((beat) => {
      return { line: beat.line.n, speaker: beat.line.speaker, text: beat.line.text }
    }),
    ...(view.ending === undefined ? {} : { ending: view.ending }),
  }
}

const optionMet = ({ index, text, move, spot, target }: Option) => ({
  ...{ pick: index, text, move },
  at: target === undefined ? spot : `${spot}.${target}`,
})

/** A beat without what only a trainer or a debrief tells; nothing where it is no more than that. */
function asMet(beat: Beat): readonly object[] {
  if (beat.kind === 'chain') return []
  return isLine(beat) ? [{ kind: 'line', line: shownOf(beat.line) }] : [beat]
}

/** What is seen of a line. Named one by one: what a line may carry tomorrow is not shown by itself. */
function shownOf({ n, channel, speaker, text, at, picture, clip, alert, transfer }: Line) {
  return { n, channel, speaker, text, at, picture, clip, alert, transfer }
}
