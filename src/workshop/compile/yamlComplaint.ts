// What is wrong with a line that is no YAML, for who has never heard of it.
import type { Said } from './finding.ts'
import { inBoth } from './inBoth.ts'

/** What is no YAML is mostly one of four slips. */
export function yamlComplaint(line: string, message: string): Said {
  const what = inBoth('这一行读不懂', `this line cannot be read (${message})`)
  const [, cure] = slips.find(([slip]) => slip.test(`${line}\n${message}`)) ?? []
  return {
    what,
    cure: cure ?? inBoth('看看括号、引号、开头的空格', 'see to brackets, quotes, spaces'),
  }
}

const slips: readonly (readonly [RegExp, string])[] = [
  [/Tabs are not allowed/, inBoth('开头用空格，不用 Tab', 'begin with spaces, not tabs')],
  [
    /^[\s-]*[a-z]+：/,
    inBoth('名字后面用英文冒号，再空一格：title: …', 'a plain colon and a space follow the key'),
  ],
  [
    /: .*: .*\n(?:Nested|Block)/,
    inBoth('句子里有冒号，给整句加上引号', 'a sentence with a colon in it needs quotes'),
  ],
]
