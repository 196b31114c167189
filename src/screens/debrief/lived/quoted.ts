/** English takes about three times the letters; a line is quoted whole in both. */
const most = 130

/** What somebody said, as it stands between the quotation marks of a sentence. */
export function quoted(line: string): string {
  const bare = line.replace(/[“”]/g, '')
  return bare.length > most ? `${bare.slice(0, most).replace(/\s+\S*$/, '')}…` : bare
}
