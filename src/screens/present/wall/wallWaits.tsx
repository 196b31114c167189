import type { PresentWords } from '../../../words/zh/present.ts'
import './wallPage.css'
import './wallWaits.css'

/** The wall before anything is shown. */
export function WallWaits({ text }: { readonly text: PresentWords['wall'] }) {
  return (
    <main class="wall">
      <h1 class="wall-waits">{text.waiting}</h1>
    </main>
  )
}
