import type { Reading } from '../reading.ts'

/**
 * Which tokens of an article stand in quotation marks: 0 outside, 1 inside, 2 an opening mark, 3 a closing
 * one; and for each of them a class of the quote's length in words.
 */
export function quotedTokens(reading: Reading): { quoted: Uint8Array; length: Uint8Array } {
  const { tokens, quotes } = reading
  const quoted = new Uint8Array(tokens.count)
  const length = new Uint8Array(tokens.count)
  for (const quote of quotes) {
    if (quote.nested || !quote.opened) continue
    const first = tokens.indexAt(quote.span[0])
    const last = tokens.indexAt(quote.span[1] - 1)
    quoted.fill(1, first, last + 1)
    length.fill(Math.min(5, 31 - Math.clz32(Math.max(1, quote.words))), first, last + 1)
    quoted[first] = 2
    if (quote.closed) quoted[last] = 3
  }
  return { quoted, length }
}
