/** Who drives, and who else is there. */
export interface Company {
  readonly driver: 'me' | 'wall' | 'desk' | 'nobody'
  readonly wall: boolean
  readonly desks: number
}
