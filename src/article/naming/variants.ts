import { MOST_PEOPLE } from './introductions.ts'
import { KINSHIP } from '../../english/titles.ts'
import { Flag, foldWord, lexicon } from '../names/lexicon.ts'
import { WordList, hashWord } from '../tokens.ts'
import type { Article, Person, Sentence, Span } from '../types.ts'
import { CapitalWords } from './capital-words.ts'
import { Household } from './household.ts'
import { markVariants } from './marks.ts'
import { mayHaveNearWords } from './near-words.ts'
import { LISTED_NAME, isGivenLike, isNear, soundsAlike } from './spelling.ts'

/** One name in two spellings. */
export interface Variant {
  /** The places of the rarer spelling, in the order of the text; each is the whole name as it stands there. */
  places: readonly Span[]
  /** The usual spelling: the full name or the surname, whichever the first place has. */
  usual: string
  /** The first place of the usual spelling, and how many places it has. */
  first: Span
  count: number
}

/** A person whom the article names in full. */
interface Introduced {
  person: Person
  /** Words of the full name, folded. */
  words: readonly string[]
  given: string
  /** The last word of the surname. */
  surname: string
}

const kinship = new WordList([...KINSHIP, 'twin', 'twins', 'namesake', 'unrelated', 'relation'])

/** What no bare surname is, whatever its capital. */
const NO_SURNAME =
  Flag.common |
  Flag.function |
  Flag.calendar |
  Flag.place |
  Flag.demonym |
  Flag.institution |
  Flag.head |
  Flag.sector |
  Flag.legal |
  Flag.thing |
  Flag.partisan |
  Flag.title |
  Flag.noInstitution

/**
 * The names of people that the article spells in two ways, in the order of the text. Two spellings count as
 * one name only with evidence: accents and hyphens alone differ; the given name is the same and the surname
 * nearly; the surname is the same and the given names sound alike; the two names have changed places; or a
 * surname that nobody was introduced by is nearly that of somebody who was.
 */
export function nameVariants(article: Article): Variant[] {
  if (article.people.length > MOST_PEOPLE) return []
  const found = markVariants(article)
  if (mayHaveNearWords(article)) found.push(...new Spellings(article).variants())
  if (found.length === 0) return found
  const seen = new Set<number>()
  return found
    .filter(({ places }) => {
      const start = places[0]?.[0]
      if (start === undefined || seen.has(start)) return false
      seen.add(start)
      return true
    })
    .toSorted((a, b) => (a.places[0]?.[0] ?? 0) - (b.places[0]?.[0] ?? 0))
}

/** Finds near spellings of the names by which people are introduced. */
class Spellings {
  readonly #article: Article
  readonly #introduced: readonly Introduced[]
  readonly #words: CapitalWords
  /** Pairs of names that were compared already: each of the two may come first. */
  readonly #done = new Set<string>()

