/** The starts of a text's lines (after \n, \r\n or \r), to turn offsets into lines and columns. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    if (text.includes('\r')) {
      const pattern = /\r\n?|\n/g
      while (pattern.exec(text)) this.#starts.push(pattern.lastIndex)
      return
    }
    // Nearly all texts: no pattern is needed for line feeds alone.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** The 1-based line and column of a 0-based offset, all in UTF-16 code units. */
  point(offset: number): { line: number; column: number; offset: number } {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return { line: low, column: offset - (this.#starts[low - 1] ?? 0) + 1, offset }
  }
}
