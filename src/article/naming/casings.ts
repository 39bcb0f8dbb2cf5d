import { Flag, lexicon } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import type { Article, Mention, Span } from '../types.ts'
import { isCapitalised } from './copy.ts'

/** Where the name of one institution stands with all its capitals, and where not. */
export interface Casing {
  /** With its capitals, as first written. */
  name: string
  capitals: readonly CasedName[]
  lower: readonly CasedName[]
}

/** One place of it. */
export interface CasedName {
  span: Span
  /** In the article's own words, in running copy: the rule may speak of it. */
  own: boolean
}

/** A name as tokens: hashes of its words, and which of them have a capital. */
interface Pattern {
  /** Where the name is first written. */
  name: Span
  hashes: readonly number[]
  /** The hashes made into one. */
  key: number
  capitals: readonly boolean[]
  /** Which of the words behind the first are ordinary ones that lose their capital in lower case: “Board”, “Elections”. */
  ordinary: readonly boolean[]
  /** Made of ordinary words only: “Supreme Court”, not “Merrow Board of Elections”. */
  allOrdinary: boolean
}

/** Before a name in general use: “a supreme court”. */
const generic = new WordList(
  'a an any another each every no other others some many several most all its their his her our your my these those'.split(
    ' ',
  ),
)

/** Behind a name in general use: “the health ministry of Norland”, “a police department in Leeds”. */
const elsewhere = new WordList(['of', 'in'])

/** By the low byte of the hash of a word: whether a pattern begins with such a one. Used again and again. */
const begins = new Uint8Array(256)

/** The institutions that running copy or its quotes write with capitals in one place and without in another. */
export function casings(article: Article): Casing[] {
  const patterns = patternsOf(article)
  if (patterns.size === 0) return []
  const places = placesOf(article, patterns)
  // Hardly any article has a name without its capitals.
  if (!places.some(({ kind }) => kind === 'lower')) return []
  const found = new Map<Pattern, { capitals: CasedName[]; lower: CasedName[] }>()
  for (const { pattern, kind, span } of places) {
    const known = found.get(pattern) ?? { capitals: [], lower: [] }
    found.set(pattern, known)
    known[kind].push({ span, own: !article.quotedAt(span[0]) })
  }
  return [...found].flatMap(([{ name }, { capitals, lower }]) =>
    capitals.length > 0 && lower.length > 0
      ? [{ name: article.slice(name).replace(/\s+/g, ' '), capitals, lower }]
      : [],
  )
}

/** One place of a pattern. */
interface Place {
  pattern: Pattern
  kind: 'capitals' | 'lower'
  span: Span
}

/** Where the patterns stand in running copy, in the order of the text. */
function placesOf(article: Article, patterns: ReadonlyMap<number, readonly Pattern[]>): Place[] {
  const { tokens } = article
  const found: Place[] = []
  // Most tokens begin no name: a look at one byte of the hash is cheaper than one into the map.
  begins.fill(0)
  for (const hash of patterns.keys()) begins[hash & 255] = 1
  for (const block of article.blocks) {
    if (!block.running) continue
    for (let i = block.tokens[0]; i < block.tokens[1];) {
      if (begins[(tokens.hash[i] ?? 0) & 255] === 0) {
        i++
        continue
      }
      const pattern = patternAt(patterns, tokens, i, block.tokens[1])
      if (!pattern) {
        i++
        continue
      }
      const end = i + pattern.hashes.length
      const kind = kindOf(article, pattern, i, end)
      if (kind) found.push({ pattern, kind, span: [tokens.start[i] ?? 0, tokens.end[end - 1] ?? 0] })
      i = end
    }
  }
  return found
}

/** The longest pattern that stands at a token. */
function patternAt(
  patterns: ReadonlyMap<number, readonly Pattern[]>,
  tokens: Tokens,
  i: number,
  end: number,
): Pattern | undefined {
  const same = patterns.get(tokens.hash[i] ?? 0)
  if (same) for (const one of same) if (stands(tokens, one, i, end)) return one
  return undefined
}

