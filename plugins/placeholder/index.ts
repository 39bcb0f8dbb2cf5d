import type { Article, Span } from '../../src/article/types.ts'
import { Shape, TokenKind, WordList } from '../../src/article/tokens.ts'
import {
  CHROMOSOME_WORDS,
  GAP_NAMES,
  NUMBERED_THINGS,
  PLACE_NOUNS,
  RATED_THINGS,
  WORDS_BEFORE_GAP,
} from '../../src/english/placeholders.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'
import { doubledWords } from './doubled.ts'

interface Options {
  also: readonly string[]
}

const PLACES = new WordList(PLACE_NOUNS)
const BEFORE_GAP = new WordList(WORDS_BEFORE_GAP)
const NUMBERED = new WordList(NUMBERED_THINGS)
const CHROMOSOMES = new WordList(CHROMOSOME_WORDS)
const RATED = new WordList(RATED_THINGS)
const GAPS = new Set(GAP_NAMES)
const PERCENT = new WordList(['%', 'percent', 'per', 'pc'])
const BETWEEN_NUMERALS = new WordList([',', 'and', 'or', 'to', '&'])
const LOREM = new WordList(['ipsum', 'dolor', 'sit', 'amet'])

/** One place to look at: the index of a token, and what stands around it. */
interface Place {
  article: Article
  /** Index of the token. */
  at: number
  /** First token of its block, and the end of them. */
  first: number
  end: number
  running: boolean
  /** Somebody else's words. */
  quoted: boolean
}

function isCapitalised({ article: { tokens }, first, end }: Place, at: number): boolean {
  return at >= first && at < end && tokens.isWord(at) && tokens.shapeOf(at) >= Shape.capitalised
}

/** A name of which the gap-like word is a part goes on: “TK Maxx”, “XX Corps”, but not “TK County”. */
function nameFollows(place: Place): boolean {
  return isCapitalised(place, place.at + 1) && !place.article.tokens.has(place.at + 1, PLACES)
}

/** “TK”, “TKTK”, “TK-year-old”; not “TK Maxx”, “flight TK 1980”. */
function endOfTk(place: Place): number {
  const { tokens } = place.article
  const { at } = place
  const word = tokens.at(at)
  if (/^(?:TK){2,}(?:-|$)/i.test(word)) return at + 1
  if (/^TK(?:-|$)/.test(word)) {
    return tokens.kindOf(at + 1) === TokenKind.number || nameFollows(place) ? -1 : at + 1
  }
  return tokens.lower(at) === 'tk' && tokens.is(at - 1, '(') && tokens.is(at + 1, ')') ? at + 1 : -1
}

/** A numeral, a rating, a pair of chromosomes, a kiss: what XX and XXX are when they are copy. */
function isCopy(place: Place, word: string): boolean {
  const { article, at, first, end } = place
  const { tokens } = article
  if (place.quoted || nameFollows(place) || tokens.has(at - 1, NUMBERED)) return true
  if (tokens.glued(at) && tokens.kindOf(at - 1) === TokenKind.number) return true
  if (isCapitalised(place, at - 1) && !tokens.has(at - 1, BEFORE_GAP)) return true
  if (tokens.has(at - 1, BETWEEN_NUMERALS) && /^[IVXLC]{2,}$/.test(tokens.at(at - 2))) return true
  if (word.startsWith('XXX-rated') || (word === 'XXX' && tokens.has(at + 1, RATED))) return true
  if (place.running && at > first && at + 1 === end) return true
  return word === 'XX' && tokens.find(CHROMOSOMES).length > 0
}

/** “XX people”, “$XXm”, “xx per cent”, “XX/XX/2024”; not “Super Bowl XX”, “XX Corps”. */
function endOfX(place: Place): number {
  const { tokens } = place.article
  const { at } = place
  const word = tokens.at(at)
  if (!/^X{2,}(?:m|bn|k)?(?:-|$)/i.test(word)) return -1
  const sum = tokens.glued(at) && tokens.kindOf(at - 1) === TokenKind.symbol
  if (sum || tokens.has(at + 1, PERCENT)) return at + 1
  if (!/^X{2,}(?:-|$)/.test(word)) return -1
  let end = at + 1
  while (tokens.is(end, '/') && tokens.glued(end) && tokens.glued(end + 1)) end += 2
  return end > at + 1 || word.startsWith('XXXXX') || !isCopy(place, word) ? end : -1
}

