import { render } from 'preact'
import type { Desk } from './desk.ts'

export function drawProfile(page: HTMLElement, desk: Desk): () => void {
  render(<main class="screen">{desk.words.screens.brand}</main>, page)
  return () => undefined
}
