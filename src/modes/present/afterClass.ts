import { toldSession, toldCsv } from '../../core/present/told.ts'
import { download } from '../../host/download.ts'
import type { Kit } from '../kit.ts'
import type { Told } from './hallWindow.ts'

/** Hands the session's counts to the trainer, as asked; nothing of them is kept otherwise. */
export function afterClass(as: 'json' | 'csv' | 'print', { hall }: Told, kit: Kit): void {
  if (as === 'print') {
    print()
    return
  }
  const told = toldSession(
    hall,
    (id) => kit.visit.find(id)?.title[kit.settings.now.value.language] ?? id,
  )
  const text = as === 'json' ? JSON.stringify(told, null, 2) : toldCsv(told)
  const day = kit.now().toISOString().slice(0, 10)
  const type = as === 'json' ? 'application/json' : 'text/csv;charset=utf-8'
  download(new Blob([as === 'csv' ? '\ufeff' : '', text], { type }), `shipo-hall-${day}.${as}`)
}
