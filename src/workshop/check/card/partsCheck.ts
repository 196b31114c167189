// People and conversations of a card that no road has a use for, or that are counted wrong.
import { readTag } from '../../../core/story/readLine.ts'
import type { CardFile } from '../../compile/card.ts'
import { say } from '../../compile/finding.ts'
import type { Screenplay } from '../../compile/script.ts'
import type { AtPath } from './onCard.ts'

export function castAndThreads(card: CardFile, script: Screenplay): readonly AtPath[] {
  return [...unusedCast(card, script), ...unusedThreads(card, script), ...members(card)]
}

/** Words of tags that name somebody or something. */
function namedIn({ tags }: Screenplay, keys: readonly string[]): ReadonlySet<string> {
  const read = tags.map(({ raw }) => readTag(raw)).filter(({ key }) => keys.includes(key))
  return new Set(read.flatMap(({ value }) => value.split(/[\s.]+/)))
}

function unusedCast({ cast, endings, past }: CardFile, script: Screenplay): readonly AtPath[] {
  const met = namedIn(script, ['call', 'feels', 'typing', 'whom'])
  const onCard = new Set([
    ...endings.map(({ morning }) => morning?.who),
    ...(past?.threads ?? []).map(({ who }) => who),
  ])
  return cast.flatMap(({ id }, at): readonly AtPath[] => {
    const isMet = met.has(id) || onCard.has(id) || script.source.includes(`${id}：`)
    return isMet ? [] : [[['cast', at], say((words) => words.nobodyOfCast(id))]]
  })
}

function unusedThreads({ threads, cast, past }: CardFile, script: Screenplay): readonly AtPath[] {
  const opened = namedIn(script, ['screen', 'to'])
  const speaks = new Set([
    ...cast.flatMap(({ id, thread }) => (script.source.includes(`${id}：`) ? [thread] : [])),
    ...(past?.threads ?? []).map(({ thread }) => thread),
  ])
  return threads.flatMap(({ id }, at): readonly AtPath[] =>
    opened.has(id) || speaks.has(id)
      ? []
      : [[['threads', at], say((words) => words.threadUnused(id))]],
  )
}

function members({ you, threads }: CardFile): readonly AtPath[] {
  return threads.flatMap(({ members: named, people }, at): readonly AtPath[] => [
    ...(named.includes(you)
      ? [[['threads', at, 'members'], say((words) => words.playerIsMember(you))] as const]
      : []),
    ...(people !== undefined && people <= named.length
      ? [
          [
            ['threads', at, 'people'],
            say((words) => words.fewerPeople(people, named.length)),
          ] as const,
        ]
      : []),
  ])
}
