import type { Reading } from '../reading.ts'
import { TokenKind } from '../tokens.ts'
import type { Mention, MentionForm } from '../types.ts'
import type { Candidate } from './candidates.ts'

/** Makes the mention of a candidate: where it stands, with its title, and whether it is a possessive. */
export function mentionOf(reading: Reading, name: Candidate, form: MentionForm): Mention {
  const { tokens } = reading
  const start = name.textStart
  const possessive =
    tokens.kindOf(name.end) === TokenKind.clitic
      ? endsInS(reading.text, tokens.end[name.end] ?? 0)
      : tokens.kindOf(name.end) === TokenKind.quote &&
        tokens.glued(name.end) &&
        isPluralPossessive(reading, name)
  const title = name.title
  return {
    span: [start, name.textEnd],
    form,
    title: title ? [tokens.start[title[0]] ?? 0, tokens.end[title[1] - 1] ?? 0] : null,
    sentence: name.sentence,
    block: name.block,
    quoted: reading.quotedAt(start),
    possessive,
  }
}

/** Whether an s stands before an offset. */
function endsInS(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1)
  return code === 0x73 || code === 0x53
}

/** A name that may be broken over lines, with a space between its words. */
export function onOneLine(name: string): string {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    // Most names are of plain letters with a space between.
    if (
      code > 127
        ? /\s/.test(name.charAt(i))
        : code < 0x20 || (code === 0x20 && name.charCodeAt(i + 1) === 0x20)
    )
      return name.replace(/\s+/g, ' ')
  }
  return name
}

/** “the courts’ view”, “Jones’ view”: an s, an apostrophe, and a word behind. */
function isPluralPossessive({ tokens, text }: Reading, name: Candidate): boolean {
  const mark = tokens.at(name.end)
  return (
    (mark === '’' || mark === "'") &&
    endsInS(text, name.textEnd) &&
    tokens.isWord(name.end + 1) &&
    !tokens.glued(name.end + 1)
  )
}

export function byPlace(a: Mention, b: Mention): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1]
}
