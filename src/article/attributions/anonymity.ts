import { ANONYMITY_REASONS } from '../../english/sources.ts'
import type { Reading } from '../reading.ts'
import type { Attribution, Span } from '../types.ts'

/** Whether an unnamed human source is given a reason for it, in its own sentence or the ones beside it. */
export function anonymityOf(reading: Reading, one: Attribution): Attribution['anonymity'] {
  const { source } = one
  if (!source || (source.kind !== 'unnamed' && source.kind !== 'definite')) return null
  const at = reading.sentenceAt(source.spans[0]?.[0] ?? 0)
  const block = reading.sentences[at]?.block
  for (const index of [at, at + 1, at - 1]) {
    const sentence = reading.sentences[index]
    if (!sentence || (index !== at && sentence.block !== block && index < at)) continue
    const reason = reasonIn(reading, sentence.span)
    if (reason) return { reason }
  }
  return { reason: null }
}

function reasonIn(reading: Reading, span: Span): Span | null {
  const text = reading.slice(span).toLowerCase().replaceAll('’', "'")
  for (const words of ANONYMITY_REASONS) {
    const at = text.indexOf(words)
    if (at >= 0 && !reading.quotedAt(span[0] + at)) return [span[0] + at, span[0] + at + words.length]
  }
  return null
}
