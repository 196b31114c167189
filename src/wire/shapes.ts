// Shapes that messages of every kind are made of.
import * as v from 'valibot'
import { longestRun } from '../core/run/run.ts'

export const wholeTo = (most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

export const textTo = (most: number) => v.pipe(v.string(), v.maxLength(most))

export const listTo = <T extends v.GenericSchema>(most: number, one: T) =>
  v.pipe(v.array(one), v.maxLength(most))

/** What somebody or something is called. */
export const name = textTo(60)

/** A run as text, not read yet. */
export const runText = textTo(longestRun)
