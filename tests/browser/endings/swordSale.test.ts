import { describe, expect, test } from 'vitest'
import { closed, playOn, withSite } from '../visit.ts'
import { open, playToDebrief, type Road } from './endings.ts'

withSite()

const toDeposit = ['唱歌', '还卖', '看看又不要钱', '证件照别传', '提现试试', '联系在线']
const toPaid = [...toDeposit, '反正一起退', '不拦他', '仍要转账']

const roads: readonly Road[] = [
  {
    truth: 'scam',
    texts: ['唱歌', '官方交易行', '查“', '说一声', '我们刚才', '差一步'],
    ending: '马车也保住了',
  },
  {
    truth: 'scam',
    texts: [...toDeposit, '保证金不交', '找平台退', '陪他'],
    ending: '在掏钱之前停住',
  },
  {
    truth: 'scam',
    texts: [...toPaid, '先把 1680', '谁也不说话', '让他静静', '要不试试'],
    ending: '又来了一个“能追回的”',
  },
  {
    truth: 'genuine',
    texts: [
      '唱歌',
      '请大鹿',
      '还卖',
      '去交易行',
      '填 ¥1250',
      '同意退',
      '截图',
      '我们刚',
      '下午还有课',
    ],
    ending: '走了官方，剑也卖了',
  },
  {
    truth: 'genuine',
    language: 'en',
    texts: [
      ...['Why does it sing', 'Big Deer to say', 'Still for sale', 'right, list it'],
      ...['Enter ¥1250', 'Agree to refund', 'screenshot', 'We just sold', 'there are classes'],
    ],
    ending: 'Sold, the official way',
  },
  { truth: 'genuine', texts: ['唱歌', '还卖', '骗子吧', '把手机放下'], ending: '骂错了人' },
]

describe('a sword for sale, through its interface', () => {
  test.each(roads)('$truth: $ending', (road) => playToDebrief('sword-sale', road), 60_000)

  test('the game, the site and the market each look like themselves', async () => {
    const seen = await open('sword-sale', 'scam')
    const { page, player } = seen
    await playOn(player, ['唱歌', '还卖'])
    expect(await page.locator('.thread--game').count()).toBe(1)
    await playOn(player, ['看看又不要钱'])
    expect(await page.locator('.address').textContent()).toBe('lime-blade.example.invalid')
    await playOn(player, ['证件照别传', '提现试试'])
    expect(await page.locator('.row--alert').textContent()).toContain('账户已冻结')
    await playOn(player, ['联系在线'])
    expect(await page.locator('.thread--browser .address').textContent()).toBe(
      'lime-blade.example.invalid',
    )
    await closed(seen)
  }, 60_000)
})
