/// <reference types="vite/client" />
/** The pictures of the campus by path; apart from those of the rooms, which come with a case. */
export const campusPictures = import.meta.glob<string>('../../../assets/places/campus/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** One picture of the campus, as SVG. */
export function campusPicture(name: CampusPicture): string {
  return campusPictures[`../../../assets/places/campus/${name}.svg`] ?? ''
}

export type CampusPicture =
  | 'map'
  | 'front'
  | 'pane-seen'
  | 'pane-helped'
  | 'sign-fresh'
  | 'sign-open'
  | 'bulb'
  | 'leaf'
  | 'bicycle'
  | 'steam'
