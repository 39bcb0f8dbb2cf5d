import { foldWord, Flag, lexicon } from '../article/names/lexicon.ts'
import { hashWord } from '../article/tokens.ts'
import type { DistinctName, DistinctNames, Seen } from './distinct-names.ts'
import { waysToWrite } from './distinct-names.ts'
import { nearNames } from './near-names.ts'
import { nameKey, type Register } from './register.ts'
import { roleOf, rolesApart } from './role.ts'

/** An entry that a register could have. */
export interface ProposedEntry {
  kind: DistinctName['kind']
  name: string
  role: string | null
  acronym: string | null
  /** Longer and shorter forms of the name that the drafts have too. */
  accepted: readonly string[]
  drafts: number
  mentions: number
  first: Seen
}

/** What somebody has to decide: two ways to write, describe or shorten one name. */
export interface Conflict {
  about: 'spelling' | 'role' | 'acronym'
  name: string
  /** The ways, the most usual one first, with the number of drafts that have it, or the register for its own. */
  ways: readonly { text: string; drafts: number | 'register'; first: Seen | null }[]
}

export interface Proposal {
  /** Those in most drafts first, people before institutions. */
  entries: readonly ProposedEntry[]
  conflicts: readonly Conflict[]
  /** Names that are left out because they stand in too few drafts. */
  rare: number
}

/** One person or body with all its names. */
interface Known {
  main: DistinctName
  others: DistinctName[]
}

/**
 * Makes a register's entries of the names of drafts.
 *
 * @param minDrafts in how many drafts a name must stand; rarer ones that are nearly the same as a usual one are
 *   still told as conflicts
 * @param register entries that are there already: not proposed again, but compared
 */
export function propose(names: DistinctNames, minDrafts: number, register: Register): Proposal {
  const kept = [...names].filter(isUseful)
  const kinds = kindsOf(kept)
  const sure = kept.filter((one) => kinds.get(nameKey(one.name)) === one)
  const known = [...joinPeople(sure), ...joinInstitutions(sure)]
  const usual = known.filter(({ main, others }) => draftsOf(main, others) >= minDrafts)
  const fresh = usual.filter(({ main, others }) => ![main, ...others].some(({ name }) => register.find(name)))
  return {
    entries: fresh.map(entryOf).toSorted(compare),
    conflicts: [...ownConflicts(usual, register), ...nearConflicts(sure, register)],
    rare: known.length - usual.length,
  }
}

