// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { attestable } from '../../src/core/log/attestable.ts'
import { boosterPlan } from '../../src/core/log/boosters.ts'
import { Certificate } from '../../src/screens/paper/certificate.tsx'
import { longestName } from '../../src/screens/paper/properName.ts'
import { CertificateSheet } from '../../src/screens/paper/certificateSheet.tsx'
import { ComeBack } from '../../src/screens/profile/comeBackDays.tsx'
import { Help } from '../../src/screens/paper/help.tsx'
import { Pledge } from '../../src/screens/paper/pledge.tsx'
import { Reminder, reminderOf } from '../../src/screens/home/reminder.tsx'
import { boostersZh } from '../../src/words/zh/boosters.ts'
import { helpZh } from '../../src/words/zh/help.ts'
import { pledgeZh } from '../../src/words/zh/pledge.ts'
import { zh } from '../../src/words/zh/words.ts'
import { atDay, caseLine } from '../core/log/logLines.ts'
import { showPage } from './page.ts'

describe('the pledge', () => {
  const open = () => {
    const does = { onChoose: vi.fn(), onCertificate: vi.fn(), onHelp: vi.fn(), onHome: vi.fn() }
    const { numbers } = zh.screens.home
    const page = showPage(
      <Pledge text={pledgeZh} kinds={['贷款与征信']} chosen={[]} numbers={numbers} {...does} />,
    )
    const boxes = () => page.all<HTMLInputElement>('input[type="checkbox"]')
    return { page, does, boxes }
  }

  test('nothing is chosen beforehand, and one goes on without choosing', () => {
    const { page, does, boxes } = open()
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false])
    page.press(pledgeZh.toCertificate)
    page.press(pledgeZh.home)
    expect(does.onCertificate).toHaveBeenCalledOnce()
    expect(does.onHome).toHaveBeenCalledOnce()
    expect(does.onChoose).not.toHaveBeenCalled()
  })

  test('each vow is chosen by itself, and can be taken back', () => {
    const { page, does, boxes } = open()
    const tick = (n: number) => void act(() => boxes()[n]?.click())
    const names = boxes().map((box) => box.getAttribute('aria-label'))
    expect(new Set(names).size).toBe(3)
    tick(2)
    tick(0)
    expect(does.onChoose).toHaveBeenLastCalledWith(['guard', 'stand'])
    tick(2)
    expect(does.onChoose).toHaveBeenLastCalledWith(['guard'])
    expect(page.all('[role="status"]').length).toBe(1)
  })
})

