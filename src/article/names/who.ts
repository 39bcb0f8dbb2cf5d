import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../../english/titles.ts'
import { WordList } from '../tokens.ts'
import type { MentionForm } from '../types.ts'
import type { Candidate } from './candidates.ts'
import { isAttributive } from './eponyms.ts'
import type { Group } from './kinds.ts'
import { Flag, GIVEN } from './lexicon.ts'
import { isSeat } from './titles.ts'
import { type Words, is, isDotOf } from './words.ts'

const maleHonorifics = new WordList(MALE_HONORIFICS)
const femaleHonorifics = new WordList(FEMALE_HONORIFICS)

const HYPHEN = 0x2d

/** So many people of one name are told apart by it; with more, time would not be in proportion to the text. */
const MOST_NAMESAKES = 40

/** One place where somebody is named. */
export interface Naming {
  name: Candidate
  form: MentionForm
}

/** Somebody, while the names are put together. */
export interface Somebody {
  /** The fullest name’s words, folded, without suffix. */
  parts: readonly string[]
  suffix: string | null
  /** Index in `parts` of the surname. */
  surname: number
  /** Sexes that the given name allows: bits of `GIVEN`. */
  sex: number
  /** Never named in full: a surname or given name is all there is. */
  alone: boolean
  /** Full names, then the rest, each in the order of the text once all are in. */
  full: Naming[]
  short: Naming[]
  /** How many of `full` stand before the place that is read now, and the sentence of the last mention before it. */
  read: number
  sentence: number
}

/** Puts names together by who is meant: full names first, then surnames and given names in the order of the text. */
export class Who {
  readonly all: Somebody[] = []
  readonly #words: Words
  /** People by each word of their names. */
  readonly #byPart = new Map<string, Somebody[]>()

  constructor(words: Words) {
    this.#words = words
  }

  /** Adds full names; the longest come first, so that shorter ones find who is meant. */
  addFull(group: Group): void {
    const name = group.names[0]
    if (!name) return
    const made = this.#parse(group, name)
    const same = this.#byPart.get(made.parts[made.surname] ?? '')?.filter((other) => isShortFor(made, other))
    const known = same?.length === 1 ? same[0] : undefined
    const somebody = known ?? made
    if (!known) this.#enter(made)
    somebody.suffix ??= made.suffix
    // “García Márquez” of Gabriel García Márquez is a surname.
    const isTail = known && made.parts[0] !== known.parts[0] && !isInitialOf(made.parts[0], known.parts[0])
    for (const one of group.names) {
      somebody.full.push({
        name: one,
        form: isSeat(this.#words, one.first, one.end)
          ? 'other'
          : !isTail
            ? 'full'
            : one.honorific
              ? 'honorific'
              : 'surname',
      })
    }
  }

  /** Puts full names in the order of the text; to be called before the first `addShort`. */
  settle(): void {
    for (const { full } of this.all) full.sort((a, b) => a.name.first - b.name.first)
  }

  /** Adds a surname, given name or honorific; to be called in the order of the text. */
  addShort(name: Candidate): void {
    const part = bareOf(name.parts.at(-1) ?? '')
    const known = this.#meant(name, part)
    const somebody = known ?? {
      parts: [part],
      suffix: null,
      surname: 0,
      sex: GIVEN,
      alone: true,
      full: [],
      short: [],
      read: 0,
      sentence: -1,
    }
    if (!known) this.#enter(somebody)
    somebody.short.push({ name, form: this.#formOf(somebody, name, part) })
    somebody.sentence = name.sentence
  }

  #enter(somebody: Somebody): void {
    this.all.push(somebody)
    const { parts } = somebody
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as string
      if (parts.indexOf(part) < i) continue
      const known = this.#byPart.get(part)
      if (!known) this.#byPart.set(part, [somebody])
      else if (known.length < MOST_NAMESAKES) known.push(somebody)
    }
  }

  #parse(group: Group, name: Candidate): Somebody {
    const words = this.#words
    // A duchess has the name of a place, which is nobody else's surname.
    const seat = isSeat(words, name.first, name.end)
    const parts = seat ? [group.key] : group.parts.map(bareOf)
    const last = isDotOf(words.tokens, name.end - 1) ? name.end - 2 : name.end - 1
    const suffix = is(words, last, Flag.suffix) ? (parts.pop() ?? null) : null
    return {
      parts,
      suffix,
      surname: isSurnameFirst(words, name.first, last, parts) ? 0 : Math.max(0, parts.length - 1),
      sex: words.flags(name.first) & GIVEN || GIVEN,
      alone: parts.length === 1,
      full: [],
      short: [],
      read: 0,
      sentence: -1,
    }
  }

