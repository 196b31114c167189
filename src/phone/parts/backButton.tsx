import type { Model } from '../model.ts'
import './backButton.css'

/** One step back in what the player looks at for themselves. */
export function BackButton({
  model,
  onBack = () => (model.look.value = undefined),
}: {
  readonly model: Model
  readonly onBack?: () => void
}) {
  return (
    <button type="button" class="back" onClick={onBack}>
      ‹ {model.options.words.phone.back}
    </button>
  )
}
