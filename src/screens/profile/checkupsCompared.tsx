import type { Comparison, Change, Measure } from '../../core/log/compareCheckups.ts'
import type { CardWords } from '../../words/zh/cards.ts'
import { Section } from '../parts/section.tsx'
import '../parts/screen.css'
import './checkupsCompared.css'

export interface ComparedProps {
  readonly text: CardWords
  readonly comparison: Comparison
  /** Cases played between the two. */
  readonly cases: number
}

/** Two check-ups side by side: in words, as a picture, and in a table that holds the same numbers. */
export function Compared({ text, comparison, cases }: ComparedProps) {
  const { compared } = text
  const { before, after, tellApart, lean } = comparison
  return (
    <Section title={compared.title} name="compared">
      <p class="prose">{compared.tellApart[tellApart.seen][direction(tellApart)]}</p>
      <p class="prose">{compared.lean[lean.seen][direction(lean)]}</p>
      <div class="bars" aria-hidden>
        <Bars
          title={compared.tellApartTitle}
          ends={[compared.guessing, compared.clear]}
          names={[compared.before, compared.after]}
          measures={[before.tellApart, after.tellApart]}
          range={[0, 3.5]}
          zero={0}
        />
        <Bars
          title={compared.leanTitle}
          ends={[compared.toScam, compared.toGenuine]}
          names={[compared.before, compared.after]}
          measures={[before.lean, after.lean]}
          range={[-2, 2]}
          zero={0}
        />
      </div>
      <table class="numbers">
        <caption>{compared.table}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{compared.before}</th>
            <th scope="col">{compared.after}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{compared.hits}</th>
            <td>{compared.of(before.hits, before.scams)}</td>
            <td>{compared.of(after.hits, after.scams)}</td>
          </tr>
          <tr>
            <th scope="row">{compared.alarms}</th>
            <td>{compared.of(before.alarms, before.genuine)}</td>
            <td>{compared.of(after.alarms, after.genuine)}</td>
          </tr>
          <tr>
            <th scope="row">{compared.tellApartTitle}</th>
            <td>{valueOf(text, before.tellApart)}</td>
            <td>{valueOf(text, after.tellApart)}</td>
          </tr>
          <tr>
            <th scope="row">{compared.leanTitle}</th>
            <td>{valueOf(text, before.lean)}</td>
            <td>{valueOf(text, after.lean)}</td>
          </tr>
        </tbody>
      </table>
      <p class="aside">{compared.note}</p>
      <p class="aside">{compared.between(cases)}</p>
    </Section>
  )
}

function direction({ value }: Change): 'up' | 'down' {
  return value < 0 ? 'down' : 'up'
}

function valueOf({ compared }: CardWords, { value, error }: Measure): string {
  return compared.value(tenths(value), tenths(error))
}

/** To one place, with a real minus sign and no minus before nought. */
function tenths(value: number): string {
  return value
    .toFixed(1)
    .replace(/^-0\.0$/, '0.0')
    .replace('-', '−')
}

interface BarsProps {
  readonly title: string
  /** What the two ends of the scale mean. */
  readonly ends: readonly [string, string]
  readonly names: readonly [string, string]
  readonly measures: readonly [Measure, Measure]
  readonly range: readonly [number, number]
  readonly zero: number
}

/** One measure, twice: a dot with its margin of error on a scale. */
function Bars({ title, ends, names, measures, range, zero }: BarsProps) {
  const [from, to] = range
  const place = (x: number) => (100 * (Math.min(to, Math.max(from, x)) - from)) / (to - from)
  const percent = (x: number) => `${x.toFixed(1)}%`
  return (
    <figure class="scale">
      <figcaption>{title}</figcaption>
      {measures.map(({ value, error }, i) => (
        <div class={`scale__row scale__row--${i === 0 ? 'before' : 'after'}`} key={names[i]}>
          <span class="scale__name">{names[i]}</span>
          <span class="scale__track">
            <i class="scale__zero" style={{ left: percent(place(zero)) }} />
            <i
              class="scale__error"
              style={{
                left: percent(place(value - error)),
                right: percent(100 - place(value + error)),
              }}
            />
            <i class="scale__dot" style={{ left: percent(place(value)) }} />
          </span>
        </div>
      ))}
      <p class="scale__ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </figure>
  )
}
