import { missedIn, toldCsv, toldSession, type ToldSession } from '../../core/present/told.ts'
import { resume } from '../../core/run/resume.ts'
import { readRun } from '../../core/run/run.ts'
import { download } from '../../host/download.ts'
import type { Kit } from '../kit.ts'
import { titleOf } from '../library/catalogue.ts'
import { loadDeck } from '../library/deck.ts'
import type { Told } from './hallWindow.ts'

/** The session as it is told afterwards: each road is replayed once more, to say what was missed on it. */
export async function afterClass(
  { hall }: Told,
  kit: Kit,
  lesson: string | undefined,
): Promise<ToldSession> {
  const { language } = kit.settings.now.peek()
  const missed = await Promise.all(hall.played.map((text) => missedOn(text, kit)))
  const { cards } = await loadDeck(language)
  const settingOf = (id: string) => cards.find((card) => card.id === id)?.setting
  return toldSession(hall, {
    titleOf: (id) => settingOf(id) ?? titleOf(id, language),
    missed,
    date: kit.now().toISOString().slice(0, 10),
    ...(lesson === undefined ? {} : { lesson }),
  })
}

async function missedOn(text: string, kit: Kit): Promise<readonly string[]> {
  const read = readRun(text)
  const entry = read.ok ? kit.visit.find(read.run.caseId) : undefined
  if (!read.ok || entry === undefined) return []
  const tale = await kit.visit.load(entry, kit.settings.now.peek().language)
  const { flags } = kit.words().training
  return missedIn(resume(tale, read.run).played, tale.file.card).map((id) => flags[id].name)
}

/** Hands the session's counts to the trainer as a file; nothing of them is kept otherwise. */
export function saveSession(as: 'json' | 'csv', told: ToldSession, kit: Kit): void {
  const text = as === 'json' ? JSON.stringify(told, null, 2) : toldCsv(told)
  const day = kit.now().toISOString().slice(0, 10)
  const type = as === 'json' ? 'application/json' : 'text/csv;charset=utf-8'
  download(new Blob([as === 'csv' ? '\ufeff' : '', text], { type }), `shipo-hall-${day}.${as}`)
}
