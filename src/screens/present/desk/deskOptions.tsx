import {
  facesOf,
  isCounted,
  levels,
  mostFaces,
  mostHands,
  type Vote,
} from '../../../core/present/vote.ts'
import { worthOf } from '../../../core/run/score.ts'
import type { Line, Option } from '../../../core/story/beats.ts'
import { FaceMark } from '../faceMark.tsx'
import { faceName } from '../faceName.ts'
import { isHushed, type DeskParts } from './deskParts.ts'
import '../../parts/button.css'
import './deskAside.css'
import './deskSmall.css'
import './deskPart.css'
import './deskOptions.css'

/** Where an option leads: the next line, or the ending it comes to. */
export interface Lead {
  readonly line?: Line
  readonly ending?: string
}

export interface OptionsProps extends DeskParts {
  readonly scores: boolean
  readonly onScores: () => void
  /** By option; empty until they have been looked up. */
  readonly leads: readonly (Lead | undefined)[]
}

/** What can be done here, with what each does; and the vote on it. */
export function DeskOptions(props: OptionsProps) {
  const { hall, played, text, scores, onScores } = props
  const { options } = played.here
  if (props.over !== undefined) return <LeafVote {...props} />
  const faces = hall.show.faces ?? facesOf(options)
  const onWall = options.filter(({ index }) => faces.includes(index))
  const others = options.filter(({ index }) => !faces.includes(index))
  return (
    <section class="desk-part desk-options" aria-label={text.desk.options}>
      <h2>
        {text.desk.options}
        <button type="button" class="desk-small" aria-pressed={scores} onClick={() => onScores()}>
          {scores ? text.desk.scores : text.desk.scoresHidden}
        </button>
      </h2>
      <DeskVote {...props} />
      <ol class="desk-options__list">
        {[...onWall, ...others].map((option) => (
          <OptionRow {...props} key={option.index} option={option} faces={faces} />
        ))}
      </ol>
    </section>
  )
}

/** While a leaf of the lesson is up: its vote, and nothing of the story behind. */
function LeafVote(props: OptionsProps) {
  const { hall, text } = props
  const { vote } = hall.show
  return (
    <section class="desk-part desk-options" aria-label={text.desk.vote}>
      <h2>{text.desk.vote}</h2>
      {vote === undefined ? (
        <p class="desk-marks__none">{text.desk.noVote}</p>
      ) : (
        <DeskVote {...props} />
      )}
    </section>
  )
}

interface RowProps extends OptionsProps {
  readonly option: Option
  readonly faces: readonly number[]
}

function OptionRow(props: RowProps) {
  const { option, faces } = props
  const nth = faces.indexOf(option.index)
  return (
    <li class="desk-option">
      {nth < 0 ? <i class="desk-option__no" /> : <FaceMark nth={nth} />}
      <div class="desk-option__what">
        <b>{option.text}</b>
        <span class="desk-option__does">{doesOf(props)}</span>
        {!isHushed(props) && <Leads {...props} lead={props.leads[option.index]} />}
        {option.note !== undefined && <span class="desk-option__note">{option.note}</span>}
      </div>
      <OptionWays {...props} nth={nth} />
    </li>
  )
}

/** Its move; and where it is asked for, what it is worth. */
function doesOf(props: RowProps): string {
  const { option, text, words, scores, played } = props
  const inside = option.inside ? [text.desk.inside] : []
  const { verdict } = worthOf(option, played.run.truth, played.view)
  const worth = scores && !isHushed(props) ? [words.screens.debrief.verdicts[verdict].name] : []
  return [words.training.moves[option.move], ...inside, ...worth].join(' · ')
}

