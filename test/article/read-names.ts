import { VFile } from 'vfile'
import { readNames } from '../../src/article/names/names.ts'
import { ArticleReading } from '../../src/article/reading.ts'
import type { Mention } from '../../src/article/types.ts'
import type { Block, BlockKind } from '../../src/draft/draft.ts'

/** Paragraphs parted by blank lines; “# ” before one makes it a headline. */
export function read(draft: string) {
  const blocks = draft.split(/\n{2,}/).map((paragraph): Block => {
    const kind: BlockKind = paragraph.startsWith('# ') ? 'headline' : 'paragraph'
    const text = paragraph.replace(/^# /, '')
    const segments = [{ start: 0, end: text.length, fileStart: 0, fileEnd: text.length }]
    return { kind, text, segments, links: [], group: null }
  })
  const reading = new ArticleReading(blocks, new VFile(draft))
  const { people, institutions } = readNames(reading)
  const show = ({ span, form, title }: Mention) =>
    `${title ? `{${reading.slice(title)}} ` : ''}${reading.slice(span)}: ${form}`
  return {
    reading,
    people,
    institutions,
    /** Every person as “name = mention: form, …”. */
    who: people.map(({ name, mentions }) => `${name} = ${mentions.map(show).join(', ')}`),
    what: institutions.map(({ name, mentions }) => `${name} = ${mentions.map(show).join(', ')}`),
    role: (name: string) => {
      const role = people.find((person) => person.name === name)?.role
      return role ? reading.slice(role) : null
    },
  }
}
