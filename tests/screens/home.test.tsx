// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import type { CampusScene } from '../../src/core/campusScene.ts'
import type { MapPointer } from '../../src/screens/home/campusMap.tsx'
import { CaseList } from '../../src/screens/home/caseList.tsx'
import { Home, type HomeProps } from '../../src/screens/home/home.tsx'
import type { HomeCase } from '../../src/screens/home/invitation.tsx'
import { zh } from '../../src/words/zh/words.ts'
import { showPage } from './page.ts'

const text = zh.screens.home
const halfWay = { run: '1.parcel-claim.v.zh.012.00000', decisions: 3, practice: false }
const parcel: HomeCase = {
  id: 'parcel',
  title: '包裹理赔',
  hook: '有人来电。',
  building: 'courier',
  familyName: '客服',
  minutes: [8, 12],
  underWay: [],
  languages: ['zh', 'en'],
}

function open(
  cases: HomeCase | readonly HomeCase[],
  rest: Partial<Pick<HomeProps, 'notice' | 'openMap' | 'ways' | 'week' | 'written'>> = {},
) {
  const does = {
    onStart: vi.fn(),
    onContinue: vi.fn(),
    onSettings: vi.fn(),
    onDropped: vi.fn(),
    onLanguage: vi.fn(),
    onDismissNotice: vi.fn(),
    onList: vi.fn(),
    onLookBack: vi.fn(),
  }
  const page = showPage(
    <Home words={zh} language="zh" cases={[cases].flat()} list={CaseList} {...rest} {...does} />,
  )
  return { page, does }
}

test('invites to a case, and starts it', () => {
  const { page, does } = open(parcel)
  page.press(text.start)
  expect(does.onStart).toHaveBeenCalledExactlyOnceWith('parcel')
  expect(page.text()).not.toContain(text.attempts)
})

test('offers to go on where one stopped', () => {
  const { page, does } = open({ ...parcel, underWay: [halfWay] })
  page.press(text.continue)
  expect(does.onContinue).toHaveBeenCalledExactlyOnceWith('parcel', halfWay.run)
})

test('offers a branch beside the run that was left before it', () => {
  const other = { run: '1.parcel-claim.v.zh.9.00000', decisions: 1, practice: true }
  const { page, does } = open({ ...parcel, underWay: [halfWay, other] })
  page.press(text.otherPractice(1))
  expect(does.onContinue).toHaveBeenCalledExactlyOnceWith('parcel', other.run)
})

test('shows first, best and latest of the finished runs', () => {
  const { page } = open({
    ...parcel,
    attempts: {
      first: { score: 25, endingTitle: '甲' },
      best: { score: 92, endingTitle: '乙' },
      last: { score: 60, endingTitle: '丙' },
    },
  })
  const rows = page.all('.attempts dd').map(({ textContent }) => textContent)
  expect(rows).toEqual(['25 甲', '92 乙', '60 丙'])
})

test('tells of trouble calmly, and lets it be put away', () => {
  const { page, does } = open(parcel, { notice: zh.screens.notices.notKept })
  expect(page.text()).toContain(zh.screens.notices.notKept)
  page.press(zh.screens.dismiss)
  expect(does.onDismissNotice).toHaveBeenCalledOnce()
})

test('says when a case is not in the language of the page', () => {
  const { page } = open({ ...parcel, languages: ['en'] })
  expect(page.text()).toContain(text.onlyIn.en)
})