function OptionWays({ option, faces, nth, hall, text, ask }: RowProps & { readonly nth: number }) {
  const isSet = hall.show.road === option.index
  const all = nth < 0 ? [...faces, option.index] : faces.filter((one) => one !== option.index)
  return (
    <div class="desk-option__ways">
      <button
        type="button"
        class="desk-small"
        aria-pressed={isSet}
        onClick={() => ask(isSet ? { do: 'road' } : { do: 'road', option: option.index })}
      >
        {isSet ? text.desk.roadSet : text.desk.setRoad}
      </button>
      <button
        type="button"
        class="desk-small"
        onClick={() => ask({ do: 'choose', option: option.index })}
      >
        {text.desk.go}
      </button>
      <label class="desk-small">
        <input
          type="checkbox"
          checked={nth >= 0}
          disabled={all.length === 0 || all.length > mostFaces}
          onChange={() => ask({ do: 'faces', faces: all })}
        />
        {text.desk.toVote}
      </label>
    </div>
  )
}

function Leads({ lead, text, file: { card } }: RowProps & { readonly lead: Lead | undefined }) {
  if (lead === undefined) return null
  const ending = card.endings.find(({ id }) => id === lead.ending)
  return (
    <span class="desk-option__leads">
      {text.desk.leads} {lead.line?.text} {ending !== undefined && text.desk.leadsEnd(ending.title)}
    </span>
  )
}

const kinds = ['option', 'truth', 'line'] as const

/** Opens a vote, and counts its hands. */
function DeskVote(props: OptionsProps) {
  const { hall, text, ask } = props
  const { vote } = hall.show
  if (vote === undefined) {
    return (
      <div class="desk-vote">
        <span>{text.desk.vote}</span>
        {kinds.map((kind) => (
          <button
            type="button"
            class="desk-small"
            key={kind}
            onClick={() => ask({ do: 'vote', kind })}
          >
            {text.desk.votes[kind]}
          </button>
        ))}
      </div>
    )
  }
  return (
    <div class="desk-vote desk-vote--open">
      <div class="desk-vote__ways">
        <b>{text.desk.votes[vote.kind]}</b>
        {vote.phase === 'open' && (
          <button type="button" class="desk-small" onClick={() => ask({ do: 'close' })}>
            {text.desk.close}
          </button>
        )}
        {vote.phase !== 'shown' && (
          <button type="button" class="desk-small" onClick={() => ask({ do: 'reveal' })}>
            {text.desk.reveal}
          </button>
        )}
        <button type="button" class="desk-small" onClick={() => ask({ do: 'dropVote' })}>
          {text.desk.drop}
        </button>
        {!isCounted(vote) && <Way {...props} vote={vote} />}
      </div>
      {vote.faces.map((face, i) => (
        <Hands {...props} key={face} vote={vote} nth={i} />
      ))}
    </div>
  )
}

function Way({ vote, text, ask }: OptionsProps & { readonly vote: Vote }) {
  const other = vote.way === 'levels' ? 'digits' : 'levels'
  return (
    <button type="button" class="desk-small" onClick={() => ask({ do: 'way', way: other })}>
      {text.desk.way[other]}
    </button>
  )
}

interface HandsProps extends OptionsProps {
  readonly vote: Vote
  readonly nth: number
}

function Hands({ vote, nth, text, ask, played, over }: HandsProps) {
  const count = vote.hands[nth] ?? -1
  const face = vote.faces[nth] ?? 0
  const name = faceName(vote.kind, face, { played, text: text.wall, leaf: over?.leaf })
  return (
    <div class="desk-hands">
      <FaceMark nth={nth} />
      <span class="desk-hands__name">{name}</span>
      {vote.way === 'digits' ? (
        <input
          class="desk-hands__count"
          type="number"
          min="0"
          max={mostHands}
          aria-label={text.desk.count(name)}
          value={count < 0 ? '' : count}
          onInput={({ currentTarget: { valueAsNumber } }) =>
            ask({ do: 'hands', face: nth, count: Number.isNaN(valueAsNumber) ? -1 : valueAsNumber })
          }
        />
      ) : (
        [text.desk.none, ...levels.map((level) => text.desk.levels[level])].map((level, i) => (
          <button
            type="button"
            class="desk-small"
            key={level}
            aria-pressed={count === i}
            onClick={() => ask({ do: 'hands', face: nth, count: i })}
          >
            {level}
          </button>
        ))
      )}
    </div>
  )
}
