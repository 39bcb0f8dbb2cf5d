import { CORRECTION_WORDS } from '../english/corrections.ts'
import { Flag, foldWord, lexicon } from '../article/names/lexicon.ts'
import { distance } from '../article/naming/spelling.ts'
import { tokenize } from '../article/tokenize.ts'
import { Shape, TokenKind, type Tokens, WordList } from '../article/tokens.ts'
import type { Article, ArticleBlock, Span } from '../article/types.ts'
import type { Entry, Register } from './register.ts'

/** A place where an article has a form that the register calls wrong. */
export interface WrongForm {
  span: Span
  entry: Entry
  /** The form of the house: its name, or of a surname the surname. */
  right: string
  /** The same with the capitals that the place asks for. */
  expected: string
}

/** A form as tokens. */
interface Form {
  text: string
  hashes: readonly number[]
}

interface Wrong extends Form {
  entry: Entry
  right: string
  /** Right forms of anybody that hold it, and at which of their tokens: “Chicken Kiev” holds “Kiev”. */
  holders: readonly { hashes: readonly number[]; at: number }[]
}

const corrections = new WordList(CORRECTION_WORDS)

/** What is not the house's own writing, or tells of a mistake. */
const NOT_OURS = new Set<ArticleBlock['kind']>(['code', 'blockquote', 'editorsNote'])

/** Words with a capital beside a name that are no part of it: titles, days, the start of a sentence. */
const NO_PART = Flag.title | Flag.honorific | Flag.role | Flag.modifier | Flag.calendar | Flag.function

const indexes = new WeakMap<Register, ReadonlyMap<number, Wrong[]>>()

function formOf(text: string): Form {
  const { hash, count } = tokenize(text)
  return { text, hashes: [...hash.subarray(0, count)] }
}

/** The wrong forms of a register by their first word, the longest first. */
function indexOf(register: Register): ReadonlyMap<number, Wrong[]> {
  const known = indexes.get(register)
  if (known) return known
  const right = register.entries.flatMap(({ name, accepted }) => [name, ...accepted].map(formOf))
  const found = new Map<number, Wrong[]>()
  for (const entry of register.entries) {
    for (const text of entry.wrong) {
      const form = formOf(text)
      const [first] = form.hashes
      if (first === undefined) continue
      const holders = right.flatMap(({ hashes }) =>
        hashes.length > form.hashes.length
          ? [...hashes.keys()]
              .filter((at) => form.hashes.every((hash, i) => hashes[at + i] === hash))
              .map((at) => ({ hashes, at }))
          : [],
      )
      const same = found.get(first)
      const wrong = { ...form, entry, right: rightFor(entry, text), holders }
      if (same) same.push(wrong)
      else found.set(first, [wrong])
    }
  }
  for (const same of found.values()) same.sort((a, b) => b.hashes.length - a.hashes.length)
  indexes.set(register, found)
  return found
}

/** What a wrong form is to be: of one that is shorter than the name the part that it is nearest to, “Khan” for “Kahn”. */
function rightFor({ name, later, acronym, accepted }: Entry, wrong: string): string {
  const words = name.split(/\s+/)
  const count = wrong.split(/\s+/).length
  if (count >= words.length) return name
  const parts = words.slice(count - 1).map((_, i) => words.slice(i, i + count).join(' '))
  let best = name
  let least = Math.ceil(wrong.length / 2)
  for (const part of [later, acronym, ...accepted, ...parts]) {
    if (part === null || part.split(/\s+/).length !== count) continue
    const cost = distance(foldWord(part), foldWord(wrong), least)
    if (cost < least) [best, least] = [part, cost]
  }
  return best
}

/**
 * The places where an article has a form that the register calls wrong, in the order of the text: in headlines,
 * captions and copy, outside of quotes and of corrections. A form inside of a longer name (“Kahn” in “Kahn
 * Academy”, “Oliver Kahn”) is not the name.
 */
