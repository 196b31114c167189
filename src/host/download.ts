/** Hands a file to the browser to be saved. It is made on this device and sent nowhere. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after the click; a minute is ample, and a leak would be for the visit.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
