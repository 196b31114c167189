import { expect, test } from 'vitest'
import { calendarFile, type CalendarEvent } from '../../../src/core/log/calendar.ts'

const event: CalendarEvent = {
  ...{ uid: 'one@shipo.invalid', date: '2028-02-29', hour: 20, minutes: 20 },
  title: '识破：三分钟，六张卡',
  text: '第一行；有分号, 逗号\\ 反斜杠\n第二行 👩‍👩‍👧‍👦'.repeat(4),
  url: 'https://example.invalid/shipo/',
}
const file = calendarFile([event], '2026-11-24T08:05:09.123Z', '-//Shipo//识破//ZH')
const octets = (text: string) => new TextEncoder().encode(text).length
/** RFC 5545, 3.1: a line break and one space are taken out again. */
const lines = file
  .replaceAll(/\r\n[ \t]/g, '')
  .split('\r\n')
  .slice(0, -1)

test('every line ends as the standard says, and none is longer than 75 octets', () => {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const physical = file.split('\r\n')
  expect(physical.filter((line) => octets(line) > 75)).toEqual([])
  expect(Math.max(...physical.map(octets))).toBeGreaterThan(70)
  // A character cut in half would come back as the sign for "unreadable".
  expect(physical.join('')).not.toContain('\uFFFD')
})

test('what a calendar must have is there, once', () => {
  for (const start of [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shipo//识破//ZH',
    'BEGIN:VEVENT',
    'UID:one@shipo.invalid',
    'DTSTAMP:20261124T080509Z',
    'DTSTART:20280229T200000',
    'DURATION:PT20M',
    'URL:https://example.invalid/shipo/',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]) {
    expect(
      lines.filter((line) => line === start),
      start,
    ).toHaveLength(1)
  }
})

test('text comes back as it was written', () => {
  const written = lines.find((line) => line.startsWith('DESCRIPTION:第一行'))?.slice(12) ?? ''
  expect(written).not.toMatch(/(?<!\\)[;,]/)
  const read = written.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
  expect(read).toBe(event.text)
})
