import { pagesOf, type Page } from '../../../core/present/pages.ts'
import type { WallParts } from './wallPage.tsx'
import { speakerOf } from '../speakerOf.ts'
import { sizeFor, weightOf } from './wallSize.ts'
import './wallDebrief.css'
import './wallSize.css'

/** What has room under a heading, and under three. */
const room = { alone: { said: 90, read: 150 }, below: { said: 60, read: 110 } } as const

/** A page of what there is to say once the story is told. */
export function WallDebrief(props: WallParts & { readonly page: number }) {
  const page = pagesOf(props.played, props.file.card)[props.page]
  if (page === undefined) return null
  return (
    <div class="wall-told" aria-live="polite">
      <PageOf {...props} of={page} />
    </div>
  )
}

function PageOf(props: WallParts & { readonly of: Page }) {
  const { of, text, words } = props
  switch (of.is) {
    case 'told':
      return (
        <>
          <h1 class="wall-told__truth">{text.told}</h1>
          <p class="wall-told__line">{text.toldNote}</p>
        </>
      )
    case 'truth': {
      const { ending, told, record } = of.debrief
      const ends = told.slice(0, 3).join(words.screens.summary.between)
      return (
        <>
          <h1 class="wall-told__truth">{text.revealed[record.truth]}</h1>
          <h2>{text.ends(ending.title)}</h2>
          <p class={sizeFor(weightOf(ends, props), room.below)}>{ends}</p>
        </>
      )
    }
    case 'other':
      return <Titled {...props} title={text.otherSide} told={of.text} />
    case 'twin':
      return <Titled {...props} title={text.otherTruth} told={of.text} />
    case 'line':
      return <LineTold {...props} of={of} />
    case 'turn':
      return <TurnTold {...props} of={of} />
    case 'law':
      return <LawTold {...props} of={of} />
  }
}

function LawTold({ of, text }: WallParts & { readonly of: Extract<Page, { is: 'law' }> }) {
  return (
    <>
      <h2>{text.law}</h2>
      {of.facts.map((fact) => (
        <figure class="wall-told__law" key={fact.text}>
          <blockquote>{fact.text}</blockquote>
          <figcaption>{text.source(fact.source, fact.date)}</figcaption>
        </figure>
      ))}
    </>
  )
}

function Titled(props: WallParts & { readonly title: string; readonly told: string }) {
  const { title, told } = props
  return (
    <>
      <h2>{title}</h2>
      <p class={sizeFor(weightOf(told, props), room.alone)}>{told}</p>
    </>
  )
}

function LineTold(props: WallParts & { readonly of: Extract<Page, { is: 'line' }> }) {
  const { of, text, words, played, file } = props
  const { truth } = played.run
  const { line } = of
  const { flags, signals } = words.training
  const marks =
    truth === 'scam' ? line.flags.map((id) => flags[id]) : line.signals.map((id) => signals[id])
  const why = line.why === undefined ? undefined : file.card.whys?.[line.why]
  return (
    <>
      <h2>{text.thisLine[truth]}</h2>
      <p>
        <b>{speakerOf(line, props)}</b>
      </p>
      <p class="wall-told__line">{line.text}</p>
      {marks.slice(0, 2).map((mark) => (
        <p class="wall-told__mark" key={mark.name}>
          <b>{mark.name}</b> {why ?? mark.why}
        </p>
      ))}
    </>
  )
}

function TurnTold({ of, text }: WallParts & { readonly of: Extract<Page, { is: 'turn' }> }) {
  const { point } = of
  return (
    <>
      <h2>{text.turn[point.kind]}</h2>
      <p>{text.chosen}</p>
      <p class="wall-told__line">{point.decision.picked.text}</p>
      <p>{text.other}</p>
      <p class="wall-told__line">{point.other.text}</p>
    </>
  )
}
