import type { WallParts } from './wallPage.tsx'

/** From the size of what is being said down to the least there is on a wall. */
type Size = 'said' | 'read' | 'name' | 'least'

/** How much is still whole in each size. */
type Room = Readonly<Partial<Record<Size, number>>>

/** The class of the largest size in which so much is still whole. */
export function sizeFor(weight: number, room: Room, rest: Size = 'name'): string {
  const sizes = ['said', 'read', 'name'] as const
  const size = sizes.find((one) => weight <= (room[one] ?? 0)) ?? rest
  return `wall-size--${size}`
}

/** Weight of a text on a wall: a Latin letter is half as wide as a Chinese one. */
export const weightOf = (text: string, { file }: Pick<WallParts, 'file'>) =>
  text.length / (file.language === 'zh' ? 1 : 2.2)
