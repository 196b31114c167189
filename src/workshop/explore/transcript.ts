import type { Beat } from '../../core/story/beats.ts'
import type { Step } from '../../core/story/step.ts'

/** Steps as a screenplay a writer can read, with the picks that led there. */
export function transcript(steps: readonly Step[], picks: readonly number[]): string {
  return steps
    .flatMap((step, i) => {
      const pick = picks[i]
      const taken = step.options.find(({ index }) => index === pick)
      return [
        ...step.beats.map(beatText).filter((text) => text !== ''),
        ...(taken === undefined ? [] : [`\n  ▸ ${taken.text}  [${taken.move}]\n`]),
      ]
    })
    .join('\n')
}

function beatText(beat: Beat): string {
  switch (beat.kind) {
    case 'line': {
      const { speaker, text, channel, flags, signals, techniques } = beat.line
      const where = channel.on === 'thread' ? `(${channel.thread}) ` : ''
      const page = channel.on === 'page' || channel.on === 'notice' ? `〔${channel.on}〕` : ''
      const marks = [
        ...flags.map((id) => `⚑${id}`),
        ...signals.map((id) => `✓${id}`),
        ...techniques.map((id) => `~${id}`),
      ]
      return `${page}${where}${speaker === undefined ? '' : `${speaker}：`}${text}${marks.length > 0 ? `   ${marks.join(' ')}` : ''}`
    }
    case 'front':
      return `〔${beat.front.at === 'thread' ? beat.front.thread : beat.front.at === 'page' ? beat.front.page : beat.front.at}${beat.address === undefined ? '' : ` ${beat.address}`}〕`
    case 'call':
      return `〔${beat.act} ${beat.who}〕`
    case 'feels':
      return ''
    case 'money':
      return `〔${beat.bank ? 'bank ' : ''}¥ ${String(beat.amount)}〕`
    case 'end':
      return `\n■ ${beat.ending}`
    case 'passed':
      return `〔passed on ¥ ${String(beat.amount)}〕`
    case 'debt':
      return `〔owed ¥ ${String(beat.amount)}〕`
    case 'loss':
      return `〔${beat.undone ? 'undone' : 'lost'}: ${beat.loss}〕`
    case 'time':
      return `〔${beat.time}〕`
    case 'day':
      return `〔day + ${String(beat.days)}〕`
    case 'chain':
      return `—— ${beat.chain}`
    case 'secret':
      return `〔gave: ${beat.secret}〕`
    case 'share':
      return beat.on ? '〔sharing〕' : '〔stopped sharing〕'
    case 'checked':
      return '〔checked〕'
    case 'freeze':
      return '〔frozen〕'
    case 'hand':
      return `〔phone ${beat.phone}〕`
    case 'place':
    case 'typing':
      return ''
  }
}
