import { PLAIN_CUES } from '../../english/cues.ts'
import { Flag, foldWord, lexicon } from '../names/lexicon.ts'
import { Shape, TokenKind, WordList } from '../tokens.ts'
import type { Article, Mention, Person, Span } from '../types.ts'
import { isBareSurname, isCapitalised, isInCopy, isInNameList } from './copy.ts'
import { isDescribed, isPersonsName, isPlacedOnly } from './descriptions.ts'
import type { Household } from './household.ts'
import { isNear } from './spelling.ts'

/** A first mention that does not introduce. */
export interface FirstMention {
  /**
   * `surname first`: the full name comes later; `surname only`: it never comes in running copy; `place only`: a
   * place is all that the name comes with (“Leeds-based Ann Reed”); `no role`: the full name is there, but nothing says who that is.
   */
  kind: 'surname first' | 'surname only' | 'place only' | 'no role'
  person: Person
  /** The first mention in running copy. */
  mention: Mention
  /** A mention by full name, if there is one: later in the copy, or outside of it. */
  full: Mention | null
}

/** Fewest words of running copy from which on it is odd that a full name never comes. */
const LONG_ENOUGH = 150
/** Most words of a paragraph at the top that may be a standfirst. */
const SHORT = 25

/** What a surname is not when it is a listed one. */
const OTHER = Flag.common | Flag.place | Flag.institution | Flag.head | Flag.demonym

const cues = new WordList(PLAIN_CUES)
/** Before a place or a firm as often as before a person. */
const places = new WordList(['of', 'in', 'at', 'from', 'near', 'via', 'into', 'a', 'an', 'the'])
const pronouns = new WordList(['he', 'she', 'his', 'her', 'him', 'himself', 'herself'])

/** With more people than this a text is a register, not an article: nobody is introduced, and all pairs would be compared. */
export const MOST_PEOPLE = 2000

/** The people whom running copy does not introduce, one first mention each; those of `known` need no introduction. */
export function firstMentions(article: Article, known: Household): FirstMention[] {
  if (article.people.length > MOST_PEOPLE) return []
  let head: Set<number> | null = null
  const found: FirstMention[] = []
  for (const person of article.people) {
    const first = person.mentions.find((one) => isOwn(article, one))
    if (!first || (first.form === 'full' && (person.role || first.title))) continue
    const running = person.mentions.filter((one) => isOwn(article, one))
    const top = (head ??= headBlocks(article))
    // What may be a standfirst is not held against the name, and counts for it.
    if (running.some(({ form, block }) => form === 'full' && top.has(block))) continue
    const copy = running.filter(({ block }) => !top.has(block))
    const mention = copy[0]
    if (!mention || isInNameList(article, mention)) continue
    const one =
      mention.form === 'full'
        ? withoutRole(article, person, copy, known)
        : surnameFirst(article, person, copy, known)
    if (one) found.push(one)
  }
  return found
}

/** Of the person, in running copy. */
function isOwn(article: Article, mention: Mention): boolean {
  return mention.form !== 'other' && isInCopy(article, mention)
}

/**
 * Blocks at the top that read as running copy but are a summary of it: a first or second paragraph of one short
 * sentence, as standfirsts are in plain text, and a paragraph that has a heading before and behind it.
 */
function headBlocks({ blocks, tokens }: Article): Set<number> {
  const head = new Set<number>()
  const running: number[] = []
  for (let index = 0; index < blocks.length && running.length < 4; index++) {
    if (blocks[index]?.running) running.push(index)
  }
  if (running.length < 4) return head
  for (const index of running.slice(0, 3)) {
    const block = blocks[index]
    if (!block || block.sentences[1] - block.sentences[0] > 1) continue
    let words = 0
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) if (tokens.isWord(i)) words++
    const boxed = blocks[index - 1]?.kind === 'crosshead' && blocks[index + 1]?.kind === 'crosshead'
    if (boxed || (words <= SHORT && index < (running[2] ?? 0))) head.add(index)
  }
  return head
}

function withoutRole(
  article: Article,
  person: Person,
  copy: readonly Mention[],
  known: Household,
): FirstMention | null {
  const [mention] = copy
  if (!mention || person.role || mention.title || !isPersonsName(article, mention)) return null
  // Of two with one surname the other may have the description, and this be the same person misspelt.
  if (isShared(article, person) || known.has(person)) return null
  if (isPlacedOnly(article, mention)) return { kind: 'place only', person, mention, full: mention }
  if (isDescribed(article, copy)) return null
  return { kind: 'no role', person, mention, full: mention }
}

function surnameFirst(
  article: Article,
  person: Person,
  copy: readonly Mention[],
  known: Household,
): FirstMention | null {
  const [mention] = copy
  if (!mention || !isBareName(article, person, mention) || isShared(article, person)) return null
  const later = copy.find(({ form }) => form === 'full')
  // “Dr Reed”, “President Reed”: somebody, but who? Nobody asks that of people whom everybody knows.
  const hasTitle = mention.form === 'surname' && mention.title !== null
  if (hasTitle && (!later || known.has(person))) return null
  if (later) return known.bySurname(person) ? null : { kind: 'surname first', person, mention, full: later }
  const titled = copy.find(({ form, title }) => form === 'surname' && title !== null)
  if (titled && mention.form === 'honorific') return { kind: 'surname first', person, mention, full: titled }
  if (known.has(person) || isBioNote(article, mention)) return null
  if (!isSurelyPerson(article, person, copy) || isMisspelt(article, person)) return null
  return {
    kind: 'surname only',
    person,
    mention,
    full: person.mentions.find(({ form }) => form === 'full') ?? null,
  }
}

