import { CALENDAR } from '../../english/calendar.ts'
import { COMMON_WORDS } from '../../english/common-words.ts'
import { PLAIN_CUES } from '../../english/cues.ts'
import { KNOWN_THINGS, THING_HEADS } from '../../english/events.ts'
import { FUNCTION_WORDS } from '../../english/function-words.ts'
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, WORDLY_GIVEN_NAMES } from '../../english/given-names.ts'
import { HOUSEHOLD_ACRONYMS, KNOWN_ACRONYMS, OTHER_ACRONYMS } from '../../english/household.ts'
import {
  HEADS_AND_NAMES,
  INSTITUTION_HEADS,
  KNOWN_INSTITUTIONS,
  KNOWN_INSTITUTION_PHRASES,
  LEGAL_FORMS,
  PARTISANS,
  POSSESSORS,
  SECTORS,
} from '../../english/institutions.ts'
import { DEMONYMS, PLACES, PLACE_HEADS, PLACE_OPENERS, PLACE_PHRASES } from '../../english/places.ts'
import { EASTERN_SURNAMES, NO_GIVEN_NAMES, SURNAMES } from '../../english/surnames.ts'
import {
  HONORIFICS,
  NAME_SUFFIXES,
  PARTICLES,
  RANKS,
  ROLE_NOUNS,
  TITLES,
  TITLES_AND_NAMES,
  TITLE_MODIFIERS,
} from '../../english/titles.ts'
import { Shape, type Tokens, hashWord } from '../tokens.ts'
import { tokenize } from '../tokenize.ts'

/** What the lists say of a word. A word may be several things. */
export const Flag = {
  male: 1 << 0,
  female: 1 << 1,
  worldly: 1 << 2,
  surname: 1 << 3,
  eastern: 1 << 4,
  honorific: 1 << 5,
  title: 1 << 6,
  titleAndName: 1 << 7,
  modifier: 1 << 8,
  role: 1 << 9,
  place: 1 << 10,
  placeHead: 1 << 11,
  placeOpener: 1 << 12,
  demonym: 1 << 13,
  head: 1 << 14,
  headAndName: 1 << 15,
  legal: 1 << 16,
  institution: 1 << 17,
  sector: 1 << 18,
  partisan: 1 << 19,
  thingHead: 1 << 20,
  thing: 1 << 21,
  calendar: 1 << 22,
  function: 1 << 23,
  common: 1 << 24,
  particle: 1 << 25,
  suffix: 1 << 26,
  cue: 1 << 27,
  possessor: 1 << 28,
  noInstitution: 1 << 29,
  phrase: 1 << 30,
} as const

/** Given names of either sex. */
export const GIVEN = Flag.male | Flag.female

const LISTS: readonly [readonly string[], number][] = [
  [MALE_GIVEN_NAMES, Flag.male],
  [FEMALE_GIVEN_NAMES, Flag.female],
  [WORDLY_GIVEN_NAMES, Flag.worldly],
  [SURNAMES, Flag.surname],
  [EASTERN_SURNAMES, Flag.eastern],
  [HONORIFICS, Flag.honorific],
  [TITLES, Flag.title],
  [RANKS, Flag.title],
  [TITLES_AND_NAMES, Flag.titleAndName],
  [TITLE_MODIFIERS, Flag.modifier],
  [ROLE_NOUNS, Flag.role],
  [PLACES, Flag.place],
  [PLACE_HEADS, Flag.placeHead],
  [PLACE_OPENERS, Flag.placeOpener],
  [DEMONYMS, Flag.demonym],
  [INSTITUTION_HEADS, Flag.head],
  [HEADS_AND_NAMES, Flag.headAndName],
  [LEGAL_FORMS, Flag.legal],
  [KNOWN_INSTITUTIONS, Flag.institution],
  [HOUSEHOLD_ACRONYMS, Flag.institution],
  [KNOWN_ACRONYMS, Flag.institution],
  [OTHER_ACRONYMS, Flag.noInstitution],
  [SECTORS, Flag.sector],
  [PARTISANS, Flag.partisan],
  [THING_HEADS, Flag.thingHead],
  [KNOWN_THINGS, Flag.thing],
  [CALENDAR, Flag.calendar],
  [FUNCTION_WORDS, Flag.function],
  [COMMON_WORDS, Flag.common],
  [PARTICLES, Flag.particle],
  [NAME_SUFFIXES, Flag.suffix],
  [PLAIN_CUES, Flag.cue],
  [POSSESSORS, Flag.possessor],
]

/** The number of words and of phrases that open with one: more slots than that, but few enough for the cache. */
const MOST =
  LISTS.reduce((sum, [words]) => sum + words.length, 0) +
  PLACE_PHRASES.length +
  KNOWN_INSTITUTION_PHRASES.length
const SLOTS = 1 << (32 - Math.clz32(MOST * 1.1))

