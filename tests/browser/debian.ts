import { execFileSync } from 'node:child_process'

/** Installs Debian's packages where that may be done (as root); false where it may not or cannot be. */
export function installedFromDebian(...packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { env, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
