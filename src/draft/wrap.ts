import { isSpace } from './block.ts'

/** The lines of a plain text, as parallel arrays; a blank line has equal start and end. */
export interface TextLines {
  /** Offsets of the first and behind the last character that is no white space. */
  start: number[]
  end: number[]
  /** How many characters of white space stand before it. */
  indent: number[]
}

/** Cuts a text into lines at \n, \r\n and \r. A BOM at the start is white space. */
export function textLines(source: string): TextLines {
  const lines: TextLines = { start: [], end: [], indent: [] }
  let begin = 0
  let feed = source.indexOf('\n')
  let carriage = source.indexOf('\r')
  for (;;) {
    const first = feed < 0 || (carriage >= 0 && carriage < feed) ? carriage : feed
    const lineEnd = first < 0 ? source.length : first
    let start = begin
    let end = lineEnd
    while (start < end && isSpace(source.charCodeAt(start))) start++
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--
    lines.start.push(start)
    lines.end.push(end)
    lines.indent.push(start - begin)
    if (first < 0) return lines
    begin = first === carriage && feed === first + 1 ? first + 2 : first + 1
    if (feed >= 0 && feed < begin) feed = source.indexOf('\n', begin)
    if (carriage >= 0 && carriage < begin) carriage = source.indexOf('\r', begin)
  }
}

const TERMINAL = new Set('.!?…:')
const CLOSING = new Set('"”’\')]»*_')

/** Whether a line ends as a sentence does; closing quotation marks and brackets do not count. */
function endsSentence(source: string, start: number, end: number): boolean {
  let last = end - 1
  while (last > start && CLOSING.has(source.charAt(last))) last--
  return TERMINAL.has(source.charAt(last))
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase()
}

/** How far down a headline, a byline and a dateline may stand on lines of one paragraph, in lines. */
const HEAD_LINES = 6