/** Flags of words by their hash, with open addressing: one look-up for every token of an article. */
class Lexicon {
  /** Hashes and flags by turns: what is looked up together lies together. */
  readonly #table = new Int32Array(SLOTS * 2)
  /** Phrases, and what they begin with, by their words up to there. */
  readonly #phrases = new Map<number, 'place' | 'institution' | 'opening'>()
  readonly #acronyms = new Set([...HOUSEHOLD_ACRONYMS, ...KNOWN_ACRONYMS].map((word) => hashWord(word)))
  #longest = 0

  constructor() {
    for (const [words, flag] of LISTS) for (const word of words) this.#add(hashWord(word), flag)
    for (const word of NO_GIVEN_NAMES) {
      const at = this.#place(hashWord(word))
      this.#table[at] = (this.#table[at] as number) & ~GIVEN
    }
    this.#addPhrases(PLACE_PHRASES, 'place')
    this.#addPhrases(KNOWN_INSTITUTION_PHRASES, 'institution')
  }

  /** Where the flags of a hash are, or are to be. */
  #place(hash: number): number {
    const table = this.#table
    let at = ((hash ^ (hash >>> 16)) & (SLOTS - 1)) * 2
    while (table[at] !== hash && table[at + 1] !== 0) at = (at + 2) & (SLOTS * 2 - 1)
    return at + 1
  }

  #add(hash: number, flag: number): void {
    const at = this.#place(hash)
    this.#table[at - 1] = hash
    this.#table[at] = (this.#table[at] as number) | flag
  }

  #addPhrases(phrases: readonly string[], kind: 'place' | 'institution'): void {
    const tokens = tokenize(phrases.join('\n'))
    let i = 0
    let end = 0
    for (const phrase of phrases) {
      end += phrase.length + 1
      this.#add(tokens.hash[i] ?? 0, Flag.phrase)
      let key = 0
      const first = i
      for (; i < tokens.count && (tokens.start[i] ?? 0) < end; i++) {
        if (i > first && !this.#phrases.has(key)) this.#phrases.set(key, 'opening')
        key = join(key, tokens.hash[i] ?? 0)
      }
      this.#phrases.set(key, kind)
      this.#longest = Math.max(this.#longest, i - first)
    }
  }

  get(hash: number): number {
    return this.#table[this.#place(hash)] as number
  }

  /** A listed acronym, in whatever case it is written. */
  isKnownAcronym(hash: number): boolean {
    return this.#acronyms.has(hash)
  }

  /** The longest listed phrase that begins at a token: the token index behind it and what it is, or null. */
  phraseAt(
    tokens: Tokens,
    first: number,
    end: number,
  ): { end: number; kind: 'place' | 'institution' } | null {
    let key = 0
    let found: { end: number; kind: 'place' | 'institution' } | null = null
    const last = Math.min(end, first + this.#longest)
    for (let i = first; i < last; i++) {
      key = join(key, tokens.hash[i] ?? 0)
      if (i === first) continue
      const kind = this.#phrases.get(key)
      if (kind === undefined) break
      if (kind !== 'opening') found = { end: i + 1, kind }
    }
    return found
  }
}

function join(key: number, hash: number): number {
  return (Math.imul(key, 31) + hash) | 0
}

let shared: Lexicon | null = null

/** The lexicon, made when first asked for. */
export function lexicon(): Lexicon {
  return (shared ??= new Lexicon())
}

const SPECIAL: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** A word without case, accents and the shape of its apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) {
      return lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øłßđıæœþð]/g, (letter) => SPECIAL[letter] ?? letter)
        .replace(/[‘’ʼ]/g, "'")
    }
  }
  return lower
}

/** What the lists say of a token, bits of `Flag`, accents folded. */
export function flagsOf(tokens: Tokens, i: number): number {
  const words = lexicon()
  const found = words.get(tokens.hash[i] ?? 0)
  return found === 0 && tokens.shape[i] !== Shape.lower ? flagsOfVariant(words, tokens, i) : found
}

/** Of a word that is not listed as it stands: without its accents; “then-Sen.” and “President-elect” as the title. */
function flagsOfVariant(words: Lexicon, tokens: Tokens, i: number): number {
  if (accented(tokens, i)) return words.get(hashWord(foldWord(tokens.at(i))))
  const start = tokens.start[i] ?? 0
  for (const length of [2, 4]) {
    if (tokens.text.charCodeAt(start + length) !== 0x2d) continue
    const former = tokens.text.slice(start, start + length).toLowerCase()
    if (former === 'ex' || former === 'then')
      return words.get(hashWord(tokens.text, start + length + 1, tokens.end[i])) & Flag.title
  }
  const end = tokens.end[i] ?? 0
  const elect = tokens.text.endsWith('-elect', end) || tokens.text.endsWith('-designate', end)
  return elect
    ? words.get(hashWord(tokens.text, start, tokens.text.lastIndexOf('-', end - 1))) & Flag.title
    : 0
}

function accented(tokens: Tokens, i: number): boolean {
  const end = tokens.end[i] ?? 0
  for (let at = tokens.start[i] ?? 0; at < end; at++) if (tokens.text.charCodeAt(at) > 127) return true
  return false
}