describe('the campus', () => {
  const sword: HomeCase = {
    ...parcel,
    id: 'sword',
    title: '一把剑',
    building: 'net-cafe',
    familyName: '游戏',
    finished: true,
    lit: { scam: true, genuine: false },
  }
  const friend: HomeCase = { ...parcel, id: 'friend', title: '半夜的消息', building: 'dormitory' }
  const campus = zh.screens.campus
  const buttons = (page: ReturnType<typeof open>['page']) =>
    page.all<HTMLButtonElement>('.place__button')

  /** A map that is not drawn: what it was told, and a hand on it. */
  function blankMap() {
    const told: CampusScene[] = []
    let hand: MapPointer | undefined
    const openMap: NonNullable<HomeProps['openMap']> = (_slot, pointer) => {
      hand = pointer
      return { show: (scene) => told.push(scene), close: vi.fn() }
    }
    return {
      openMap,
      scene: () => told.at(-1),
      press: (building: Parameters<MapPointer['onPick']>[0]) =>
        void act(() => hand?.onPick(building)),
    }
  }

  test('is a list of buildings, each saying what was done there', () => {
    const { page } = open([sword, friend, { ...parcel, underWay: [halfWay] }])
    expect(buttons(page).map(({ textContent }) => textContent)).toEqual([
      '快递站，客服，玩到一半',
      '宿舍楼，客服，还没玩过',
      '网咖，游戏，识破过',
    ])
    expect(page.text()).toContain(campus.buildings.library)
  })

  test('begins where one stopped, else at what was not played', () => {
    const shown = (...cases: HomeCase[]) => open(cases).page.all('.invitation h4')[0]?.textContent
    expect(shown(friend, { ...sword, underWay: [halfWay] })).toBe(sword.title)
    expect(shown(sword, friend)).toBe(friend.title)
    expect(shown(sword)).toBe(sword.title)
  })

  test('opens one building at a time', () => {
    const { page, does } = open([parcel, friend])
    expect(buttons(page).map((button) => button.getAttribute('aria-expanded'))).toEqual([
      'true',
      'false',
    ])
    page.press(campus.buildings.dormitory)
    expect(page.all('.invitation')).toHaveLength(1)
    page.press(text.start)
    expect(does.onStart).toHaveBeenCalledExactlyOnceWith('friend')
    page.press(campus.buildings.dormitory)
    expect(page.all('.invitation')).toHaveLength(0)
  })

  test('is walked by the arrow keys', () => {
    const { page } = open([parcel, friend, sword])
    buttons(page)[0]?.focus()
    const walked = ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => {
      const at = document.activeElement
      void act(() => {
        at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      })
      return buttons(page).findIndex((button) => button === document.activeElement)
    })
    expect(walked).toEqual([1, 2, 2, 1, 0])
  })

  test('lights on the map what has the focus in the list, else what is open', () => {
    const map = blankMap()
    const { page } = open([parcel, sword], { openMap: map.openMap })
    expect(map.scene()?.lamp).toBe('courier')
    expect(map.scene()?.sites).toEqual([
      { building: 'courier', panes: ['dark', 'dark'], sign: 'fresh' },
      { building: 'net-cafe', panes: ['seen', 'dark'] },
    ])
    void act(() => buttons(page)[1]?.focus())
    expect(map.scene()?.lamp).toBe('net-cafe')
  })

  test('goes from a building pressed on the map to its cases', () => {
    const map = blankMap()
    const { page } = open([parcel, sword], { openMap: map.openMap })
    map.press('net-cafe')
    expect(page.all('.invitation h4').map(({ textContent }) => textContent)).toEqual([sword.title])
    expect(document.activeElement).toBe(buttons(page)[1])
    map.press('library')
    expect(page.text()).toContain(campus.quietHere)
    expect(page.all('.invitation')).toHaveLength(1)
  })

  test('leads to other pages', () => {
    const onGo = vi.fn()
    const { page } = open(parcel, { ways: [{ id: 'cards', label: '快判卡', onGo }] })
    page.press('快判卡')
    expect(onGo).toHaveBeenCalledOnce()
  })
})

describe('the evening', () => {
  const words = zh.screens.week
  const friend: HomeCase = { ...parcel, id: 'friend', title: '半夜的消息', building: 'dormitory' }
  const seen: HomeCase = { ...parcel, finished: true, lit: { scam: true, genuine: false } }
  const week = { behind: [seen], day: 1, one: friend, since: '小周什么也没问。' }

  test('is the one thing to do first, and does not say which story it is', () => {
    const { page, does } = open([seen, friend], {
      week,
      written: { who: '小周', text: '面给你泡上了。' },
    })
    const evening = page.all('.evening')[0]?.textContent ?? ''
    for (const told of [words.evening('星期二'), '小周什么也没问。', friend.hook, '面给你泡上了。'])
      expect(evening).toContain(told)
    expect(evening).not.toContain(friend.title)
    expect(page.all('.button--main')[0]?.textContent).toBe(text.start)
    page.press(text.start)
    expect(does.onStart).toHaveBeenCalledExactlyOnceWith('friend')
  })

  test('shows what is behind by name and window, and nothing of what is to come', () => {
    const days = open([seen, friend], { week }).page.all('.week__day')
    expect(days).toHaveLength(7)
    expect(days[0]?.textContent).toContain(`星期一${words.between}${seen.title}`)
    expect(days[0]?.querySelectorAll('.panes__one--seen')).toHaveLength(1)
    expect(days[1]?.textContent).toContain(words.tonight)
    expect(days[2]?.textContent).toContain(words.toCome)
    expect(days[1]?.textContent).not.toContain(friend.title)
  })

  test('goes on where one stopped', () => {
    const one = { ...friend, underWay: [halfWay] }
    const { page, does } = open([seen, one], { week: { ...week, one } })
    page.press(text.continue)
    expect(does.onContinue).toHaveBeenCalledExactlyOnceWith('friend', halfWay.run)
  })

  test('after Sunday offers to look back first, and another week', () => {
    const over = { title: '过完了', line: '明天早八。', look: '看看', anew: '再来' }
    const { page, does } = open([seen, friend], { week: { ...week, over } })
    expect(page.text()).toContain('明天早八。')
    page.press('看看')
    expect(does.onLookBack).toHaveBeenCalledOnce()
    page.press('再来')
    expect(does.onStart).toHaveBeenCalledExactlyOnceWith('friend')
  })

  test('leaves the list to whoever asks, and opens it where something else was left half-way', () => {
    const isOpen = (cases: readonly HomeCase[]) =>
      open(cases, { week }).page.all<HTMLDetailsElement>('details')[0]?.open
    expect(isOpen([seen, friend])).toBe(false)
    expect(isOpen([{ ...seen, underWay: [halfWay] }, friend])).toBe(true)
  })
})
