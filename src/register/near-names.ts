import { Flag, GIVEN, foldWord, lexicon } from '../article/names/lexicon.ts'
import { isNearWord } from '../article/naming/institution-spellings.ts'
import { institutionKey, institutionWords, otherwiseWritten } from '../article/naming/institution-words.ts'
import { isNear, lettersApart, lettersOf, soundsAlike } from '../article/naming/spelling.ts'
import { hashWord } from '../article/tokens.ts'
import type { DistinctName } from './distinct-names.ts'

/** Two names of several drafts that are nearly the same. */
export interface NearNames {
  /** The one in fewer drafts. */
  rarer: DistinctName
  usual: DistinctName
}

/** A full name as it is compared. */
interface Person {
  one: DistinctName
  given: string
  surname: string
  letters: number
}

/**
 * The names that are nearly the same, in the order of the usual ones as given. People have the same given name and
 * nearly the same surname, or the reverse; institutions differ in a letter, a plural, British and American spelling,
 * or “for” and “of”. Whether two near names are one is not decided here.
 */
export function nearNames(names: Iterable<DistinctName>): NearNames[] {
  const people: Person[] = []
  const institutions: DistinctName[] = []
  for (const one of names) {
    if (one.kind === 'institution') institutions.push(one)
    else if (one.given !== null && one.surname !== null) {
      const surname = foldWord(one.surname)
      people.push({ one, given: firstWord(foldWord(one.given)), surname, letters: lettersOf(surname) })
    }
  }
  return [...nearPeople(people), ...nearInstitutions(institutions)]
}

function firstWord(text: string): string {
  return text.split(' ', 1)[0] ?? text
}

function pairOf(a: DistinctName, b: DistinctName): NearNames {
  const swap = a.drafts > b.drafts || (a.drafts === b.drafts && a.mentions >= b.mentions)
  return swap ? { rarer: b, usual: a } : { rarer: a, usual: b }
}

function by<Item>(items: readonly Item[], keyOf: (item: Item) => string): Iterable<Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const same = found.get(key)
    if (same) same.push(item)
    else found.set(key, [item])
  }
  return found.values()
}

function* nearPeople(people: readonly Person[]): Generator<NearNames> {
  for (const same of by(people, ({ given }) => given)) {
    yield* pairsIn(
      same,
      (a, b) =>
        lettersApart(a.letters, b.letters) <= 3 && a.surname !== b.surname && isNear(a.surname, b.surname),
    )
  }
  for (const same of by(people, ({ surname }) => surname)) {
    yield* pairsIn(same, (a, b) => a.given !== b.given && isGivenNear(a.given, b.given))
  }
}

function* pairsIn(items: readonly Person[], isPair: (a: Person, b: Person) => boolean): Generator<NearNames> {
  for (const [i, a] of items.entries()) {
    for (let j = i + 1; j < items.length; j++) {
      const b = items[j] as Person
      if (isPair(a, b)) yield pairOf(a.one, b.one)
    }
  }
}

/** Spellings of one given name rather than two names: they sound alike, or one of them is no given name that we know. */
function isGivenNear(a: string, b: string): boolean {
  if (soundsAlike(a, b)) return true
  return isNear(a, b) && (!isListed(a) || !isListed(b))
}

function isListed(name: string): boolean {
  return (lexicon().get(hashWord(name)) & (GIVEN | Flag.surname)) !== 0
}

function* nearInstitutions(institutions: readonly DistinctName[]): Generator<NearNames> {
  const named = institutions
    .map((one) => ({ one, words: institutionWords(one.name) }))
    .filter(({ words }) => words.length > 1)
  for (const same of by(named, ({ words }) => institutionKey(words))) {
    for (const [i, a] of same.entries()) {
      for (const b of same.slice(i + 1)) if (otherwiseWritten(a.words, b.words)) yield pairOf(a.one, b.one)
    }
  }
  // Names with one word nearly the same have all others in common: each is looked up without each of its words.
  const holes = named.flatMap((name) =>
    name.words.map((word, at) => ({
      ...name,
      word,
      last: at === name.words.length - 1,
      key: `${at} ${name.words.toSpliced(at, 1).join(' ')}`,
    })),
  )
  for (const same of by(holes, ({ key }) => key)) {
    for (const [i, a] of same.entries()) {
      for (const b of same.slice(i + 1)) if (isNearWord(a.word, b.word, a.last)) yield pairOf(a.one, b.one)
    }
  }
}
