import { TokenKind, hashWord } from '../tokens.ts'
import { MAX_TOKENS, PADDING, type SentenceWords } from './sentence-words.ts'

const COMMA = hashWord(',')
const COLON = hashWord(':')

/** The stretches of one sentence between commas, dashes, colons and quotation marks. */
export class Clauses {
  /** For each token the clause it stands in. */
  readonly clause = new Int16Array(MAX_TOKENS)
  /** For each clause its first token, and its kind: length class, +4 with a very likely cue, +8 when quoted. */
  readonly starts = new Int16Array(MAX_TOKENS + 1)
  readonly kinds = new Uint8Array(MAX_TOKENS + 1)
  /** For each clause, and one behind the last, the number of clauses before it that have a cue. */
  readonly cuesBefore = new Uint16Array(MAX_TOKENS + 2)
  count = 0
  /** Not 0 when the last clause is a tag, “…, Khan said.”: 1 and its length class. */
  tag = 0

  /** Reads the clauses of the sentence that `words` holds. */
  fill(words: SentenceWords): void {
    const n = words.length
    let clause = 0
    let begin = 0
    let strong = 0
    for (let i = 0; i < n; i++) {
      if (i > begin && breaks(words, i)) {
        this.#finish(words, clause, begin, i, strong)
        clause++
        begin = i
        strong = 0
      }
      if ((words.cue[i + PADDING] as number) >= 3) strong = 1
      this.clause[i] = clause
    }
    this.#finish(words, clause, begin, n, strong)
    this.count = clause + 1
    const last = this.kinds[clause] as number
    this.tag = last & 4 && clause > 0 ? 1 + (last & 3) : 0
  }

  #finish(words: SentenceWords, clause: number, begin: number, end: number, strong: number): void {
    const length = end - begin
    const size = length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3
    const { quoted } = words
    const inQuote = quoted[begin + PADDING] === 1 || quoted[end - 1 + PADDING] === 1 ? 8 : 0
    this.kinds[clause] = size + strong * 4 + inQuote
    this.starts[clause] = begin
    this.cuesBefore[clause + 1] = (this.cuesBefore[clause] as number) + strong
  }
}

function breaks(words: SentenceWords, i: number): boolean {
  const hash = words.hash[i + PADDING]
  return (
    hash === COMMA ||
    hash === COLON ||
    (words.quoted[i + PADDING] as number) >= 2 ||
    words.mark[i] === TokenKind.dash
  )
}
