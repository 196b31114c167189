/**
 * A file let go of over a trainer's window is not opened in its place, as browsers do: lessons and cases
 * are taken at home, and a hall is watching. Returns its stop.
 */
export function bearsDrops(): () => void {
  const bear = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
  }
  const heard = ['dragenter', 'dragover', 'drop'] as const
  for (const one of heard) window.addEventListener(one, bear)
  return () => {
    for (const one of heard) window.removeEventListener(one, bear)
  }
}
