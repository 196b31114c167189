import type { View } from '../../core/story/view.ts'
import { initialOf } from '../model.ts'
import './face.css'

export interface FaceProps {
  readonly name: string
  /** How their call stands; left out where they are in none of their own. */
  readonly state?: NonNullable<View['call']>['state']
}

/** Whom one speaks to, large: an initial, as nobody has a picture there. */
export function Face({ name, state }: FaceProps) {
  return (
    <span class={state === undefined ? 'face' : `face face--${state}`} aria-hidden="true">
      {initialOf(name)}
    </span>
  )
}
