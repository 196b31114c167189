import type * as Phaser from 'phaser'
import { put } from './art.ts'

export interface Person {
  readonly all: Phaser.GameObjects.Container
  readonly face: Phaser.GameObjects.Image
}

/** The pictures that make up somebody who sits at a table. */
export const picturesOfPerson = (who: string): readonly string[] =>
  ['body', 'over'].map((part) => `people/${who}-${part}`)

/** Somebody drawn by open-peeps, whose units are a square of 704; glasses and caps lie over the face. */
export function person(scene: Phaser.Scene, scale: number, who: string, size: number): Person {
  const face = put(scene, 'people/face-calm', scale)
  const over = `people/${who}-over`
  const parts = [put(scene, `people/${who}-body`, scale), face]
  if (scene.textures.exists(over)) parts.push(put(scene, over, scale))
  return { all: scene.add.container(0, 0, parts).setScale(size), face }
}
