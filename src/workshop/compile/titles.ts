import type { CaseFile } from '../../core/story/card.ts'
import { readTag } from '../../core/story/readLine.ts'
import type { CompiledCase } from './compileSources.ts'
import type { Screenplay } from './script.ts'
import type { World } from './world.ts'

/** The case with what its pictures show, for those who do not see them. */
export function withTitles(compiled: CompiledCase, world: Pick<World, 'pictures'>): CompiledCase {
  const { files, script } = compiled
  const named = picturesIn(script)
  const titled = (file: CaseFile): CaseFile => {
    const pictures = Object.fromEntries(
      named.flatMap((name) => {
        const { zh, [file.language]: title = zh } = world.pictures[name] ?? {}
        return title === undefined ? [] : [[name, title]]
      }),
    )
    return Object.keys(pictures).length === 0 ? file : { ...file, pictures }
  }
  const { zh, en } = files
  return {
    ...compiled,
    files: { zh: titled(zh), ...(en === undefined ? {} : { en: titled(en) }) },
  }
}

function picturesIn({ tags }: Screenplay): readonly string[] {
  const read = tags.map(({ raw }) => readTag(raw)).filter(({ key }) => key === 'picture')
  return [...new Set(read.map(({ value }) => value))]
}
