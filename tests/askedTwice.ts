import type { Reporter, TestModule } from 'vitest/node'

/** Names what the browser answered at the second time of asking alone (see `retry` in vite.config.ts). */
export default class AskedTwice implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const twice = modules.flatMap(({ children, relativeModuleId }) =>
      [...children.allTests('passed')]
        .filter((one) => one.diagnostic()?.flaky === true)
        .map(({ fullName }) => `${relativeModuleId} > ${fullName}`),
    )
    if (twice.length > 0) process.stdout.write(`\nAsked twice:\n  ${twice.join('\n  ')}\n`)
  }
}
