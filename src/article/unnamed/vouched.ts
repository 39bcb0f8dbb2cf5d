import { HEARINGS } from '../../english/citation.ts'
import { CHARGE_WORDS } from '../../english/hearsay.ts'
import { WordList } from '../tokens.ts'
import type { Article, Attribution, SourceKind, Span } from '../types.ts'
import { hasClaim } from './claims.ts'
import { once } from '../once.ts'

const hearings = new WordList(HEARINGS)
const charges = new WordList(CHARGE_WORDS)

/** Those who can be asked what they heard. */
const ANSWERABLE = new Set<SourceKind>(['person', 'institution', 'document', 'place'])

/** The attributions with a source of each sentence that they stand in, or in which their content begins or ends. */
const attributionsBySentence = once((article): readonly (readonly Attribution[] | undefined)[] => {
  const found: (Attribution[] | undefined)[] = article.sentences.map(() => undefined)
  function add(one: Attribution, sentence: number): void {
    const known = found[sentence]
    if (!known) found[sentence] = [one]
    else if (known[known.length - 1] !== one) known.push(one)
  }
  for (const one of article.attributions) {
    if (!one.source) continue
    add(one, one.sentence)
    for (const [start, end] of one.content) {
      add(one, article.sentenceAt(start))
      add(one, article.sentenceAt(end - 1))
    }
  }
  return found
})

const NONE: readonly Attribution[] = []

function attributionsIn(article: Article, sentence: number): readonly Attribution[] {
  return attributionsBySentence(article)[sentence] ?? NONE
}

/**
 * “The senator said that some critics had warned him”: somebody named vouches for what the span cites. With
 * `byAnybody` also somebody who is not: “he said that studies show”.
 */
export function isToldBySomebody(
  article: Article,
  span: Span,
  sentence: number,
  { byAnybody = false }: { byAnybody?: boolean } = {},
): boolean {
  const overlaps = ([start, end]: Span): boolean => start < span[1] && span[0] < end
  return attributionsIn(article, sentence).some(({ source, content }) => {
    if (!source || !(byAnybody || ANSWERABLE.has(source.kind)) || source.spans.some(overlaps)) return false
    return content.some(([start, end]) => start <= span[0] && span[1] <= end)
  })
}

/**
 * Whether somebody or something vouches for a stretch of running copy: an attribution has it in its content,
 * a source speaks before it in its sentence, “according to” or a link stands there.
 */
export function isVouchedFor(article: Article, span: Span): boolean {
  const sentence = article.sentenceAt(span[0])
  const around = article.sentences[sentence]
  if (!around) return false
  if (attributionsIn(article, sentence).some((one) => vouches(article, one, span, around.span))) return true
  const { tokens, blocks } = article
  for (let i = around.tokens[0]; i < around.tokens[1]; i++) {
    if (tokens.is(i, 'according') && tokens.is(i + 1, 'to')) return true
    // “the court heard”, “the inquest was told”
    if (tokens.has(i, hearings) && (tokens.is(i + 1, 'heard') || tokens.is(i + 2, 'told'))) return true
  }
  const links = blocks[around.block]?.links ?? []
  return links.some((link) => link.start < around.span[1] && link.end > around.span[0])
}

function vouches(article: Article, { source, cue, content }: Attribution, span: Span, around: Span): boolean {
  const overlaps = ([start, end]: Span): boolean => start < span[1] && span[0] < end
  if (!source || source.spans.some(overlaps) || cue.some(overlaps)) return false
  if (content.some(overlaps)) return true
  // “Officials said X, which is thought to be Y”; but not “the mayor allegedly told friends”.
  const start = source.spans[0]?.[0] ?? -1
  const told = cue[0]?.[0] ?? Infinity
  if (start < around[0] || start > span[0] || told > span[0]) return false
  return cue.some((one) => hasClaim(article.tokens, one))
}

/** Whether the sentence of an accusation names the charge or the court, or the one before it in its paragraph the court. */
export function isCharged({ tokens, sentences }: Article, sentence: number): boolean {
  const block = sentences[sentence]?.block
  for (const index of [sentence, sentence - 1]) {
    const around = sentences[index]
    if (!around || around.block !== block) continue
    const list = index === sentence ? charges : hearings
    for (let i = around.tokens[0]; i < around.tokens[1]; i++) if (tokens.has(i, list)) return true
  }
  return false
}

/** “It emerged during the trial”: somebody said so there, for the record. */
export function isOnRecord({ tokens, sentences }: Article, sentence: number): boolean {
  const [first, end] = sentences[sentence]?.tokens ?? [0, 0]
  for (let i = first; i < end; i++) {
    if (!tokens.is(i, 'during') && !tokens.is(i, 'at')) continue
    for (let k = i + 1; k < i + 5 && k < end; k++) if (tokens.has(k, hearings)) return true
  }
  return false
}
