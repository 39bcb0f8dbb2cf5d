import type { Reading } from '../article/reading.ts'
import type { Institution, Person, Span } from '../article/types.ts'
import { nameKey } from './register.ts'

/** A place in one of several files. */
export interface Seen {
  path: string
  /** From 1. */
  line: number
  column: number
}

/** One name, as all drafts of a run have it. */
export interface DistinctName {
  kind: 'person' | 'institution'
  /** As most drafts write it. */
  name: string
  /** Of a person; null for those who have none anywhere. */
  given: string | null
  surname: string | null
  /** In how many drafts it stands, and in how many places. */
  drafts: number
  mentions: number
  first: Seen
  /** How it is written, by the number of drafts: “Hélène Roy”, “Helene Roy”. */
  spellings: Map<string, number>
  /** What the drafts say of who that is, by the number of drafts. */
  roles: Map<string, number>
  /** The letters that are tied to it, by the number of drafts. */
  acronyms: Map<string, number>
}

/** What is read of a draft. */
export type Named = Pick<Reading, 'slice' | 'place'> & {
  people: readonly Person[]
  institutions: readonly Institution[]
}

/** No description of anybody is longer; what is read as one is a relative clause gone wrong. */
const LONGEST_ROLE = 80
/** More descriptions are not kept of one name: memory is to follow the names, not the text. */
const MOST_ROLES = 20

/** A text of its own: a slice would keep the whole article in memory. */
function detached(text: string): string {
  return Buffer.from(text).toString()
}

function count(counts: Map<string, number>, key: string): void {
  const known = counts.get(key)
  counts.set(known === undefined ? detached(key) : key, (known ?? 0) + 1)
}

/**
 * The ways to write a name that differ in more than “the”, stops, the shape of an apostrophe, or a line of capitals:
 * each with the number of drafts, the most usual first.
 */
export function waysToWrite(spellings: ReadonlyMap<string, number>): [string, number][] {
  const found = new Map<string, [string, number]>()
  for (const [text, drafts] of [...spellings].toSorted((a, b) => b[1] - a[1])) {
    const key = text.replace(/^the /i, '').replace(/[‘’]/g, "'").replaceAll('.', '')
    const known = found.get(key)
    if (known) known[1] += drafts
    else if (found.size === 0 || !text.includes(' ') || text !== text.toUpperCase())
      found.set(key, [text, drafts])
  }
  return [...found.values()]
}

/** Gathers the names of draft after draft. Takes memory for each distinct name, not for each draft. */
export class DistinctNames {
  readonly #names = new Map<string, DistinctName>()
  #drafts = 0

  /** How many drafts were read. */
  get drafts(): number {
    return this.#drafts
  }

  /** The names, in the order in which they were first seen. */
  *[Symbol.iterator](): Generator<DistinctName> {
    yield* this.#names.values()
  }

  add(path: string, named: Named): void {
    this.#drafts++
    for (const person of named.people) this.#person(path, named, person)
    for (const institution of named.institutions) this.#institution(path, named, institution)
  }

  #person(path: string, named: Named, { name, given, surname, role, mentions }: Person): void {
    const found = this.#enter('person', name, path, named, mentions)
    if (!found) return
    found.given ??= given === null ? null : detached(given)
    found.surname ??= detached(surname)
    if (role) this.#role(found, named.slice(role))
  }

  #institution(path: string, named: Named, { name, acronym, mentions }: Institution): void {
    const found = this.#enter('institution', name, path, named, mentions)
    if (found && acronym !== null) count(found.acronyms, acronym)
  }

  #role({ roles }: DistinctName, written: string): void {
    const role = written.replace(/\s+/g, ' ').trim()
    if (role.length <= LONGEST_ROLE && (roles.size < MOST_ROLES || roles.has(role))) count(roles, role)
  }

  #enter(
    kind: DistinctName['kind'],
    name: string,
    path: string,
    named: Named,
    mentions: readonly { span: Span }[],
  ): DistinctName | null {
    const [mention] = mentions
    if (!mention) return null
    const key = `${kind} ${nameKey(name)}`
    let found = this.#names.get(key)
    if (!found) {
      const { start } = named.place(mention.span)
      const own = detached(name)
      found = {
        kind,
        name: own,
        given: null,
        surname: null,
        drafts: 0,
        mentions: 0,
        first: { path, line: start.line, column: start.column },
        spellings: new Map(),
        roles: new Map(),
        acronyms: new Map(),
      }
      this.#names.set(detached(key), found)
    }
    found.drafts++
    found.mentions += mentions.length
    count(found.spellings, name)
    if ((found.spellings.get(name) ?? 0) > (found.spellings.get(found.name) ?? 0)) found.name = detached(name)
    return found
  }
}
