import type * as Phaser from 'phaser'
import { put } from './art.ts'

export interface Person {
  readonly all: Phaser.GameObjects.Container
  readonly face: Phaser.GameObjects.Image
}

/** Somebody drawn by open-peeps, whose units are a square of 704. */
export function person(scene: Phaser.Scene, scale: number, body: string, size: number): Person {
  const shape = put(scene, body, scale)
  const face = put(scene, 'people/face-calm', scale)
  return { all: scene.add.container(0, 0, [shape, face]).setScale(size), face }
}
