import type { Reading } from '../reading.ts'
import { Shape, TokenKind, WordList } from '../tokens.ts'
import { Label } from './model.ts'

const subjects = new WordList(['he', 'she', 'they'])
const verbs = new WordList(['said', 'says'])

/** Words of a name, at most: “Dr Kavita Rao”. */
const NAME = 4
/** Words of a statement, at least. */
const STATEMENT = 3

/**
 * “She said margins were thin”: a sentence that is a speaker, the plainest of verbs and a statement is an attribution
 * even where the model saw none, as it may in a short sentence of words it does not know. Changes `labels`.
 */
export function labelPlainStatements(reading: Reading, labels: Uint8Array): void {
  const { tokens, sentences, blocks } = reading
  for (const { tokens: range, block } of sentences) {
    const [first, end] = range
    const verb = verbOf(reading, first, end)
    if (verb < 0 || end - verb <= STATEMENT || !blocks[block]?.running) continue
    if (reading.quotedAt(tokens.start[first] ?? 0) || labels.subarray(first, end).some(Boolean)) continue
    if (!tokens.isWord(verb + 1) && tokens.kindOf(verb + 1) !== TokenKind.number) continue
    labels.fill(Label.source, first, verb)
    labels[verb] = Label.cue
    labels.fill(Label.contentAfter, verb + 1, tokens.at(end - 1) === '.' ? end - 1 : end)
  }
}

/** The verb behind a pronoun or a name at the beginning of a sentence; -1 for any other beginning. */
function verbOf({ tokens }: Reading, first: number, end: number): number {
  if (tokens.has(first, subjects)) return first + 1 < end && tokens.has(first + 1, verbs) ? first + 1 : -1
  for (let i = first; i < Math.min(end, first + NAME); i++) {
    const shape = tokens.shapeOf(i)
    if (!tokens.isWord(i) || (shape !== Shape.capitalised && shape !== Shape.mixed)) return -1
    if (tokens.has(i + 1, verbs)) return i + 1 < end ? i + 1 : -1
  }
  return -1
}
