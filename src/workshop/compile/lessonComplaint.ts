// What is wrong with a lesson's file, said to somebody who does not program: in Chinese and English.
import type * as v from 'valibot'
import { itemKinds } from '../../core/lesson/lesson.ts'
import type { Finding } from './finding.ts'
import { cureFor, meant, nearest } from './nearest.ts'
import { inBoth } from './inBoth.ts'

type Complaint = Pick<Finding, 'what' | 'cure'>

/** The keys that belong to an item of this kind; of none, to the lesson itself. */
type KeysOf = (kind: unknown) => readonly string[]

/** A field is missing, does not belong, or holds what it may not; each has its own cure. */
export function complaintOf(issue: v.BaseIssue<unknown>, path: string, keysOf: KeysOf): Complaint {
  if (path === '') return noLesson
  const key = path.split('.').at(-1) ?? path
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return stranger(issue, path, keysOf)
  if (issue.type === 'variant') return wrongKind(issue, path)
  if (issue.received === 'undefined') return missing(key, path)
  return misfit(issue, path, key)
}

/** It is there and belongs there, and holds what it may not. */
function misfit(issue: v.BaseIssue<unknown>, path: string, key: string): Complaint {
  const what =
    issue.type === 'non_empty'
      ? inBoth(`${zhOf(path)}是空的`, `${enOf(path)} is empty`)
      : wrong(path, issue.received)
  if (issue.type !== 'picklist') return { what, cure: cureOf(issue, key) }
  const [word = ''] = quoted(issue.received)
  return { what, cure: cureFor(word, quoted(issue.expected ?? '')) }
}

const noLesson: Complaint = {
  what: inBoth('里面没有课', 'holds no lesson'),
  cure: inBoth('从别的课复制一份再改', 'begin from a copy of another lesson'),
}

const wrong = (path: string, received: string) =>
  inBoth(`${zhOf(path)}写成了 ${received}`, `${enOf(path)} is ${received}`)

/** `items.1.road` is the road of the second item. */
const inItem = /^items\.(\d+)(?:\.(.+))?$/
function zhOf(path: string): string {
  const [, nth, key] = inItem.exec(path) ?? []
  if (nth === undefined) return `“${path}”`
  return `第 ${String(Number(nth) + 1)} 个环节${key === undefined ? '' : `的“${key}”`}`
}
function enOf(path: string): string {
  const [, nth, key] = inItem.exec(path) ?? []
  if (nth === undefined) return `"${path}"`
  return `${key === undefined ? '' : `"${key}" of `}item ${String(Number(nth) + 1)}`
}

function stranger({ path: way }: v.BaseIssue<unknown>, path: string, keysOf: KeysOf): Complaint {
  const last = way?.at(-1)
  const holder = last !== undefined && 'input' in last ? (last.input as { kind?: unknown }) : {}
  if ('zh' in holder) return cutAtComma(path)
  const near = nearest(String(last?.key), keysOf(holder.kind))
  return {
    what: inBoth(`${zhOf(path)}：没有这一项`, `${enOf(path)} has no place here`),
    cure: near === undefined ? inBoth('删掉这一行', 'take it out') : meant(near),
  }
}

/** `{ zh: 两个, en: Two, one }` is cut at its comma. */
const cutAtComma = (path: string): Complaint => ({
  what: inBoth(`${zhOf(path)}：句子被逗号切断了`, `${enOf(path)}: a comma has cut the sentence`),
  cure: inBoth('给整句加上引号', 'put quotes around the whole sentence'),
})

function wrongKind({ received }: v.BaseIssue<unknown>, path: string): Complaint {
  const [word] = quoted(received)
  if (word === undefined) return missing('kind', path)
  return {
    what: inBoth(`没有“${word}”这种环节`, `there is no kind of item "${word}"`),
    cure: cureFor(word, itemKinds),
  }
}

function missing(key: string, path: string): Complaint {
  if (key === 'en') {
    const text = path.slice(0, -'.en'.length)
    return {
      what: inBoth(`${zhOf(text)}没有英文`, `${enOf(text)} has no English`),
      cure: inBoth('在中文旁边写上 en: …', 'write "en: …" beside the Chinese'),
    }
  }
  return {
    what: inBoth(`缺少${zhOf(path)}`, `${enOf(path)} is missing`),
    cure: inBoth(`补上 ${key}:`, `add "${key}:"`),
  }
}

const cures: Readonly<Record<string, string>> = {
  multiple_of: inBoth('用整分钟或半分钟', 'use whole or half minutes'),
  min_value: inBoth('至少半分钟', 'at least half a minute'),
  max_value: inBoth('最多 120 分钟', '120 minutes at most'),
  number: inBoth('写一个数字', 'write a number'),
  array: inBoth('写成一列，每行以“- ”开头', 'write a list, each line beginning with "- "'),
  non_empty: inBoth('写上内容', 'write something'),
  min_length: inBoth('一句话至少两个选项', 'at least two answers'),
  max_length: inBoth('选票只有四面，最多四个', 'the ballot has four faces: four at most'),
}

function cureOf({ type }: v.BaseIssue<unknown>, key: string): string {
  return (
    cures[type] ?? inBoth(`写成 ${key}: { zh: …, en: … }`, `write it as ${key}: { zh: …, en: … }`)
  )
}

/** valibot says `"pay-frist"` and `("pay-first" | "off-platform")`. */
function quoted(words: string): readonly string[] {
  return [...words.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word)
}
