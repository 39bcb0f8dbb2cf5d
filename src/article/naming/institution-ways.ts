import { PLAIN_CUES } from '../../english/cues.ts'
import {
  ALIAS_LINKS,
  GATHERINGS,
  SPEAKING_BODIES,
  STATEMENT_VERBS,
} from '../../english/institution-variants.ts'
import { initialsOf } from '../names/acronyms.ts'
import { Flag, lexicon } from '../names/lexicon.ts'
import { TokenKind, WordList, hashWord } from '../tokens.ts'
import type { Article, Mention, Span } from '../types.ts'
import { isCapitalised, isInCopy } from './copy.ts'
import { mayHaveTwoWays } from './institution-outlines.ts'
import { institutionKey, institutionWords, otherwiseWritten } from './institution-words.ts'

/** One institution under two names. */
export interface InstitutionWays {
  /** British and American spelling; “for” and “of”; two names with no link; what meets for what speaks. */
  kind: 'spelling' | 'link' | 'alias' | 'gathering'
  /** The places of the rarer name in the article’s own words, in the order of the text. */
  places: readonly Span[]
  /** The other name as it stands in `first`. */
  usual: string
  first: Span
}

/** Names that one institution is known to go by. */
export interface OtherNames {
  /** False when a name is surely none of them, by the `hashWord` of its `nameKey`. */
  mayHave(key: number): boolean
  /** All names of the one that goes by a name; null when it is not known. */
  of(name: string): readonly string[] | null
}

/** All places of one name. */
interface Name {
  words: readonly string[]
  mentions: Mention[]
}

const gatheringHeads = new WordList(GATHERINGS)
const links = new WordList(ALIAS_LINKS)
const cues = new WordList([...PLAIN_CUES, ...STATEMENT_VERBS])

/**
 * The institutions that an article names in two ways. Short forms are none: “the council”, “Security Council” beside
 * “U.N. Security Council”.
 *
 * @param known the institutions of which all names are known
 */
export function institutionWays(article: Article, known: OtherNames): InstitutionWays[] {
  const meetings = meetingsIn(article)
  const hasTwo = mayHaveTwoWays(article, (key) => known.mayHave(key))
  if (meetings.length === 0 && !hasTwo) return []
  const names = namesIn(article)
  const found = [
    ...otherSpellings(article, names),
    ...aliases(article, names, known),
    ...gatherings(article, names, meetings),
  ]
  return found
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => (a.places[0]?.[0] ?? 0) - (b.places[0]?.[0] ?? 0))
}

function namesIn(article: Article): Name[] {
  const found = new Map<string, Name>()
  const byText = new Map<string, Name>()
  for (const { mentions } of article.institutions) {
    for (const mention of mentions) {
      const written = article.slice(mention.span)
      const same = byText.get(written)
      if (same) {
        same.mentions.push(mention)
        continue
      }
      const words = institutionWords(written)
      const key = words.join(' ')
      const name = found.get(key) ?? { words, mentions: [] }
      name.mentions.push(mention)
      found.set(key, name)
      byText.set(written, name)
    }
  }
  return [...found.values()]
}

function waysOf(article: Article, kind: InstitutionWays['kind'], rarer: Name, usual: Name): InstitutionWays {
  const first = usual.mentions[0]?.span ?? [0, 0]
  return {
    kind,
    places: rarer.mentions.filter((mention) => isInCopy(article, mention)).map(({ span }) => span),
    usual: article.slice(first).replace(/\s+/g, ' '),
    first,
  }
}

/** The rarer one first; of two that are as frequent the later one. */
function byUse(a: Name, b: Name): [Name, Name] {
  const isRarer =
    a.mentions.length === b.mentions.length
      ? (a.mentions[0]?.span[0] ?? 0) > (b.mentions[0]?.span[0] ?? 0)
      : a.mentions.length < b.mentions.length
  return isRarer ? [a, b] : [b, a]
}

function otherSpellings(article: Article, names: readonly Name[]): InstitutionWays[] {
  const byKey = new Map<string, Name[]>()
  const outlines = new Map<number, number>()
  for (const { words } of names) outlines.set(outlineOf(words), (outlines.get(outlineOf(words)) ?? 0) + 1)
  for (const name of names) {
    if (name.words.length < 2 || outlines.get(outlineOf(name.words)) === 1) continue
    const key = institutionKey(name.words)
    const same = byKey.get(key)
    if (same) same.push(name)
    else byKey.set(key, [name])
  }
  const found: InstitutionWays[] = []
  for (const same of byKey.values()) {
    for (const [i, a] of same.entries()) {
      for (const b of same.slice(i + 1)) {
        const kind = otherwiseWritten(a.words, b.words)
        if (!kind) continue
        const [rarer, usual] = byUse(a, b)
        const ways = waysOf(article, kind, rarer, usual)
        // “Utah’s Department of Health” is another one than “the Department for Health”.
        const places =
          kind === 'link' ? ways.places.filter((span) => !isSomewhere(article, span)) : ways.places
        found.push({ ...ways, places })
      }
    }
  }
  return found
}

