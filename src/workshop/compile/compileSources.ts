// From the texts of a case to what the game plays. Knows no file system: it runs in a browser too.
import type { CaseFile } from '../../core/story/card.ts'
import { fnv1a } from '../../core/run/run.ts'
import { noticeSpeaker, pageSpeaker } from '../../core/story/readLine.ts'
import type { Language } from '../../core/story/tags.ts'
import { alikeIn } from './alike.ts'
import { cardIn, cardLanguages, readCard, type CardFile } from './card.ts'
import { CaseFault, say, type Finding } from './finding.ts'
import { asInk, replaced, type Passage } from './passages.ts'
import { runsNowhere, type Beside } from './assemble.ts'
import { compileScript, placed, type Screenplay, toTranslate } from './script.ts'
import { checkTags } from '../check/script/tagCheck.ts'
import { unplayable } from '../check/words/translationCheck.ts'
import { lineOfMsgid } from './poText.ts'
import { hasWords, readPo, type Translation } from './translation.ts'

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

/** A case in Chinese: what the game lists it by, before anybody asks for its English. */
export interface ReadCase extends Omit<CompiledCase, 'files'> {
  readonly zh: CaseFile
  /** The languages it is complete in. */
  readonly languages: readonly Language[]
  readonly english: Translation
  readonly enPo: string
}

/**
 * Reads a case from its texts and compiles its Chinese; `beside` finds what the script includes.
 * @throws {CaseFault} with every finding.
 */
export function readCase(
  id: string,
  yaml: string,
  ink: string,
  enPo: string,
  beside?: Beside,
): ReadCase {
  const card = readCard(yaml, `stories/${id}/card.yaml`)
  const script = compileScript(ink, `stories/${id}/case.ink`, {
    speakers: speakersOf(card),
    beside,
  })
  const json = sound(script, script, checkTags(script, cardIn(card, 'zh')))
  const version = fnv1a(script.source).toString(36)
  const zh: CaseFile = {
    ...{ id, version, language: 'zh', card: cardIn(card, 'zh'), ink: json },
    alike: alikeIn(json, speakersOf(card)),
  }
  const english = readPo(enPo, `stories/${id}/en.po`)
  const untranslated = script.passages.filter(({ text }) => !english.has(text) && hasWords(text))
  const isWhole = untranslated.length === 0 && cardLanguages(card).includes('en')
  return {
    id,
    card,
    script,
    zh,
    untranslated,
    languages: isWhole ? ['zh', 'en'] : ['zh'],
    english,
    enPo,
  }
}

/** Compiles the rest of a case that was read. @throws {CaseFault} with every finding. */
export function compileRead(read: ReadCase): CompiledCase {
  const { id, card, script, zh, untranslated, languages, english } = read
  if (!languages.includes('en')) return { id, card, script, files: { zh }, untranslated }
  const broken = unplayableIn(read)
  if (broken.length > 0) throw new CaseFault(broken)
  const speakers = speakersOf(card)
  const ink = compileEnglish(script, english, speakers)
  const alike = alikeIn(ink, speakers)
  const en: CaseFile = { ...zh, language: 'en', card: cardIn(card, 'en'), ink, alike }
  return { id, card, script, files: { zh, en }, untranslated }
}

/** English that would break the story: told where it was written, not where it would break. */
function unplayableIn({ id, script, english, enPo }: ReadCase): readonly Finding[] {
  return toTranslate(script).flatMap((passage) => {
    const at = { file: `stories/${id}/en.po`, line: lineOfMsgid(enPo, passage.text) }
    return unplayable(passage, english.get(passage.text)).map((said) => ({ ...at, ...said }))
  })
}

/** Compiles a case from its texts, as {@link readCase} reads it. @throws {CaseFault} with every finding. */
export function compileSources(...texts: Parameters<typeof readCase>): CompiledCase {
  return compileRead(readCase(...texts))
}

/** Names that may stand before a colon in this case. */
export function speakersOf(card: CardFile): readonly string[] {
  return [card.you, ...card.cast.map((who) => who.id), pageSpeaker, noticeSpeaker]
}

function compileEnglish(
  script: Screenplay,
  english: Translation,
  speakers: readonly string[],
): string {
  const source = replaced(script.source, toTranslate(script), ({ text, logic }) => {
    const words = english.get(text)
    return words === undefined ? undefined : asInk(words, logic.length > 0)
  })
  return sound(compileScript(source, script.file, { speakers }), script)
}

/** The compiled story, where nothing is wrong with it; `at` knows where its lines were written. */
function sound(script: Screenplay, at: Screenplay, more: readonly Finding[] = []): string {
  const findings = [...script.findings, ...lacking(script), ...more]
  if (script.json === undefined || findings.length > 0) {
    throw new CaseFault(placed(findings, at))
  }
  return script.json
}

/** What a script must have to be played at all. */
function lacking({ file, source, passages, findings }: Screenplay): Finding[] {
  if (findings.length > 0) return []
  const missing: Finding[] = []
  if (!/^\s*VAR\s+truth\s*=/m.test(source)) {
    missing.push({ file, line: 1, ...say((words) => words.noTruth()) })
  }
  if (passages.length === 0) {
    missing.push({ file, line: 1, ...say((words) => words.saysNothing()) })
  } else missing.push(...nothingRuns(file, source))
  return missing
}

/** A file of knots alone, in which nothing leads to the first. */
export function nothingRuns(file: string, source: string): readonly Finding[] {
  if (!runsNowhere(source)) return []
  const [, knot = 'knot'] = /^\s*={2,}\s*(\w+)/m.exec(source) ?? []
  return [{ file, line: 1, ...say((words) => words.nothingRuns(knot)) }]
}
