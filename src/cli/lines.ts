const LINE_FEED = 10

/** A line of a stream as bytes, without its end; null for one that is longer than allowed, whose bytes are let go. */
export type Line = Uint8Array | null

/**
 * Lines of a stream, each as soon as it is there. What stands behind the last line feed is a line when it has bytes.
 *
 * @param limit the most bytes of a line
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): Line => {
    const line = length > limit ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (length > 0) yield take()
}
