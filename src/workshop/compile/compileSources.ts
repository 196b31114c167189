// From the texts of a case to what the game plays. Knows no file system: it runs in a browser too.
import type { CaseFile } from '../../core/story/card.ts'
import { fnv1a } from '../../core/run/run.ts'
import { noticeSpeaker, pageSpeaker } from '../../core/story/readLine.ts'
import type { Language } from '../../core/story/tags.ts'
import { cardIn, cardLanguages, readCard, type CardFile } from './card.ts'
import { CaseFault, type Finding } from './finding.ts'
import { asInk, replaced, type Passage } from './passages.ts'
import { compileScript, type Screenplay } from './script.ts'
import { checkTags } from '../check/tagCheck.ts'
import { readPo, type Translation } from './translation.ts'

/** A case as its files have it, ready to be played in each language it is complete in. */
export interface CompiledCase {
  readonly id: string
  readonly card: CardFile
  readonly script: Screenplay
  /** Chinese always; others only when card and script are wholly translated. */
  readonly files: Partial<Record<Language, CaseFile>> & { readonly zh: CaseFile }
  /** Lines of the script without English. */
  readonly untranslated: readonly Passage[]
}

/** Compiles a case from its texts. @throws {CaseFault} with every finding. */
export function compileSources(id: string, yaml: string, ink: string, enPo: string): CompiledCase {
  const inkFile = `stories/${id}/case.ink`
  const card = readCard(yaml, `stories/${id}/card.yaml`)
  const speakers = speakersOf(card)
  const script = compileScript(ink, inkFile, { speakers })
  const json = sound(script, checkTags(script, cardIn(card, 'zh')))
  const version = fnv1a(ink).toString(36)
  const file = (language: Language, story: string): CaseFile => ({
    id,
    version,
    language,
    card: cardIn(card, language),
    ink: story,
  })

  const english = readPo(enPo, `stories/${id}/en.po`)
  const untranslated = script.passages.filter(({ text }) => !english.has(text) && hasWords(text))
  const zh = file('zh', json)
  if (untranslated.length > 0 || !cardLanguages(card).includes('en')) {
    return { id, card, script, files: { zh }, untranslated }
  }
  const en = file('en', compileEnglish(script, english, inkFile, speakers))
  return { id, card, script, files: { zh, en }, untranslated }
}

/** Names that may stand before a colon in this case. */
export function speakersOf(card: CardFile): readonly string[] {
  return [card.you, ...card.cast.map((who) => who.id), pageSpeaker, noticeSpeaker]
}

function compileEnglish(
  script: Screenplay,
  english: Translation,
  file: string,
  speakers: readonly string[],
): string {
  const source = replaced(script.source, script.passages, ({ text, logic }) => {
    const words = english.get(text)
    return words === undefined ? undefined : asInk(words, logic.length > 0)
  })
  return sound(compileScript(source, file, { speakers }))
}

function sound(script: Screenplay, more: readonly Finding[] = []): string {
  const findings = [...script.findings, ...lacking(script), ...more]
  if (script.json === undefined || findings.length > 0) throw new CaseFault(findings)
  return script.json
}

/** What a script must have to be played at all. */
function lacking({ file, source, passages, findings }: Screenplay): Finding[] {
  if (findings.length > 0) return []
  const missing: Finding[] = []
  if (!/^\s*VAR\s+truth\s*=/m.test(source)) {
    const cure = 'begin it with VAR truth = "scam"'
    missing.push({ file, line: 1, what: 'has no variable "truth"', cure })
  }
  if (passages.length === 0) {
    const cure = 'write a line, and divert to its knot with ->'
    missing.push({ file, line: 1, what: 'says nothing', cure })
  }
  return missing
}

/** Numbers and punctuation need no translator. */
function hasWords(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
