import type { BuildingId } from '../../core/buildings.ts'
import type { CaseNews } from '../../core/log/windows.ts'

/** The words of the campus, in Chinese. */
export const campusZh = {
  buildings: {
    courier: '快递站',
    dormitory: '宿舍楼',
    'net-cafe': '网咖',
    'student-centre': '学生活动中心',
    'aid-office': '资助中心',
    'shop-street': '小店街',
    bank: '校门口取款机',
    police: '警务室',
    canteen: '食堂',
    library: '图书馆',
    counsellor: '辅导员办公室',
  } satisfies Record<BuildingId, string>,
  news: {
    underWay: '玩到一半',
    seen: '识破过',
    helped: '帮到过',
    tried: '玩过',
    fresh: '还没玩过',
  } satisfies Record<CaseNews, string>,
  windows: '识破一场骗局，或者帮到一个真开口的人，那里就亮起一扇窗。',
  quietHere: '今晚没有动静',
  quiet: (names: readonly string[]) => `今晚没有动静的地方：${names.join('、')}。`,
  ways: '别的去处',
  between: '，',
}
