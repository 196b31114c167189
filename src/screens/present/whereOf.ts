import type { Card } from '../../core/story/card.ts'
import type { View } from '../../core/story/view.ts'
import type { PresentWords } from '../../words/zh/present.ts'
import type { Words } from '../../words/zh/words.ts'

/** What is in front, in a few words: who is on the phone, which chat, which page. */
export function whereOf(
  { call, front, hand }: View,
  card: Card,
  words: Words,
  text: PresentWords['wall'],
): string {
  if (hand === 'down') return words.phone.faceDown
  if (front.at === 'thread') {
    return card.threads.find(({ id }) => id === front.thread)?.title ?? card.title
  }
  if (front.at === 'page') return pageName(front.page, card, words)
  if (call === undefined || call.state === 'ended') return card.title
  const names = call.party.map((id) => nameIn(card, id)).join('、')
  if (call.state === 'ringing') return text.ringing(names)
  return call.state === 'dialling' ? text.calling(names) : text.call(names)
}

/** The app and its page, as the story names them. */
export function pageName(page: string, card: Card, words: Words): string {
  const app = page.split('.')[0] ?? ''
  const names: Readonly<Record<string, string | undefined>> = words.phone.pages
  const name = card.pages?.[page] ?? names[page]
  const of = card.apps[app]
  return [of, name].filter((one) => one !== undefined).join(' · ')
}

export function nameIn(card: Card, id: string): string {
  return card.cast.find((one) => one.id === id)?.name ?? id
}
