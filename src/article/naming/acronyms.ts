import {
  EVERYDAY_ACRONYMS,
  FIELD_ACRONYMS,
  KNOWN_AS,
  LETTER_NAMES,
  NOUNS_BEFORE_LABELS,
  NOUNS_BEHIND_LABELS,
  POSTS,
  TIES_BEFORE,
} from '../../english/acronyms.ts'
import { PLAIN_CUES } from '../../english/cues.ts'
import { HOUSEHOLD_ACRONYMS, KNOWN_ACRONYMS, OTHER_ACRONYMS } from '../../english/household.ts'
import { POSTNOMINALS } from '../../english/titles.ts'
import { SMALL_LETTERED } from '../names/acronyms.ts'
import { Flag, lexicon } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens, WordList, hashWord } from '../tokens.ts'
import type { Article, ArticleBlock, Span } from '../types.ts'
import { once } from '../once.ts'
import { isCapitalised } from './copy.ts'
import { expanded, expansionBehind } from './expansions.ts'

const everyday = new WordList([
  ...HOUSEHOLD_ACRONYMS,
  ...OTHER_ACRONYMS,
  ...EVERYDAY_ACRONYMS,
  ...POSTNOMINALS,
  ...LETTER_NAMES,
])
const inTheirField = new WordList([...KNOWN_ACRONYMS, ...FIELD_ACRONYMS])
const nounsBefore = new WordList(NOUNS_BEFORE_LABELS)
const nounsBehind = new WordList(NOUNS_BEHIND_LABELS)
const posts = new WordList(POSTS)
const cues = new WordList(PLAIN_CUES)
const ties = new WordList(TIES_BEFORE)
const knownAs = new WordList(KNOWN_AS)
const brackets = new WordList(['('])

/** Words that are no acronym though they stand in capitals: ordinary words and names. */
const WORD =
  Flag.common |
  Flag.function |
  Flag.male |
  Flag.female |
  Flag.surname |
  Flag.place |
  Flag.calendar |
  Flag.demonym |
  Flag.head
const LEAST_LETTERS = 3
const MOST_LETTERS = 6
const ROMAN = /^[IVXLC]+$/
const JOINTS = '/:@#_&-–+'
const CALL_SIGN = /^[WK][A-Z]{2,3}$/

/** An acronym that the article uses before it says what it stands for, or without ever saying so. */
export interface BareAcronym {
  /** Its first mention in running copy, outside of quotes. */
  span: Span
  /** Its letters in capitals, without stops. */
  letters: string
  /** `body`: surely an institution; `other`: anything else, or an institution known in its own field. */
  kind: 'body' | 'other'
  /** The full name, where it comes later; null where it does not come at all. */
  later: Span | null
}

/** What the article does with one acronym. */
interface Use {
  /** Its first token in running copy, outside of quotes, with no word beside it that explains it; -1 for none. */
  first: number
  /** The first token where it stands in brackets, or a word beside it says what it is; -1 for none. */
  tie: number
  isBody: boolean
}

/**
 * The acronyms of running copy that not every reader knows and that are not spelled out before or with their first
 * mention, in the order of the text. `household` are those that the house takes as known.
 */
export function bareAcronyms(article: Article, household: readonly string[]): BareAcronym[] {
  const { tokens } = article
  const known = withoutStops(household)
  const found: BareAcronym[] = []
  for (const [letters, { first, tie, isBody: isSure }] of untiedIn(article)) {
    if (known.has(hashWord(letters))) continue
    const words = expansionsIn(article).get(letters)
    // A word that ties it somewhere says enough when no full name does; so do words in lower case.
    if (words ? words.first < first || !words.isName : tie >= 0) continue
    const later: Span | null = words ? [tokens.start[words.first] ?? 0, tokens.end[words.end - 1] ?? 0] : null
    const span: Span = [tokens.start[first] ?? 0, tokens.end[first] ?? 0]
    found.push({ span, letters, kind: isSure ? 'body' : 'other', later })
  }
  return found
}

/** The acronyms whose first mention is not explained beside it. */
const untiedIn = once((article): ReadonlyMap<string, Use> => {
  const untied = new Map<string, Use>()
  for (const [letters, use] of usesOf(article)) {
    if (use.first >= 0 && (use.tie < 0 || use.tie > use.first)) untied.set(letters, use)
  }
  return untied
})

/** Where the article has the words that they stand for. */
const expansionsIn = once((article) => expanded(article.tokens, [...untiedIn(article).keys()]))

const lists = new WeakMap<readonly string[], WordList>()

/** The words of a list without their stops, made once for a list. */
function withoutStops(words: readonly string[]): WordList {
  let list = lists.get(words)
  if (!list) lists.set(words, (list = new WordList(words.map((word) => word.replaceAll('.', '')))))
  return list
}

