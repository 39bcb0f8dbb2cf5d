import { KINSHIP } from '../../english/titles.ts'
import { TokenKind, WordList } from '../tokens.ts'
import type { Article, Figure, Mention, Person } from '../types.ts'
import { MOST_PEOPLE } from './introductions.ts'
import { bySurname, surnameKey } from './namesakes.ts'

/** The age that the article gives somebody in one place. */
interface Age {
  value: number
  figure: Figure
}

/** Two ages of one person. */
export interface AgeConflict {
  person: Person
  /** The age that stands first, and the first that differs. */
  first: Age
  other: Age
}

/** What tells that an age was or will be somebody's at another time. */
const otherTimes = new WordList(
  `when was were then turned turns turning turn until since before after birthday would will became becoming
  later ago born by at`
    .trim()
    .split(/\s+/),
)
const kinship = new WordList(KINSHIP)
/** Between a name and an age: “Anna Reed, who is 45”, “Anna Reed, aged 45”, “Anna Reed, now 45”, “Anna Reed, a 45-year-old”. */
const links = new WordList(['who', 'is', 'aged', 'age', 'now', 'a', 'an', 'the', ',', '('])
const MOST_LINKS = 4
/** Between an age and a name: “45-year-old nurse Anna Reed”. */
const MOST_WORDS = 3

/** People to whom the article gives two ages, headlines and captions included; quotes are somebody else's words. */
export function ageConflicts(article: Article): AgeConflict[] {
  const { figures, people } = article
  const ages = figures.filter((figure) => figure.kind === 'age' || isPredicate(article, figure))
  if (ages.length < 2 || people.length > MOST_PEOPLE) return []
  const mentions = new Mentions(article)
  const known = new Map<Person, Age>()
  const found: AgeConflict[] = []
  const done = new Set<Person>()
  for (const figure of ages) {
    if (
      typeof figure.value !== 'number' ||
      article.quotedAt(figure.span[0]) ||
      isOfOtherTime(article, figure)
    )
      continue
    const person = mentions.before(figure) ?? mentions.behind(figure)
    if (!person || done.has(person)) continue
    const age: Age = { value: figure.value, figure }
    const first = known.get(person)
    if (!first) known.set(person, age)
    else if (first.value !== age.value) {
      found.push({ person, first, other: age })
      done.add(person)
    }
  }
  return found
}

/** “Reed is 45.” */
function isPredicate({ tokens }: Article, { kind, number, span, value }: Figure): boolean {
  if (kind !== 'count' || typeof value !== 'number' || value > 110 || span[1] !== number[1]) return false
  const first = tokens.indexAt(span[0])
  return tokens.is(first - 1, 'is') && tokens.kindOf(first + 1) === TokenKind.mark
}

/** Which person is named where. */
class Mentions {
  readonly #article: Article
  readonly #byStart = new Map<number, Person>()
  readonly #byEnd = new Map<number, Person>()

  constructor(article: Article) {
    this.#article = article
    const shared = bySurname(article)
    const { tokens } = article
    for (const person of article.people) {
      const alone = (shared.get(surnameKey(person.surname))?.length ?? 0) < 2
      for (const mention of person.mentions) {
        if (!isSure(mention, alone) || this.#isKin(mention)) continue
        const end = tokens.indexAt(mention.span[1] - 1)
        this.#byStart.set(tokens.indexAt(mention.title?.[0] ?? mention.span[0]), person)
        this.#byEnd.set(end, person)
      }
    }
  }

  /** “Anna Reed, 45”, “Anna Reed (45)”, “Reed, who is 45”. */
  before(figure: Figure): Person | null {
    const { tokens } = this.#article
    const number = tokens.indexAt(figure.span[0])
    let linked = false
    for (let i = number - 1; i >= number - 1 - MOST_LINKS; i--) {
      const person = this.#byEnd.get(i)
      if (person) return linked ? person : null
      if (!tokens.has(i, links)) return null
      linked = true
    }
    return null
  }

  /** “45-year-old Anna Reed”, “the 45-year-old nurse Anna Reed”. */
  behind(figure: Figure): Person | null {
    const { tokens } = this.#article
    const last = tokens.indexAt(figure.span[1] - 1)
    if (!/old$/i.test(this.#article.slice(figure.span))) return null
    for (let i = last + 1; i <= last + 1 + MOST_WORDS; i++) {
      const person = this.#byStart.get(i)
      if (person) return person
      if (tokens.kindOf(i) !== TokenKind.word || tokens.has(i, kinship)) return null
    }
    return null
  }

  /** “his son, Martin Reed, 12,”: two may have one name. */
  #isKin({ span }: Mention): boolean {
    const { tokens } = this.#article
    const first = tokens.indexAt(span[0])
    const before = tokens.is(first - 1, ',') ? first - 2 : first - 1
    return tokens.has(before, kinship)
  }
}

function isSure({ form, quoted }: Mention, alone: boolean): boolean {
  return !quoted && (form === 'full' || (alone && (form === 'surname' || form === 'honorific')))
}

/** “Anna Reed, 45 when she left”, “Reed, who was 44 at the time”, “Reed, 46 next week”. */
function isOfOtherTime({ tokens, text }: Article, { span }: Figure): boolean {
  const first = tokens.indexAt(span[0])
  const last = tokens.indexAt(span[1] - 1)
  const before = tokens.is(first - 1, ',') ? first - 2 : first - 1
  if (tokens.has(before, otherTimes) || tokens.has(before - 1, otherTimes)) return true
  if (tokens.has(last + 1, otherTimes) || tokens.is(last + 1, 'next')) return true
  return /^,? (?:when|then|at the time|in \d{4})/.test(text.slice(span[1], span[1] + 16))
}
