import type { Point } from '../article/types.ts'
import { printable, widthOf } from './text.ts'
import { glyphsOf } from './width.ts'

/** A stretch of the file. */
export interface Marked {
  start: Point
  end: Point
}

/** A line of the draft as far as it fits, and the marks that belong below it. */
export interface Excerpt {
  line: string
  marks: string
}

/** What a reader sees as one character. */
interface Glyph {
  text: string
  width: number
  start: number
  end: number
}

const CUT = '…'
/** Pieces of longer words are shown where a line is cut. */
const LONG_WORD = 16

/** End of the line that begins before `from`, or `limit` when that comes first. */
function lineEnd(text: string, from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, text.length); i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) return i
  }
  return Math.min(limit, text.length)
}

function glyphsBetween(text: string, from: number, to: number): Glyph[] {
  const glyphs: Glyph[] = []
  for (const { segment, index } of glyphsOf(text.slice(from, to))) {
    const shown = printable(segment)
    const start = from + index
    glyphs.push({ text: shown, width: widthOf(shown), start, end: start + segment.length })
  }
  return glyphs
}

/** The range of glyphs, `[first, end)`, that shows `at` with some words before it and fits into `room` columns. */
function windowOf(glyphs: readonly Glyph[], at: number, room: number): [first: number, end: number] {
  let first = at
  let end = at
  let used = 0
  const widthAt = (index: number) => glyphs[index]?.width ?? 0
  while (first > 0 && used + widthAt(first - 1) <= room / 3) used += widthAt(--first)
  while (end < glyphs.length && used + widthAt(end) <= room) used += widthAt(end++)
  while (first > 0 && used + widthAt(first - 1) <= room) used += widthAt(--first)
  return [first, end]
}

const blank = (glyph: Glyph | undefined) => glyph?.text === ' '

/** A window without the pieces of words at its cut ends, as long as `[start, end)` stays inside and words are short. */
function wholeWords(
  glyphs: readonly Glyph[],
  [first, end]: readonly [number, number],
  marked: Marked,
): [number, number] {
  let from = first
  if (first > 0) while (from < first + LONG_WORD && !blank(glyphs[from - 1])) from++
  let to = end
  if (end < glyphs.length) while (to > end - LONG_WORD && !blank(glyphs[to])) to--
  const keepFirst = !blank(glyphs[from - 1]) || (glyphs[from]?.start ?? 0) > marked.start.offset
  const lastEnd = (index: number) => glyphs[index - 1]?.end ?? 0
  const keepEnd = !blank(glyphs[to]) || (lastEnd(to) < marked.end.offset && lastEnd(end) >= marked.end.offset)
  return [keepFirst ? first : from, keepEnd ? end : to]
}

/**
 * Shows the line in which `marked[0]` starts, with `mark` below the words of every stretch that is on it.
 * Looks no further than a few times `width` to either side: a line may be megabytes long.
 */
export function excerpt(
  text: string,
  marked: readonly [Marked, ...Marked[]],
  mark: string,
  width: number,
): Excerpt {
  const { start } = marked[0]
  const lineStart = start.offset - (start.column - 1)
  const reach = 4 * width
  const from = Math.max(lineStart, start.offset - reach)
  const to = lineEnd(text, start.offset, start.offset + reach)
  const glyphs = glyphsBetween(text, from, to)
  const at = glyphs.findIndex((glyph) => glyph.end > start.offset)
  const window = windowOf(glyphs, at < 0 ? glyphs.length : at, width - 2 * CUT.length)
  const [first, end] = wholeWords(glyphs, window, marked[0])
  const before = first > 0 || from > lineStart ? CUT : ''
  const after = end < glyphs.length ? CUT : ''
  const shown = glyphs.slice(first, end)
  const marks = shown.map((glyph) => {
    const hit = marked.some((one) => glyph.start < one.end.offset && glyph.end > one.start.offset)
    return (hit ? mark : ' ').repeat(glyph.width)
  })
  const below = ' '.repeat(before.length) + marks.join('')
  return {
    line: before + shown.map((glyph) => glyph.text).join('') + after,
    // A finding without words, or one whose line ends before its words do, still gets a mark.
    marks: below.trim() === '' ? `${below}${mark}` : below.trimEnd(),
  }
}