/** What an article does with the acronyms that not everybody knows, by their letters; read once for two rules. */
const usesOf = once((article): ReadonlyMap<string, Use> => {
  const { tokens } = article
  const uses = new Map<string, Use>()
  for (const block of article.blocks) {
    if (block.kind === 'code') continue
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
      const shape = tokens.shape[i]
      if (shape !== Shape.capitals && shape !== Shape.mixed) continue
      if (tokens.has(i, everyday)) continue
      const letters = lettersAt(tokens, i)
      if (letters === null || isKnown(letters)) continue
      const use = uses.get(letters) ?? { first: -1, tie: -1, isBody: false }
      uses.set(letters, use)
      if (use.tie < 0 && (isTied(tokens, i) || isPartOfName(article, block, i))) use.tie = i
      else if (block.running && !isCallSign(tokens, i) && !article.quotedAt(tokens.start[i] ?? 0)) {
        if (use.first < 0) use.first = i
        use.isBody ||= isBody(tokens, i) && !tokens.has(i, inTheirField)
      }
    }
  }
  return uses
})

/** An acronym in brackets behind the name that it stands for. */
export interface BracketedAcronym {
  /** With its brackets. */
  span: Span
  letters: string
  name: Span
  /** Where else the article first has the letters, in any place and form; null where it never has. */
  again: Span | null
}

/** The acronyms that running copy gives in brackets behind their names, in the order of the text. */
export function bracketedAcronyms(article: Article): BracketedAcronym[] {
  const { tokens } = article
  const given = new Map<string, BracketedAcronym & { token: number }>()
  for (const open of tokens.find(brackets)) {
    const token = open + 1
    if (tokens.shapeOf(token) !== Shape.capitals || !tokens.is(token + 1, ')')) continue
    const letters = tokens.at(token).replaceAll('.', '')
    const start = tokens.start[open] ?? 0
    if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
    const first = expansionBehind(tokens, open, letters)
    if (first < 0 || given.has(letters)) continue
    const name: Span = [tokens.start[first] ?? 0, tokens.end[open - 1] ?? 0]
    given.set(letters, { span: [start, tokens.end[token + 1] ?? start], letters, name, again: null, token })
  }
  if (given.size === 0) return []
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i]
    if (shape !== Shape.capitals && shape !== Shape.mixed) continue
    // “RGHA-led”, “RGHAs”, “R.G.H.A.”
    for (const part of tokens.at(i).replaceAll('.', '').split('-')) {
      for (const letters of [part, part.replace(/s$/, '')]) {
        const one = given.get(letters)
        if (one && one.token !== i) one.again ??= [tokens.start[i] ?? 0, tokens.end[i] ?? 0]
      }
    }
  }
  return [...given.values()]
}

/** “KQED”, “WBUR”: an American station, which goes without “the”. */
function isCallSign(tokens: Tokens, i: number): boolean {
  return CALL_SIGN.test(tokens.at(i)) && !tokens.is(i - 1, 'the')
}

/** The letters of an acronym in capitals: “ICC”, “A.C.A.”, “NGOs”, “DfE”; null for other tokens. */
function lettersAt(tokens: Tokens, i: number): string | null {
  if (tokens.kind[i] !== TokenKind.word) return null
  const shape = tokens.shape[i]
  if (shape !== Shape.capitals && shape !== Shape.mixed) return null
  const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0)
  if (length < LEAST_LETTERS || length > MOST_LETTERS * 2) return null
  const word = tokens.at(i)
  const match =
    shape === Shape.capitals
      ? /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.exec(word)
      : (/^\p{Lu}{3,}(?=s$)/u.exec(word) ?? SMALL_LETTERED.exec(word))
  const letters = match?.[0].replaceAll('.', '').toUpperCase() ?? ''
  return letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS ? null : letters
}

function isKnown(letters: string): boolean {
  const hash = hashWord(letters)
  if (everyday.has(hash)) return true
  return ROMAN.test(letters) || (lexicon().get(hash) & WORD) !== 0
}

/** Whether the words around an acronym say what it stands for: “Tithe Homes Agency (THA)”, “the ICC, or …”. */
function isTied(tokens: Tokens, i: number): boolean {
  if (tokens.is(i - 1, '(') || tokens.is(i - 1, '[')) {
    const next = tokens.kindOf(i + 1) === TokenKind.clitic ? i + 2 : i + 1
    return tokens.is(next, ')') || tokens.is(next, ']') || tokens.is(next, ',')
  }
  if (tokens.is(i + 1, '(')) return tokens.isWord(i + 3) && tokens.shapeOf(i + 2) === Shape.capitalised
  const before = tokens.is(i - 1, 'the') || tokens.kindOf(i - 1) === TokenKind.quote ? i - 2 : i - 1
  if (tokens.has(before, ties) || (tokens.is(before, 'as') && tokens.has(before - 1, knownAs))) return true
  if (tokens.is(before, 'or') && tokens.is(before - 1, ',')) return true
  return tokens.is(i + 1, 'for') && tokens.is(i + 2, 'short')
}

