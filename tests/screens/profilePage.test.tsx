// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { profileOf } from '../../src/core/log/profile.ts'
import type { LossKind } from '../../src/core/story/tags.ts'
import { ProfilePage, type ProfilePageProps } from '../../src/screens/profile/profilePage.tsx'
import { profileEn } from '../../src/words/en/profile.ts'
import { profileZh } from '../../src/words/zh/profile.ts'
import { wordsIn } from '../../src/words/wordsIn.ts'
import { caseLine } from '../core/log/logLines.ts'
import { someLog } from '../core/log/someLog.ts'
import { showPage } from './page.ts'

const ignore = () => undefined

function show(count: number, more: Partial<ProfilePageProps> = {}) {
  const records = {
    ...{ told: '', onJson: ignore, onCsv: ignore, onDictionary: ignore, onFile: ignore },
    onErase: ignore,
  }
  return showPage(
    <ProfilePage
      words={wordsIn('zh')}
      text={profileZh}
      language="zh"
      profile={profileOf(someLog(count))}
      counted={{ runs: 2, cards: 6 }}
      next={{ title: '半夜的消息', why: '这个你还没有遇到过。' }}
      recent={[]}
      older={0}
      records={records}
      onPlay={ignore}
      onCards={ignore}
      onHome={ignore}
      {...more}
    />,
  )
}

describe('the profile', () => {
  test('of nobody yet says so, promises no dial, and offers a story', () => {
    const played: string[] = []
    const page = show(0, { onPlay: () => played.push('a story') })
    const { text, all } = page
    expect(all('h1')[0]?.textContent).toBe('还没有刻度')
    expect(all('.dial')).toHaveLength(5)
    expect(all('.dial .arc__mark')).toHaveLength(0)
    expect(text()).toContain('还不够：至少再判断 12 次')
    expect(all('button').map((one) => one.textContent)).not.toContain(profileZh.data.json)
    page.press('拿起手机')
    expect(played).toEqual(['a story'])
  })

  test('says by kind how often a loss was stopped, in both languages', () => {
    const lost = (losses: readonly LossKind[], undone: readonly LossKind[]) =>
      caseLine('2026-11-24T08:00:00Z', { tone: 'lost', moneyLost: 500, losses, undone })
    const profile = profileOf([lost(['money', 'debt'], []), lost(['money'], ['remote', 'friend'])])
    const kinds = (more: Partial<ProfilePageProps>) =>
      show(0, { profile, ...more })
        .all('.dial--stopLoss li')
        .map((one) => one.textContent)
    expect(kinds({})).toEqual([
      '钱：2 次里止住 0 次',
      '借来的钱：1 次里止住 0 次',
      '屏幕：1 次里止住 1 次',
      '朋友：1 次里止住 1 次',
    ])
    expect(kinds({ text: profileEn })).toContain('a friend: 1 of 1 stopped')
    expect(show(0).all('.dial--stopLoss li')).toEqual([])
  })

  test('draws five dials, and says each as a sentence and in words for who cannot see it', () => {
    const { all } = show(60)
    const dials = all('.dial')
    expect(dials.map((one) => one.querySelector('h2')?.textContent)).toEqual([
      '分得清',
      '偏哪边',
      '去核实',
      '断得开',
      '止得住',
    ])
    for (const one of dials) {
      expect(one.querySelector('[role="img"]')?.getAttribute('aria-label')).toMatch(/：.+/)
      expect(one.querySelector('.dial__said')?.textContent).toMatch(/。/)
    }
  })

  test('gives no grade and no total', () => {
    const { text } = show(60)
    expect(text()).toContain('没有总分')
    expect(text()).not.toMatch(/总分：|等级|徽章|\d+ 分/)
  })

  test('tells little apart from enough: what is missing is said beside what is known', () => {
    const { all } = show(12)
    const known = all('.arc').filter((one) => one.dataset['known'] === 'true')
    expect(known.length).toBeGreaterThan(1)
    expect(all('.dial--stopLoss .arc__mark')).toHaveLength(0)
    expect(all('.dial--stopLoss')[0]?.textContent).toContain('还不够')
  })

  test('lists a run with the way back to it; of one whose story is gone only the line', () => {
    const line = { kind: 'case', at: '2026-11-20T12:00:00Z', day: '2026年11月20日' } as const
    const told = { ...line, tone: 'lost', truth: 'scam', thought: 'genuine' } as const
    const { all, text } = show(3, {
      recent: [
        { ...told, run: 'a', title: '包裹理赔', ending: '没了', address: '?case=a&run=a' },
        { ...told, run: 'b', title: 'old-case', ending: undefined, address: undefined },
        { ...line, kind: 'six', run: 'c', right: 4, of: 6 },
      ],
      older: 8,
    })
    const links = all<HTMLAnchorElement>('.recent a')
    expect(links.map((one) => one.getAttribute('href'))).toEqual(['?case=a&run=a'])
    expect(links[0]?.getAttribute('aria-label')).toBe('回看 2026年11月20日 的“包裹理赔”')
    expect(text()).toContain('受了损失 · 是骗局，当时当它是真的')
    expect(text()).toContain('6 张里对了 4 张')
    expect(text()).toContain('更早的还有 8 条')
    expect(text()).toContain('只留下这一行')
  })

  test('erases after asking once more, and says that it has', () => {
    let erased = 0
    const base = show(9, {
      records: {
        ...{ told: '', onJson: ignore, onCsv: ignore, onDictionary: ignore, onFile: ignore },
        onErase: () => (erased += 1),
      },
    })
    base.press('清除我的数据')
    expect(erased).toBe(0)
    base.press('全部清除')
    expect(erased).toBe(1)
    expect(base.text()).toContain('已经清除')
  })

  test('speaks English in English, and calls nobody names', () => {
    const said = (value: unknown): readonly string[] => {
      if (typeof value === 'string') return [value]
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : []
    }
    expect(said(profileEn).filter((one) => /\p{Script=Han}/u.test(one))).toEqual([])
    const blame = /活该|太傻|愚蠢|轻信|贪心|上当|stupid|gullible|naive|fell for|your fault/i
    expect([...said(profileZh), ...said(profileEn)].filter((one) => blame.test(one))).toEqual([])
  })

  test('has a word for every column, in both languages', () => {
    const { all } = show(3)
    expect(all('.dictionary tbody tr').length).toBeGreaterThan(20)
    for (const words of [profileZh, profileEn]) {
      for (const { meaning } of Object.values(words.dictionary)) expect(meaning).not.toBe('')
    }
  })
})