/** How many words, and the first letter of the last: the same for names that `otherwiseWritten` tells apart. */
function outlineOf(words: readonly string[]): number {
  return words.length * 0x10000 + (words.at(-1)?.charCodeAt(0) ?? 0)
}

/** Behind the name of a place or its possessive, or before one: “the Irish Department of Health”, “… in Utah”. */
function isSomewhere(article: Article, span: Span): boolean {
  const { tokens } = article
  const first = tokens.indexAt(span[0])
  const end = tokens.indexAt(span[1] - 1) + 1
  const before = tokens.kindOf(first - 1) === TokenKind.clitic ? first - 2 : first - 1
  return isCapitalised(tokens, before) || (tokens.is(end, 'in') && isPlaceLike(article, end + 1))
}

function isPlaceLike({ tokens }: Article, i: number): boolean {
  return isCapitalised(tokens, i) && (lexicon().get(tokens.hash[i] ?? 0) & Flag.calendar) === 0
}

/** Two names that nobody would take for one, and no sentence that has both. */
function aliases(article: Article, names: readonly Name[], others: OtherNames): InstitutionWays[] {
  const groups = new Map<readonly string[], Name[]>()
  for (const name of names) {
    const known = others.of(article.slice(name.mentions[0]?.span ?? [0, 0]).replace(/\s+/g, ' '))
    if (!known) continue
    const same = groups.get(known)
    if (same) same.push(name)
    else groups.set(known, [name])
  }
  return [...groups.values()].flatMap((same) => {
    const [usual, ...rarer] = same.toSorted((a, b) => (byUse(a, b)[0] === a ? 1 : -1))
    if (!usual) return []
    return rarer
      .filter((other) => isAlias(other.words, usual.words) && !isLinked(article, other, usual))
      .map((other) => {
        const ways = waysOf(article, 'alias', other, usual)
        return { ...ways, places: ways.places.slice(0, 1) }
      })
  })
}

/** Neither is made of the other’s words or letters. */
function isAlias(a: readonly string[], b: readonly string[]): boolean {
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return false
  return !isLetters(a, b) && !isLetters(b, a)
}

function isLetters(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 1 && initialsOf(other).includes((one[0] ?? '').replaceAll('.', '').toUpperCase())
}

/** One sentence has both, or says of one of them how else it is called. */
function isLinked(article: Article, a: Name, b: Name): boolean {
  const sentences = new Set(a.mentions.map(({ sentence }) => sentence))
  if (b.mentions.some(({ sentence }) => sentences.has(sentence))) return true
  for (const { sentence } of b.mentions) sentences.add(sentence)
  return article.tokens
    .find(links)
    .some((i) => sentences.has(article.sentenceAt(article.tokens.start[i] ?? 0)))
}

/** The heads of what meets that stand before a verb of speaking. */
function meetingsIn({ tokens }: Article): number[] {
  return tokens.find(gatheringHeads).filter((i) => isCapitalised(tokens, i) && tokens.has(i + 1, cues))
}

/** A convention that releases statements, where the article has a committee of the same name. */
function gatherings(
  article: Article,
  names: readonly Name[],
  meetings: readonly number[],
): InstitutionWays[] {
  if (meetings.length === 0) return []
  const { tokens } = article
  const bodies = names.filter(({ words }) => words.length > 2 && SPEAKING_BODIES.includes(words.at(-1) ?? ''))
  return bodies.flatMap(({ words, mentions }) => {
    const usual = mentions.find(({ form }) => form === 'full')?.span
    const before = words.slice(0, -1).map((word) => hashWord(word))
    if (!usual) return []
    const places = meetings.flatMap((i): Span[] => {
      const first = i - before.length
      if (!before.every((hash, at) => tokens.hash[first + at] === hash)) return []
      const span: Span = [tokens.start[first] ?? 0, tokens.end[i] ?? 0]
      const isOwn = article.blocks[article.blockAt(span[0])]?.running && !article.quotedAt(span[0])
      return isOwn ? [span] : []
    })
    return [{ kind: 'gathering', places, usual: article.slice(usual).replace(/\s+/g, ' '), first: usual }]
  })
}