export function wrongForms(article: Article, register: Register): WrongForm[] {
  const index = indexOf(register)
  if (index.size === 0) return []
  const { tokens } = article
  const found: WrongForm[] = []
  for (const i of startsIn(tokens, index)) {
    const place = index.get(tokens.hash[i] ?? 0)?.map((wrong) => placeOf(article, wrong, i))
    const first = place?.find((one) => one !== null)
    if (first && first.span[0] >= (found.at(-1)?.span[1] ?? 0)) found.push(first)
  }
  return found
}

/** The tokens that may begin a form. A register is much longer than an article: its words are not asked for one by one. */
function* startsIn({ count, hash }: Tokens, index: ReadonlyMap<number, unknown>): Generator<number> {
  const begins = new Uint8Array(4096)
  for (const first of index.keys()) begins[first & 4095] = 1
  for (let i = 0; i < count; i++) {
    const own = hash[i] as number
    if (begins[own & 4095] === 1 && index.has(own)) yield i
  }
}

function placeOf(article: Article, wrong: Wrong, i: number): WrongForm | null {
  const { tokens } = article
  const { hashes, holders, entry, right } = wrong
  const end = i + hashes.length
  if (!hashes.every((hash, at) => tokens.hash[i + at] === hash)) return null
  const start = tokens.start[i] ?? 0
  const block = article.blocks[article.blockAt(start)]
  if (!block || NOT_OURS.has(block.kind) || end > block.tokens[1]) return null
  if (holders.some((one) => one.hashes.every((hash, at) => tokens.hash[i - one.at + at] === hash)))
    return null
  const span: Span = [start, tokens.end[end - 1] ?? start]
  const expected = written(article, wrong, i, span)
  if (expected === null || isInsideName(article, block, entry, i, end)) return null
  if (article.quotedAt(start) || tellsOfMistake(article, start)) return null
  return { span, entry, right, expected }
}

/** The right name as this place has to have it; null when the place has another casing, and so another word. */
function written(article: Article, { text, right }: Wrong, i: number, span: Span): string | null {
  const here = plain(article.slice(span))
  const form = plain(text)
  const opens = article.sentences[article.sentenceAt(span[0])]?.tokens[0] === i
  if (here === form || (opens && here === capitalised(form))) return opens ? capitalised(right) : right
  return here === form.toUpperCase() && here !== form.toLowerCase() ? right.toUpperCase() : null
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'")
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether a word with a capital stands directly beside that is neither a title nor part of the entry's own names. */
function isInsideName(
  article: Article,
  block: ArticleBlock,
  entry: Entry,
  first: number,
  end: number,
): boolean {
  const { tokens } = article
  // In a headline every word may have its capital.
  const inHeadline = block.kind === 'headline' || block.kind === 'crosshead'
  const isOther = (i: number): boolean => {
    if (i < block.tokens[0] || i >= block.tokens[1] || !tokens.isWord(i)) return false
    const shape = tokens.shapeOf(i)
    if (shape === Shape.lower || shape === Shape.none) return false
    const flags = lexicon().get(tokens.hash[i] ?? 0)
    if (flags & NO_PART || (inHeadline && flags & Flag.common)) return false
    return !isOwn(entry, tokens, i)
  }
  const clitic = tokens.kindOf(end) === TokenKind.clitic
  if (tokens.glued(first) && /[\p{L}@#/&-]/u.test(tokens.at(first - 1))) return true
  if (tokens.glued(end) && /^[-@/&]/.test(tokens.at(end)) && tokens.glued(end + 1)) return true
  return isOther(first - 1) || (!clitic && isOther(end))
}

function isOwn({ name, accepted, wrong }: Entry, tokens: Tokens, i: number): boolean {
  const hash = tokens.hash[i] ?? 0
  return [name, ...accepted, ...wrong].some((text) => formOf(text).hashes.includes(hash))
}

/** “An earlier version misspelled the name of …”, “Kahn [sic]” */
function tellsOfMistake(article: Article, start: number): boolean {
  const sentence = article.sentences[article.sentenceAt(start)]
  if (!sentence) return false
  for (let i = sentence.tokens[0]; i < sentence.tokens[1]; i++) {
    if (article.tokens.has(i, corrections)) return true
  }
  return false
}
