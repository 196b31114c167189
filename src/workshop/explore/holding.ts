import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'

const betweenMs = 50

/**
 * Does something while no other program of this machine does it. Waits as long as the one that holds
 * the file lives.
 */
export function holding<T>(path: string, act: () => T): T {
  while (!taken(path)) {
    if (isLeft(path)) rmSync(path, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenMs)
  }
  try {
    return act()
  } finally {
    rmSync(path, { force: true })
  }
}

function taken(path: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw problem
  }
}

/** Whoever held it has ended without letting go. */
function isLeft(path: string): boolean {
  try {
    const holder = Number(readFileSync(path, 'utf8'))
    if (holder > 0) process.kill(holder, 0) // asks, and does nothing
    return false
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
