// How a case begins, told when the game was built: its first words need not wait for its script.
import type { Playbill } from './card.ts'
import { isLine, type Step, type Tale } from './step.ts'
import { truths } from './tags.ts'
import { applyBeat, firstView } from './view.ts'

/** All of a case but its script, and of the script the first step. */
export interface Beginning {
  readonly playbill: Playbill
  /** The same in both truths; the views follow from its beats. */
  readonly step: Pick<Step, 'beats' | 'options' | 'scene'>
}

/** Undefined where the truths do not begin alike: such a case is told when its script has come. */
export function beginningOf(tale: Tale, playbill: Playbill): Beginning | undefined {
  const [step, twin] = truths.map((truth) => tale.steps(truth, [])[0])
  if (step === undefined || JSON.stringify(step) !== JSON.stringify(twin)) return undefined
  const { beats, options, scene } = step
  return { playbill, step: { beats, options, scene } }
}

/**
 * A tale that knows its first step, and the others once the rest has come. `send` is called for that
 * at most once, when it is first asked for.
 */
export function begun({ playbill, step }: Beginning, send: () => Promise<Tale>): Tale {
  const from = firstView(playbill.card)
  const { beats } = step
  const first: Step = {
    ...step,
    from,
    view: beats.reduce(applyBeat, from),
    lines: beats.filter(isLine).length,
  }
  let whole: Tale | undefined
  let sent: Promise<void> | undefined
  const rest = (): Tale => {
    if (whole === undefined) throw new Error(`the rest of ${playbill.id} has not come yet`)
    return whole
  }
  return {
    file: playbill,
    steps: (truth, picks) =>
      picks.length === 0 && whole === undefined ? [first] : rest().steps(truth, picks),
    parting: (truth, picks) =>
      picks.length === 0 && whole === undefined ? undefined : rest().parting(truth, picks),
    whole: () => (sent ??= send().then((tale) => void (whole = tale))),
  }
}
