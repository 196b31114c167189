import { seats, type Seat } from '../../wire/presenter.ts'

/** Which window of which session this is: `#desk-k3x9`. */
export interface SeatAt {
  readonly seat: Seat
  readonly session: string
}

const pattern = new RegExp(`^#(${seats.join('|')})(?:-([a-z0-9]{4,16}))?$`)

/** What the address says; a window that says nothing is a desk of a session of its own. */
export function readSeat(hash: string): SeatAt | undefined {
  const [, seat, session] = pattern.exec(hash) ?? []
  const named = seats.find((one) => one === seat)
  return named === undefined ? undefined : { seat: named, session: session ?? newName() }
}

export function writeSeat({ seat, session }: SeatAt): string {
  return `#${seat}-${session}`
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Short, and none other on this device. Not every machine of a hall is a secure place: no randomUUID. */
export function newName(): string {
  const dice = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(dice, (one) => letters[one % letters.length]).join('')
}
