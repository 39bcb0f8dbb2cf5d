import { PLAIN_CUES } from '../../english/cues.ts'
import { namesOf } from './names.ts'
import { WordList } from '../tokens.ts'
import type { Article, Attribution, Quote, Source, Span } from '../types.ts'
import { attributionsOf } from './cues.ts'
import { once } from '../once.ts'

/** A quote in running copy whose speaker is given outside of it. */
export interface Spoken {
  quote: Quote
  /** Who speaks, as written. */
  name: Span
  /** Who speaks: the id of a person or an institution, or the phrase; null when nobody can tell. */
  speaker: string | null
  /** Whether the phrase itself says who it is: not “he” or “the minister”. */
  named: boolean
  /** The head of the source and its cue, from the first word to the last: “said Mira Castellan”. */
  tag: Span
}

const cues = new WordList(PLAIN_CUES)
/** Tokens from a cue to the name behind it: “said the captain of Clare, Eoin Daly”. */
const NAME_REACH = 10
const NAMING = new Set<Source['kind']>(['person', 'institution', 'unnamed', 'collective'])

/** The quotes of running copy that have a speaker, in the order of the text, without those inside others. */
export const spokenIn = once<readonly Spoken[]>((article) => {
  const found: Spoken[] = []
  for (const quote of article.quotes) {
    if (quote.nested || !quote.opened || !article.blocks[quote.block]?.running) continue
    const spoken = spokenOf(article, quote)
    if (spoken) found.push(spoken)
  }
  return found
})

/** Who speaks a quote: by its own attribution, or by that of its first or last sentence, which may have a part of it. */
function spokenOf(article: Article, quote: Quote): Spoken | null {
  const own = quote.attribution === null ? undefined : article.attributions[quote.attribution]
  let nearest = own ? spokenBy(article, quote, own) : null
  const last = article.sentenceAt(quote.span[1] - 1)
  const first = article.sentenceAt(quote.span[0])
  for (const sentence of last === first ? [last] : [last, first]) {
    for (const one of attributionsOf(article, sentence)) {
      const spoken = one === own ? null : spokenBy(article, quote, one)
      if (spoken && (!nearest || distance(spoken) < distance(nearest))) nearest = spoken
    }
  }
  return nearest ?? plainlyTagged(article, quote)
}

/** The quote as an attribution tells who speaks it, outside of quotes; null when it has nothing of it. */
function spokenBy(article: Article, quote: Quote, { source, cue, content }: Attribution): Spoken | null {
  const [tag] = cue
  if (!source || !tag || !content.some(([start, end]) => start < quote.span[1] && quote.span[0] < end)) {
    return null
  }
  if (article.quotedAt(source.head[0]) || article.quotedAt(tag[0])) return null
  return taggedBy(quote, source, tag)
}

function taggedBy(quote: Quote, source: Source, cue: Span): Spoken {
  const { head } = source
  const named = NAMING.has(source.kind)
  return {
    quote,
    name: head,
    speaker: source.refersTo ?? (named ? source.text.toLowerCase() : null),
    named,
    tag: [Math.min(head[0], cue[0]), Math.max(head[1], cue[1])],
  }
}

/** Code units between a quote and its tag. */
function distance({ quote, tag }: Spoken): number {
  return Math.max(tag[0] - quote.span[1], quote.span[0] - tag[1])
}

/** “…,” said the captain, Eoin Daly. “…,” the captain, Eoin Daly, said: a name and a plain cue behind the quote. */
function plainlyTagged(article: Article, quote: Quote): Spoken | null {
  const { tokens } = article
  const first = tokens.indexAt(quote.span[1] - 1) + 1
  const sentence = article.sentences[article.sentenceAt(quote.span[1] - 1)]
  if (!quote.closed || !sentence) return null
  const end = Math.min(first + NAME_REACH, sentence.tokens[1])
  let cue = first
  while (cue < end && !tokens.has(cue, cues)) cue++
  if (cue >= end) return null
  const start = tokens.start[first] ?? 0
  const until = tokens.start[cue === first ? end : cue] ?? sentence.span[1]
  const named = namesOf(article).firstIn([start, Math.min(until, sentence.span[1])])
  if (named?.type !== 'person') return null
  const to = Math.max(named.span[1], tokens.end[cue] ?? 0)
  return { quote, speaker: named.id, name: named.span, named: true, tag: [start, to] }
}

/** Whether a speaker is named in a stretch of the article. */
export function isNamedIn(
  { people, institutions }: Article,
  speaker: string | null,
  [start, end]: Span,
): boolean {
  const one = people.find(({ id }) => id === speaker) ?? institutions.find(({ id }) => id === speaker)
  return one?.mentions.some(({ span }) => span[0] >= start && span[1] <= end) ?? false
}
