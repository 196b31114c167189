// A calendar file after RFC 5545: the three days on which to come back, for whatever calendar the
// player already has. Small enough to write by hand; the packages that do it bring a validator along.

export interface CalendarEvent {
  /** The same for the same event, so that bringing the file in twice changes it instead of doubling it. */
  readonly uid: string
  /** `2026-12-08`. */
  readonly date: string
  /** Hour of the day where the player is, whatever zone that is by then. */
  readonly hour: number
  readonly minutes: number
  readonly title: string
  readonly text: string
  readonly url?: string
}

/** The file's text. `stamp` is now, ISO 8601 UTC. */
export function calendarFile(
  events: readonly CalendarEvent[],
  stamp: string,
  product: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  const { uid, date, hour, minutes, title, text, url } = event
  const instant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?/.exec(stamp)
  const [year, month, day, hours, minute, second = '00'] = instant?.slice(1) ?? []
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${[year, month, day].join('')}T${[hours, minute, second].join('')}Z`,
    // No zone and no Z: a "floating" time, evening wherever the student then is.
    `DTSTART:${date.replaceAll('-', '')}T${String(hour).padStart(2, '0')}0000`,
    `DURATION:PT${String(minutes)}M`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')
}

const longestLine = 75

/** RFC 5545, 3.1: no line over 75 octets; what is longer goes on after a line break and a space. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign)
    if (octets + size > longestLine) {
      out += '\r\n '
      octets = 1
    }
    out += sign
    octets += size
  }
  return out
}

/** How many bytes a code point takes in UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
