import type { Block, Link, Segment, Stretch } from './draft.ts'

/** Longest text of a block, in UTF-16 code units: what reads a block may be slower than linear in it. */
const LONGEST = 20_000

/** White space as editors make it: also no-break, zero-width and ideographic spaces, and a BOM. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Index of the first segment that ends after an offset into the block's text. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** An offset inside of a segment that is one thing moves to its end. */
function settle(segments: readonly Segment[], offset: number): number {
  const segment = segments[segmentAt(segments, offset)]
  if (!segment || offset <= segment.start) return offset
  return segment.end - segment.start === segment.fileEnd - segment.fileStart ? offset : segment.end
}

function cutSegments(segments: readonly Segment[], start: number, end: number): Segment[] {
  const cut: Segment[] = []
  for (let i = segmentAt(segments, start); i < segments.length; i++) {
    const segment = segments[i]
    if (!segment || segment.start >= end) break
    const before = Math.max(0, start - segment.start)
    const after = Math.max(0, segment.end - end)
    cut.push({
      start: segment.start + before - start,
      end: segment.end - after - start,
      fileStart: segment.fileStart + before,
      fileEnd: segment.fileEnd - after,
    })
  }
  return cut
}

/** Links that touch `[start, end)`, cut to it; one of no length stays with the words before it. */
function cutLinks(links: readonly Link[], start: number, end: number): Link[] {
  if (links.length === 0) return []
  const within = (offset: number) => Math.min(Math.max(offset, start), end) - start
  return links
    .filter(({ start: from, end: to }) =>
      from < to ? from < end && to > start : from > start && from <= end,
    )
    .map((link) => ({ ...link, start: within(link.start), end: within(link.end) }))
}

function cutCode(code: readonly Stretch[], start: number, end: number): Stretch[] {
  return code
    .filter((stretch) => stretch.start < end && stretch.end > start)
    .map((stretch) => ({
      start: Math.max(stretch.start, start) - start,
      end: Math.min(stretch.end, end) - start,
    }))
}

/**
 * The part of a block from `start` to `end` (offsets into its text), without the white space at both ends,
 * with its segments, links and code; null when only white space is there. An offset inside of a segment of unequal
 * length moves to that segment's end.
 */
export function sliceBlock(block: Block, start: number, end: number): Block | null {
  let from = settle(block.segments, start)
  let to = settle(block.segments, end)
  while (from < to && isSpace(block.text.charCodeAt(from))) from = settle(block.segments, from + 1)
  while (to > from && isSpace(block.text.charCodeAt(to - 1))) to--
  if (from >= to) return null
  to = settle(block.segments, to)
  return {
    ...block,
    text: block.text.slice(from, to),
    segments: cutSegments(block.segments, from, to),
    links: cutLinks(block.links, from, to),
    ...(block.code ? { code: cutCode(block.code, from, to) } : {}),
  }
}

/** Where to cut a text that is too long: after the last sentence end, else the last space, else where it must. */
function cutAt(text: string, from: number): number {
  const last = from + LONGEST
  const least = from + LONGEST / 2
  let space = -1
  for (let i = last; i > least; i--) {
    if (!isSpace(text.charCodeAt(i))) continue
    if (space < 0) space = i
    if (/[.!?]["”’')\]]?$/.test(text.slice(i - 2, i))) return i
  }
  if (space >= 0) return space
  const low = text.charCodeAt(last)
  return low >= 0xdc00 && low <= 0xdfff ? last - 1 : last
}

/** Cuts blocks of more than 20,000 code units at a sentence end or a space, so that none is too long to read. */
export function capBlocks(blocks: readonly Block[]): Block[] {
  const pieces: Block[] = []
  for (const block of blocks) {
    if (block.text.length <= LONGEST) {
      pieces.push(block)
      continue
    }
    let from = 0
    while (from < block.text.length) {
      const to = block.text.length - from <= LONGEST ? block.text.length : cutAt(block.text, from)
      const piece = sliceBlock(block, from, to)
      if (piece) pieces.push(piece)
      from = to
    }
  }
  return pieces
}
