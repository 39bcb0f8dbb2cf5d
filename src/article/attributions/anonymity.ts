import {
  ANONYMITY_REASONS,
  ANONYMITY_TERMS,
  ANONYMITY_TRIGGERS,
  FOR_ALL_WORDS,
  REASON_OPENERS,
  ROTE_REASONS,
} from '../../english/anonymity.ts'
import type { Reading } from '../reading.ts'
import type { Attribution, Span } from '../types.ts'

/** What a stretch of the article says on why somebody has no name in it. */
export interface Anonymity {
  /** The reason itself, its first words: “because he was not authorised …”; null when none is given. */
  reason: Span | null
  /** “on condition of anonymity”, “asked not to be named” …, which is no reason; null when it is not said. */
  terms: Span | null
  /** The reason is the one given by rote: “not authorised to speak”. */
  rote: boolean
  /** It holds for everybody who spoke: “who, like others interviewed for this article, …”. */
  forAll: boolean
}

const NOTHING: Anonymity = { reason: null, terms: null, rote: false, forAll: false }

/** Asked first of a text as written: nothing is said without one of these. */
const trigger = new RegExp(ANONYMITY_TRIGGERS.join('|'), 'i')
/** Asked next, of a text in lower case, before it is read what stands where. */
const said = new RegExp([...ANONYMITY_TERMS, ...ANONYMITY_REASONS].join('|'))

/** How far behind the terms a reason may open, in code units. */
const REACH = 90

/** Reads terms of anonymity and the reason for them in a span of the article; quotations do not count. */
export function readAnonymity(reading: Reading, span: Span): Anonymity {
  const written = reading.slice(span)
  if (!trigger.test(written)) return NOTHING
  // Only what keeps its length is folded: offsets stay those of the article.
  const text = written.replace(/[A-Z’]/g, (letter) => (letter === '’' ? "'" : letter.toLowerCase()))
  if (!said.test(text)) return NOTHING
  const find = (list: readonly string[], from: number, to: number): Span | null => {
    let best: Span | null = null
    for (const words of list) {
      const at = text.indexOf(words, from)
      if (at < 0 || at > to || (best && span[0] + at >= best[0])) continue
      if (reading.quotedAt(span[0] + at)) continue
      let end = at + words.trimEnd().length
      while (/[a-z]/.test(text.charAt(end))) end++
      best = [span[0] + at, span[0] + end]
    }
    return best
  }
  const terms = find(ANONYMITY_TERMS, 0, text.length)
  const behind = terms ? terms[1] - span[0] : 0
  const opened = terms && find(REASON_OPENERS, behind, behind + REACH)
  const reason = find(ANONYMITY_REASONS, 0, text.length) ?? opened
  const rote = reason !== null && ROTE_REASONS.some((words) => text.startsWith(words, reason[0] - span[0]))
  const forAll = (terms ?? reason) !== null && FOR_ALL_WORDS.some((words) => text.includes(words))
  return { reason, terms, rote, forAll }
}

/**
 * Whether an unnamed human source is given a reason for it, in its own sentence or the ones beside it.
 *
 * `introduced` are the sentences that introduce an unnamed source: a reason beside one of them is that one's.
 */
export function anonymityOf(
  reading: Reading,
  one: Attribution,
  introduced: ReadonlySet<number>,
): Attribution['anonymity'] {
  const { source } = one
  if (!source || (source.kind !== 'unnamed' && source.kind !== 'definite')) return null
  const at = reading.sentenceAt(source.spans[0]?.[0] ?? 0)
  const block = reading.sentences[at]?.block
  for (const index of [at, at + 1, at - 1]) {
    const sentence = reading.sentences[index]
    if (!sentence || (index < at && sentence.block !== block)) continue
    if (index !== at && introduced.has(index)) continue
    const { reason } = readAnonymity(reading, sentence.span)
    if (reason) return { reason }
  }
  return { reason: null }
}
