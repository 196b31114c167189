import { effect, signal, type ReadonlySignal } from '@preact/signals'
import { casesOf, runAt, type Lesson } from '../../core/lesson/lesson.ts'
import { intentsOf } from '../../core/present/givenItem.ts'
import { openHall, type Hall } from '../../core/present/hall.ts'
import type { Intent } from '../../core/present/intent.ts'
import type { Tale } from '../../core/story/step.ts'
import type { Press } from '../../wire/presenter.ts'
import { download } from '../../host/download.ts'
import { report } from '../../host/report.ts'
import type { Kit } from '../kit.ts'
import { drawTruth } from '../library/dice.ts'
import { loadLesson, loadLessons } from '../library/lessons.ts'
import type { HallWindow } from './hallWindow.ts'
import { fileWith, keepMoments, momentsFor, momentsOf } from './momentsKept.ts'

/** The lesson that is given in this session, in this window's language. */
export interface LessonGiven {
  readonly lesson: ReadonlySignal<Lesson | undefined>
  /** Gives a lesson from its first item; false where there is none of that name. */
  begin(id: string): Promise<boolean>
  /** Shows an item of its running order, if there is one of that number. */
  go(nth: number, press?: Press): Promise<void>
  /** Hands the lesson's file to the trainer, with the places kept in class written into it. */
  save(): Promise<void>
  close(): void
}

export function openLessonGiven(kit: Kit, hall: HallWindow): LessonGiven {
  const lesson = signal<Lesson | undefined>(undefined)
  const language = () => kit.settings.now.value.language

  /** The lesson the hall is at: the trainer's own as it was brought, one of the build as it is built. */
  async function lessonAt({ id, own }: NonNullable<Hall['lesson']>): Promise<Lesson | undefined> {
    const brought = hall.own.now.value?.lesson[language()]
    if (own === true) return brought?.id === id ? brought : undefined
    const entry = (await loadLessons()).find((one) => one.id === id && one.own === undefined)
    return entry === undefined ? undefined : loadLesson(entry, language())
  }

  const stop = effect(() => {
    const at = hall.told.value?.hall.lesson
    if (at === undefined) return
    lessonAt(at).then(
      (found) => (lesson.value = found ?? lesson.peek()),
      (problem: unknown) => report('lesson', problem),
    )
  })
  const stopKeeping = effect(() => {
    const here = hall.told.value?.hall
    const { value } = lesson
    if (here === undefined || value === undefined || here.lesson?.id !== value.id) return
    keepMoments(kit.keep, value, momentsOf(value, here))
  })

  async function taleOf(id: string): Promise<Tale> {
    const entry = kit.visit.find(id)
    if (entry === undefined) throw new Error(`no case ${id}`)
    return kit.visit.load(entry, language())
  }

  async function go(nth: number, press?: Press): Promise<void> {
    const item = lesson.peek()?.items[nth]
    if (item === undefined) return
    const tale = 'caseId' in item ? await taleOf(item.caseId) : undefined
    const showing = { nth, tale, drawn: drawTruth(), now: Date.now() }
    for (const intent of intentsOf(item, showing)) hall.ask(intent, press)
  }

  async function yamlOf(id: string): Promise<string> {
    const brought = hall.own.now.peek()
    if (brought?.lesson.zh.id === id) return brought.yaml
    const entry = (await loadLessons()).find((one) => one.id === id)
    if (entry === undefined) throw new Error(`no lesson ${id}`)
    return (await entry.file()).yaml
  }

  return {
    lesson,
    go,
    async begin(id) {
      const entry = (await loadLessons()).find((one) => one.id === id)
      if (entry === undefined) return false
      const found = await loadLesson(entry, language())
      lesson.value = found
      if (entry.own !== undefined) hall.own.bring(entry.own)
      const told = hall.told.peek()
      const kept = await momentsFor(found, kit.keep, taleOf)
      const own = entry.own !== undefined
      const given: Intent = { do: 'lesson', id, minutes: found.minutes, own, kept }
      if (told === undefined) await hall.start(await emptyHall(found), given)
      else {
        hall.ask({ do: 'begin', now: Date.now(), minutes: found.minutes })
        hall.ask(given)
      }
      await go(0)
      return true
    },
    async save() {
      const [given, here] = [lesson.peek(), hall.told.peek()?.hall]
      if (given === undefined || here === undefined) return
      const text = await fileWith(await yamlOf(given.id), momentsOf(given, here), taleOf)
      download(new Blob([text], { type: 'text/yaml;charset=utf-8' }), `${given.id}.yaml`)
    },
    close() {
      stop()
      stopKeeping()
    },
  }

  /** Before the first story of a lesson there is a run nobody sees yet: of the case it will be. */
  async function emptyHall(found: Lesson): Promise<Hall> {
    const id = casesOf(found)[0] ?? kit.visit.entries[0]?.id ?? ''
    const { version, language: told } = (await taleOf(id)).file
    const run = runAt({ caseId: id, version, picks: [] }, drawTruth(), told)
    const hall = openHall(run, { began: Date.now(), minutes: found.minutes })
    return { ...hall, show: { ...hall.show, hush: true } }
  }
}
