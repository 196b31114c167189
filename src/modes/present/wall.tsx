import { effect, untracked } from '@preact/signals'
import { render } from 'preact'
import { viewAt } from '../../core/present/stops.ts'
import { readRun } from '../../core/run/run.ts'
import { resume } from '../../core/run/resume.ts'
import { report } from '../../host/report.ts'
import { WallPage } from '../../screens/present/wall/wallPage.tsx'
import { WallWaits } from '../../screens/present/wall/wallWaits.tsx'
import { WallLeaf } from '../../screens/present/wall/wallLeaf.tsx'
import { pledgeEn } from '../../words/en/pledge.ts'
import { presentEn } from '../../words/en/present.ts'
import { lessonWords } from '../../words/lessonWords.ts'
import { pledgeZh } from '../../words/zh/pledge.ts'
import { presentZh } from '../../words/zh/present.ts'
import type * as casePage from '../case/playing.tsx'
import type { Drawn } from '../case/playing.tsx'
import type { Kit } from '../kit.ts'
import { drawsOn } from './drawing.ts'
import type { HallWindow, Told } from './hallWindow.ts'
import { leafShown } from './leafShown.ts'
import type { LessonGiven } from './lessonGiven.ts'
import { openWallSound } from './wallSound.ts'
import { openWallRoom, type WallRoom } from './wallRoom.ts'

/** Draws the wall whenever the hall has changed. */
export function drawWall(kit: Kit, hall: HallWindow, given: LessonGiven): Drawn {
  let room: WallRoom | undefined
  let playing: typeof casePage | undefined
  let slot: HTMLElement | null = null
  let closed = false
  const sound = openWallSound(kit)

  /** Always the same one: Preact asks for a slot anew whenever it is given another. */
  function mount(element: HTMLElement | null): void {
    slot = element
    room?.close()
    room = undefined
  }

  function draw(told: Told | undefined): void {
    const words = kit.words()
    const present = kit.settings.now.value.language === 'zh' ? presentZh : presentEn
    if (told === undefined) {
      render(<WallWaits text={present.wall} />, kit.page)
      return
    }
    const { tale, played, hall: here } = told
    untracked(() => sound.hear(told))
    const beside = besideOf(told)
    const Picture = playing?.Picture
    render(
      <WallPage
        {...{ words, played }}
        text={present.wall}
        levelNames={present.desk.levels}
        file={tale.file}
        show={here.show}
        picture={(id) =>
          Picture !== undefined && <Picture id={id} alt={tale.file.pictures?.[id] ?? ''} />
        }
        stageSlot={mount}
        over={leafHere(told, present)}
        {...(beside === undefined ? {} : { beside })}
      />,
      kit.page,
    )
    furnish(told)
  }

  /** Of a lesson: what lies over the story. */
  function leafHere(told: Told, present: typeof presentZh) {
    const lesson = given.lesson.value
    const shown = leafShown(lesson, told, hall)
    if (lesson === undefined || shown === undefined) return undefined
    const { language, title } = lesson
    return (
      <WallLeaf
        {...{ ...shown, title, played: told.played, show: told.hall.show }}
        words={kit.words()}
        text={present.wall}
        levelNames={present.desk.levels}
        picture={() => null}
        lesson={lessonWords[language]}
        vows={(language === 'zh' ? pledgeZh : pledgeEn).vows}
      />
    )
  }

  function furnish({ tale, played, hall: { show } }: Told): void {
    if (playing === undefined || slot === null) return
    if (room !== undefined && room.file.id !== tale.file.id) {
      room.close()
      room = undefined
    }
    room ??= openWallRoom(slot, { file: tale.file, kit, rooms: playing })
    room.settle(viewAt(played.here, show.at))
  }

  const stop = effect(() => draw(hall.told.value))
  const stopDrawing = drawsOn(kit.page, (stroke) => hall.ask({ do: 'draw', stroke }))
  // The words come first; the room and what was sent, when they have come.
  void import('../case/playing.tsx')
    .then((come) => {
      if (closed) return
      playing = come
      draw(hall.told.peek())
    })
    .catch((problem: unknown) => report('stage', problem))
  return {
    close() {
      closed = true
      stop()
      stopDrawing()
      room?.close()
      sound.close()
      render(null, kit.page)
    },
  }
}

function besideOf({ hall, tale }: Told) {
  const { beside } = hall.show
  const read = beside === undefined ? undefined : readRun(beside)
  return read?.ok === true && read.run.caseId === tale.file.id
    ? resume(tale, read.run).played
    : undefined
}
