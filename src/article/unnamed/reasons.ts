import { ANONYMITY_TRIGGERS } from '../../english/anonymity.ts'
import { WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import type { Anonymity } from '../attributions/anonymity.ts'
import { readAnonymity } from '../attributions/anonymity.ts'
import { once } from '../once.ts'
import type { UnnamedSource } from './unnamed.ts'
import { unnamedSources } from './unnamed.ts'

const triggers = new WordList(ANONYMITY_TRIGGERS)
const subjects = new WordList(['he', 'she', 'they', 'both', 'all', 'each', 'neither', 'none'])
const pointing = new WordList(['the', 'that', 'those', 'these', 'both', 'all'])
const NOTHING: Anonymity = { reason: null, terms: null, rote: false, forAll: false }

/** Indexes of the sentences in which anonymity may be spoken of. */
const sentencesWithTerms = once((article): readonly number[] => {
  const { tokens } = article
  const found: number[] = []
  for (const at of tokens.find(triggers)) {
    const sentence = article.sentenceAt(tokens.start[at] ?? 0)
    if (found.at(-1) !== sentence) found.push(sentence)
  }
  return found
})

/** The sources without names of each sentence that has some. */
const unnamedBySentence = once((article): ReadonlyMap<number, readonly UnnamedSource[]> => {
  const found = new Map<number, UnnamedSource[]>()
  for (const one of unnamedSources(article)) {
    const known = found.get(one.sentence)
    if (known) known.push(one)
    else found.set(one.sentence, [one])
  }
  return found
})

/** What a sentence says of anonymity before it cites somebody new, for sources of other sentences. */
interface Remark {
  sentence: number
  said: Anonymity
}

/** Sentences that speak of anonymity: those that hold for everybody, and those about somebody cited before, by its noun. */
interface Remarks {
  forAll: readonly Remark[]
  about: ReadonlyMap<string, readonly Remark[]>
  /** Those that begin with “he”, “they” …, by their sentence. */
  goingOn: ReadonlyMap<number, Remark>
}

const remarks = once((article): Remarks => {
  const { tokens } = article
  const forAll: Remark[] = []
  const about = new Map<string, Remark[]>()
  const goingOn = new Map<number, Remark>()
  for (const sentence of sentencesWithTerms(article)) {
    const stretch = stretchFor(article, null, sentence)
    const said = stretch ? readAnonymity(article, stretch) : NOTHING
    if (!said.reason && !said.terms) continue
    const remark = { sentence, said }
    if (said.forAll) forAll.push(remark)
    const [first, end] = article.sentences[sentence]?.tokens ?? [0, 0]
    if (tokens.has(first, subjects)) goingOn.set(sentence, remark)
    for (const word of pointedAt(article, first, end)) {
      const known = about.get(word)
      if (known) known.push(remark)
      else about.set(word, [remark])
    }
  }
  return { forAll, about, goingOn }
})

/** The words that “the”, “those” … point at in a range of tokens: “the official”, “the two senior officials”. */
function pointedAt({ tokens }: Article, first: number, end: number): Set<string> {
  const words = new Set<string>()
  for (let i = first; i + 1 < end; i++) {
    if (tokens.has(i, pointing)) for (let k = i + 1; k < i + 4; k++) words.add(tokens.lower(k))
  }
  return words
}

/**
 * What the article says on why an unnamed source has no name: in the sentence that cites it, in the next one
 * about it, where it is taken up again (“the official, who asked not to be named because …”), or for all.
 */
export function anonymityFor(article: Article, one: UnnamedSource): Anonymity {
  const { forAll, about, goingOn } = remarks(article)
  const stretch = stretchFor(article, one, one.sentence)
  const own = { sentence: one.sentence, said: stretch ? readAnonymity(article, stretch) : NOTHING }
  const next = goingOn.get(one.sentence + 1)
  const isBehind = ({ sentence }: Remark): boolean =>
    sentence > one.sentence && (one.kind !== 'group' || sentence === one.sentence + 1)
  const taken = [...(about.get(one.noun) ?? []), ...(about.get(`${one.noun}s`) ?? [])].filter(isBehind)
  const others = [...forAll, ...(next ? [next] : []), ...taken].filter(
    ({ sentence }) => sentence !== one.sentence,
  )
  let best = NOTHING
  for (const { said } of [own, ...others].toSorted((a, b) => a.sentence - b.sentence)) {
    if (said.reason && said.terms) return said
    if (said.reason || !best.reason) best = said.reason || said.terms ? said : best
  }
  return best
}

/** The part of a sentence that may speak of a source, its own or another's: up to the next other one without name. */
function stretchFor(article: Article, one: UnnamedSource | null, sentence: number): Span | null {
  const span = article.sentences[sentence]?.span
  if (!span) return null
  let [start, end] = span
  for (const other of unnamedBySentence(article).get(sentence) ?? []) {
    if (other === one || other.determiner === 'pointing') continue
    if (one && other.span[0] < one.span[0]) start = Math.max(start, other.span[1])
    else end = Math.min(end, other.span[0])
  }
  return start < end ? [start, end] : null
}
