import { foldWord } from '../names/lexicon.ts'
import type { Article, Person, Span } from '../types.ts'
import type { Variant } from './variants.ts'

/** Names of one person that are the same but for accents, inner capitals, hyphens and spaces. */
export function markVariants(article: Article): Variant[] {
  return [...article.people.flatMap((person) => accents(article, person)), ...joints(article)]
}

/** “Helene Marchand” beside “Hélène Marchand”, “Devos” beside “DeVos”: the reading takes them for one. */
function accents(article: Article, { mentions }: Person): Variant[] {
  if (mentions.length < 2 || !mentions.some(({ span }) => hasMarks(article.text, span))) return []
  const ways = new Map<string, Map<string, Span[]>>()
  for (const { span } of mentions) {
    const name = article.slice(span)
    if (name.startsWith('@')) continue
    for (const [word] of name.matchAll(/[\p{L}\p{M}'’‘-]{2,}/gu)) {
      if (word === word.toUpperCase()) continue
      // “Van den Hoek” is “van den Hoek” without the forename.
      const written = (word.charAt(0).toUpperCase() + word.slice(1)).replace(/['‘]/g, '’')
      const key = foldWord(written)
      const way = ways.get(key) ?? new Map<string, Span[]>()
      ways.set(key, way)
      const places = way.get(written)
      if (places) places.push(span)
      else way.set(written, [span])
    }
  }
  return [...ways.values()].flatMap((way) => rarest(article, way))
}

/** The ways to write one word against the most usual of them; of two as usual, the one with accents is right. */
function rarest(article: Article, way: ReadonlyMap<string, Span[]>): Variant[] {
  if (way.size < 2) return []
  const [usual, ...others] = [...way].toSorted(
    ([a, x], [b, y]) => y.length - x.length || accentsIn(b) - accentsIn(a) || capitalsIn(a) - capitalsIn(b),
  )
  const first = usual?.[1][0] ?? [0, 0]
  const text = article.slice(first).replace(/\s+/g, ' ')
  return others.map(([, places]) => ({ places, usual: text, first, count: usual?.[1].length ?? 0 }))
}

/** One way to write a name, and whose it is. */
interface Form {
  text: string
  person: Person
}

/** “Solheim Okoye” beside “Solheim-Okoye”, “Mac Donald” beside “MacDonald”. */
function joints(article: Article): Variant[] {
  if (!article.people.some(({ name }) => /[-'’]|\p{Ll}\p{Lu}/u.test(name))) return []
  const found: Variant[] = []
  const forms = new Map<string, Form>()
  for (const person of article.people) {
    if (person.name.startsWith('@')) continue
    const joined = person.given !== null && /[^\p{L}]/u.test(person.surname)
    for (const text of joined ? [person.name, person.surname] : [person.name]) {
      const key = foldWord(text).replace(/[^\p{L}]/gu, '')
      const known = forms.get(key)
      if (!known) forms.set(key, { text, person })
      else if (
        known.person !== person &&
        text !== known.text &&
        withoutStops(text) !== withoutStops(known.text)
      ) {
        found.push(jointOf(article, known, { text, person }))
      }
    }
  }
  return found
}

function jointOf(article: Article, ...both: Form[]): Variant {
  const [usual, rarer] = both
    .map(({ text, person }) => ({ text, spans: endingIn(article, text, person) }))
    .toSorted((a, b) => b.spans.length - a.spans.length)
  return {
    places: rarer?.spans ?? [],
    usual: usual?.text ?? '',
    first: usual?.spans[0] ?? [0, 0],
    count: usual?.spans.length ?? 0,
  }
}

/** Where a person’s mentions end in a form of the name. */
function endingIn(article: Article, text: string, { mentions }: Person): Span[] {
  return mentions.flatMap(({ span }): Span[] => {
    const start = span[1] - text.length
    return start >= span[0] && article.slice([start, span[1]]) === text ? [[start, span[1]]] : []
  })
}

/** A name without accents, stops, and the space between initials: “J. P. Smith” is “JP Smith”. */
function withoutStops(name: string): string {
  return foldWord(name)
    .replace(/[.,]/g, '')
    .replace(/(?<=\b\p{L}) (?=\p{L}\b)/gu, '')
}

/** A letter beyond plain English, or a capital inside of a word. */
function hasMarks(text: string, [start, end]: Span): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 && code !== 0x2019 && code !== 0x2018) return true
    if (code >= 65 && code <= 90 && i > start && isLetter(text.charCodeAt(i - 1))) return true
  }
  return false
}

/** A letter of plain English. */
function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

function capitalsIn(word: string): number {
  return word.replace(/[^\p{Lu}]/gu, '').length
}

function accentsIn(word: string): number {
  return word.normalize('NFD').replace(/[^\p{M}]/gu, '').length
}
