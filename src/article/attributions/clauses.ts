import { TokenKind, hashWord } from '../tokens.ts'
import { MAX_TOKENS, PADDING, type SentenceWords } from './sentence-words.ts'

const COMMA = hashWord(',')
const COLON = hashWord(':')

/** The stretches of one sentence between commas, dashes, colons and quotation marks. */
export interface Clauses {
  /** For each token the clause it stands in. */
  clause: Int16Array
  /** For each clause its first token, and its kind: length class, +4 with a very likely cue, +8 when quoted. */
  starts: Int16Array
  kinds: Uint8Array
  /** For each clause, and one behind the last, the number of clauses before it that have a cue. */
  cuesBefore: Uint16Array
  count: number
  /** Not 0 when the last clause is a tag, “…, Khan said.”: 1 and its length class. */
  tag: number
  /** For the sentence that the words hold. */
  fill(): void
}

/** One sentence is worked on at a time, so all articles share these. */
const buffers = {
  clause: new Int16Array(MAX_TOKENS),
  starts: new Int16Array(MAX_TOKENS + 1),
  kinds: new Uint8Array(MAX_TOKENS + 1),
  cuesBefore: new Uint16Array(MAX_TOKENS + 2),
}

/** Makes the reader of clauses for the sentences that `words` holds. */
export function readClauses(words: SentenceWords): Clauses {
  const clauses: Clauses = {
    ...buffers,
    count: 0,
    tag: 0,
    fill,
  }
  return clauses

  function fill(): void {
    const n = words.length
    let clause = 0
    let begin = 0
    let strong = 0
    for (let i = 0; i < n; i++) {
      if (i > begin && breaks(i)) {
        finish(clause, begin, i, strong)
        clause++
        begin = i
        strong = 0
      }
      if ((words.cue[i + PADDING] as number) >= 3) strong = 1
      clauses.clause[i] = clause
    }
    finish(clause, begin, n, strong)
    clauses.count = clause + 1
    const last = clauses.kinds[clause] as number
    clauses.tag = last & 4 && clause > 0 ? 1 + (last & 3) : 0
  }

  function breaks(i: number): boolean {
    const hash = words.hash[i + PADDING]
    return (
      hash === COMMA ||
      hash === COLON ||
      (words.quoted[i + PADDING] as number) >= 2 ||
      words.mark[i] === TokenKind.dash
    )
  }

  function finish(clause: number, begin: number, end: number, strong: number): void {
    const length = end - begin
    const size = length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3
    const inQuote = words.quoted[begin + PADDING] === 1 || words.quoted[end - 1 + PADDING] === 1 ? 8 : 0
    clauses.kinds[clause] = size + strong * 4 + inQuote
    clauses.starts[clause] = begin
    clauses.cuesBefore[clause + 1] = (clauses.cuesBefore[clause] as number) + strong
  }
}
