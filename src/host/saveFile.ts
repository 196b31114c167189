/** Hands the player a file. It is made here and goes nowhere but to their own downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The download has begun by the next task; some browsers read the address only then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
