import { foldWord } from '../names/lexicon.ts'
import type { Article, Mention, Person } from '../types.ts'
import { isInCopy } from './copy.ts'

/** The last word of a surname, folded: what relatives share when one of them writes it with a particle more. */
export function surnameKey(surname: string): string {
  return foldWord(surname.slice(surname.lastIndexOf(' ') + 1))
}

/** People whose full name the article has, by the last word of the surname. */
export function bySurname({ people }: Article): Map<string, Person[]> {
  const found = new Map<string, Person[]>()
  for (const person of people) {
    if (person.given === null) continue
    const key = surnameKey(person.surname)
    const known = found.get(key)
    if (known) known.push(person)
    else found.set(key, [person])
  }
  return found
}

/** Mentions in running copy and in the article's own words that stand for the person, not for a campaign or a law. */
export function inCopy(article: Article, { mentions }: Person): Mention[] {
  return mentions.filter((mention) => mention.form !== 'other' && isInCopy(article, mention))
}

/** The name with its title: “Mr Khan”. */
export function withTitle({ title, span }: Mention): readonly [start: number, end: number] {
  return [title?.[0] ?? span[0], span[1]]
}