/** “Mr Hale is professor of law at …”, at the end of a guest’s article: the byline had the name. */
function isBioNote({ blocks, tokens }: Article, { block, span }: Mention): boolean {
  const next = tokens.indexAt(span[1] - 1) + 1
  if (!tokens.is(next, 'is') && !tokens.is(next, 'was')) return false
  return !blocks.slice(block + 1).some(({ running }) => running)
}

/** “Khan”, and “Khans” for the family. */
function isSurnameOf({ surname, given }: Person, name: string): boolean {
  if (name.length === surname.length) return surname === name
  return given !== null && name.length === surname.length + 1 && `${surname}s` === name
}

/** Two people have this surname: which one is meant cannot be told. */
function isShared({ people }: Article, person: Person): boolean {
  return people.some((other) => other !== person && isSurnameOf(other, person.surname))
}

/** A surname, with a title or alone, in a place where it can only be a name by itself. */
function isBareName(article: Article, person: Person, mention: Mention): boolean {
  const { form, span } = mention
  if (form !== 'honorific' && form !== 'surname') return false
  if (article.slice(span).toLowerCase() !== person.surname.toLowerCase()) return false
  // “Channel 4’s Hobday” is a programme as often as a presenter.
  const before = article.tokens.indexAt(span[0]) - 1
  if (
    isInFirm(article, span) ||
    isBrand(article, mention) ||
    article.tokens.kindOf(before) === TokenKind.clitic
  )
    return false
  return (
    isBareSurname(article, mention) && !isLabel(article, person, mention) && !isNamedByKin(article, span[0])
  )
}

/** “He works for McDonald’s.”: a possessive that nothing follows. */
function isBrand({ tokens }: Article, { possessive, span }: Mention): boolean {
  return possessive && !tokens.isWord(tokens.indexAt(span[1] - 1) + 2)
}

/** “Black, Manafort, Stone and Kelly” */
function isInFirm({ tokens }: Article, span: Span): boolean {
  const next = tokens.indexAt(span[1] - 1) + 1
  return (
    tokens.is(next, ',') &&
    isCapitalised(tokens, next + 1) &&
    (tokens.is(next + 2, ',') || tokens.is(next + 2, '&'))
  )
}

/** “Khan: Win in a walk.”, “Khan joins the race. Karim Khan, who …”: a few words before the text that they announce. */
function isLabel({ tokens, sentences }: Article, person: Person, { span, sentence }: Mention): boolean {
  if (tokens.is(tokens.indexAt(span[1] - 1) + 1, ':')) return true
  const [from, to] = sentences[sentence]?.tokens ?? [0, 0]
  return to - from <= 6 && person.mentions.some((one) => one.form === 'full' && one.sentence === sentence + 1)
}

/** “his wife, Sarah,”: the description stands directly before. */
function isNamedByKin({ tokens }: Article, start: number): boolean {
  const before = tokens.indexAt(start) - 1
  const noun = tokens.is(before, ',') ? before - 1 : before
  return tokens.shapeOf(noun) === Shape.lower && (lexicon().get(tokens.hash[noun] ?? 0) & Flag.role) !== 0
}

/**
 * Nobody could take the name for a place or a firm: a full name stands outside of the copy, he is called Mr, or
 * the name speaks and is then he or she; and it is no single name that a description introduces.
 */
function isSurelyPerson(article: Article, person: Person, copy: readonly Mention[]): boolean {
  const { role, mentions } = person
  const { tokens } = article
  if (wordsInCopy(article) < LONG_ENOUGH || isInstitution(article, person)) return false
  if (role && role[0] < (copy[0]?.span[0] ?? 0)) return false
  if (
    mentions.some(({ form, title }) => form === 'full' || (form === 'honorific' && !isMiss(article, title)))
  )
    return true
  return copy.some(({ span, sentence }) => {
    const first = tokens.indexAt(span[0])
    const next = tokens.indexAt(span[1] - 1) + 1
    if (tokens.has(first - 1, places)) return false
    if (tokens.is(next, ',') && tokens.is(next + 1, 'who')) return true
    if (copy.length < 2 || !(tokens.has(next, cues) || tokens.is(next, 'pointed'))) return false
    const flags = lexicon().get(tokens.hash[first] ?? 0)
    return ((flags & Flag.surname) !== 0 && (flags & OTHER) === 0) || hasPronoun(article, sentence)
  })
}

/** Nearly the surname of somebody who was introduced: the business of name-variant. */
function isMisspelt({ people }: Article, { surname }: Person): boolean {
  const word = lastWord(surname)
  return people.some((other) => other.given !== null && isNear(word, lastWord(other.surname)))
}

function lastWord(name: string): string {
  return foldWord(name).split(' ').at(-1) ?? ''
}

/** “Hartlow” of “Hartlow Athletic”: a club or a firm goes by the first word of its name. */
function isInstitution({ institutions }: Article, { surname }: Person): boolean {
  return institutions.some(({ name }) => name.split(' ').includes(surname))
}

/** “Miss Universe” and “Miss Manners” are no people. */
function isMiss(article: Article, title: Span | null): boolean {
  return title !== null && article.slice(title) === 'Miss'
}

function wordsInCopy({ blocks }: Article): number {
  let words = 0
  for (const { running, tokens } of blocks) if (running) words += tokens[1] - tokens[0]
  return words
}

function hasPronoun({ sentences, tokens }: Article, sentence: number): boolean {
  for (const range of sentences.slice(sentence, sentence + 2)) {
    for (let i = range.tokens[0]; i < range.tokens[1]; i++) if (tokens.has(i, pronouns)) return true
  }
  return false
}
