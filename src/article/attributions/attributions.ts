import type { Reading } from '../reading.ts'
import type { Attribution, Institution, Person, Span } from '../types.ts'
import { anonymityOf } from './anonymity.ts'
import { type Grouped, group } from './group.ts'
import { attributionModel } from './model-file.ts'
import { NamedIndex } from './named.ts'
import { resolve } from './references.ts'
import { labelPlainStatements } from './plain-statements.ts'
import { readSource } from './sources.ts'
import { tag } from './tagger.ts'
import { withWholeContent } from './whole-content.ts'
import { isTermOfSpeaking, withAntecedent } from './without-name.ts'
import { isOfNobody, withWholeSource } from './whole-source.ts'

/**
 * Reads who says what: a tagger learned from annotated news decides which words are source, cue and content;
 * grammar puts them together and says who the source is. Also notes on each quote which attribution has it.
 */
export function readAttributions(
  reading: Reading,
  people: readonly Person[],
  institutions: readonly Institution[],
): Attribution[] {
  const names = new NamedIndex(people, institutions)
  const labels = tag(reading, attributionModel())
  labelPlainStatements(reading, labels)
  const groups = group(reading, labels)
    .filter((one) => !isTermOfSpeaking(reading, one))
    .map((one) => withWholeSource(reading, one))
    .filter((one) => !isOfNobody(reading, one))
  const attributions: Attribution[] = groups.map((grouped, id) => {
    const one = withWholeContent(reading, withAntecedent(reading, grouped))
    const source = one.source.length > 0 ? readSource(reading, names, one.source) : null
    return {
      id,
      type: typeOf(reading, one),
      source,
      cue: one.cue,
      content: one.content,
      sentence: one.sentence,
      anonymity: null,
    }
  })
  const introduced = new Set<number>()
  for (const { source } of attributions) {
    if (source?.kind === 'unnamed') introduced.add(reading.sentenceAt(source.head[0]))
  }
  for (const one of attributions) one.anonymity = anonymityOf(reading, one, introduced)
  resolve(reading, attributions, people, names)
  noteQuotes(reading, attributions)
  return attributions
}

/** Direct when nearly all of the content stands in quotation marks, indirect when none of it does. */
function typeOf(reading: Reading, one: Grouped): Attribution['type'] {
  const { tokens } = reading
  let words = 0
  let quoted = 0
  for (const [start, end] of one.content) {
    for (let i = tokens.indexAt(start); (tokens.start[i] ?? end) < end; i++) {
      if (!tokens.isWord(i)) continue
      words++
      if (reading.quotedAt(tokens.start[i] ?? 0)) quoted++
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted > words * 0.9 ? 'direct' : 'mixed'
}

/** A quote belongs to the attribution whose content holds most of it. */
function noteQuotes(reading: Reading, attributions: readonly Attribution[]): void {
  const spans: { id: number; span: Span }[] = []
  for (const { id, content } of attributions) for (const span of content) spans.push({ id, span })
  spans.sort((a, b) => a.span[0] - b.span[0])
  let from = 0
  for (const quote of reading.quotes) {
    while (from < spans.length && (spans[from]?.span[1] ?? 0) <= quote.span[0] && !quote.nested) from++
    let most = 0
    for (let i = from; i < spans.length; i++) {
      const { id, span } = spans[i] as { id: number; span: Span }
      if (span[0] >= quote.span[1]) break
      const shared = Math.min(span[1], quote.span[1]) - Math.max(span[0], quote.span[0])
      if (shared <= most) continue
      most = shared
      quote.attribution = id
    }
  }
}
