// Lets the browser's translator work on the page. It takes the words out of an element and puts its
// own in their place; whoever then changes the words it took changes what nobody sees any more, so
// that a heading goes on naming what was there before. An element that holds nothing but words is
// therefore given them whole: whatever has become of the old ones, the new ones stand there. Words
// beside other elements get an element of their own where they are written.
import { options, type VNode } from 'preact'

/** What of a drawing holds words: no translator touches it, and it is not given them whole. */
const drawn: ReadonlySet<unknown> = new Set(['text', 'tspan', 'title', 'desc'])

const next = options.vnode?.bind(options)
options.vnode = (vnode: VNode) => {
  if (typeof vnode.type === 'string' && !drawn.has(vnode.type)) giveWhole(vnode.props)
  next?.(vnode)
}

function giveWhole(props: { children?: unknown; textContent?: string }): void {
  const words = wordsIn(props.children)
  if (words === undefined || words === '') return
  props.textContent = words
  delete props.children
}

/** The words of an element that holds nothing else. */
function wordsIn(children: unknown): string | undefined {
  if (Array.isArray(children)) {
    const parts = children.map(wordsIn)
    return parts.includes(undefined) ? undefined : parts.join('')
  }
  if (children === undefined || children === null || typeof children === 'boolean') return ''
  return typeof children === 'string' || typeof children === 'number' ? String(children) : undefined
}
