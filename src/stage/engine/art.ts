/// <reference types="vite/client" />

/** Pictures travel inside the code: a page opened from disk may not fetch its neighbours. */
const faces = import.meta.glob<string>('../../../assets/people/face-*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})
/** What only some stories show comes when it is wanted. */
const others = import.meta.glob<string>(
  [
    '../../../assets/people/*.svg',
    '../../../assets/places/*/*.svg',
    '!../../../assets/people/face-*.svg',
    '!../../../assets/places/campus/*.svg',
  ],
  { query: '?raw', import: 'default' },
)

/** `folder/name`, as pictures are called on the stage. */
const nameOf = (path: string) => path.split('/').slice(-2).join('/').replace('.svg', '')

/** These pictures by name instead of by path. */
export function named(pictures: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(pictures).map(([path, svg]) => [nameOf(path), svg]))
}

/** Every face, as SVG. */
export const facePictures = named(faces)

/** The names of the pictures of a folder of `assets/places`. */
export function picturesOf(folder: string): readonly string[] {
  return Object.keys(others)
    .map(nameOf)
    .filter((name) => name.startsWith(`${folder}/`))
}

/** Fetches those of these pictures that exist, as SVG; rejects where one cannot come. */
export async function fetchPictures(
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = Object.entries(others).filter(([path]) => names.includes(nameOf(path)))
  return new Map(
    await Promise.all(
      wanted.map(async ([path, fetchIt]) => [nameOf(path), await fetchIt()] as const),
    ),
  )
}
