import { foldWord } from '../article/names/lexicon.ts'

/** Somebody or something as `names.yml` has it. */
export interface EntryData {
  name: string
  role?: string
  later?: string
  pronouns?: string
  acronym?: string
  accepted?: readonly string[]
  wrong?: readonly string[]
  household?: boolean | 'yes' | 'no'
  since?: string | number
}

/** The names register as data: what a `names.yml` holds. */
export interface RegisterData {
  people?: readonly EntryData[]
  institutions?: readonly EntryData[]
}

/** A person or institution of the names register. */
export interface Entry {
  kind: 'person' | 'institution'
  /** As the house spells it. */
  name: string
  /** Who that is: “prosecutor of the International Criminal Court”. */
  role: string | null
  /** The form after the first mention: “Khan”, “the court”. */
  later: string | null
  acronym: string | null
  /** Other forms that are right. */
  accepted: readonly string[]
  /** Forms that the house wants mended to `name`. */
  wrong: readonly string[]
  /** The readers know them without being told. */
  household: boolean
}

/** A name as it is told from others: no case, accents, stops, “the”. */
export function nameKey(name: string): string {
  return foldWord(name).replaceAll('.', '').replace(/\s+/g, ' ').replace(/^the /, '')
}

/** The people and institutions that a newsroom keeps a list of. */
export class Register {
  readonly entries: readonly Entry[]
  readonly #people = new WeakMap<readonly string[], readonly string[]>()
  readonly #acronyms = new WeakMap<readonly string[], readonly string[]>()
  #byForm: Map<string, Entry> | null = null

  constructor(entries: readonly Entry[]) {
    this.entries = entries
  }

  /** The entry that has this name, accepted form or acronym; case, accents and stops count for nothing. */
  find(form: string): Entry | null {
    this.#byForm ??= this.#index()
    return this.#byForm.get(nameKey(form)) ?? null
  }

  /** This register with entries of another one below it, but for those that it has a form of itself. */
  over({ entries }: Register): Register {
    const wrong = new Set(this.entries.flatMap((entry) => entry.wrong.map(nameKey)))
    const isOwn = (form: string): boolean => this.find(form) !== null || wrong.has(nameKey(form))
    return new Register([
      ...this.entries,
      ...entries.filter((entry) => ![entry.name, ...entry.wrong].some(isOwn)),
    ])
  }

  /**
   * A list of people whom every reader knows, and those of the register with it: names and accepted forms.
   * Made once for a list, so that what is made of it can be kept too.
   */
  knownPeople(others: readonly string[]): readonly string[] {
    return this.#with(this.#people, others, 'person', ({ name, accepted }) => [name, ...accepted])
  }

  /** A list of acronyms that every reader knows, and those of the register with it. */
  knownAcronyms(others: readonly string[]): readonly string[] {
    return this.#with(this.#acronyms, others, 'institution', ({ acronym, accepted, name }) =>
      [name, ...accepted, acronym ?? name].filter((form) => !form.includes(' ')),
    )
  }

  #with(
    known: WeakMap<readonly string[], readonly string[]>,
    others: readonly string[],
    kind: Entry['kind'],
    formsOf: (entry: Entry) => string[],
  ): readonly string[] {
    const before = known.get(others)
    if (before) return before
    const own = this.entries.filter((entry) => entry.household && entry.kind === kind).flatMap(formsOf)
    const all = own.length > 0 ? [...others, ...own] : others
    known.set(others, all)
    return all
  }

  #index(): Map<string, Entry> {
    const found = new Map<string, Entry>()
    const put = (form: string, entry: Entry) => {
      const key = nameKey(form)
      if (!found.has(key)) found.set(key, entry)
    }
    for (const entry of this.entries) put(entry.name, entry)
    for (const entry of this.entries) {
      for (const form of entry.accepted) put(form, entry)
      if (entry.acronym !== null) put(entry.acronym, entry)
    }
    return found
  }
}

/** The register of a house that keeps none. */
export const NO_NAMES = new Register([])

function entryOf(kind: Entry['kind'], data: EntryData): Entry {
  return {
    kind,
    name: data.name,
    role: data.role ?? null,
    later: data.later ?? null,
    acronym: data.acronym ?? null,
    accepted: data.accepted ?? [],
    wrong: data.wrong ?? [],
    household: data.household === true || data.household === 'yes',
  }
}

const made = new WeakMap<RegisterData, Register>()

/** The register of data that fits its schema; made once for the same data. */
export function registerOf(data: RegisterData): Register {
  const known = made.get(data)
  if (known) return known
  const register = new Register([
    ...(data.people ?? []).map((one) => entryOf('person', one)),
    ...(data.institutions ?? []).map((one) => entryOf('institution', one)),
  ])
  made.set(data, register)
  return register
}
