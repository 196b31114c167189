import { fieldsOf } from '../../core/fieldsOf.ts'
import { computed, effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { Lesson } from '../../core/lesson/lesson.ts'
import type { ToldSession } from '../../core/present/told.ts'
import type { Intent } from '../../core/present/intent.ts'
import type { DeskParts } from '../../screens/present/desk/deskParts.ts'
import { DeskPage } from '../../screens/present/desk/deskPage.tsx'
import type { OrderProps } from '../../screens/present/desk/deskOrder.tsx'
import type { Paper } from '../../screens/present/desk/deskSetup.tsx'
import type { Lead } from '../../screens/present/desk/deskOptions.tsx'
import { pledgeEn } from '../../words/en/pledge.ts'
import { presentEn } from '../../words/en/present.ts'
import { lessonWords } from '../../words/lessonWords.ts'
import { pledgeZh } from '../../words/zh/pledge.ts'
import { presentZh } from '../../words/zh/present.ts'
import type { Drawn } from '../case/playing.tsx'
import { report } from '../../host/report.ts'
import type { Kit } from '../kit.ts'
import { invitationOf } from '../library/catalogue.ts'
import { loadLessons, type LessonEntry } from '../library/lessons.ts'
import { afterClass, saveSession } from './afterClass.ts'
import type { HallWindow, Told } from './hallWindow.ts'
import type { Own } from './keysOf.ts'
import { leafShown } from './leafShown.ts'
import type { LessonGiven } from './lessonGiven.ts'
import { leadsFrom } from './leads.ts'
import { onLargerDisplay } from './largerDisplay.ts'
import { mapHere } from './mapHere.ts'
import type { Begin } from './beginning.ts'

/** What a desk may ask for. */
export interface DeskDoes {
  readonly ask: (intent: Intent) => void
  readonly begin: (begin: Begin) => void
  readonly takeOver: () => void
  readonly openOther: () => boolean
  readonly addressOfOther: () => string
  readonly oneScreen: () => void
  readonly goOn: () => void
  readonly home: () => void
  readonly own: (own: Own) => void
}

interface DeskOptions {
  readonly given: LessonGiven
  readonly does: DeskDoes
  /** A session was left on this device. */
  readonly last: boolean
  readonly caseId?: string
}

export interface Desk extends Drawn {
  own(own: Own): void
}

const notesKept = 'present-notes'
const longestNotes = 4000
const secondMs = 1000

/** Draws the trainer's window whenever something has changed. */
export function drawDesk(
  kit: Kit,
  hall: HallWindow,
  { does, given, last, caseId }: DeskOptions,
): Desk {
  const scores = signal(false)
  const help = signal(false)
  const choosing = signal(false)
  const blocked = signal(false)
  const uncovered = signal(false)
  const leads = signal<{ of: unknown; to: readonly (Lead | undefined)[] }>({
    of: undefined,
    to: [],
  })
  const now = signal(Date.now())
  const notes = signal('')
  const paper = signal<ToldSession | undefined>(undefined)
  const map = mapHere(hall)
  const display = onLargerDisplay()
  const covered = computed(() => display.value && !uncovered.value)
  const language = () => kit.settings.now.value.language

  function notesOf(id: string): string {
    const text = fieldsOf(kit.keep.get(notesKept))[id]
    return typeof text === 'string' ? text.slice(0, longestNotes) : ''
  }

  /** What lessons there are; they come after the cases. */
  const lessons = signal<readonly LessonEntry[]>([])
  loadLessons().then(
    (found) => (lessons.value = found),
    (problem: unknown) => report('lesson', problem),
  )

  function orderOf({ hall: here }: Told, text: typeof presentZh): OrderProps | undefined {
    const lesson = given.lesson.value
    if (lesson === undefined || here.lesson === undefined) return undefined
    return {
      ...{ lesson, text: text.desk, called: lessonWords[lesson.language] },
      nth: here.lesson.item,
      since: here.lesson.since ?? here.began,
      now: now.value,
      onItem: (nth) => void given.go(nth).catch((problem: unknown) => report('lesson', problem)),
    }
  }

  function leafOf(told: Told, lesson: Lesson): DeskParts['over'] {
    const shown = leafShown(lesson, told, hall)
    if (shown === undefined) return undefined
    const { title, language: spoken } = lesson
    const { vows } = spoken === 'zh' ? pledgeZh : pledgeEn
    return { ...shown, title, called: lessonWords[spoken], vows }
  }

  async function save(as: 'json' | 'csv' | 'print', told: Told): Promise<void> {
    try {
      const session = await afterClass(told, kit, told.hall.lesson && given.lesson.peek()?.title)
      paper.value = session
      if (as === 'print') print()
      else saveSession(as, session, kit)
    } catch (problem) {
      report('after class', problem)
    }
  }

  async function saveLesson(): Promise<void> {
    try {
      await given.save()
    } catch (problem) {
      report('lesson', problem)
    }
  }

  function hallParts(told: Told, text: typeof presentZh) {
    const { tale, played, hall: here } = told
    const id = tale.file.id
    const order = orderOf(told, text)
    return {
      ...(order === undefined ? {} : { order, over: leafOf(told, order.lesson) }),
      ...{ text, played, hall: here },
      words: kit.words(),
      file: tale.file,
      ask: does.ask,
      scores: scores.value,
      onScores: () => (scores.value = !scores.value),
      map: map.now.value,
      leads: leads.value.of === played ? leads.value.to : [],
      notes: notes.value,
      onNotes(next: string) {
        notes.value = next
        kit.keep.set(notesKept, { ...fieldsOf(kit.keep.get(notesKept)), [id]: next })
      },
      ...(order && { onSaveLesson: () => void saveLesson() }),
      onSave: (as: 'json' | 'csv' | 'print') => void save(as, told),
    }
  }

  const stop = effect(() => {
    const told = hall.told.value
    const text = language() === 'zh' ? presentZh : presentEn
    const setup = {
      text: text.desk,
      cases: kit.visit.entries.map((entry) => invitationOf(entry, language())),
      lessons: lessons.value.map(({ id, minutes, title }) => ({
        ...{ id, minutes, title: title[language()] },
      })),
      onLesson(id: string) {
        choosing.value = false
        hall.hitch.value = undefined
        void given.begin(id).catch((problem: unknown) => kit.fail(problem, { name: id }))
      },
      onPaper(page: Paper, lesson?: string) {
        kit.go({ to: 'page', page, ...(lesson === undefined ? {} : { lesson }) })
      },
      ...(caseId === undefined ? {} : { first: caseId }),
      ...(last && told === undefined ? { onGoOn: does.goOn } : {}),
      onBegin(begin: Begin) {
        choosing.value = false
        hall.hitch.value = undefined
        does.begin(begin)
      },
    }
    render(
      <DeskPage
        language={language()}
        text={text}
        company={hall.company.value}
        slept={hall.slept.value}
        now={now.value}
        {...(told === undefined ? {} : { hall: hallParts(told, text) })}
        {...(told === undefined || choosing.value ? { setup } : {})}
        help={help.value}
        hitch={hall.hitch.value}
        {...(paper.value === undefined ? {} : { paper: paper.value })}
        covered={covered.value}
        blocked={blocked.value}
        wallAddress={does.addressOfOther()}
        onWall={() => (blocked.value = !does.openOther())}
        onOneScreen={does.oneScreen}
        onAnother={() => (choosing.value = !choosing.value)}
        onHome={does.home}
        onHelp={() => (help.value = !help.value)}
        onTakeOver={does.takeOver}
        onUnderstood={() => (hall.hitch.value = undefined)}
        onUncover={() => (uncovered.value = true)}
      />,
      kit.page,
    )
  })

  let looked: Told['played'] | undefined
  const stopLeads = effect(() => {
    const told = hall.told.value
    if (told === undefined || told.played === looked) return
    looked = told.played
    notes.value = notesOf(told.tale.file.id)
    void leadsFrom(told, () => looked === told.played).then((to) => {
      if (to !== undefined) leads.value = { of: told.played, to }
    })
  })
  const clock = setInterval(() => (now.value = Date.now()), secondMs)
  return {
    own(one) {
      if (one === 'help') help.value = !help.value
      else if (one === 'scores') scores.value = !scores.value
    },
    close() {
      clearInterval(clock)
      stop()
      stopLeads()
      display.close()
      map.close()
      render(null, kit.page)
    },
  }
}
