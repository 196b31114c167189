import type { Plugin } from 'vite'

/**
 * `npm start` says where the game is, and what is wrong, and nothing else. Vite's own greeting and
 * its notes on every file it reads come back with `--logLevel info`.
 */
export function addressAlone(): Plugin {
  return {
    name: 'shipo-address-alone',
    apply: (config, { command }) => command === 'serve' && config.logLevel === undefined,
    config: () => ({ logLevel: 'warn' }),
    configureServer(server) {
      server.printUrls = () => {
        const { local, network } = server.resolvedUrls ?? { local: [], network: [] }
        process.stdout.write(`${[...local, ...network].join('\n')}\n`)
      }
    },
  }
}
