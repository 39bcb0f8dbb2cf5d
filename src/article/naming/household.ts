import { HOUSEHOLD_PEOPLE } from '../../english/household-people.ts'
import { foldWord } from '../names/lexicon.ts'
import type { Person } from '../types.ts'

/** People who need no introduction: those whom everybody knows, and those of the house. */
export class Household {
  static readonly #made = new WeakMap<readonly string[], Household>()
  readonly #names: ReadonlySet<string>
  /** Last words of the names. */
  readonly #surnames: ReadonlySet<string>

  /** `names`: full names, or single names by which somebody is known. */
  constructor(names: readonly string[]) {
    this.#names = new Set(names.map(plain))
    // “Assad” of Bashar al-Assad.
    this.#surnames = new Set(
      [...this.#names].map((name) => (name.split(' ').at(-1) ?? '').replace(/^al-/, '')),
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
    if (this.#names.has(plain(name))) return true
    if (given !== null) return this.#names.has(`${plain(given)} ${plain(surname)}`)
    return this.#surnames.has(plain(surname))
  }

  /** Known by the surname alone even where the full name stands as well: “Churchill”. */
  bySurname({ name, surname }: Person): boolean {
    return this.#names.has(plain(surname)) && this.#names.has(plain(name))
  }
}

/** A name as it is compared: no accents, no case, no stops. */
function plain(name: string): string {
  return foldWord(name).replaceAll('.', '')
}