/** A name of at least two words, or letters; not shouted, no words of the page grown together, no family. */
function isUseful({ kind, name, given, acronyms }: DistinctName): boolean {
  if (/\p{Ll}{2}\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(name) || /[@#/…]/.test(name)) return false
  const words = name.split(' ')
  if (words.length > 1 && name === name.toUpperCase()) return false
  const last = lexicon().get(hashWord(words.at(-1) ?? ''))
  if (kind === 'person') {
    return given !== null && words.length > 1 && words.length < 6 && !(last & Flag.head && !(last & SURNAME))
  }
  if (words.length > 1) return !(last & (Flag.thingHead | Flag.placeHead)) || acronyms.size > 0
  if (last & (Flag.noInstitution | Flag.partisan | Flag.demonym)) return false
  return acronyms.size > 0 || last === 0 || (last & Flag.institution) !== 0
}

const SURNAME = Flag.surname | Flag.headAndName

/** Which of two readings of one name, as a person’s and as an institution’s, more drafts have. */
function kindsOf(names: readonly DistinctName[]): Map<string, DistinctName> {
  const found = new Map<string, DistinctName>()
  for (const one of names) {
    const key = nameKey(one.name)
    const other = found.get(key)
    if (!other || other.drafts < one.drafts) found.set(key, one)
  }
  return found
}

function draftsOf(main: DistinctName, others: readonly DistinctName[]): number {
  return others.reduce((sum, { drafts }) => sum + drafts, main.drafts)
}

/** “Donald J. Trump” with “Donald Trump”: the same first and last name, and initials or names between that differ in being there. */
function joinPeople(names: readonly DistinctName[]): Known[] {
  const found = new Map<string, Known[]>()
  for (const one of names.filter(({ kind }) => kind === 'person').toSorted((a, b) => b.drafts - a.drafts)) {
    const words = foldWord(one.name).replaceAll(',', '').split(' ')
    const last = /^(?:jr|sr|ii|iii|iv)\.?$/.test(words.at(-1) ?? '')
      ? words.slice(-2).join(' ')
      : words.at(-1)
    const key = `${words[0]} ${last}`
    const same = found.get(key) ?? []
    found.set(key, same)
    const middle = words.slice(1, -1).join(' ')
    const owner = same.find(({ main }) => {
      const own = foldWord(main.name).split(' ').slice(1, -1).join(' ')
      return own === '' || middle === '' || own.charAt(0) === middle.charAt(0)
    })
    if (owner) owner.others.push(one)
    else same.push({ main: one, others: [] })
  }
  return [...found.values()].flat()
}

/** In more drafts than this the letters stand for themselves, when only one writes them out. */
const MUCH_MORE = 5

/** “DNC” with “Democratic National Committee”, where drafts tie the two. */
function joinInstitutions(names: readonly DistinctName[]): Known[] {
  const bodies = names.filter(({ kind }) => kind === 'institution')
  const full = bodies.filter(({ name }) => name.includes(' '))
  const byLetters = new Map<string, Known>()
  const known = full
    .toSorted((a, b) => b.drafts - a.drafts)
    .map((main) => {
      const one: Known = { main, others: [] }
      const letters = lettersOf(main)
      if (letters !== null && !byLetters.has(letters)) byLetters.set(letters, one)
      return one
    })
  const surnames = new Set(names.flatMap(({ surname }) => (surname === null ? [] : [foldWord(surname)])))
  for (const one of bodies) {
    if (one.name.includes(' ') || surnames.has(foldWord(one.name))) continue
    const owner = byLetters.get(one.name.replaceAll('.', '').toUpperCase())
    // “CNN” is hardly ever written out: then the letters are the name.
    if (!owner || (owner.main.drafts === 1 && one.drafts > MUCH_MORE)) known.push({ main: one, others: [] })
    else owner.others.push(one)
  }
  return known
}

function top(counts: ReadonlyMap<string, number>): [string, number] | null {
  let best: [string, number] | null = null
  for (const [text, drafts] of counts) if (!best || drafts > best[1]) best = [text, drafts]
  return best
}

/** The letters that most drafts tie to a name. */
function lettersOf({ acronyms }: DistinctName): string | null {
  return top(acronyms)?.[0].toUpperCase() ?? null
}

function entryOf({ main, others }: Known): ProposedEntry {
  const all = [main, ...others]
  const acronym =
    main.kind === 'institution' && main.name.includes(' ') ? (top(main.acronyms)?.[0] ?? null) : null
  return {
    kind: main.kind,
    name: main.name,
    role: main.kind === 'person' ? roleOf(all.flatMap(({ roles }) => [...roles])) : null,
    acronym,
    accepted: others
      .filter(({ name, drafts }) => drafts > 1 && name.replaceAll('.', '') !== acronym)
      .map(({ name }) => name),
    drafts: draftsOf(main, others),
    mentions: all.reduce((sum, { mentions }) => sum + mentions, 0),
    first: main.first,
  }
}

function compare(a: ProposedEntry, b: ProposedEntry): number {
  if (a.kind !== b.kind) return a.kind === 'person' ? -1 : 1
  return b.drafts - a.drafts || b.mentions - a.mentions || (a.name < b.name ? -1 : 1)
}

/** Conflicts within one name, and with what the register says of it. */
function ownConflicts(known: readonly Known[], register: Register): Conflict[] {
  return known.flatMap(({ main, others }) => {
    const found: Conflict[] = []
    const entry = register.find(main.name)
    const written = waysToWrite(main.spellings)
    if (written.length > 1 && !entry) {
      const ways = written.map(([text, drafts], i) => ({ text, drafts, first: i === 0 ? main.first : null }))
      found.push({ about: 'spelling', name: main.name, ways })
    }
    const letters = [...main.acronyms].toSorted((a, b) => b[1] - a[1])
    const own = entry?.acronym ?? null
    const ways = letters.map(([text, drafts]) => ({ text, drafts, first: null }))
    if (own !== null && letters.some(([text]) => text !== own)) {
      const rest = ways.filter(({ text }) => text !== own)
      found.push({
        about: 'acronym',
        name: main.name,
        ways: [{ text: own, drafts: 'register', first: null }, ...rest],
      })
    } else if (own === null && letters.length > 1) found.push({ about: 'acronym', name: main.name, ways })
    const roles = [main, ...others].flatMap((one) => [...one.roles])
    const apart = main.kind === 'person' ? rolesApart(roles, entry?.role ?? null) : []
    if (apart.length > 1) {
      found.push({
        about: 'role',
        name: main.name,
        ways: apart.map(({ text, drafts }) => ({ text, drafts, first: null })),
      })
    }
    return found
  })
}

/** Two names that are nearly the same, unless the register has both. */
function nearConflicts(names: readonly DistinctName[], register: Register): Conflict[] {
  return nearNames(names).flatMap(({ rarer, usual }) => {
    const own = register.find(usual.name)
    const other = register.find(rarer.name)
    if (own && other) return []
    const [right, wrong] = other ? [rarer, usual] : [usual, rarer]
    const ways = [right, wrong].map(({ name, drafts, first }) => ({ text: name, drafts, first }))
    return [{ about: 'spelling' as const, name: right.name, ways }]
  })
}
