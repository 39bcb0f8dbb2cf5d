import type { VFile } from 'vfile'
import { capBlocks } from './block.ts'
import { sourceOf } from './decode.ts'
import type { Block, Draft, Segment } from './draft.ts'
import { furnish, listMarker } from './furniture.ts'
import { dayOfPath } from './published.ts'
import { parseStet, placeStets } from './stet.ts'
import type { StetNote } from './stet.ts'
import { continued, textLines } from './wrap.ts'
import type { TextLines } from './wrap.ts'

/** A rule of dashes, stars or the like between two parts, not text; “###” ends a story and is left to furniture. */
function isSeparator(line: string): boolean {
  const first = line.charCodeAt(0) | 32
  if (first >= 97 && first <= 122) return false
  return /^[-–—_*=~•·. ]+$/.test(line) || /^#(?: ?#)?$/.test(line)
}

/** A stet note on a line of its own, in square brackets. */
function stetOf(line: string, fileStart: number): StetNote | null {
  if (!line.startsWith('[') || !line.endsWith(']')) return null
  const note = parseStet(line.slice(1, -1))
  const fileEnd = fileStart + line.length
  return note && { ...note, fileStart, fileEnd, anchor: fileEnd }
}

/** A paragraph out of its lines, from one index up to another: their text, joined by line ends. */
function paragraph(source: string, lines: TextLines, from: number, to: number): Block {
  const first = lines.start[from] ?? 0
  let text = source.slice(first, lines.end[from])
  const segments: Segment[] = [{ start: 0, end: text.length, fileStart: first, fileEnd: first + text.length }]
  // Pieces that stand in the file as they are read become one.
  function add(piece: string, fileStart: number, fileEnd: number): void {
    const start = text.length
    text += piece
    const last = segments.at(-1)
    const even = piece.length === fileEnd - fileStart
    if (last && even && last.fileEnd - last.fileStart === last.end - last.start) {
      last.end = text.length
      last.fileEnd = fileEnd
    } else segments.push({ start, end: text.length, fileStart, fileEnd })
  }
  for (let i = from + 1; i < to; i++) {
    const start = lines.start[i] ?? 0
    const end = lines.end[i] ?? 0
    add('\n', lines.end[i - 1] ?? 0, start)
    add(source.slice(start, end), start, end)
  }
  return { kind: 'paragraph', text, segments, links: [], group: null }
}

/**
 * Reads a plain text as a draft. Blank lines, list markers and separators part blocks; whether other line
 * ends do is decided by how the file's lines are broken. Bytes are decoded; throws a `DraftError` when they
 * cannot be.
 */
export function readText(file: VFile): Draft {
  const source = sourceOf(file)
  const lines = textLines(source)
  const notes: StetNote[] = []
  const isText: boolean[] = []
  const item: boolean[] = []
  const follows: boolean[] = []
  const count = lines.start.length
  for (let i = 0; i < count; i++) {
    const start = lines.start[i] ?? 0
    const end = lines.end[i] ?? 0
    const line = source.slice(start, Math.min(end, start + 400))
    const note = line.startsWith('[') ? stetOf(source.slice(start, end), start) : null
    if (note) notes.push(note)
    const text = start < end && !note && !isSeparator(line)
    isText.push(text)
    item.push(text && listMarker(line) > 0)
    follows.push(text && i > 0 && isText[i - 1] === true)
  }
  const goesOn = continued(source, lines, follows, item)

  const paragraphs: Block[] = []
  for (let i = 0; i < count;) {
    let to = i + 1
    while (to < count && goesOn[to]) to++
    if (isText[i]) paragraphs.push(paragraph(source, lines, i, to))
    i = to
  }
  const blocks = furnish(capBlocks(paragraphs))
  return { file, format: 'text', blocks, stets: placeStets(notes, blocks), published: dayOfPath(file.path) }
}
