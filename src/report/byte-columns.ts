import type { Point } from '../article/types.ts'

/** Columns in bytes of UTF-8, for places of one text. Asked in the order of the text, it reads each line once. */
export class ByteColumns {
  readonly #text: string
  #lineStart = 0
  #offset = 0
  #bytes = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The 1-based column of a place, in bytes. */
  of({ offset, column }: Point): number {
    const lineStart = offset - (column - 1)
    if (lineStart !== this.#lineStart || offset < this.#offset) {
      this.#lineStart = lineStart
      this.#offset = lineStart
      this.#bytes = 0
    }
    this.#bytes += Buffer.byteLength(this.#text.slice(this.#offset, offset))
    this.#offset = offset
    return this.#bytes + 1
  }
}
