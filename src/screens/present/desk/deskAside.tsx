import { linesUpTo } from '../../../core/present/stops.ts'
import { guessesOf, sightOf } from '../../../core/present/sight.ts'
import type { Line } from '../../../core/story/beats.ts'
import type { Sourced } from '../../../core/story/card.ts'
import { DeskFold } from './deskFold.tsx'
import { DeskOrder } from './deskOrder.tsx'
import { DeskKept, DeskWay, type PlacesProps } from './deskPlaces.tsx'
import { isHushed, type DeskParts } from './deskParts.ts'
import './deskSmall.css'
import './deskPart.css'
import './deskAside.css'

export interface AsideProps extends PlacesProps {
  readonly notes: string
  readonly onNotes: (notes: string) => void
  readonly onSave: (as: 'json' | 'csv' | 'print') => void
}

/** What a trainer has at hand: flags, facts, notes, kept places, the way back, the counts. */
export function DeskAside(props: AsideProps) {
  return (
    <section class="desk-part desk-aside">
      {props.order !== undefined && <DeskOrder {...props.order} />}
      {props.over === undefined && <Marks {...props} />}
      {props.over === undefined && <Script {...props} />}
      <Own {...props} />
      <DeskFold title={props.text.desk.facts}>
        {[props.file.card.law, ...props.file.card.facts].map((fact) => (
          <Fact {...props} key={fact.text} fact={fact} />
        ))}
      </DeskFold>
      <DeskKept {...props} />
      <DeskWay {...props} />
      <After {...props} />
    </section>
  )
}

/** The flags and trust signals of what is on the wall; a tick says that the hall has named it. */
function Marks(props: AsideProps) {
  const { hall, played, text, words, ask } = props
  const lines = linesUpTo(played.here, hall.show.at)
  const marked = isHushed(props)
    ? []
    : lines.filter(({ flags, signals }) => flags.length + signals.length > 0)
  return (
    <div class="desk-marks">
      <h2>
        {text.desk.flags} · {text.desk.signals}
      </h2>
      {marked.length === 0 && <p class="desk-marks__none">{text.desk.noMarks}</p>}
      {marked.map((line) => (
        <div class="desk-marks__line" key={line.n}>
          <q>{line.text}</q>
          {line.flags.map((id) => (
            <MarkRow
              key={id}
              name={words.training.flags[id].name}
              why={whyOf(line, props) ?? words.training.flags[id].why}
              found={played.raised.get(line.n) === id}
              text={text}
              onFound={(on) => ask({ do: 'flag', line: line.n, flag: id, on })}
              onLarge={() => ask({ do: 'large', large: { is: 'flag', id } })}
            />
          ))}
          {line.signals.map((id) => (
            <MarkRow
              key={id}
              name={words.training.signals[id].name}
              why={words.training.signals[id].why}
              found={hall.named.includes(line.n)}
              text={text}
              onFound={(on) => ask({ do: 'name', line: line.n, on })}
              onLarge={() => ask({ do: 'large', large: { is: 'signal', id } })}
            />
          ))}
          {line.techniques.map((id) => (
            <button
              type="button"
              class="desk-small"
              key={id}
              onClick={() => ask({ do: 'large', large: { is: 'technique', id } })}
            >
              {words.training.techniques[id].name}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}

function whyOf({ why }: Line, { file: { card } }: DeskParts): string | undefined {
  return why === undefined ? undefined : card.whys?.[why]
}

interface MarkProps extends Pick<DeskParts, 'text'> {
  readonly name: string
  readonly why: string
  readonly found: boolean
  readonly onFound: (on: boolean) => void
  readonly onLarge: () => void
}

function MarkRow({ name, why, found, text, onFound, onLarge }: MarkProps) {
  return (
    <div class="desk-mark">
      <label>
        <input
          type="checkbox"
          checked={found}
          aria-label={`${text.desk.found}: ${name}`}
          onChange={({ currentTarget }) => onFound(currentTarget.checked)}
        />
        <b>{name}</b> {why}
      </label>
      <button type="button" class="desk-small" onClick={() => onLarge()}>
        {text.desk.showLarge}
      </button>
    </div>
  )
}

/** What the script says to whoever tells it, of the lines that stand here. */
function Script({ hall, played, text }: AsideProps) {
  const notes = linesUpTo(played.here, hall.show.at).flatMap(({ note }) => note ?? [])
  return (
    <div class="desk-script">
      <h2>{text.desk.script}</h2>
      {notes.length === 0 ? (
        <p class="desk-script__none">{text.desk.noScript}</p>
      ) : (
        notes.map((note) => (
          <p class="desk-script__note" key={note}>
            {note}
          </p>
        ))
      )}
    </div>
  )
}

function Own({ text, notes, onNotes }: AsideProps) {
  return (
    <label class="desk-own">
      {text.desk.own}
      <textarea
        rows={2}
        value={notes}
        title={text.desk.ownNote}
        onInput={({ currentTarget }) => onNotes(currentTarget.value)}
      />
    </label>
  )
}

function Fact({ words, fact }: DeskParts & { readonly fact: Sourced }) {
  return (
    <figure class="desk-fact">
      <blockquote>{fact.text}</blockquote>
      <figcaption>{words.screens.debrief.source(fact.source, fact.date)}</figcaption>
    </figure>
  )
}

function After({ hall, text, onSave }: AsideProps) {
  const { hits, frauds, alarms, genuine } = sightOf(hall.votes)
  const guesses = guessesOf(hall.votes)
  return (
    <DeskFold title={text.desk.after}>
      <p>{text.desk.sight}</p>
      <p>{text.desk.hits(hits, frauds)}</p>
      <p>{text.desk.alarms(alarms, genuine)}</p>
      {guesses.of > 0 && <p>{text.desk.guesses(guesses.right, guesses.of)}</p>}
      <p class="desk-way__note">{text.desk.afterNote}</p>
      {(['json', 'csv', 'print'] as const).map((as) => (
        <button type="button" class="desk-small" key={as} onClick={() => onSave(as)}>
          {text.desk[as]}
        </button>
      ))}
    </DeskFold>
  )
}
