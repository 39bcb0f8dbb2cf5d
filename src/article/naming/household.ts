import { HOUSEHOLD_PEOPLE } from '../../english/household-people.ts'
import { foldWord } from '../names/lexicon.ts'
import { HASH_START, fold, hashOn } from '../tokens.ts'
import type { Person } from '../types.ts'
import { isPlain } from './look.ts'

const SPACE = 0x20
const STOP = 0x2e

/** People who need no introduction: those whom everybody knows, and those of the house. */
export class Household {
  static readonly #made = new WeakMap<readonly string[], Household>()
  /** By the hashes of the names: those that are asked for need not be made. */
  readonly #names: ReadonlySet<number>
  /** Last words of the names. */
  readonly #surnames: ReadonlySet<number>

  /** `names`: full names, or single names by which somebody is known. */
  constructor(names: readonly string[]) {
    this.#names = new Set(names.map((name) => keyOf(name)))
    // “Assad” of Bashar al-Assad.
    this.#surnames = new Set(
      names.map((name) => keyOf((plain(name).split(' ').at(-1) ?? '').replace(/^al-/, ''))),
    )
  }

  /** Those whom everybody knows, and these; made once for a list. */
  static with(names: readonly string[]): Household {
    const key = names.length > 0 ? names : HOUSEHOLD_PEOPLE
    const known = this.#made.get(key)
    if (known) return known
    const made = new Household(names.length > 0 ? [...HOUSEHOLD_PEOPLE, ...names] : HOUSEHOLD_PEOPLE)
    this.#made.set(key, made)
    return made
  }

  /** Known by the full name; or, where the article has no given name, by a name that ends in the surname. */
  has({ name, given, surname }: Person): boolean {
    if (this.#names.has(keyOf(name))) return true
    if (given !== null) return this.#names.has(keyOf(surname, hashOn(keyOf(given), SPACE)))
    return this.#surnames.has(keyOf(surname))
  }

  /** Known by the surname alone even where the full name stands as well: “Churchill”. */
  bySurname({ name, surname }: Person): boolean {
    return this.#names.has(keyOf(surname)) && this.#names.has(keyOf(name))
  }
}

/** The hash of what `plain` makes of a name, behind that of another one when there is one. */
function keyOf(name: string, before = HASH_START): number {
  const folded = isPlain(name) ? name : foldWord(name)
  let hash = before
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (code !== STOP) hash = hashOn(hash, fold(code))
  }
  return hash
}

/** A name as it is compared: no accents, no case, no stops. */
function plain(name: string): string {
  return foldWord(name).replaceAll('.', '')
}
