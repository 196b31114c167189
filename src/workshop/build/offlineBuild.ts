import { VitePWA } from 'vite-plugin-pwa'
import { inks } from '../../look/inks.ts'
import { twinEnd } from './plainTwin.ts'
import { portalGlobs } from './portalFiles.ts'

/**
 * What only a writer's drop or a machine without Chinese letters asks for: it is kept once it has
 * been used, and is no part of the install.
 */
const onUse = {
  files: ['**/*.woff2', '**/worker-*.js'],
  address: /\/assets\/(?:[^/]+\.woff2|worker-[^/]+\.js)$/,
}

/**
 * Gives the build its web app manifest and the service worker that keeps the game on a device.
 * `src/host/offline.ts` starts it. Every address is relative: the game may lie in any folder.
 */
export function offlineBuild() {
  return VitePWA({
    injectRegister: false,
    // A new version waits until no page of the old one is open: a run never loses its files.
    registerType: 'prompt',
    includeManifestIcons: false,
    manifest: {
      name: '识破 · Shipo',
      short_name: '识破',
      description: '在手机里练习分辨骗局和真事。Learn to tell a fraud from the real thing.',
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: inks.night,
      background_color: inks.night,
      categories: ['education'],
      icons: [icon('icon-192', 192), icon('icon-512', 512), icon('icon-maskable-512', 512)],
    },
    workbox: {
      globPatterns: ['**/*'],
      // Icons are kept by the home screen they are on; the plugin adds the manifest itself.
      globIgnores: [
        '.vite/**',
        '*.png',
        'manifest.webmanifest',
        `**/*${twinEnd}`,
        // Speaks to learning platforms, which keep a package, or start the page, by themselves.
        '**/inPackage-*.js',
        ...portalGlobs,
        ...onUse.files,
      ],
      // The page of the first visit, which came before the worker, is looked after from then on too.
      clientsClaim: true,
      skipWaiting: false,
      // Every address of the game is this one page with a query; other pages beside it are not ours.
      directoryIndex: 'index.html',
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      runtimeCaching: [
        {
          urlPattern: onUse.address,
          handler: 'CacheFirst',
          options: {
            cacheName: 'shipo-on-use',
            // Letters are asked for with an Origin, by a page's own fetch without; they are the same.
            matchOptions: { ignoreVary: true },
            plugins: [{ cacheDidUpdate: dropOldest }],
          },
        },
      ],
      inlineWorkboxRuntime: true,
    },
  })
}

function icon(name: string, size: number) {
  return {
    src: `${name}.png`,
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose: name.includes('maskable') ? ('maskable' as const) : ('any' as const),
  }
}

/**
 * Files of older versions give way. It goes into the worker as it is written here, so it may name
 * nothing outside itself.
 */
async function dropOldest({ cacheName }: { readonly cacheName: string }): Promise<void> {
  const cache = await caches.open(cacheName)
  const requests = await cache.keys()
  for (const old of requests.slice(0, -4)) await cache.delete(old)
}
