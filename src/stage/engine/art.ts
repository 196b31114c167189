/// <reference types="vite/client" />
import { placeFiles } from './placeFiles.ts'

/** Pictures travel inside the code: a page opened from disk may not fetch its neighbours. */
const faces = import.meta.glob<string>('../../../assets/people/face-*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})
/** What only some stories show comes when it is wanted. */
const others = {
  ...import.meta.glob<string>(
    ['../../../assets/people/*.svg', '!../../../assets/people/face-*.svg'],
    { query: '?raw&of=person', import: 'default' },
  ),
  ...placeFiles,
}

/** `folder/name`, as pictures are called on the stage. */
const nameOf = (path: string) => path.split('/').slice(-2).join('/').replace('.svg', '')

/** These pictures by name instead of by path. */
export function named(pictures: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(pictures).map(([path, svg]) => [nameOf(path), svg]))
}

/** Every face, as SVG. */
export const facePictures = named(faces)

/**
 * Fetches all pictures of a folder of `assets/places`, and those of these that exist, as SVG; of the
 * layers the folder has not, plain ones. Rejects where one cannot come.
 */
export async function fetchPlace(
  folder: string,
  plain: Readonly<Record<string, string>>,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const own = (path: string) => path.includes(`/places/${folder}/`)
  const wanted = Object.entries(others).filter(
    ([path]) => own(path) || names.includes(nameOf(path)),
  )
  const come = await Promise.all(
    wanted.map(async ([path, fetchIt]) => [nameOf(path), await fetchIt()] as const),
  )
  const instead = Object.entries(plain).map(([layer, svg]) => [`${folder}/${layer}`, svg] as const)
  return new Map([...instead, ...come])
}
