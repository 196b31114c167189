// The page about the protocol, made from the shapes that every message goes through.
import * as v from 'valibot'
import { flags } from '../../core/story/tags.ts'
import {
  commandNames,
  commands,
  errorCodes,
  isPrivileged,
  type CommandName,
} from '../../wire/shipo/commands.ts'
import { eventNames, events, type EventName } from '../../wire/shipo/events.ts'
import { helloEveryMs, mostHellos, versions } from '../../wire/shipo/messages.ts'
import { addressMark } from './address.ts'
import { commandAnswers, commandTexts, commonFields, eventTexts } from './protocolTexts.ts'
import { fieldsOf, typeText, type Field } from './shapes.ts'

/** Where it lies in the repository. */
export const protocolFile = 'src/wire/shipo/PROTOCOL.md'

const begin = `<!-- Made by src/workshop/portal/protocol.ts from the schemas beside it; do not change it here. -->

# The protocol \`shipo\`, version ${String(versions.at(-1))}

How a page that frames the game hears what is decided in it. \`embed.js\` speaks it for you; a page that may not load it, or would rather not, speaks it by hand. 外面的页面怎样听到框里的每一次选择；不用 \`embed.js\` 也可以自己说这套话。

1. **hello.** The frame posts \`{ ns: 'shipo', v: 1, t: 'hello' }\` to the window around it, every ${String(helloEveryMs)} ms and at most ${String(mostHellos)} times. It carries nothing.
2. **init.** Your page answers once, with a port: check \`event.source === iframe.contentWindow\` and \`event.origin\`, then \`iframe.contentWindow.postMessage({ ns: 'shipo', v: [1], t: 'init' }, event.origin, [channel.port2])\`. A frame under \`sandbox="allow-scripts"\` has the origin \`"null"\`: post to \`"*"\` there. \`v\` lists the versions you speak. A page that came too late for the hello sends its init unasked.
3. **ready.** On the port comes \`{ ns, v, t: 'ready', origin, privileged, events, commands }\`: the version spoken, who you are to the frame, and what it knows. Or \`{ ns, v, t: 'refused', why: 'version' | 'origin', speaks }\`. The first init that is answered is the only one.
4. **Events** come as \`{ ns, v, t: 'evt', seq, d }\`, \`seq\` from 0 without a gap; what happened before your page was ready comes first. \`d.name\` is one of those below.
5. **Commands** go as \`{ ns: 'shipo', t: 'cmd', id, d: { name, args } }\` and are answered by \`{ ns, v, t: 'reply', id, d }\` or \`{ ns, v, t: 'reply', id, err: { code } }\`, code one of ${errorCodes.map((code) => `\`${code}\``).join(', ')}. Each id is done once; what cannot be done yet is \`not_ready\`.

What is not known here is ignored, on both sides: a later game may send more fields, events and commands without another version. More than fifty commands a second are not read, and a page that sends more than two thousand is not heard, nor told, any more. No message holds a name, an address or anything that somebody typed. 任何消息都不带姓名、地址，也不带玩家打的字。

Which pages may frame the game and hear it, and which may use the privileged commands, is the deployer’s file \`embed-policy.json\`: \`{ "frame": ["*"], "privileged": ["https://portal.example.edu.cn"] }\`. A page of the origin \`"null"\` is never privileged.
`

const byHand = `The shortest page that hears every decision. 听得到每次选择的最短页面。

\`\`\`html
<iframe id="shipo" src="${addressMark}?mode=embed&case=parcel-claim&lang=zh-CN" width="960" height="540"></iframe>
<script>
  const frame = document.querySelector('#shipo')
  const game = new URL(frame.src).origin // under sandbox="allow-scripts": 'null', and post to '*'
  let port
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== game || port) return
    if (data?.ns !== 'shipo' || data.t !== 'hello') return
    const channel = new MessageChannel()
    port = channel.port1
    port.onmessage = ({ data: { t, d } }) => {
      if (t === 'evt' && d.name === 'decision') console.log(d.nth, d.move, d.verdict, d.ms)
    }
    frame.contentWindow.postMessage({ ns: 'shipo', v: [1], t: 'init' }, game, [channel.port2])
  })
</script>
\`\`\``

/** Lists of words that would fill a table by themselves: written out once, and named elsewhere. */
const named = { Flag: typeText(v.picklist(flags)) } as const

const words = `## Words

${Object.entries(named)
  .map(([name, all]) => `\`${name}\`: ${all.replaceAll("'", '`').replaceAll(' | ', ', ')}`)
  .join('\n\n')}
`

/** The whole page as Markdown. */
export function protocolText(): string {
  const chapters = [...eventNames.map(eventText), '## Commands\n\n' + commandTable()]
  return `${begin}\n## By hand\n\n${byHand}\n\n## Events\n\n${chapters.join('\n')}\n${words}`
}

function eventText(name: EventName): string {
  const { en, zh, fields } = eventTexts[name]
  const texts: Readonly<Record<string, string>> = { ...commonFields, ...fields }
  const rows = fieldsOf(events[name]).map((field) => [
    `\`${field.name}\``,
    `${code(field.type)}${field.optional ? ', may be absent' : ''}`,
    texts[field.name] ?? '',
  ])
  return `### ${name}\n\n${en} ${zh}\n\n${table(['field', 'is', 'means'], rows)}`
}

function commandTable(): string {
  const rows = commandNames.map((name) => [
    `\`${name}\``,
    argsText(name),
    isPrivileged(name) ? 'yes' : '',
    code(commandAnswers[name] ?? 'null'),
    `${commandTexts[name].en} ${commandTexts[name].zh}`,
  ])
  return table(['name', 'args', 'privileged', 'answer', 'does'], rows)
}

function argsText(name: CommandName): string {
  const fields: readonly Field[] = fieldsOf(commands[name])
  return fields.length === 0 ? '' : code(typeText(commands[name]))
}

function code(type: string): string {
  const short = Object.entries(named).reduce((text, [name, all]) => text.replace(all, name), type)
  return `\`${short.replaceAll('|', '\\|')}\``
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''].join('\n')
}
