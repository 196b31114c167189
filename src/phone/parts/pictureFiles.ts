/// <reference types="vite/client" />

/** Whatever is drawn for messages: a file of this folder is a picture by its name. */
const pictures = import.meta.glob<string>(
  ['../../../assets/phone/*.svg', '!../../../assets/phone/{app,wall}-*.svg'],
  { query: '?url&of=story', eager: true, import: 'default' },
)
const apps = import.meta.glob<string>('../../../assets/phone/app-*.svg', {
  query: '?url&of=app',
  eager: true,
  import: 'default',
})

/** Where each picture lies. */
export const drawings = byName(pictures)

/** Where the icon of each app lies. */
export const icons = byName(apps)

const held = new Map<string, HTMLImageElement>()

/** Fetches a picture and holds it, so that it is there when it is shown, even if the network has gone by then. */
export function hold(src: string | undefined): void {
  if (src === undefined || held.has(src)) return
  const image = new Image()
  image.src = src
  held.set(src, image)
}

function byName(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const named = Object.entries(files).map(([path, address]) => {
    const [, name = ''] = /([^/]*)\.svg$/.exec(path) ?? []
    return [name.replace(/^app-/, ''), address] as const
  })
  return new Map(named)
}
