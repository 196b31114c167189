const entry = /assets\/index-[\w-]+\.js/

/**
 * Whether the server has a newer game than the one on this page: what this page still asks for by its old
 * names is then gone for good, and loading the page again is what helps. Never rejects.
 */
export async function newerIsThere(): Promise<boolean> {
  const own = [...document.scripts].map(({ src }) => entry.exec(src)?.[0]).find(Boolean)
  if (own === undefined) return false
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' })
    const theirs = entry.exec(await answer.text())?.[0]
    return answer.ok && theirs !== undefined && theirs !== own
  } catch {
    return false
  }
}
