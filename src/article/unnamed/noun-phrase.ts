import {
  CLAUSE_NOUNS,
  JOINED_MODIFIERS,
  LIGHT_DETERMINERS,
  OPEN_DETERMINERS,
  ORDERING_WORDS,
  PARTS,
  POINTING_DETERMINERS,
  POSSESSIVE_DETERMINERS,
} from '../../english/citation.ts'
import { CLAIM_VERBS } from '../../english/claim-verbs.ts'
import { FUNCTION_WORDS } from '../../english/function-words.ts'
import { HONORIFICS, TITLES } from '../../english/titles.ts'
import { UNNAMED_GROUPS } from '../../english/unnamed.ts'
import type { Tokens } from '../tokens.ts'
import { TokenKind, WordList } from '../tokens.ts'

const open = new WordList(OPEN_DETERMINERS)
const pointing = new WordList(POINTING_DETERMINERS)
const possessive = new WordList(POSSESSIVE_DETERMINERS)
const parts = new WordList(PARTS)
const joined = new WordList([...JOINED_MODIFIERS, ...UNNAMED_GROUPS])
const kept = new WordList(ORDERING_WORDS)
const stops = new WordList([...FUNCTION_WORDS, ...CLAIM_VERBS, ...CLAUSE_NOUNS])
const light = new WordList(LIGHT_DETERMINERS)

const titles = new WordList([...HONORIFICS, ...TITLES])

/** How many words before its head a noun phrase is read. */
const REACH = 9

/** A noun phrase up to its head: tokens `[from, head]`. */
export interface NounPhrase {
  from: number
  head: number
  /** `pointing`: the, this; `possessive`: her, Clinton’s; `open`: a, some, two; `none`: “officials said”. */
  determiner: 'pointing' | 'possessive' | 'open' | 'none'
  /** Token of the number or quantity, “two”, “several”, “some”; -1 without. */
  quantity: number
  /** Tokens of the words between determiner and head. */
  modifiers: number[]
}

/** Reads the noun phrase whose head is a token, backwards, not before the token `first`. */
export function nounPhrase(tokens: Tokens, first: number, head: number): NounPhrase {
  const phrase: NounPhrase = { from: head, head, determiner: 'none', quantity: -1, modifiers: [] }
  let i = head - 1
  for (; i >= first && i > head - REACH; i--) {
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.clitic) {
      phrase.determiner = 'possessive'
    } else if (kind === TokenKind.number && isNumbered(tokens, i, first)) {
      phrase.modifiers.push(i)
      while (!tokens.isWord(i)) i--
    } else if (kind === TokenKind.number || tokens.has(i, open)) {
      if (phrase.determiner === 'none') phrase.determiner = 'open'
      if (!tokens.has(i, light)) phrase.quantity = i
      phrase.from = i
      i--
      break
    } else if (tokens.has(i, kept)) {
      phrase.modifiers.push(i)
    } else if (tokens.is(i, 'and') || tokens.is(i, 'or')) {
      if (i - 1 < first || !tokens.has(i - 1, joined)) break
    } else if (kind !== TokenKind.word || tokens.has(i, stops) || isVerb(tokens, i, first)) {
      break
    } else {
      phrase.modifiers.push(i)
    }
    phrase.from = i
  }
  if (i >= first && (tokens.has(i, pointing) || tokens.has(i, possessive))) {
    const own = tokens.has(i, possessive) || phrase.determiner === 'possessive'
    phrase.determiner = own ? 'possessive' : 'pointing'
    phrase.from = i
    i--
  } else {
    // “at least two”, “a few”, “about a dozen”
    while (i >= first && phrase.quantity >= 0 && tokens.has(i, light)) phrase.from = i--
  }
  // “Mr. Ryan’s allies”: the stop is no end.
  if (
    phrase.from - 2 >= first &&
    tokens.is(phrase.from - 1, '.') &&
    tokens.glued(phrase.from - 1) &&
    tokens.has(phrase.from - 2, titles)
  ) {
    phrase.from -= 2
  }
  readPart(tokens, first, phrase)
  return phrase
}

/** “No 10”, “No. 10”: a name, not a count. */
function isNumbered(tokens: Tokens, at: number, first: number): boolean {
  const before = tokens.is(at - 1, '.') ? at - 2 : at - 1
  return before >= first && (tokens.at(before) === 'No' || tokens.at(before) === 'Number')
}

/** An adverb, or a word in -ed that is the verb before its object: “which included members”, not “some jaded aides”. */
function isVerb(tokens: Tokens, at: number, first: number): boolean {
  const word = tokens.at(at)
  if (word.endsWith('ly')) return !/(?:ed|ing)$/.test(tokens.at(at + 1))
  if (!/^[a-z]+ed$/.test(word) || at === first) return false
  const before = at - 1
  return (
    tokens.isWord(before) &&
    !tokens.at(before).endsWith('ly') &&
    !tokens.has(before, open) &&
    !tokens.has(before, pointing) &&
    !tokens.has(before, possessive)
  )
}

/** “some of her aides”, “a number of officials”; “one of the officials” stays pointing. */
function readPart(tokens: Tokens, first: number, phrase: NounPhrase): void {
  const of = phrase.from - 1
  if (of - 1 < first || !tokens.is(of, 'of') || !tokens.has(of - 1, parts)) return
  phrase.from = of - 1
  phrase.quantity = of - 1
  if (phrase.determiner === 'none') phrase.determiner = 'open'
  if (phrase.from - 1 >= first && tokens.has(phrase.from - 1, light)) phrase.from--
}
