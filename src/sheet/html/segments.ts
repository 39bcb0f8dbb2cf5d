import type { Span } from '../../article/types.ts'

/** A stretch of text that is marked. */
export interface Mark {
  /** Offsets into the text; an empty span marks nothing. */
  span: Span
  /** Marks of a lower layer stand around those of a higher one, wherever each of them begins. */
  layer: number
}

/** A piece of text in which the same marks hold, the outermost first. */
export interface Segment<One extends Mark> {
  span: Span
  marks: readonly One[]
}

/** The outer mark first: by layer, then the one that begins earlier, then the longer one. */
function byNesting(a: Mark, b: Mark): number {
  return a.layer - b.layer || a.span[0] - b.span[0] || b.span[1] - a.span[1]
}

/**
 * Cuts stretches of a text into segments at every end of a mark, so that marks that overlap, cross or run over
 * several stretches can be written as elements inside one another.
 *
 * `marks` may stand in any order; `stretches` are ascending and do not overlap. Gives the segments of each stretch;
 * together they cover it. Takes time in proportion to the marks and to how many of them hold at once.
 */
export function* segmentsOf<One extends Mark>(
  marks: readonly One[],
  stretches: Iterable<Span>,
): Generator<readonly Segment<One>[]> {
  const waiting = marks.filter(({ span }) => span[1] > span[0]).toSorted((a, b) => a.span[0] - b.span[0])
  let next = 0
  let open: One[] = []
  for (const [start, end] of stretches) {
    const segments: Segment<One>[] = []
    for (let at = start; at < end;) {
      const still = open.filter(({ span }) => span[1] > at)
      let begun = false
      for (let one = waiting[next]; one && one.span[0] <= at; one = waiting[++next]) {
        if (one.span[1] <= at) continue
        still.push(one)
        begun = true
      }
      open = begun ? still.toSorted(byNesting) : still
      let until = Math.min(end, waiting[next]?.span[0] ?? end)
      for (const { span } of open) until = Math.min(until, span[1])
      segments.push({ span: [at, until], marks: open })
      at = until
    }
    yield segments
  }
}
