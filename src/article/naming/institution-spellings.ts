import { Flag, foldWord, lexicon } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens, hashWord } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import { isCapitalised } from './copy.ts'
import { nationless } from './institution-words.ts'
import { distance } from './spelling.ts'
import type { Variant } from './variants.ts'

/** A name as it stands in one place. */
interface Place {
  /** Hashes of its words, and their tokens. */
  words: readonly number[]
  at: readonly number[]
  /** The words’ hashes made into one. */
  key: number
  span: Span
}

/**
 * Institutions that the article writes in two ways: a letter, a plural or an apostrophe apart (“Citizens’
 * Council”, “Citizen Council”). All other words of the name are the same. American and British spellings of a
 * word are not looked at here.
 */
export function institutionVariants(article: Article): Variant[] {
  const { tokens } = article
  const names = new Map<number, Place>()
  const all: { key: number; span: Span }[] = []
  for (const { mentions } of article.institutions) {
    for (const { form, span } of mentions) {
      if (form === 'acronym') continue
      const key = keyOf(article, span)
      all.push({ key, span })
      if (names.has(key)) continue
      const place = placeOf(article, span, key)
      if (place) names.set(key, place)
    }
  }
  if (names.size === 0) return []
  const byWord = new Map<number, Place[]>()
  // Most tokens are no word of a name: a look at one byte of the hash is cheaper than one into the map.
  const begins = new Uint8Array(256)
  for (const place of names.values()) {
    for (let word = 0; word < 2; word++) {
      const key = place.words[word] ?? 0
      begins[key & 255] = 1
      const same = byWord.get(key)
      if (same) same.push(place)
      else byWord.set(key, [place])
    }
  }
  const variants = new Map<Place, Span[]>()
  const { count, hash, shape } = tokens
  for (let i = 0; i < count; i++) {
    if ((shape[i] ?? 0) < Shape.capitalised || begins[(hash[i] ?? 0) & 255] === 0) continue
    const like = byWord.get(hash[i] ?? 0)
    if (!like) continue
    for (const name of like) {
      const span = variantAt(article, name, i)
      if (!span) continue
      const known = variants.get(name)
      if (!known) variants.set(name, [span])
      else if (!known.some(([start]) => start === span[0])) known.push(span)
    }
  }
  if (variants.size === 0) return []
  const done = new Set<number>()
  return [...variants].flatMap(([name, spans]) => {
    const others = all.filter(({ key }) => key === name.key).map(({ span }) => span)
    const [few, many] = isRarer(spans, others) ? [spans, others] : [others, spans]
    const start = few[0]?.[0] ?? 0
    // Each of the two finds the other.
    if (done.has(start)) return []
    done.add(start)
    const first = many[0] ?? name.span
    return [{ places: few, usual: article.slice(first).replace(/\s+/g, ' '), first, count: many.length }]
  })
}

/** In fewer places, or in as many and later. */
function isRarer(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length ? (a[0]?.[0] ?? 0) > (b[0]?.[0] ?? 0) : a.length < b.length
}

/** The first token of a name, “the” left out. */
function firstOf({ tokens }: Article, span: Span): number {
  const first = tokens.indexAt(span[0])
  return tokens.is(first, 'the') ? first + 1 : first
}

function keyOf(article: Article, span: Span): number {
  const { tokens } = article
  let key = 0
  for (let i = firstOf(article, span); (tokens.start[i] ?? span[1]) < span[1]; i++) {
    if (tokens.isWord(i)) key = (Math.imul(key, 31) + (tokens.hash[i] ?? 0)) | 0
  }
  return key
}

/** A name of two words and more as it stands in a place; null for others. */
function placeOf(article: Article, span: Span, key: number): Place | null {
  const { tokens } = article
  const words: number[] = []
  const at: number[] = []
  for (let i = firstOf(article, span); (tokens.start[i] ?? span[1]) < span[1]; i++) {
    if (!tokens.isWord(i)) continue
    words.push(tokens.hash[i] ?? 0)
    at.push(i)
  }
  return at.length > 1 ? { words, at, key, span } : null
}

/** Whether the name stands around a token, which is its first or second word, with one other word nearly the same. */
function variantAt({ tokens }: Article, { words, at }: Place, i: number): Span | null {
  const { hash } = tokens
  let first = i
  if (hash[i] !== words[0]) {
    first = i - 1
    if (!tokens.isWord(first)) first--
  }
  let token = first
  let different = -1
  let end = first
  for (let index = 0; index < words.length; index++) {
    if (index > 0 && (tokens.kindOf(token) === TokenKind.clitic || isApostrophe(tokens, token))) token++
    if (hash[token] !== words[index]) {
      if (different >= 0 || !isCapitalised(tokens, token)) return null
      const usual = at[index] ?? -1
      if (!mayBeNear(tokens, token, usual)) return null
      if (!isNearWord(foldWord(tokens.at(token)), foldWord(tokens.at(usual)), index === words.length - 1))
        return null
      different = token
    }
    end = token
    token++
  }
  return different < 0 ? null : [tokens.start[first] ?? 0, tokens.end[end] ?? 0]
}

/** Whether two words are as long as each other but for a letter; accents may change how long they are. */
function mayBeNear({ start, end, accented }: Tokens, a: number, b: number): boolean {
  const more = (end[a] ?? 0) - (start[a] ?? 0) - ((end[b] ?? 0) - (start[b] ?? 0))
  return accented || (more >= -1 && more <= 1)
}

function isApostrophe(tokens: Tokens, i: number): boolean {
  return tokens.kindOf(i) === TokenKind.quote && tokens.glued(i) && /['’]/.test(tokens.at(i))
}

const LISTED = ~(Flag.cue | Flag.phrase)

/** One letter apart and no other word that we know; or a plural inside of the name. Both words are folded. */
export function isNearWord(a: string, b: string, last: boolean): boolean {
  if (a === b) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long === `${short}s`) return !last || short === 'corp'
  if (short.length < 5 || nationless(a) === nationless(b) || distance(a, b, 1) > 1) return false
  return !(lexicon().get(hashWord(a)) & LISTED) || !(lexicon().get(hashWord(b)) & LISTED)
}
