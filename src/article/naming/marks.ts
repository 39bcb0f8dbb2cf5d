import { foldWord } from '../names/lexicon.ts'
import { HASH_START, fold, hashOn, hashWord } from '../tokens.ts'
import type { Article, Mention, Person, Span } from '../types.ts'
import type { Variant } from './variants.ts'

/** Names of one person that are the same but for accents, inner capitals, hyphens and spaces. */
export function markVariants(article: Article): Variant[] {
  const found: Variant[] = []
  for (const person of article.people) addAccents(article, person, found)
  addJoints(article, found)
  return found
}

/** “Helene Marchand” beside “Hélène Marchand”, “Devos” beside “DeVos”: the reading takes them for one. */
function addAccents(article: Article, { mentions }: Person, found: Variant[]): void {
  if (mentions.length < 2 || !mayDiffer(article.text, mentions)) return
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
  for (const way of ways.values()) if (way.size > 1) found.push(...rarest(article, way))
}

/**
 * Whether names may have one word in two ways: a look at their letters, as nearly all have each in one. In plain
 * letters only capitals inside of a word can differ.
 */
function mayDiffer(text: string, mentions: readonly Mention[]): boolean {
  let hasMarks = false
  for (const { span } of mentions) {
    const marks = marksIn(text, span)
    if (marks === 'accents') return true
    hasMarks ||= marks === 'capitals'
  }
  if (!hasMarks) return false
  const folded: number[] = []
  const written: number[] = []
  for (const { span } of mentions) {
    for (let i = span[0]; i < span[1]; i++) {
      let word = HASH_START
      let capitals = HASH_START
      const start = i
      for (; i < span[1] && isOfWord(text.charCodeAt(i)); i++) {
        const code = fold(text.charCodeAt(i))
        word = hashOn(word, code)
        // The first letter has a capital or has none by its place.
        capitals = hashOn(capitals, code === 39 || i === start ? code : text.charCodeAt(i))
      }
      const at = folded.indexOf(word)
      if (at < 0) {
        folded.push(word)
        written.push(capitals)
      } else if (written[at] !== capitals) return true
    }
  }
  return false
}

/** Of plain names: a letter, a hyphen or an apostrophe. */
function isOfWord(code: number): boolean {
  return isLetter(code) || fold(code) === 39 || code === 0x2d
}

/** The ways to write one word against the most usual of them; of two as usual, the one with accents is right. */
function rarest(article: Article, way: ReadonlyMap<string, Span[]>): Variant[] {
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
function addJoints(article: Article, found: Variant[]): void {
  if (!article.people.some(({ name }) => hasJoint(name))) return
  // By a hash of the key, which itself is made only for two that have the same.
  const forms = new Map<number, Form>()
  const add = (text: string, person: Person): void => {
    const hash = hashOfLetters(text)
    const known = forms.get(hash)
    if (!known) forms.set(hash, { text, person })
    else if (
      known.person !== person &&
      text !== known.text &&
      withoutStops(text) !== withoutStops(known.text)
    ) {
      found.push(jointOf(article, known, { text, person }))
    }
  }
  for (const person of article.people) {
    if (person.name.startsWith('@')) continue
    add(person.name, person)
    if (person.given !== null && hasNonLetter(person.surname)) add(person.surname, person)
  }
}

/** A hyphen, an apostrophe, or a capital behind a small letter. */
function hasJoint(name: string): boolean {
  let wasSmall = false
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code > 127) return /[-'’]|\p{Ll}\p{Lu}/u.test(name)
    if (code === 0x2d || code === 0x27 || (wasSmall && code >= 65 && code <= 90)) return true
    wasSmall = code >= 97 && code <= 122
  }
  return false
}

function hasNonLetter(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code > 127) return /[^\p{L}]/u.test(name)
    if (!isLetter(code)) return true
  }
  return false
}

/** A hash of a name’s letters, folded. */
function hashOfLetters(name: string): number {
  let hash = HASH_START
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code > 127) return hashWord(foldWord(name).replace(/[^\p{L}]/gu, ''))
    if (isLetter(code)) hash = hashOn(hash, code | 32)
  }
  return hash
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

/** Whether a name has letters beyond plain English, or else a capital inside of a word. */
function marksIn(text: string, [start, end]: Span): 'accents' | 'capitals' | null {
  let found: 'capitals' | null = null
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 && code !== 0x2019 && code !== 0x2018) return 'accents'
    if (code >= 65 && code <= 90 && i > start && isLetter(text.charCodeAt(i - 1))) found = 'capitals'
  }
  return found
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
