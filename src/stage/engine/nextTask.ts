/** Lets a tap in between two pieces of work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/** On a phone four times as slow, half of what makes a wait felt. */
const longestGoMs = 8

/** For long work: called between its pieces, lets a tap in when they have taken long enough. */
export function letTapsIn(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longestGoMs) return
    await nextTask()
    since = performance.now()
  }
}
