// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Line } from '../../src/core/story/beats.ts'
import type { View } from '../../src/core/story/view.ts'
import { openTale } from '../../src/core/story/story.ts'
import { tiny } from '../core/story/tiny.ts'
import { atHome, holdPhone, said, withClock } from './hold.ts'

withClock()

const inDorm = { on: 'thread', thread: 'dorm' } as const

function chat(...lines: readonly Line[]): View {
  return { ...atHome, front: { at: 'thread', thread: 'dorm' }, threads: { dorm: lines } }
}

function page(...rows: readonly Line[]): View {
  return {
    ...atHome,
    front: { at: 'page', page: 'wallet.pay' },
    pages: { 'wallet.pay': { rows } },
  }
}

test('a video is one frame that can be heard for its seconds, and says what is seen in it', async () => {
  const { settle, all, press, pass, does, sounding } = holdPhone()
  const note = said(1, '〔视频 2 秒〕一张脸。', '小周', inDorm)
  settle(chat({ ...note, picture: 'glimpse', clip: { kind: 'video', seconds: 2 } }))
  expect(all('.video img')).toHaveLength(1)
  expect(all('.video')[0]?.getAttribute('aria-label')).toBe('小周的视频，2 秒')
  expect(all('.video')[0]?.textContent).toBe('视频 2 秒')
  expect(all('.bubble .said__text')[0]?.textContent).toBe('一张脸。')
  expect(does.onNote).not.toHaveBeenCalled()
  press('小周的视频')
  expect(does.onNote).toHaveBeenCalledWith({
    ...{ speaker: '小周', text: '一张脸。', seconds: 2, video: true },
  })
  expect(all('.video')[0]?.getAttribute('aria-pressed')).toBe('true')
  await pass(2100)
  expect(all('.video')[0]?.getAttribute('aria-pressed')).toBe('false')
  expect(sounding()).toEqual([])
})

test('a picture is called what the message calls it, once', () => {
  const { settle, all } = holdPhone()
  settle(chat({ ...said(1, '扫这个〔图片：收款码〕', '小周', inDorm), picture: 'pay-code' }))
  expect(all('.picture')[0]?.getAttribute('alt')).toBe('图片：收款码')
  expect(all('.bubble .said__text')[0]?.textContent).toBe('扫这个')
})

test('a picture no line describes is called what its drawing says it shows', () => {
  const { settle, all } = holdPhone({ pictures: { receipt: '图片：一张转账回单' } })
  settle(chat({ ...said(1, '看我的到账', '小周', inDorm), picture: 'receipt' }))
  expect(all('.picture')[0]?.getAttribute('alt')).toBe('图片：一张转账回单')
  settle(chat({ ...said(1, '看', '小周', inDorm), picture: 'noodles' }))
  expect(all('.picture')[0]?.getAttribute('alt')).toBe('图片')
})

test('a picture nobody drew is a frame with its words', () => {
  const { settle, all } = holdPhone()
  settle(chat({ ...said(1, '给你〔图片：门票〕', '小周', inDorm), picture: 'nobody-drew-this' }))
  expect(all('.picture').map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ['SPAN', '图片：门票'],
  ])
  expect(all('.bubble .said__text')[0]?.textContent).toBe('给你')
})

test('a sticker says no more than it shows, and can be flagged all the same', () => {
  const { settle, all } = holdPhone()
  settle(chat({ ...said(1, '〔鸭子敬礼〕', '小周', inDorm), picture: 'duck-salute' }))
  expect(all('.picture')[0]?.getAttribute('alt')).toBe('鸭子敬礼')
  expect(all('.bubble .said__text')[0]?.textContent).toBe('')
  expect(all('.bubble .said__flag')).toHaveLength(1)
})

test('a warning on a page is set off, and says that it is one', () => {
  const { settle, all } = holdPhone()
  const rows = { on: 'page', page: 'wallet.pay' } as const
  settle(
    page(said(1, '付给：某人', undefined, rows), {
      ...said(2, '您从未付款给此人', undefined, rows),
      alert: true,
    }),
  )
  expect(all('.row--alert').map(({ textContent }) => textContent)).toEqual(['!您从未付款给此人'])
  expect(all('.row__alert')[0]?.getAttribute('aria-label')).toBe('提醒')
})

test('a clip in a story says how long it is, or the line is not read', () => {
  const line = (tag: string) =>
    tiny(`VAR truth = "scam"\n小周：喂。 # screen: chat.dorm # ${tag} # end: safe\n-> END\n`)
  const read = (tag: string) => openTale(line(tag)).steps('scam', []).at(-1)?.view
  expect(read('clip: voice 6')?.threads['dorm']?.[0]?.clip).toEqual({ kind: 'voice', seconds: 6 })
  const other = { kind: 'voice', seconds: 6, other: true }
  expect(read('clip: voice 6 other')?.threads['dorm']?.[0]?.clip).toEqual(other)
  expect(() => read('clip: voice 6 mother')).toThrow('other')
  expect(() => read('clip: voice')).toThrow('how long')
  expect(() => read('clip: 6')).toThrow('is no name')
})

test('whose words they are is heard, not only seen by their side', () => {
  const { settle, all } = holdPhone()
  settle(chat(said(1, '借我四百。', '小周', inDorm), said(2, '干什么用？', '你', inDorm)))
  expect(all('.bubble').map((bubble) => bubble.querySelector('small')?.textContent)).toEqual([
    '小周',
    '你',
  ])
})
