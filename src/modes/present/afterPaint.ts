/** Done once what has been drawn is on the wall: the words come first, on an old machine too. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act))
}
