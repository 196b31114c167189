import '../parts/choice.css'
import '../parts/setting.css'

export interface ChoiceRowProps<T extends string | number> {
  readonly title: string
  readonly name: string
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

/** One setting with a few values, all of them in sight. */
export function ChoiceRow<T extends string | number>(props: ChoiceRowProps<T>) {
  const { title, name, choices, chosen, onChoose } = props
  return (
    <fieldset class="setting">
      <legend>{title}</legend>
      <div class="setting__row">
        {choices.map(({ value, label }) => (
          <label class="choice choice--small" key={value}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span class="choice__name">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
