import { openPolicy, policyFile, readPolicy, type Policy } from '../../wire/shipo/policy.ts'

/** The build's policy; where it cannot be fetched or read, nobody may play for a player. Never rejects. */
export async function sendForPolicy(): Promise<Policy> {
  // A frame without an origin may fetch nothing, not even of its own folder.
  if (self.origin === 'null') return openPolicy
  try {
    const answer = await fetch(policyFile, { cache: 'no-cache' })
    return readPolicy(await answer.json()) ?? openPolicy
  } catch {
    return openPolicy
  }
}
