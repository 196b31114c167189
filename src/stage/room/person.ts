import type * as Phaser from 'phaser'
import type { Atlas } from '../engine/atlas.ts'

export interface Person {
  readonly all: Phaser.GameObjects.Container
  readonly face: Phaser.GameObjects.Image
}

/** The pictures that make up somebody who sits at a table. */
export const picturesOfPerson = (who: string): readonly string[] =>
  ['body', 'over'].map((part) => `people/${who}-${part}`)

/** Somebody drawn by open-peeps, whose units are a square of 704; glasses and caps lie over the face. */
export function person(scene: Phaser.Scene, atlas: Atlas, who: string, size: number): Person {
  const face = atlas.put('people/face-calm')
  const over = `people/${who}-over`
  const parts = [atlas.put(`people/${who}-body`), face]
  if (atlas.has(over)) parts.push(atlas.put(over))
  return { all: scene.add.container(0, 0, parts).setScale(size), face }
}