/** Shouting, a call sign, a code, a name of more words, letters behind a name … : what is no acronym by itself. */
function isPartOfName(article: Article, block: ArticleBlock, i: number): boolean {
  const { tokens } = article
  const [first, end] = block.tokens
  const next = i + 1 < end ? tokens.kindOf(i + 1) : TokenKind.mark
  const before = i > first ? tokens.kindOf(i - 1) : TokenKind.mark
  if (next === TokenKind.number || next === TokenKind.symbol || before === TokenKind.number) return true
  // “CNN/RGHA”, “A.F.L.-C.I.O.”, “NYSE: RGH”
  if (i + 1 < end && tokens.glued(i + 1) && tokens.glued(i + 2) && JOINTS.includes(tokens.at(i + 1)))
    return true
  // “REED: What do you say?”
  if (tokens.is(i + 1, ':') || (i > first && JOINTS.includes(tokens.at(i - 1)))) return true
  if (isShouted(tokens, i - 1) || isShouted(tokens, next === TokenKind.clitic ? i + 2 : i + 1)) return true
  if (i === first && next === TokenKind.dash) return true
  if (isNamePart(tokens, i + 1, end) || isNameBefore(article, block, i)) return true
  return isLabelled(tokens, i)
}

/** An ordinary word in capitals: the words around it are shouted too, or set in capitals. */
function isShouted(tokens: Tokens, i: number): boolean {
  if (tokens.shapeOf(i) !== Shape.capitals) return false
  return (lexicon().get(tokens.hash[i] ?? 0) & (Flag.common | Flag.function)) !== 0
}

/** Words with a capital behind that end in no title: “SITE Intelligence Group”, but not “CWA Deputy Director Anna Reed”. */
function isNamePart(tokens: Tokens, from: number, end: number): boolean {
  // “RGH plc”
  if (lexicon().get(tokens.hash[from] ?? 0) & Flag.legal) return true
  for (let i = from; i < end && isCapitalised(tokens, i); i++) {
    const flags = lexicon().get(tokens.hash[i] ?? 0)
    if (flags & (Flag.title | Flag.role)) return false
    if (!(flags & Flag.modifier)) return true
  }
  return isCapitalised(tokens, from)
}

/** A word with a capital before, inside the sentence: “Navy SEAL”, “Deirdre Papadimos SC”. */
function isNameBefore(article: Article, block: ArticleBlock, i: number): boolean {
  const { tokens } = article
  const at = tokens.is(i - 1, ',') ? i - 2 : i - 1
  if (at < block.tokens[0] || !tokens.isWord(at) || tokens.shapeOf(at) < Shape.capitalised) return false
  if (at === i - 1) return (lexicon().get(tokens.hash[at] ?? 0) & (Flag.function | Flag.demonym)) === 0
  // “Anna Reed, FRCS,”
  const start = tokens.start[at] ?? 0
  return (
    (tokens.is(i + 1, ',') || i + 1 >= block.tokens[1]) &&
    article.people.some(({ mentions }) => mentions.some(({ span }) => span[0] <= start && span[1] > start))
  )
}

/** “the union RMT”, “the RMT union”, “NDN, a policy group”: the reader is told what it is. */
function isLabelled(tokens: Tokens, i: number): boolean {
  if (tokens.has(i - 1, nounsBefore) || tokens.has(i + 1, nounsBehind)) return true
  if (!tokens.is(i + 1, ',') || !(tokens.is(i + 2, 'a') || tokens.is(i + 2, 'an') || tokens.is(i + 2, 'the')))
    return false
  for (let at = i + 3; at < i + 12 && (tokens.isWord(at) || tokens.kindOf(at) === TokenKind.clitic); at++) {
    if (tokens.has(at, nounsBefore) || (lexicon().get(tokens.hash[at] ?? 0) & Flag.head) !== 0) return true
  }
  return false
}

/** Somebody speaks for it, it speaks itself, or it has its article: “UMWA president”, “DFA said”, “the NLD won”. */
function isBody(tokens: Tokens, i: number): boolean {
  const behind = tokens.kindOf(i + 1) === TokenKind.clitic ? i + 2 : i + 1
  if (tokens.has(behind, posts) || tokens.has(behind, cues)) return true
  return tokens.is(i - 1, 'the') && tokens.shapeOf(i) === Shape.capitals
}
