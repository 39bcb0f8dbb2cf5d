/** Each mark that micromark may have to pair or to try costs more the more of them a paragraph has. */
const COST = new Uint8Array(128)
for (const mark of '*_~[]') COST[mark.charCodeAt(0)] = 2
for (const mark of '\n\r!&<\\`@:|') COST[mark.charCodeAt(0)] = 1

/** What the marks of one paragraph may cost, and how deep quotations and lists may stand in each other on a line. */
const MOST_MARKS = 2000
const MOST_CONTAINERS = 32

const STARTS_BLOCK = /[ \t]*(?:```|~~~|#|[-*+][ \t]|\d{1,9}[.)][ \t])/y
const IS_FENCE = /[ \t]*(?:```|~~~)/y
const IS_DELIMITER_ROW = /[|:-][ \t|:-]*$/my

function isAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(source)
}

const SPACE = 0x20
const isBlank = (code: number): boolean => code === SPACE || code === 9
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** The end of a quotation's or list item's marker at `at`; `at` itself when there is none. */
function markerEnd(source: string, at: number): number {
  const code = source.charCodeAt(at)
  if (code === 0x3e) return at + 1
  let end = at
  if (code === 0x2a || code === 0x2b || code === 0x2d) end++
  else if (isDigit(code)) {
    while (end < at + 9 && isDigit(source.charCodeAt(end))) end++
    const dot = source.charCodeAt(end)
    if (dot !== 0x2e && dot !== 0x29) return at
    end++
  }
  // Behind the marker of a list item stands a space or a line end.
  return end === source.length || source.charCodeAt(end) <= SPACE ? end : at
}

/** Where the markers of quotations and list items at the start of a line end, and how many there are. */
function containers(source: string, line: number, lineEnd: number): { end: number; count: number } {
  let at = line
  for (let count = 0; ; count++) {
    while (at < lineEnd && isBlank(source.charCodeAt(at))) at++
    const end = at < lineEnd ? markerEnd(source, at) : at
    if (end === at) return { end: at, count }
    at = end
  }
}

function cost(source: string, start: number, end: number): number {
  let sum = 0
  for (let i = start; i < end; i++) sum += COST[source.charCodeAt(i)] ?? 0
  return sum
}

/**
 * A Markdown text of the same length in which paragraphs that nobody writes by hand are rows of letters.
 *
 * micromark takes time in the square of the marks of a paragraph (2,000 times `a **b` and then `c** d`: 2 s,
 * 4,000: 11 s) and worse for lists in lists on one line. Offsets stay the same, so a reader takes the words of
 * such a paragraph from the file, marks and all. A text without such a paragraph comes back as it is.
 */
export function maskDense(source: string): string {
  const masked: string[] = []
  let done = 0
  function mask(start: number, end: number): void {
    if (end <= start) return
    masked.push(source.slice(done, start), 'x'.repeat(end - start))
    done = end
  }

  // The paragraph at hand: where its words start, what its marks cost, how many lines it has, if it is a table.
  let start = 0
  let marks = 0
  let lines = 0
  let table = false
  function close(end: number): void {
    if (marks > MOST_MARKS) mask(start, end)
    marks = 0
    lines = 0
  }

  const ending = /\r\n?|\n|$/g
  for (let line = 0; line < source.length;) {
    ending.lastIndex = line
    const found = ending.exec(source)
    const end = found?.index ?? source.length
    const next = end + (found?.[0].length ?? 0)
    const prefix = containers(source, line, end)
    const blank = prefix.end === end
    if (lines > 0 && (blank || table || isAt(STARTS_BLOCK, source, line))) close(line - 1)
    if (blank) table = false
    else if (lines === 1 && isAt(IS_DELIMITER_ROW, source, prefix.end)) table = true
    if (prefix.count > MOST_CONTAINERS) {
      close(line - 1)
      mask(line, end)
    } else if (!blank && !isAt(IS_FENCE, source, line)) {
      if (lines === 0) start = prefix.end
      lines++
      marks += cost(source, line, next)
    }
    line = next
  }
  close(source.length)
  return done === 0 ? source : masked.join('') + source.slice(done)
}
