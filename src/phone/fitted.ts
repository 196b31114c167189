/** How large letters are shown, as a share of their size; the first that lets all be read is taken. */
const shares = [1, 0.92, 0.84, 0.77, 0.7, 0.63, 0.56] as const
/** No letter is made smaller than this for it, in px. */
const leastPx = 13

/**
 * Makes what is said last, all answers and the tools fit on the page: first the room gives way, then
 * what is only trim, then the letters. Where even that is not enough, the phone scrolls as a whole.
 * Returns a way to stop.
 */
export function keepFitted(root: HTMLElement): () => void {
  let before = ''
  const fit = () => {
    const rows = at(root, '.device__screen:not([inert]) .page__rows')
    const top = rows?.scrollTop ?? 0
    const way = waysFor(root).find((one) => fits(root, one))
    if (way === undefined) dress(root, { trim: 'scroll', share: 1 })
    const now = `${String(way?.trim)} ${String(way?.share)}`
    // A list that had more room while ways were tried has lost its place.
    if (rows !== null) rows.scrollTop = top
    // Letters of another size leave what was said last somewhere else.
    if (now !== before) showLast(root)
    before = now
  }
  // What comes or goes is known before it is painted; what becomes another size, after it is laid out.
  const comings = new MutationObserver(fit)
  const watcher = new ResizeObserver(() => {
    fit()
    showLast(root)
  })
  comings.observe(root, { childList: true, subtree: true })
  watcher.observe(root)
  const tools = root.querySelector('.tools')
  if (tools !== null) watcher.observe(tools)
  return () => {
    comings.disconnect()
    watcher.disconnect()
  }
}

function fits(root: HTMLElement, way: Way): boolean {
  dress(root, way)
  return !isOver(root)
}

/** The end of what was said is in sight. */
function showLast(root: HTMLElement): void {
  const log = at(root, '.log')
  if (log !== null) log.scrollTop = log.scrollHeight
  const around = at(root, '.around')
  const heard = at(root, '.around__heard')
  if (around !== null && heard !== null)
    around.scrollTop = heard.offsetTop + heard.offsetHeight - around.clientHeight
}

interface Way {
  /** `tight`: what is trim is small; `bare`: it is gone; `scroll`: nothing helps. */
  readonly trim: 'roomy' | 'tight' | 'tight bare' | 'scroll'
  readonly share: number
}

function waysFor(root: HTMLElement): readonly Way[] {
  const { fontSize } = getComputedStyle(document.documentElement)
  const px = (Number.parseFloat(fontSize) || 16) * scaleOf(root)
  const bare = shares.filter((share) => share === 1 || px * share >= leastPx)
  return [
    { trim: 'roomy', share: 1 },
    { trim: 'tight', share: 1 },
    ...bare.map((share) => ({ trim: 'tight bare', share }) as const),
  ]
}

/** A number, and no sum of some: browsers zoom by that alone. */
function dress(root: HTMLElement, { trim, share }: Way): void {
  const { dataset, style } = root
  if (dataset['fit'] !== trim) dataset['fit'] = trim
  const wanted = share === 1 ? '' : (scaleOf(root) * share).toFixed(3)
  if (style.getPropertyValue('--s-zoom') !== wanted) style.setProperty('--s-zoom', wanted)
}

/** How much larger all is on a large screen. */
function scaleOf(root: HTMLElement): number {
  return Number(getComputedStyle(root).getPropertyValue('--scale')) || 1
}

function at(root: HTMLElement, selector: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(selector)
}

/** Whatever has to be whole on the page. */
const parts = ['.top', '.around-room', '.device', '.device__glass', '.device__hand']

function isOver(root: HTMLElement): boolean {
  const { bottom, right } = root.getBoundingClientRect()
  return parts.some((part) => {
    const box = root.querySelector(part)?.getBoundingClientRect()
    return box !== undefined && (box.bottom > bottom + 1 || box.right > right + 1)
  })
}
