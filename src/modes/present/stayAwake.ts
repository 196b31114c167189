/** Keeps the screen lit while a hall looks at it, where the device lets a page ask; returns its stop. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let wanted = true
  async function ask(): Promise<void> {
    if (!wanted || document.visibilityState !== 'visible') return
    const { wakeLock } = navigator as Partial<Navigator>
    lock = await wakeLock?.request('screen').catch(() => undefined)
  }
  const again = () => void ask()
  // A window that was hidden has lost it.
  document.addEventListener('visibilitychange', again)
  again()
  return () => {
    wanted = false
    document.removeEventListener('visibilitychange', again)
    void lock?.release().catch(() => undefined)
  }
}