  constructor(article: Article) {
    this.#article = article
    this.#introduced = article.people.flatMap((person) => introducedAs(person) ?? [])
    this.#words = new CapitalWords(
      article,
      this.#introduced.flatMap(({ words, given, surname }) => [...words, given, surname]),
    )
  }

  variants(): Variant[] {
    return this.#introduced.flatMap((one) => [
      ...this.#surnames(one),
      ...this.#givenNames(one),
      ...this.#swapped(one),
    ])
  }

  /** Near spellings of the surname: behind the same given name, or where nobody else can be meant. */
  #surnames(one: Introduced): Variant[] {
    const found: Variant[] = []
    for (const { word, tokens } of this.#words.like(one.surname)) {
      if (one.words.includes(word) || !isNear(word, one.surname)) continue
      const full = tokens.filter((i) => this.#words.before(i) === one.given && !this.#words.goesOn(i))
      if (full.length > 0) found.push(...this.#fullVariant(one, word, full))
      else if (this.#isOrphan(word, tokens, one) && this.#isNew(word, one.surname)) {
        found.push(this.#variant(one, tokens, this.#words.get(one.surname)))
      }
    }
    return found
  }

  /** Near spellings of the given name: before the same surname, or alone where the person is called by it alone. */
  #givenNames(one: Introduced): Variant[] {
    const found: Variant[] = []
    for (const { word, tokens } of this.#words.like(one.given)) {
      if (one.words.includes(word) || !isGivenLike(word, one.given)) continue
      const full = tokens.filter((i) => this.#words.behind(i) === one.surname)
      if (full.length > 0) found.push(...this.#fullVariant(one, word, full))
      else if (this.#isCalled(word, tokens, one) && this.#isNew(word, one.given)) {
        found.push(this.#variant(one, tokens, this.#words.get(one.given)))
      }
    }
    return found
  }

  /** “Farook Syed” beside “Syed Farook”. */
  #swapped(one: Introduced): Variant[] {
    const [first, last, more] = one.words
    if (!first || !last || more !== undefined || first === last) return []
    const hash = hashWord(first)
    const { hash: hashes } = this.#article.tokens
    const full = this.#words.get(last).filter((i) => hashes[i + 1] === hash && this.#words.before(i) === null)
    return full.length > 0 ? this.#fullVariant(one, last, full) : []
  }

  /** Of full names: as long as they are not two people. */
  #fullVariant(one: Introduced, word: string, full: readonly number[]): Variant[] {
    const usual = this.#fullNames(one)
    if (full.some((i) => this.#isSomebodyElse(i, one, usual))) return []
    return this.#isNew(one.given, one.surname, word) ? [this.#variant(one, full, usual)] : []
  }

  #fullNames({ given, surname }: Introduced): number[] {
    return this.#words.get(surname).filter((i) => this.#words.before(i) === given)
  }

  /**
   * Of two sets of places the smaller one is the variant; of two that are as large, the one that nobody was
   * introduced by, or that comes later, unless everybody knows that name.
   */
  #variant({ person }: Introduced, found: readonly number[], usual: readonly number[]): Variant {
    const isEarlier =
      (found[0] ?? 0) < (usual[0] ?? 0) && (this.#personAt(found[0] ?? 0)?.given ?? null) !== null
    const swaps =
      found.length === usual.length
        ? this.#isFamous(found) || (isEarlier && !this.#isFamous(usual))
        : found.length > usual.length
    const [few, many] = swaps ? [usual, found] : [found, usual]
    const places = few.map((i) => this.#nameAround(i))
    const others = many.map((i) => this.#nameAround(i))
    const first = others[0] ?? person.mentions[0]?.span ?? [0, 0]
    const length = this.#wordsIn(places[0] ?? first).length
    const alike = others.find((span) => this.#wordsIn(span).length === length)
    const usualWords = alike ? this.#wordsIn(alike) : this.#wordsIn(first).slice(-length)
    return { places, usual: usualWords.join(' '), first, count: others.length }
  }

  #isFamous([first = 0]: readonly number[]): boolean {
    const person = this.#personAt(first)
    return person !== undefined && Household.with([]).has(person)
  }

  #personAt(i: number): Person | undefined {
    const start = this.#article.tokens.start[i] ?? 0
    return this.#article.people.find(({ mentions }) =>
      mentions.some(({ span }) => span[0] <= start && span[1] > start),
    )
  }

  /** The mention of a person that a token stands in, or the token with the words with a capital behind it. */
  #nameAround(i: number): Span {
    const { tokens } = this.#article
    const start = tokens.start[i] ?? 0
    const mention = this.#personAt(i)?.mentions.find(({ span }) => span[0] <= start && span[1] > start)
    if (mention) return mention.span
    let last = i
    while (this.#words.goesOn(last)) last++
    return [start, tokens.end[last] ?? start]
  }

  #wordsIn(span: Span): string[] {
    return this.#article.slice(span).split(/\s+/)
  }

  /** Whether a spelling is nobody’s own name: it stands alone everywhere, and is no word or name that we know. */
  #isOrphan(word: string, tokens: readonly number[], one: Introduced): boolean {
    const near = this.#introduced.filter(({ surname }) => isNear(word, surname))
    if (near.some(({ surname }) => surname !== one.surname) || this.#isSomebodys(word)) return false
    if (tokens.some((i) => !this.#words.hasTitle(i))) {
      const flags = lexicon().get(hashWord(word))
      if (flags & NO_SURNAME || (flags & LISTED_NAME && !soundsAlike(word, one.surname))) return false
    }
    return tokens.every((i) => this.#words.isAlone(i, one.words))
  }

  /** Whether a given name stands for somebody who is called by the given name alone. */
  #isCalled(word: string, tokens: readonly number[], one: Introduced): boolean {
    return (
      one.person.mentions.some(({ form }) => form === 'given') &&
      soundsAlike(word, one.given) &&
      !this.#isSomebodys(word) &&
      tokens.every((i) => this.#words.isAlone(i, one.words))
    )
  }

  #isSomebodys(word: string): boolean {
    return this.#introduced.some(({ words }) => words.includes(word))
  }

  /**
   * Two people after all: one sentence has both, or speaks of kin; or each has a description of its own, with
   * no word in common.
   */
  #isSomebodyElse(i: number, one: Introduced, usual: readonly number[]): boolean {
    const sentence = this.#sentenceOf(i)
    for (let at = sentence.tokens[0]; at < sentence.tokens[1]; at++) {
      if (this.#article.tokens.has(at, kinship)) return true
    }
    if (usual.some((at) => at >= sentence.tokens[0] && at < sentence.tokens[1])) return true
    const other = this.#personAt(i)
    if (!other?.role || !one.person.role || other === one.person) return false
    const described = new Set(longWords(this.#article.slice(one.person.role)))
    return !longWords(this.#article.slice(other.role)).some((word) => described.has(word))
  }

  #sentenceOf(i: number): Sentence {
    const { sentences, tokens } = this.#article
    return sentences[this.#article.sentenceAt(tokens.start[i] ?? 0)] as Sentence
  }

  #isNew(...names: string[]): boolean {
    const key = names.toSorted().join('|')
    if (this.#done.has(key)) return false
    this.#done.add(key)
    return true
  }
}

function introducedAs(person: Person): Introduced | null {
  if (person.given === null) return null
  const words = foldWord(person.name)
    .split(/[\s.,]+/)
    .filter((word) => word.length > 1)
  const surname = foldWord(person.surname).split(' ').at(-1) ?? ''
  return words.length > 1 ? { person, words, surname, given: foldWord(person.given) } : null
}

/** The words of a description that say something. */
function longWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => !(lexicon().get(hashWord(word)) & Flag.function))
}
