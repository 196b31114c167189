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

function byName(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const named = Object.entries(files).map(([path, address]) => {
    const [, name = ''] = /([^/]*)\.svg$/.exec(path) ?? []
    return [name.replace(/^app-/, ''), address] as const
  })
  return new Map(named)
}
