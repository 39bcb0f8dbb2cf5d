import { FEMALE_HONORIFICS, HONORIFICS, POSTNOMINALS } from '../../english/titles.ts'
import { Flag, GIVEN, flagsOf } from '../names/lexicon.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../tokens.ts'
import type { Article, Mention, Span } from '../types.ts'
import { isCapitalised, isInCopy } from './copy.ts'
import { MOST_PEOPLE } from './introductions.ts'
import { surnameKey } from './namesakes.ts'

/** Somebody whom the copy introduces as “Mr Karim Osei”. */
export interface Courtesy {
  /** “Mr”, with its full stop. */
  honorific: Span
  /** “Karim Osei” */
  name: Span
  /** “Mr”, which tells nothing of the person; not “Dr”. */
  mere: boolean
}

const courtesies = new WordList(HONORIFICS)
const women = new WordList(FEMALE_HONORIFICS)
const postnominals = new WordList(POSTNOMINALS)
const determiners = new WordList('a an the his her its our your my their one another'.split(' '))
const joins = new WordList(['and', 'or', '&', '/'])
const against = new WordList(['v', 'vs', 'versus'])
/** What stands behind “and” in the name of a firm. */
const partners = new WordList('sons son daughters brothers co company associates partners'.split(' '))

/** What no name begins with that is no forename as well: “Mr González Márquez”, “Miss Jamaica”. */
const NO_FORENAME =
  Flag.surname |
  Flag.place |
  Flag.head |
  Flag.institution |
  Flag.title |
  Flag.role |
  Flag.particle |
  Flag.common

/** What may stand with a capital before a name: “In Leeds Mr Karim Osei said”, “Senator Dr Ann Reed”. */
const BEFORE_NAMES = Flag.place | Flag.calendar | Flag.title | Flag.role | Flag.partisan | Flag.function

/** First mentions in running copy that are a full name behind one of these honorifics, in the order of the text. */
export function introducedWith(honorifics: WordList, article: Article): Courtesy[] {
  const { people, tokens } = article
  const found: Courtesy[] = []
  if (people.length > MOST_PEOPLE || tokens.find(honorifics).length === 0) return found
  let apart: Set<string> | null = null
  for (const { mentions, surname } of people) {
    const first = mentions.find((one) => one.form !== 'other' && isInCopy(article, one))
    if (first?.form !== 'full' || !first.title) continue
    const word = lastWord(tokens, first.title)
    if (
      !tokens.has(word, honorifics) ||
      tokens.shapeOf(word) === Shape.capitals ||
      !isFullName(article, first, word) ||
      isPart(article, first, word)
    )
      continue
    if ((apart ??= toldApart(article)).has(surnameKey(surname))) continue
    found.push({
      honorific: [tokens.start[word] ?? 0, first.title[1]],
      name: first.span,
      mere: tokens.has(word, courtesies),
    })
  }
  return found.toSorted((a, b) => a.name[0] - b.name[0])
}

/** The last word of a title, without its full stop. */
function lastWord(tokens: Tokens, title: Span): number {
  const last = tokens.indexAt(title[1] - 1)
  return tokens.is(last, '.') ? last - 1 : last
}

/** What can be a forename, and a surname: not “Mr Van Houten”, not “KARIM OSEI”, not “Miss Jamaica Ann Reed”. */
function isFullName({ tokens }: Article, { span }: Mention, honorific: number): boolean {
  const first = tokens.indexAt(span[0])
  let last = tokens.indexAt(span[1] - 1)
  while (last > first && (tokens.is(last, '.') || (flagsOf(tokens, last) & Flag.suffix) !== 0)) last--
  if (first === last || !isCapitalised(tokens, first) || tokens.shapeOf(last) === Shape.capitals) return false
  // “Mrs Nora Quill & Daughters”
  for (let i = first; i < last; i++) if (tokens.is(i, '&')) return false
  const flags = flagsOf(tokens, first)
  if ((flags & GIVEN) === 0) return (flags & Flag.eastern) !== 0 || (flags & NO_FORENAME) === 0
  // “Mrs Tom Okafor” is his wife, and “MS Anna Quill” a ship.
  if (tokens.has(honorific, women) && (flags & Flag.female) === 0) return false
  return (flags & Flag.place) === 0 || last - first === 1
}

/** Whether the honorific is part of something that needs it: a stranger, a couple, a case, a firm, a work, a label. */
function isPart(
  { tokens, sentences }: Article,
  { span, title, sentence }: Mention,
  honorific: number,
): boolean {
  const first = tokens.indexAt(title?.[0] ?? span[0])
  const previous = honorific - 1
  // “a Mr Karim Osei”, “Dear Mr Karim Osei”
  if (isGlued(tokens, first) || tokens.has(previous, determiners) || tokens.is(previous, 'dear')) return true
  // “Mr and Mrs Karim Osei”
  if (tokens.has(previous, joins)) {
    const other = tokens.is(previous - 1, '.') ? previous - 2 : previous - 1
    if (tokens.has(other, courtesies)) return true
  }
  if (tokens.has(previous, against) || (tokens.is(previous, '.') && tokens.has(previous - 1, against)))
    return true
  // “The Trial of Mr Karim Osei”
  const [opens = 0] = sentences[sentence]?.tokens ?? []
  const noun = tokens.is(first - 1, 'of') ? first - 2 : first - 1
  if (noun > opens && tokens.shapeOf(noun) === Shape.capitalised) {
    if ((flagsOf(tokens, noun) & BEFORE_NAMES) === 0) return true
  }
  return goesOn(tokens, tokens.indexAt(span[1] - 1) + 1)
}

/** “@Mr”, “Dr/Mr”; not “(Mr”. */
function isGlued(tokens: Tokens, i: number): boolean {
  return tokens.glued(i) && /[\p{L}@#/-]$/u.test(tokens.at(i - 1))
}

/** Behind the name: “& Sons”, “v the Crown”, “Academy”, “’s Diary”, “:”. */
function goesOn(tokens: Tokens, next: number): boolean {
  if (tokens.is(next, ':') || tokens.is(next, '&') || tokens.has(next, against)) return true
  if (tokens.is(next, 'and')) return isCapitalised(tokens, next + 1) && tokens.has(next + 1, partners)
  const word = tokens.kindOf(next) === TokenKind.clitic ? next + 1 : next
  return isCapitalised(tokens, word) && !(word === next && tokens.has(word, postnominals))
}

/** Surnames behind an honorific that two people have, or a couple that the reading takes for one person. */
function toldApart({ people, tokens }: Article): Set<string> {
  const ways = new Map<string, { people: number; bare: boolean; honorifics: Set<number> }>()
  for (const { surname, mentions } of people) {
    const key = surnameKey(surname)
    const way = ways.get(key) ?? { people: 0, bare: false, honorifics: new Set() }
    ways.set(key, way)
    way.people++
    for (const { form, title } of mentions) {
      const word = title ? lastWord(tokens, title) : -1
      if (tokens.has(word, courtesies)) way.honorifics.add(tokens.hash[word] ?? 0)
      way.bare ||= form === 'honorific'
    }
  }
  const apart = [...ways].filter(([, way]) => way.bare && (way.people > 1 || way.honorifics.size > 1))
  return new Set(apart.map(([key]) => key))
}
