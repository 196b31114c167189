import { useEffect, useRef } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { Line } from '../../core/story/beats.ts'
import { nameOf, type Model } from '../model.ts'
import { Said } from '../talk/saidLine.tsx'
import '../parts/backButton.css'
import './tray.css'
import './sheets.css'

/** Digits reach so far. */
const mostKeys = 9

/** What is laid over the phone for a moment: flags, all offers, all lines. */
export function Sheets({ model }: { readonly model: Model }) {
  const sheet = model.sheet.value
  const { words } = model.options
  switch (sheet?.kind) {
    case undefined:
      return null
    case 'flag':
      return (
        <SheetFrame model={model} title={words.phone.whatIsWrong}>
          <FlagList model={model} line={sheet.line} />
        </SheetFrame>
      )
    case 'all':
      return (
        <SheetFrame model={model} title={words.phone.allICanDo}>
          {model.offers.value.map((option, i) => (
            <button
              type="button"
              class="offer offer--say"
              key={option.index}
              onClick={() => model.pick(option)}
            >
              <kbd aria-hidden="true">{i < mostKeys ? i + 1 : ''}</kbd>
              <span>{option.text}</span>
            </button>
          ))}
        </SheetFrame>
      )
    case 'back':
      return (
        <SheetFrame model={model} title={words.phone.lookBack}>
          <ol class="lines">
            {model.lines.value.map((line) => (
              <li key={line.n} class={line.speaker === undefined ? 'lines__told' : ''}>
                {line.speaker !== undefined && <b>{nameOf(model, line.speaker)}</b>}
                <Said model={model} line={line} />
              </li>
            ))}
          </ol>
        </SheetFrame>
      )
  }
}

function FlagList({ model, line }: { readonly model: Model; readonly line: Line }) {
  const { words, file, onFlag } = model.options
  return (
    <>
      <blockquote>{line.text}</blockquote>
      <div class="flags">
        {file.card.flags.map((flag) => (
          <button
            type="button"
            class="flag-choice"
            key={flag}
            onClick={() => {
              model.sheet.value = undefined
              onFlag(line.n, flag)
            }}
          >
            {words.training.flags[flag].name}
          </button>
        ))}
      </div>
    </>
  )
}

function SheetFrame({
  model,
  title,
  children,
}: {
  readonly model: Model
  readonly title: string
  readonly children: ComponentChildren
}) {
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    if (sheet.current?.open === false) sheet.current.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [title])
  const close = () => (model.sheet.value = undefined)
  return (
    <dialog
      class="sheet"
      ref={sheet}
      aria-label={title}
      onClose={close}
      onClick={(event) => {
        if (event.target === sheet.current) close()
      }}
    >
      <div class="sheet__body">
        <header>
          <h2>{title}</h2>
          <button type="button" class="back" onClick={close}>
            {model.options.words.phone.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
