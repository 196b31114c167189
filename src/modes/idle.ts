const longestIdleMs = 4000

/** Does it when the page has time; what is returned calls it off. Safari has no idle callback. */
export function idle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(act, { timeout: longestIdleMs })
    return () => cancelIdleCallback(asked)
  }
  const timer = setTimeout(act, longestIdleMs / 2)
  return () => clearTimeout(timer)
}