/** A byline, or a dateline in capitals. */
const HEAD_LINE = /^(?:B[Yy]\s+\p{Lu}|\p{Lu}{3}[\p{Lu} .,'’-]*[(,—–_-])/u

/** How a line stands to the one below it. */
interface Pair {
  length: number
  /** Length with the first word of the next line: what would have had to fit. */
  withNext: number
  ends: boolean
  nextLower: boolean
}

function pairAt(source: string, lines: TextLines, i: number): Pair {
  const start = lines.start[i] ?? 0
  const end = lines.end[i] ?? 0
  const next = lines.start[i + 1] ?? 0
  const nextEnd = lines.end[i + 1] ?? 0
  let word = next
  while (word < nextEnd && !isSpace(source.charCodeAt(word))) word++
  return {
    length: end - start,
    withNext: end - start + 1 + word - next,
    ends: endsSentence(source, start, end),
    nextLower: isLower(source.charAt(next)),
  }
}

/** A line shorter than this is not taken for one that was broken for want of room. */
const NARROWEST = 30

/** A line longer than this that ends before a capital was hardly wrapped there. */
const WIDEST = 120

/** A headline is hardly longer than this: a first line that is may be copy that was wrapped. */
const LONG_HEADLINE = 60

/** For each line, the last line of its run of lines without a blank one between. */
function runEnds(follows: readonly boolean[]): number[] {
  const ends = follows.map((_, i) => i)
  for (let i = follows.length - 2; i >= 0; i--) if (follows[i + 1]) ends[i] = ends[i + 1] ?? i
  return ends
}

/** For each line, the least indentation in its run of lines without a blank one between. */
function margins(lines: TextLines, follows: readonly boolean[]): number[] {
  const least = lines.indent.map((indent) => indent)
  for (let i = 1; i < least.length; i++) {
    if (follows[i]) least[i] = Math.min(least[i] ?? 0, least[i - 1] ?? 0)
  }
  for (let i = least.length - 2; i >= 0; i--) if (follows[i + 1]) least[i] = least[i + 1] ?? 0
  return least
}

function firstLine({ start, end }: TextLines): number {
  for (let i = 0; i < start.length; i++) if ((start[i] ?? 0) < (end[i] ?? 0)) return i
  return -1
}

/** Whether a line stands in the head of the file, and is a byline or a dateline that opens a paragraph. */
function isHeadLine(source: string, lines: TextLines, i: number, first: number): boolean {
  const start = lines.start[i] ?? 0
  return i <= first + HEAD_LINES && HEAD_LINE.test(source.slice(start, start + 40))
}

/** How a file is wrapped. */
interface Wrapping {
  /** The column up to which lines go. */
  column: number
  /** Each line takes all the words that fit, as most programs wrap: a line with room left ends a paragraph. */
  full: boolean
}

/**
 * How a file's lines are wrapped, or null when they are whole paragraphs.
 *
 * A line that breaks off before a small letter was wrapped. One that does before a capital may have been: when
 * what follows is no longer than it, and the run of lines ends as a sentence does.
 */
function wrapping(source: string, lines: TextLines, follows: readonly boolean[]): Wrapping | null {
  const first = firstLine(lines)
  const ends = runEnds(follows)
  const lengths: number[] = []
  const needed: number[] = []
  let broken = 0
  for (let i = 0; i + 1 < lines.start.length; i++) {
    if (!follows[i + 1] || isHeadLine(source, lines, i + 1, first)) continue
    const pair = pairAt(source, lines, i)
    if (!pair.ends && pair.length < NARROWEST) continue
    lengths.push(pair.length)
    if (pair.ends) continue
    if (pair.nextLower) {
      needed.push(pair.withNext)
      broken++
      continue
    }
    const least = i === first ? LONG_HEADLINE : NARROWEST
    const nextLength = (lines.end[i + 1] ?? 0) - (lines.start[i + 1] ?? 0)
    const last = ends[i] ?? i
    if (
      pair.length >= least &&
      pair.length <= WIDEST &&
      nextLength <= pair.length + 12 &&
      endsSentence(source, lines.start[last] ?? 0, lines.end[last] ?? 0)
    ) {
      broken += 0.5
    }
  }
  if (lengths.length === 0 || broken < 0.4 * lengths.length) return null
  lengths.sort((a, b) => a - b)
  const longest = lengths.at(-1) ?? 0
  const full = needed.length > 1 && needed.every((length) => length > longest)
  return { column: full ? longest : (lengths[Math.floor(0.9 * (lengths.length - 1))] ?? 0), full }
}

/**
 * Tells for each line whether it goes on the paragraph of the line above.
 *
 * `follows[i]` says that line i and the one above are both text, with no blank line between; `item[i]` that
 * line i begins with a list marker. Whether a line end is the writer's or only the wrapping's is decided by
 * the whole file: lines that mostly break in mid-sentence, at about one column, are wrapped; lines that end
 * as sentences do are paragraphs.
 */
export function continued(
  source: string,
  lines: TextLines,
  follows: readonly boolean[],
  item: readonly boolean[],
): readonly boolean[] {
  // Nothing goes on where a blank line stands between all others.
  if (!follows.includes(true)) return follows
  const wrapped = wrapping(source, lines, follows)
  const first = firstLine(lines)
  const margin = margins(lines, follows)
  let inItem = false
  function goesOn(i: number): boolean {
    const { length, withNext, ends, nextLower } = pairAt(source, lines, i - 1)
    if (isHeadLine(source, lines, i, first)) return false
    // What has to be reached for a line end to be the wrapping's. The first line may be a headline.
    const exact = wrapped?.full === true || (i === first + 1 && !nextLower)
    const room = wrapped ? wrapped.column - withNext : 0
    const slack = exact || !wrapped ? 0 : wrapped.column * (ends ? 0.25 : 0.15)
    // A dash may come to stand at the start of a wrapped line; an item follows something complete.
    if (item[i]) return wrapped !== null && !inItem && !ends && room < slack
    if (!ends && nextLower && length >= NARROWEST) return true
    const indent = lines.indent[i] ?? 0
    if (inItem && indent > 1 && indent >= (lines.indent[i - 1] ?? 0)) return true
    if (wrapped === null || (ends && indent - (margin[i] ?? 0) > 1)) return false
    return room < slack || (!ends && nextLower)
  }
  return lines.start.map((_, i) => {
    const joined = follows[i] === true && goesOn(i)
    if (!joined) inItem = item[i] === true
    return joined
  })
}
