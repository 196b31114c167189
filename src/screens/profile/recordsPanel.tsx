import { useRef } from 'preact/hooks'
import { columns } from '../../core/log/profileCsv.ts'
import type { ProfileWords } from '../../words/zh/profile.ts'
import type { Words } from '../../words/zh/words.ts'
import { ClearData } from './clearData.tsx'
import '../parts/button.css'
import '../parts/screen.css'
import './recordsPanel.css'

export interface RecordsPanelProps {
  readonly words: Words
  readonly text: ProfileWords
  /** Nothing is there to be saved. */
  readonly empty: boolean
  /** What came of the file last chosen. */
  readonly told: string
  readonly onJson: () => void
  readonly onCsv: () => void
  readonly onDictionary: () => void
  readonly onFile: (file: File) => void
  readonly onErase: () => void
}

/** What is kept, and all a player may do with it: save, merge, erase. */
export function RecordsPanel(props: RecordsPanelProps) {
  const { words, empty } = props
  const text = props.text.data
  const input = useRef<HTMLInputElement>(null)
  return (
    <div class="records">
      <p class="prose">{text.note}</p>
      {!empty && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => props.onJson()}>
            {text.json}
          </button>
          <button type="button" class="button" onClick={() => props.onCsv()}>
            {text.csv}
          </button>
        </div>
      )}
      <details class="records__dictionary">
        <summary>{text.dictionaryTitle}</summary>
        <Dictionary text={props.text} />
        <p class="aside">{text.inJson}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={() => props.onDictionary()}>
            {text.dictionary}
          </button>
        </div>
      </details>
      <div class="records__import">
        <div class="buttons">
          <button type="button" class="button" onClick={() => input.current?.click()}>
            {text.import}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file !== undefined) props.onFile(file)
              // So that the same file can be chosen again.
              event.currentTarget.value = ''
            }}
          />
        </div>
        <p class="aside">{text.importNote}</p>
        <p class="records__told" role="status">
          {props.told}
        </p>
      </div>
      <ClearData words={words} onClear={props.onErase} />
    </div>
  )
}

function Dictionary({ text }: { readonly text: ProfileWords }) {
  const { column, meaning, unit, values } = text.data.headings
  return (
    <div class="dictionary" tabIndex={0} role="group" aria-label={text.data.dictionaryTitle}>
      <table>
        <thead>
          <tr>
            {[column, meaning, unit, values].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{text.dictionary[name].meaning}</td>
              <td>{text.dictionary[name].unit}</td>
              <td>{text.dictionary[name].values}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
