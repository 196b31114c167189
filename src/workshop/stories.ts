// npm run stories -- check|explore|play …: what a writer needs before opening the game.
import { parseArgs } from 'node:util'
import { openTale } from '../core/story.ts'
import { isOneOf, languages, truths } from '../core/tags.ts'
import { caseIds, compileCase, type CompiledCase } from './compile.ts'
import { distances, roadTo } from './roam.ts'
import { tour } from './tour.ts'
import { CaseFault } from './finding.ts'
import { transcript } from './transcript.ts'

const usage = `npm run stories -- <verb>
  check [case …]               compile card, script and translation
  explore <case>               every road of both truths
  play <case> [pick …]         the transcript of these picks and what can be done next
       --truth scam|genuine  --lang zh|en`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    truth: { type: 'string', default: 'scam' },
    lang: { type: 'string', default: 'zh' },
    help: { type: 'boolean', default: false },
  },
})
const [verb, ...names] = positionals

try {
  process.exitCode = values.help || verb === undefined ? say(usage, 2) : run(verb)
} catch (problem) {
  if (!(problem instanceof Error)) throw problem
  process.exitCode = say(problem.message, problem instanceof CaseFault ? 1 : 2)
}

function run(wanted: string): number {
  switch (wanted) {
    case 'check':
      return check(names.length > 0 ? names : caseIds('stories'))
    case 'explore':
      return exploreCase(compileCase('stories', names[0] ?? ''))
    case 'play':
      return play(compileCase('stories', names[0] ?? ''), names.slice(1).map(Number))
    default:
      return say(`unknown verb "${wanted}"\n${usage}`, 2)
  }
}

function check(ids: readonly string[]): number {
  return Math.max(
    0,
    ...ids.map((id) => {
      const compiled = compileCase('stories', id)
      const missing = compiled.untranslated
      for (const { text, line } of missing) {
        say(`${compiled.script.file}:${String(line)} has no English: ${text}`)
      }
      return say(`${id}: ${Object.keys(compiled.files).join(', ')}`, missing.length > 0 ? 1 : 0)
    }),
  )
}

function exploreCase(compiled: CompiledCase): number {
  let findings = 0
  for (const truth of truths) {
    const found = tour(compiled.files.zh, truth)
    const far = distances(found, (state) => found.facts[state]?.ending !== undefined)
    say(`${truth}: ${String(found.facts.length)} states, ${String(found.steps)} decisions taken`)
    say(found.stopped ?? 'explored all')
    const endings = new Set<string>()
    found.facts.forEach(({ ending, problem }, state) => {
      if (problem !== undefined) findings += say(`  ${problem.message}`, 1)
      if (ending === undefined || endings.has(ending)) return
      endings.add(ending)
      say(`  ${ending}: ${roadTo(found, state).join(' ')}`)
    })
    findings += far.filter((steps) => steps === Infinity).length
  }
  return findings > 0 ? 1 : 0
}

function play(compiled: CompiledCase, picks: readonly number[]): number {
  const { truth, lang } = values
  if (!isOneOf(truths, truth) || !isOneOf(languages, lang)) return say(usage, 2)
  const file = compiled.files[lang]
  if (file === undefined) return say(`${compiled.id} is not complete in "${lang}"`, 1)
  const steps = openTale(file).steps(truth, picks)
  say(transcript(steps, picks))
  for (const { index, text, move, spot, target, inside } of steps.at(-1)?.options ?? []) {
    const where = target === undefined ? spot : `${spot}.${target}`
    say(`  ${String(index)}  ${text}   [${move}${inside ? ', inside' : ''}, ${where}]`)
  }
  return 0
}

function say(text: string, status = 0): number {
  process.stdout.write(`${text}\n`)
  return status
}