/** The full names of institutions that have two capitals or more, by the hash of their first word, long ones first. */
function patternsOf(article: Article): Map<number, Pattern[]> {
  const known = new Set<number>()
  const patterns = new Map<number, Pattern[]>()
  for (const { mentions } of article.institutions) {
    for (const mention of mentions) {
      if (mention.form === 'acronym') continue
      const pattern = patternOf(article, mention, known)
      if (!pattern) continue
      known.add(pattern.key)
      const first = pattern.hashes[0] ?? 0
      const same = patterns.get(first)
      if (same) same.push(pattern)
      else patterns.set(first, [pattern])
    }
  }
  for (const same of patterns.values()) {
    if (same.length > 1) same.sort((a, b) => b.hashes.length - a.hashes.length)
  }
  return patterns
}

/** The pattern of a name, or null when it has not the capitals or its key is known. */
function patternOf({ tokens }: Article, { span }: Mention, known: ReadonlySet<number>): Pattern | null {
  let first = tokens.indexAt(span[0])
  const end = tokens.indexAt(span[1] - 1) + 1
  if (tokens.is(first, 'the')) first++
  if (end - first < 2 || !isCapitalised(tokens, end - 1)) return null
  let key = 0
  for (let i = first; i < end; i++) key = (Math.imul(key, 31) + (tokens.hash[i] ?? 0)) | 0
  if (known.has(key)) return null
  const hashes: number[] = []
  const capitals: boolean[] = []
  const ordinary: boolean[] = []
  let allOrdinary = true
  let hasHead = false
  let count = 0
  for (let i = first; i < end; i++) {
    const hash = tokens.hash[i] ?? 0
    hashes.push(hash)
    const capital = isCapitalised(tokens, i)
    capitals.push(capital)
    if (capital) count++
    if (tokens.shapeOf(i) === Shape.capitals && capitals.length > 1) return null
    const flags = lexicon().get(hash)
    if (capital && !(flags & ORDINARY)) allOrdinary = false
    ordinary.push(capital && i > first && (flags & ORDINARY) !== 0 && !(flags & Flag.demonym))
    if (capital && flags & Flag.head) hasHead = true
  }
  if (!hasHead || count < 2) return null
  return {
    name: [tokens.start[first] ?? span[0], span[1]],
    hashes,
    key,
    capitals,
    ordinary,
    allOrdinary,
  }
}

const ORDINARY = Flag.common | Flag.function | Flag.head | Flag.sector | Flag.demonym

function stands(tokens: Tokens, { hashes }: Pattern, first: number, limit: number): boolean {
  if (first + hashes.length > limit) return false
  for (let at = 0; at < hashes.length; at++) if (tokens.hash[first + at] !== hashes[at]) return false
  return true
}

/** How the name is written here; null where its case says nothing. */
function kindOf(
  { tokens }: Article,
  pattern: Pattern,
  first: number,
  end: number,
): 'capitals' | 'lower' | null {
  let lower = 0
  for (let i = first; i < end; i++) {
    if (!pattern.capitals[i - first]) continue
    const shape = tokens.shapeOf(i)
    if (shape === Shape.capitals && i > first) return null
    if (shape === Shape.lower) lower++
  }
  if (lower === 0) {
    // “Orlando Police Chief Ann Reed” has its capitals from the title.
    return isCapitalised(tokens, end) || isCapitalBefore(tokens, first) ? null : 'capitals'
  }
  if (pattern.ordinary.some((is, at) => is && tokens.shapeOf(first + at) !== Shape.lower)) return null
  if (tokens.has(first - 1, generic) || tokens.has(end, elsewhere)) return null
  if (!pattern.allOrdinary) return 'lower'
  if (tokens.kindOf(first - 1) === TokenKind.clitic) return null
  // Two ordinary words may be no name at all: “the city council”, “police department”.
  return pattern.hashes.length > 2 || tokens.is(first - 1, 'the') ? 'lower' : null
}

function isCapitalBefore(tokens: Tokens, first: number): boolean {
  return isCapitalised(tokens, first - 1) && !(lexicon().get(tokens.hash[first - 1] ?? 0) & Flag.function)
}
