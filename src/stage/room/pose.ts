import { motion } from '../../look/measures.ts'
import type { Light } from './light.ts'

/** Everything on the stage that can move; each number eases to its goal. */
export interface Pose extends Light {
  lamp: number
  cool: number
  vignette: number
  lean: number
  /** 0 the phone lies on the desk, 1 it is at your ear. */
  ear: number
  /** 1 it is in both your hands, over the table. */
  hold: number
  /** How far the roommate leans towards you. */
  turn: number
  /** How far the depth of the room has drifted. */
  drift: number
  /** 0 your room alone, 1 the other side beside it. */
  split: number
  /** How far the hand is down the script. */
  script: number
  /** How much of a start you still have from what was just said. */
  start: number
  /** 1 while the stamp of a check is shown. */
  stamp: number
  /** 1 while one place makes way for another. */
  dark: number
}

export const atEase = {
  ear: 0,
  hold: 0,
  turn: 0,
  drift: 0,
  split: 0,
  script: 0,
  start: 0,
  stamp: 0,
  dark: 0,
} as const

/** Moves every number towards its goal; false once all have arrived. */
export function ease(pose: Pose, goal: Pose, seconds: number): boolean {
  let moving = false
  const step = 1 - Math.exp(-seconds * motion.easePerSecond)
  for (const key of Object.keys(pose) as (keyof Pose)[]) {
    const left = goal[key] - pose[key]
    if (Math.abs(left) < 0.002) pose[key] = goal[key]
    else {
      pose[key] += left * step
      moving = true
    }
  }
  return moving
}

/** Every number stands where it is to stand. */
export function hasArrived(pose: Pose, goal: Pose): boolean {
  return (Object.keys(pose) as (keyof Pose)[]).every((key) => pose[key] === goal[key])
}
