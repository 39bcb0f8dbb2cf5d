import { ANONYMITY_TRIGGERS } from '../../english/anonymity.ts'
import { WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import type { Anonymity } from '../attributions/anonymity.ts'
import { readAnonymity } from '../attributions/anonymity.ts'
import { once } from './once.ts'
import type { UnnamedSource } from './unnamed.ts'
import { unnamedSources } from './unnamed.ts'

const triggers = new WordList(ANONYMITY_TRIGGERS)
const subjects = new WordList(['he', 'she', 'they', 'both', 'all', 'each', 'neither', 'none'])
const pointing = new WordList(['the', 'that', 'those', 'these', 'both', 'all'])
const NOTHING: Anonymity = { reason: null, terms: null, rote: false, forAll: false }

/** Indexes of the sentences in which anonymity may be spoken of. */
const sentencesWithTerms = once((article): readonly number[] => {
  const { hash } = article.tokens
  const found: number[] = []
  for (const [sentence, { tokens }] of article.sentences.entries()) {
    let at = tokens[0]
    while (at < tokens[1] && !triggers.has(hash[at] ?? 0)) at++
    if (at < tokens[1]) found.push(sentence)
  }
  return found
})

/**
 * What the article says on why an unnamed source has no name: in the sentence that cites it, in the next one
 * about it, where it is taken up again (“the official, who asked not to be named because …”), or for all.
 */
export function anonymityFor(article: Article, one: UnnamedSource): Anonymity {
  let best = NOTHING
  for (const sentence of sentencesWithTerms(article)) {
    const stretch = stretchFor(article, one, sentence)
    if (!stretch) continue
    const said = readAnonymity(article, stretch)
    if (sentence !== one.sentence && !said.forAll && !pointsBack(article, one, sentence)) continue
    if (said.reason && said.terms) return said
    if (said.reason || !best.reason) best = said.reason || said.terms ? said : best
  }
  return best
}

/** The part of a sentence that may speak of a source: up to the next other one without name. */
function stretchFor(article: Article, one: UnnamedSource, sentence: number): Span | null {
  const span = article.sentences[sentence]?.span
  if (!span) return null
  let [start, end] = span
  for (const other of unnamedSources(article)) {
    if (other.sentence !== sentence || other === one || other.determiner === 'pointing') continue
    if (sentence === one.sentence && other.span[0] < one.span[0]) start = Math.max(start, other.span[1])
    else end = Math.min(end, other.span[0])
  }
  return start < end ? [start, end] : null
}

/** Whether a sentence is about a source of an earlier one: “They spoke …”, “The official, who …”. */
function pointsBack(article: Article, one: UnnamedSource, sentence: number): boolean {
  const { tokens } = article
  const [first, end] = article.sentences[sentence]?.tokens ?? [0, 0]
  if (sentence === one.sentence + 1 && tokens.has(first, subjects)) return true
  if (sentence <= one.sentence || (one.kind === 'group' && sentence > one.sentence + 1)) return false
  for (let i = first; i + 1 < end; i++) {
    if (!tokens.has(i, pointing)) continue
    for (let k = i + 1; k < i + 4; k++) {
      const word = tokens.lower(k)
      if (word === one.noun || word === `${one.noun}s`) return true
    }
  }
  return false
}