/** Three question marks or more that end no word: “??? people”; not “What???”. */
function endOfMarks({ article: { tokens }, at, quoted }: Place): number {
  if (tokens.glued(at) && (tokens.isWord(at - 1) || tokens.is(at - 1, '?'))) return -1
  let end = at + 1
  while (tokens.is(end, '?') && tokens.glued(end)) end++
  return end - at < 3 || quoted ? -1 : end
}

/** “[name]”, “[quote to come]”, “[insert figure]”; inside of quotes only “[TK]”, for an editor's words stand in brackets there. */
function endOfBrackets({ article, at, end: last, quoted }: Place): number {
  const { tokens } = article
  let end = at + 1
  while (end < last && end < at + 9 && !tokens.is(end, ']')) end++
  if (!tokens.is(end, ']')) return -1
  const inside = article
    .slice([tokens.end[at] ?? 0, tokens.start[end] ?? 0])
    .trim()
    .toLowerCase()
  if (/\btk(?:tk)*$/.test(inside)) return end + 1
  if (quoted) return -1
  return GAPS.has(inside) || /^insert |\bto come$|\bgoes here$/.test(inside) ? end + 1 : -1
}

/** “Lorem ipsum dolor …”, or a block that starts with it; not a mention of it. */
function endOfLorem({ article: { tokens }, at, first, quoted }: Place): number {
  let end = at + 1
  while (tokens.has(end, LOREM)) end++
  return tokens.is(at, 'lorem') && !quoted && (end > at + 2 || (end === at + 2 && at === first)) ? end : -1
}

/** By the code of a first letter, whether a gap may begin with it: most tokens are turned away here. */
const OPENERS = new Uint8Array(128)
for (const letter of 'TtXxLl?[') OPENERS[letter.charCodeAt(0)] = 1

/** What to try on a token, by its first letters: gives the end of the gap as a token index, or -1. */
function readerAt(text: string, start: number): ((place: Place) => number) | null {
  const next = text[start + 1]
  switch (text[start]) {
    case 'T':
    case 't':
      return next === 'K' || next === 'k' ? endOfTk : null
    case 'X':
    case 'x':
      return next === 'X' || next === 'x' ? endOfX : null
    case 'L':
    case 'l':
      return next === 'o' || next === 'O' ? endOfLorem : null
    case '?':
      return next === '?' ? endOfMarks : null
    case '[':
      return endOfBrackets
    default:
      return null
  }
}

function gapsOf(article: Article, also: ReadonlySet<string>): Span[] {
  const { text, tokens } = article
  const spans: Span[] = []
  for (const { kind, running, tokens: range } of article.blocks) {
    if (kind === 'code') continue
    const [first, end] = range
    for (let at = first; at < end; at++) {
      const start = tokens.start[at] ?? 0
      if (also.size === 0 && OPENERS[text.charCodeAt(start)] !== 1) continue
      let last = also.size > 0 && also.has(tokens.at(at)) ? at + 1 : -1
      const read = readerAt(text, start)
      if (last < 0 && read) {
        const quoted = kind === 'blockquote' || article.quotedAt(start)
        last = read({ article, at, first, end, running, quoted })
      }
      if (last < 0) continue
      spans.push([start, tokens.end[last - 1] ?? start])
      at = last - 1
    }
  }
  return spans
}

const rule: Rule<Options> = {
  id: 'placeholder',
  description: 'TK, XX, ???, [name], lorem ipsum, a word twice: not copy yet',
  family: 'other',
  severity: 'error',
  defaults: { also: [] },
  schema: {
    also: {
      description: 'Other words that mark a gap in this newsroom, in the case in which they are written.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    for (const span of gapsOf(article, new Set(options.also))) {
      const message = `“${article.slice(span)}” is not copy yet: put in what belongs here, or cut it.`
      report({ span, message })
    }
    for (const doubled of doubledWords(article)) report(doubled)
  },
}

export default rulePlugin(rule)
