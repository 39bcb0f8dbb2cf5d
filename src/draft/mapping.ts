import type { Segment } from './draft.ts'

/**
 * Where a range of a block's text stands in the file.
 *
 * `start` and `end` are offsets into the block's text, end exclusive; the result is offsets into the file.
 * A range that begins or ends inside a piece that cannot be divided (a character reference) takes all of it.
 */
export function fileRange(segments: readonly Segment[], start: number, end: number): [number, number] {
  const first = segmentAt(segments, start)
  if (!first) return [0, 0]
  const from =
    first.end - first.start === first.fileEnd - first.fileStart
      ? first.fileStart + Math.min(start, first.end) - first.start
      : first.fileStart
  if (end <= start) return [from, from]
  const last = segmentAt(segments, end - 1) ?? first
  const to =
    last.end - last.start === last.fileEnd - last.fileStart
      ? last.fileStart + Math.min(end, last.end) - last.start
      : last.fileEnd
  return [from, Math.max(from, to)]
}

/** The segment that an offset of the text falls in, or the last one before it. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return segments[Math.max(0, low - 1)]
}