  #formOf(somebody: Somebody, name: Candidate, part: string): MentionForm {
    if (name.honorific) return 'honorific'
    if (isAttributive(this.#words, name)) return 'other'
    if (!somebody.alone) return somebody.parts[0] === part && somebody.surname !== 0 ? 'given' : 'surname'
    return is(this.#words, name.first, GIVEN) && !is(this.#words, name.first, Flag.surname)
      ? 'given'
      : 'surname'
  }

  /** Whose surname or given name this is: who was named last, or most, among those it can be. */
  #meant(name: Candidate, part: string): Somebody | null {
    const named = this.#byPart.get(part)
    if (!named) return null
    const sex = sexOf(this.#words, name)
    const only = named.length === 1 ? named[0] : undefined
    if (only) return (only.sex & sex) !== 0 && (!name.honorific || mayBeSurname(only, part)) ? only : null
    const fits = named.filter((somebody) => (somebody.sex & sex) !== 0)
    const bySurname = fits.filter(({ parts, surname }) => parts[surname] === part)
    const byOther = fits.filter(({ parts }) => parts.indexOf(part) > 0)
    const among = bySurname.length > 0 ? bySurname : byOther.length > 0 ? byOther : name.honorific ? [] : fits
    if (among.length < 2) return among[0] ?? null
    const titled =
      name.title && !name.honorific ? among.filter((one) => hasTitle(this.#words, one, name)) : []
    if (titled.length === 1) return titled[0] ?? null
    for (const somebody of among) readUpTo(somebody, name)
    const before = among.filter(({ sentence }) => sentence >= 0)
    const most = mostNamed(before.length > 0 ? before : among)
    const rest = Math.max(0, ...before.map((one) => (one === most ? 0 : timesNamed(one))))
    // Who the story is about is meant even right behind a relative’s name.
    if (most && timesNamed(most) >= rest * 3) return most
    const near = before.filter(({ sentence }) => name.sentence - sentence <= 1)
    return near.length === 1 ? (near[0] ?? null) : most
  }
}

/** “President Reed” is the one who was introduced as President Tom Reed: the last words of the titles are the same. */
function hasTitle({ tokens }: Words, { full }: Somebody, { title }: Candidate): boolean {
  const last = lastWord(title)
  return last >= 0 && full.some(({ name }) => tokens.hash[lastWord(name.title)] === tokens.hash[last])

  function lastWord(range: Candidate['title']): number {
    if (!range) return -1
    return isDotOf(tokens, range[1] - 1) ? range[1] - 2 : range[1] - 1
  }
}

/** A surname, or any name but the first. */
function mayBeSurname({ parts, surname }: Somebody, part: string): boolean {
  return parts[surname] === part || parts.indexOf(part) > 0
}

/** Takes in the full names that stand before a place. */
function readUpTo(somebody: Somebody, name: Candidate): void {
  for (;;) {
    const next = somebody.full[somebody.read]?.name
    if (!next || next.first >= name.first) return
    somebody.read++
    somebody.sentence = Math.max(somebody.sentence, next.sentence)
  }
}

function timesNamed({ full, short }: Somebody): number {
  return full.length + short.length
}

function mostNamed(people: readonly Somebody[]): Somebody | null {
  let most: Somebody | null = null
  for (const somebody of people) if (!most || timesNamed(somebody) > timesNamed(most)) most = somebody
  return most
}

function sexOf(words: Words, { title }: Candidate): number {
  if (!title) return GIVEN
  for (let i = title[0]; i < title[1]; i++) {
    if (words.tokens.has(i, maleHonorifics)) return Flag.male
    if (words.tokens.has(i, femaleHonorifics)) return Flag.female
  }
  return GIVEN
}

/** “sisi” of “el-sisi”: the article may be dropped when the surname stands alone. */
export function bareOf(part: string): string {
  return part.charCodeAt(2) === HYPHEN && /^(?:a[dlnrstz]|el)-./.test(part) ? part.slice(3) : part
}

/** “Zhou Wenbo”, “Park Ji-hoon”, “Orbán Viktor”, “Lee Hsien Loong”. */
function isSurnameFirst(words: Words, first: number, last: number, parts: readonly string[]): boolean {
  if (parts.length < 2 || parts.length > 3) return false
  if (is(words, first, Flag.eastern)) {
    // “Kim Jong-un”, not “Kim Reed-Hall”.
    if (parts[1]?.includes('-')) return !/-\p{Lu}/u.test(words.tokens.at(first + 1))
    if (parts.length === 3 && isSyllable(words, first + 1) && isSyllable(words, first + 2)) return true
  }
  if (is(words, first, GIVEN)) return false
  if (is(words, first, Flag.eastern)) {
    if (!is(words, first + 1, GIVEN | Flag.surname) && !is(words, last, Flag.eastern)) return true
  }
  if (parts.length > 2 || is(words, last, Flag.surname)) return false
  return is(words, first, Flag.eastern | Flag.surname) && is(words, last, GIVEN)
}

/** A short word that no list has. */
function isSyllable(words: Words, i: number): boolean {
  return words.flags(i) === 0 && words.folded(i).length > 1 && words.folded(i).length < 6
}

function isInitialOf(a: string | undefined, b: string | undefined): boolean {
  return (
    a !== undefined && b !== undefined && (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)
  )
}

/** Whether a name is a shorter form of another: “Ann Reed” and “A. B. Reed” of “Ann Beth Reed”. */
function isShortFor(short: Somebody, long: Somebody): boolean {
  if (short.suffix && long.suffix && short.suffix !== long.suffix) return false
  // “García Márquez” and “Gabriel García” of “Gabriel García Márquez”.
  const { length } = short.parts
  if (length > 1 && short.parts.every((part, i) => part === long.parts[long.parts.length - length + i]))
    return true
  if (short.parts[0] !== long.parts[0] && !isInitialOf(short.parts[0], long.parts[0])) return false
  let at = 1
  for (const part of short.parts.slice(1)) {
    while (at < long.parts.length && long.parts[at] !== part && !isInitialOf(long.parts[at], part)) at++
    if (at >= long.parts.length) return false
    at++
  }
  return true
}
