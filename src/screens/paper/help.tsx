import type { ComponentChildren } from 'preact'
import { families, playedFamilies } from '../../core/story/families.ts'
import type { Language } from '../../core/story/tags.ts'
import type { HelpWords } from '../../words/zh/help.ts'
import { Section } from '../parts/section.tsx'
import { useArrival } from '../parts/useArrivalFocus.ts'
import '../parts/button.css'
import '../parts/screen.css'
import './help.css'
import './leaf.css'

export interface HelpProps {
  readonly text: HelpWords
  readonly language: Language
  /** When to come back. */
  readonly children?: ComponentChildren
  readonly onPrint: () => void
  readonly onPledge: () => void
  readonly onHome: () => void
}

/** What to do when it happens for real: on the screen, or on the wall beside the desk. */
export function Help(props: HelpProps) {
  const { text } = props
  const heading = useArrival()
  return (
    <main class="screen leaf help">
      <style>{'@page { size: A4 portrait; margin: 12mm 14mm }'}</style>
      <div class="leaf__body help__body">
        <header class="leaf__head">
          <h1 ref={heading} tabIndex={-1}>
            {text.title}
          </h1>
          <p class="prose leaf__noprint">{text.intro}</p>
          <div class="buttons leaf__noprint">
            <button type="button" class="button" onClick={() => props.onPrint()}>
              {text.print}
            </button>
            <button type="button" class="button" onClick={() => props.onHome()}>
              {text.home}
            </button>
          </div>
        </header>
        <Section title={text.minutesTitle} name="first">
          <ol class="steps">
            {text.minutes.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="prose help__warning">{text.minutesNote}</p>
        </Section>
        <Section title={text.numbersTitle} name="numbers">
          <Numbers text={text} />
        </Section>
        <Section title={text.appTitle} name="app">
          <p class="prose">{text.appWhat}</p>
          <ol class="steps">
            {text.appSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="prose help__warning">{text.appNever}</p>
          <p class="aside">{text.source(text.appSource.by, text.appSource.date)}</p>
        </Section>
        <Kinds text={text} language={props.language} />
        {props.children}
        <footer class="buttons leaf__foot">
          <button type="button" class="button" onClick={() => props.onPledge()}>
            {text.toPledge}
          </button>
          <button type="button" class="button" onClick={() => props.onHome()}>
            {text.home}
          </button>
        </footer>
      </div>
    </main>
  )
}

/** Read on the screen: on the wall there is room for what to do alone. */
function Kinds({ text, language }: Pick<HelpProps, 'text' | 'language'>) {
  return (
    <div class="leaf__noprint">
      <Section title={text.kindsTitle} name="kinds">
        <dl class="helplines">
          {playedFamilies.map((family) => (
            <div key={family}>
              <dt class="helpline__kind">{families[family].name[language]}</dt>
              <dd>{text.kinds[family]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  )
}

function Numbers({ text }: { readonly text: HelpWords }) {
  return (
    <div class="helplines">
      {text.numbers.map(({ number, what, more, source }) => (
        <article class="helpline" key={number}>
          <h3>{number}</h3>
          <p class="helpline__what">{what}</p>
          {more.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p class="aside">{text.source(source.by, source.date)}</p>
        </article>
      ))}
    </div>
  )
}