describe('the certificate', () => {
  const log = [caseLine(atDay(0), { score: 84 })]
  const open = (vows: readonly string[] = [], lines = log) => {
    const does = {
      onPrint: vi.fn(),
      onPicture: vi.fn(() => Promise.resolve(true)),
      onHome: vi.fn(),
    }
    const page = showPage(
      <Certificate
        text={pledgeZh}
        language="zh"
        offered={attestable(lines, ['parcel-claim', 'sword-sale'])}
        titleOf={() => '包裹理赔'}
        dateOf={(at) => at.slice(0, 10)}
        vows={vows}
        {...does}
      />,
    )
    const sheet = () => page.all('svg.diploma')[0]?.textContent ?? ''
    const name = page.all<HTMLInputElement>('.making__name input')[0]
    const write = async (text: string) => {
      if (name === undefined) throw new Error('no field for the name')
      name.value = text
      name.dispatchEvent(new Event('input', { bubbles: true }))
      await Promise.resolve()
    }
    return { page, does, sheet, name, write }
  }

  test('says what was done, when, and its number; the score only when wanted', async () => {
    const { page, sheet } = open()
    expect(sheet()).toContain('包裹理赔')
    expect(sheet()).toContain('2026-11-24')
    expect(sheet()).toMatch(/[0-9A-F]{4}-[0-9A-F]{4}/)
    expect(sheet()).not.toContain('84')
    page.choose(pledgeZh.certificate.score)
    await Promise.resolve()
    expect(sheet()).toContain('84')
  })

  test('carries the typed name, and without one a place to sign', async () => {
    const { page, sheet, write } = open()
    expect(sheet()).toContain(pledgeZh.sheet.to)
    await write('欧阳若晨')
    expect(sheet()).toContain('欧阳若晨')
    expect(sheet()).not.toContain(pledgeZh.sheet.to)
    expect(page.all('svg.diploma')[0]?.getAttribute('aria-label')).toContain('欧阳若晨')
  })

  test('the field for the name asks the browser to keep nothing', () => {
    const { name } = open()
    expect(name?.getAttribute('autocomplete')).toBe('off')
    expect(name?.hasAttribute('name')).toBe(false)
  })

  test('a name longer than thirty letters ends there, and no letter is cut in half', async () => {
    const { name, write } = open()
    await write('👩‍👩‍👧‍👦'.repeat(40))
    expect(name?.value).toBe('👩‍👩‍👧‍👦'.repeat(longestName))
  })

  test('shows the vows that were chosen, and no heading for them where none was', () => {
    expect(open(['自觉防范诈骗']).sheet()).toContain('自觉防范诈骗')
    expect(open().sheet()).not.toContain(pledgeZh.sheet.vows)
  })

  test('cannot be made while nothing was finished, and says how to get there', () => {
    const { page } = open([], [])
    expect(page.text()).toContain(pledgeZh.certificate.nothing)
    expect(page.all('svg.diploma')).toEqual([])
    page.press(pledgeZh.home)
  })

  test.each([
    ['Latin', 'Wolfeschlegelsteinhausenberger'],
    ['Chinese', '阿卜杜拉赫曼诺夫买买提江亚历山大德罗维奇尼古拉耶维奇伊万诺'],
    ['Arabic', 'عبد الرحمن بن محمد الأنصاري ال'],
    ['emoji', '🌙'.repeat(30)],
  ])('thirty letters of %s stay within the frame', (_, name) => {
    const page = showPage(
      <CertificateSheet
        text={pledgeZh.sheet}
        language="zh"
        name={name}
        did={pledgeZh.sheet.did('包裹理赔')}
        vows={[]}
        date="2026"
        hash="0000-0000"
      />,
    )
    const shown = page.all('.diploma__name')[0]
    const size = Number(shown?.getAttribute('font-size'))
    const lines = [...(shown?.querySelectorAll('tspan') ?? [])]
    expect(lines.map(({ textContent }) => textContent).join('')).toBe(name.replaceAll('\n', ''))
    // Above the line at 1000, below the rule at 686.
    for (const line of lines) {
      expect(Number(line.getAttribute('y'))).toBeLessThan(990)
      expect(Number(line.getAttribute('y')) - size).toBeGreaterThan(686)
    }
  })
})

describe('coming back', () => {
  const log = [caseLine(atDay(0))]

  test('one line, with a way to do it and a way to put it off', () => {
    const booster = reminderOf(log, atDay(14))
    if (booster === undefined) throw new Error('it is due')
    const does = { onStart: vi.fn(), onLater: vi.fn() }
    const page = showPage(<Reminder text={boostersZh} booster={booster} {...does} />)
    expect(page.all('p')).toHaveLength(1)
    page.press(boostersZh.start)
    page.press(boostersZh.later)
    expect(does.onStart).toHaveBeenCalledOnce()
    expect(does.onLater).toHaveBeenCalledOnce()
  })

  test('the three days, the one that is due, and the calendar while a day is left', () => {
    const does = { onStart: vi.fn(), onCalendar: vi.fn() }
    const show = (day: number) =>
      showPage(<ComeBack text={boostersZh} plan={boosterPlan(log, atDay(day))} {...does} />)
    const page = show(14)
    expect(page.all('.days__day')).toHaveLength(3)
    expect(page.text()).toContain('2026 年 12 月 8 日')
    page.press(boostersZh.start)
    page.press(boostersZh.calendar)
    expect(does.onCalendar).toHaveBeenCalledOnce()
    expect(show(2).text()).not.toContain(boostersZh.start)
    expect(show(239).text()).not.toContain(boostersZh.calendar)
  })

  test('before the first story it says from when the days count', () => {
    const does = { onStart: vi.fn(), onCalendar: vi.fn() }
    const page = showPage(<ComeBack text={boostersZh} plan={undefined} {...does} />)
    expect(page.text()).toContain(boostersZh.notYet)
    expect(page.all('button')).toEqual([])
  })
})

test('the help page names three numbers, the app and the six steps, and links to nothing', () => {
  const does = { onPrint: vi.fn(), onPledge: vi.fn(), onHome: vi.fn() }
  const page = showPage(<Help text={helpZh} language="zh" {...does} />)
  expect(page.all('h3').map(({ textContent }) => textContent)).toEqual(['110', '96110', '12381'])
  expect(page.all('.part--first li')).toHaveLength(6)
  expect(page.text()).toContain('国家反诈中心')
  expect(page.all('a')).toEqual([])
  page.press(helpZh.print)
  expect(does.onPrint).toHaveBeenCalledOnce()
})
