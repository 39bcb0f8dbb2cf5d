import { articleOfDraft } from '../article/article.ts'
import type { Article } from '../article/types.ts'
import type { Draft } from '../draft/draft.ts'
import type { Finding } from './finding.ts'
import { spanOf } from './finding.ts'

/** Which fixes are put in: those that need no second look, or those that do as well. */
export type FixLevel = 'safe' | 'unsafe'

/** New words for a stretch of a file. Offsets count UTF-16 code units, the end is exclusive. */
export interface Replacement {
  start: number
  end: number
  text: string
}

/** New words for a stretch of a file and of its article. Offsets count UTF-16 code units, ends are exclusive. */
export interface Edit {
  /** In the file. */
  start: number
  end: number
  /** As it is to stand in the file, escaped for its format. */
  source: string
  /** In the article. */
  span: readonly [number, number]
  /** As it is to be read. */
  text: string
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** White space stays as it is where words are replaced one for one, so that lines keep their ends. */
function withSpacesOf(actual: string, replacement: string): string {
  const spaces = actual.match(/\s+/g) ?? []
  const words = replacement.split(/\s+/)
  if (words.length !== spaces.length + 1) return replacement
  return words.map((word, i) => word + (spaces[i] ?? '')).join('')
}

/** A text as it is written in the source of a draft; null when it cannot stand there. */
function escaped(text: string, format: Draft['format'], kind: string): string | null {
  if (format === 'text' || kind === 'code') return text
  if (format === 'markdown') {
    const written = text.replaceAll(/[\\`*_[\]<~]|&(?=[#a-z])/gi, String.raw`\$&`)
    return kind === 'tableCell' ? written.replaceAll('|', String.raw`\|`) : written
  }
  // The alternative text of a picture is an attribute, which need not stand in quotation marks.
  if (kind === 'imageAlt' && /[\s"'`=<>&]/.test(text)) return null
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The edit that puts in a replacement for a finding's words; null when they do not stand in the file as they are read. */
export function editFor(draft: Draft, finding: Finding, replacement: string | undefined): Edit | null {
  const article = articleOfDraft(draft)
  const { format } = draft
  const span = spanOf(finding)
  const block = article.blocks[article.blockAt(span[0])]
  if (replacement === undefined || replacement === finding.actual || !block) return null
  // Between the words markup may stand, or a paragraph may end.
  if (squeezed(article.slice(span)) !== squeezed(finding.actual) || span[1] > block.span[1]) return null
  const text = withSpacesOf(finding.actual, replacement)
  const source = escaped(text, format, block.kind)
  if (source === null || source === finding.actual) return null
  return { start: finding.start.offset, end: finding.end.offset, source, span, text }
}

/** What a finding's fix puts in the place of its words, as it is to stand in the file; null without one. */
export function replacementOf(draft: Draft, finding: Finding): string | null {
  if (finding.fix === null) return null
  return editFor(draft, finding, finding.expected[0])?.source ?? null
}

/**
 * The edits of one round. Of fixes that touch or overlap the first in the file is taken, of those that begin at
 * one place the longer, then the one whose rule comes first; what is left over waits for the next round, when
 * its rule has seen the new words.
 *
 * @param findings in the order of their places
 */
export function editsOf(draft: Draft, findings: readonly Finding[], level: FixLevel): Edit[] {
  const wanted = findings.filter(({ fix }) => fix === 'safe' || (fix === 'unsafe' && level === 'unsafe'))
  const edits: Edit[] = []
  let last = -1
  for (const finding of wanted) {
    const edit = finding.start.offset > last ? editFor(draft, finding, finding.expected[0]) : null
    if (!edit) continue
    edits.push(edit)
    last = edit.end
  }
  return edits
}

/** A text with edits put in; `from` and `to` say where each stands in it. */
function edited<T>(
  text: string,
  edits: readonly T[],
  part: (edit: T) => readonly [from: number, to: number, words: string],
): string {
  const pieces: string[] = []
  let at = 0
  for (const edit of edits) {
    const [from, to, words] = part(edit)
    pieces.push(text.slice(at, from), words)
    at = to
  }
  return pieces.join('') + text.slice(at)
}

/** The file's text with edits put in. */
export function editedSource(source: string, edits: readonly Edit[]): string {
  return edited(source, edits, ({ start, end, source: words }) => [start, end, words])
}

/** The article's text as it is to be with edits put in. */
export function editedArticle(article: Article, edits: readonly Edit[]): string {
  return edited(article.text, edits, ({ span, text }) => [...span, text])
}

/** Where an offset of the edited file stood before; the old words' start for one inside of new words. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0
  for (const { start, end, source } of edits) {
    const from = start + shift
    if (offset < from) break
    if (offset < from + source.length) return start
    shift += source.length - (end - start)
  }
  return offset - shift
}
