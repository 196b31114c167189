/** The few colours everything else is mixed from: paper, ink, night, lamp. */
export const inks = {
  paper: '#fbf4e4',
  ink: '#1a1c23',
  /** Small print on paper. */
  inkSoft: '#56534b',
  night: '#0c1222',
  /** The darkest corner of the night. */
  deep: '#070b15',
  /** The pen's line around every drawn thing. */
  outline: '#10131d',
  lamp: '#f6c56b',
  /** The ground of a page that is read by day. */
  day: '#f5ecd8',
  /** Seals and ways out; a warm brick, never a warning. */
  clay: '#b8623d',
  ice: '#a9d3f2',
  /** Red belongs to red flags alone. */
  flag: '#e5484d',
  /** Green belongs to what has been checked. */
  checked: '#4f8f6b',
  /** The same green written on paper. */
  checkedInk: '#17603f',
} as const
