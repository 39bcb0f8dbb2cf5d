import { PLAIN_CUES } from '../../english/cues.ts'
import type { Reading } from '../reading.ts'
import { TokenKind, WordList } from '../tokens.ts'
import type { Span } from '../types.ts'
import type { Grouped } from './group.ts'

const verbs = new WordList(PLAIN_CUES)
const goesOn = new WordList(['and', 'but'])
/** Openings that tell when or where something was said, and not what: “In an interview on Monday, …”. */
const settings = new WordList(
  'in on at by for from with during after before when while as if asked speaking writing to until since under'.split(
    ' ',
  ),
)

const FIGURE_PARTS = new Set<number>([TokenKind.symbol, TokenKind.number])

/** Words that need another one behind them. */
const leadingOn = new WordList(
  'a an the of in on at to from by for with over into about after between against its his her their and or than'.split(
    ' ',
  ),
)
const reporters = new WordList(['by', 'in', 'on'])
/** Words of “by the state news agency”, at most. */
const REPORTER = 9

/** Words that a statement has, at least. */
const STATEMENT = 4

/**
 * “A dozen houses were dry, Mr Daly told the committee, and the rest were not”: who tells, tells something. A
 * plain verb of reporting with its source and no content takes the statement before the two, and what goes on
 * behind. Gives the attribution as it is when there is nothing to mend.
 */
export function withWholeContent(reading: Reading, one: Grouped): Grouped {
  if (one.content.length > 0)
    return withWholeFigure(reading, withWholeClause(reading, withoutReporter(reading, one)))
  const [source, ...others] = one.source
  const [cue] = one.cue
  const sentence = reading.sentences[one.sentence]
  if (!source || !cue || !sentence || others.length > 0 || source[1] > cue[0]) return one
  const { tokens } = reading
  const [first, end] = sentence.tokens
  const comma = tokens.indexAt(source[0]) - 1
  if (comma - first < STATEMENT || tokens.at(comma) !== ',' || tokens.has(first, settings)) return one
  if (!tokens.has(tokens.indexAt(cue[0]), verbs) || reading.quotedAt(cue[0])) return one
  const content: Span[] = [[tokens.start[first] ?? 0, tokens.end[comma - 1] ?? 0]]
  for (let i = tokens.indexAt(cue[1] - 1) + 1; i + 1 < end; i++) {
    if (tokens.at(i) !== ',') continue
    if (tokens.has(i + 1, goesOn)) content.push([tokens.start[i + 1] ?? 0, tokens.end[end - 1] ?? 0])
    break
  }
  return { ...one, content }
}

/**
 * “The sale has stalled over a loan from | its owner, the fund said”: content before a plain verb of reporting and
 * its source begins where its sentence does, not in the middle of a phrase.
 */
function withWholeClause(reading: Reading, one: Grouped): Grouped {
  const { tokens } = reading
  const [content, ...more] = one.content
  const [source, ...others] = one.source
  const [cue] = one.cue
  const sentence = reading.sentences[one.sentence]
  if (!content || !source || !cue || !sentence || others.length > 0) return one
  const [first] = sentence.tokens
  const start = tokens.indexAt(content[0])
  const last = tokens.indexAt(content[1] - 1)
  if (start <= first || content[1] > source[0] || source[1] > cue[0]) return one
  if (tokens.at(last + 1) !== ',' || last + 2 !== tokens.indexAt(source[0])) return one
  if (!tokens.has(tokens.indexAt(cue[0]), verbs) || !tokens.has(start - 1, leadingOn)) return one
  if (tokens.has(first, settings) || reading.quotedAt(content[0])) return one
  for (let i = first; i < start; i++) if (tokens.kindOf(i) === TokenKind.quote) return one
  return { ...one, content: [[tokens.start[first] ?? content[0], content[1]], ...more] }
}

/** “was quoted by the agency as saying | that …”: who reports it, and that he does, is not what was said. */
function withoutReporter({ tokens }: Reading, one: Grouped): Grouped {
  const [content, ...more] = one.content
  const cue = one.cue.at(-1)
  if (!content || !cue || content[0] < cue[1]) return one
  const first = tokens.indexAt(content[0])
  if (!tokens.has(first, reporters)) return one
  for (let i = first + 1; i < first + REPORTER; i++) {
    if (tokens.at(i) !== 'as' || tokens.at(i + 1) !== 'saying') continue
    const from = tokens.start[i + 2] ?? content[1]
    if (from >= content[1]) return one
    const as: Span = [tokens.start[i] ?? cue[0], tokens.end[i + 1] ?? cue[1]]
    return { ...one, cue: [...one.cue, as], content: [[from, content[1]], ...more] }
  }
  return one
}

/** “… had spent A | $12.6 million on sensors”: content that ends inside a figure goes on to the end of its clause. */
function withWholeFigure(reading: Reading, one: Grouped): Grouped {
  const { tokens, sentences } = reading
  const last = one.content.at(-1)
  if (!last) return one
  const next = tokens.indexAt(last[1] - 1) + 1
  if (tokens.start[next] !== last[1] || !FIGURE_PARTS.has(tokens.kindOf(next))) return one
  const end = sentences[reading.sentenceAt(last[0])]?.tokens[1] ?? next
  let clauseEnd = next
  while (clauseEnd < end && tokens.at(clauseEnd) !== ',') clauseEnd++
  return { ...one, content: [...one.content.slice(0, -1), [last[0], tokens.end[clauseEnd - 1] ?? last[1]]] }
}
