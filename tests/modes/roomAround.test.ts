// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import type { Part } from '../../src/core/story/part.ts'
import type { PlaceId } from '../../src/core/story/tags.ts'
import { firstView, type View } from '../../src/core/story/view.ts'
import { openDirector } from '../../src/modes/case/director.ts'
import { openRoomAround } from '../../src/modes/case/roomAround.ts'
import { tinyCard } from '../core/story/tiny.ts'

const view = firstView(tinyCard)
const street: View = { ...view, place: 'street' }
const beat = { kind: 'time', time: '22:00' } as const
const step = (after: View) => {
  return { beats: [beat], from: view, view: after, options: [], lines: 0, scene: 'start' }
}

let slot: HTMLElement
beforeEach(() => {
  slot = document.createElement('div')
  document.body.replaceChildren(slot)
})

/** A part that draws its name and place in the slot until it is closed, and fails where it is told to. */
function part(name: string, fails: readonly (keyof Part)[] = []): Part {
  const drawn = slot.appendChild(document.createElement('p'))
  const tell = (act: keyof Part, at: View) => {
    if (fails.includes(act)) throw new Error(`${name} cannot ${act}`)
    drawn.textContent = `${name} ${at.place}`
  }
  return {
    play: (_, at) => {
      tell('play', at)
      return Promise.resolve()
    },
    settle: (at) => tell('settle', at),
    close() {
      drawn.remove()
      if (fails.includes('close')) throw new Error(`${name} cannot close`)
    },
  }
}

function stand(openStage: () => Promise<Part | undefined>) {
  const problems: string[] = []
  let wanted = true
  let latest: View | undefined
  const director = openDirector({
    language: 'zh',
    you: tinyCard.you,
    pace: () => 'fast',
    untilSeen: () => Promise.resolve(),
    onFailure(fallen, problem) {
      problems.push((problem as Error).message)
      director.strike(fallen)
      room.fell(fallen)
    },
  })
  const room = openRoomAround({
    director,
    openStill: (place: PlaceId) => {
      const still = part('still')
      still.settle({ ...view, place }, [])
      return still
    },
    openStage,
    wanted: () => wanted,
    view: () => latest,
  })
  const show = (at: View) => {
    latest = at
    return director.show(step(at))
  }
  const settle = (at: View) => {
    latest = at
    director.settle(step(at))
  }
  const wish = (stage: boolean) => {
    wanted = stage
    if (!stage) room.strike()
    return stage ? room.raise() : undefined
  }
  return { room, director, problems, show, settle, wish, seen: () => slot.textContent }
}

test('the picture hangs there first, and the stage takes its place', async () => {
  const { room, settle, seen } = stand(() => Promise.resolve(part('stage')))
  room.hang(view.place)
  settle(view)
  expect(seen()).toBe(`still ${view.place}`)
  await room.raise()
  expect(seen()).toBe(`stage ${view.place}`)
})

test.each([['play'], ['settle']] as const)(
  'a stage that fails to %s is closed, and the picture is back where the story is',
  async (fails) => {
    const { room, settle, show, seen, problems } = stand(() =>
      Promise.resolve(part('stage', [fails])),
    )
    room.hang(view.place)
    settle(view)
    await room.raise()
    await show(street)
    expect(seen()).toBe('still street')
    expect(problems).toEqual([`stage cannot ${fails}`])
    settle(view)
    expect(seen()).toBe(`still ${view.place}`)
  },
)

test('one that cannot even be closed takes nothing with it', async () => {
  const { room, show, settle, seen, problems, director } = stand(() =>
    Promise.resolve(part('stage', ['play', 'close'])),
  )
  room.hang(view.place)
  settle(view)
  await room.raise()
  expect(await show(street)).toBe(true)
  expect(seen()).toBe('still street')
  expect(problems).toEqual(['stage cannot play', 'stage cannot close'])
  director.close()
  expect(seen()).toBe('')
})

test('what failed is not raised again until a room is wished for anew', async () => {
  let raised = 0
  const { room, settle, show, wish, seen } = stand(() => {
    raised += 1
    return Promise.resolve(part('stage', raised === 1 ? ['play'] : []))
  })
  room.hang(view.place)
  settle(view)
  await room.raise()
  await show(street)
  await room.raise()
  expect([raised, seen()]).toEqual([1, 'still street'])
  await wish(false)
  expect(seen()).toBe('')
  await wish(true)
  expect([raised, seen()]).toEqual([2, 'stage street'])
})

test('where no stage is to be had the picture comes back after it was put away', async () => {
  const { room, settle, wish, seen } = stand(() => Promise.resolve(undefined))
  room.hang(view.place)
  settle(street)
  await wish(false)
  await wish(true)
  expect(seen()).toBe('still street')
})
