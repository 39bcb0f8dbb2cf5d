import { BEHIND_ACRONYMS_IN_BRANDS, SPELLED_ACRONYMS, SPOKEN_ACRONYMS } from '../../english/acronym-forms.ts'
import { Flag, lexicon } from '../names/lexicon.ts'
import { Shape, type Tokens, WordList } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import { isCapitalised } from './copy.ts'

/** How a house writes acronyms. */
export interface AcronymStyle {
  stops: 'consistent' | 'none'
  words: 'consistent' | 'capitals' | 'initial'
  /** With `words: initial`, those of up to so many letters stay in capitals. */
  lettersInCapitals: number
  /** Acronyms as the house writes them, above all else. */
  forms: readonly string[]
}

/** A place where an acronym is not as the house, or the rest of the article, has it. */
export interface AcronymForm {
  /** With the full stop behind it, when it ends a sentence. */
  span: Span
  expected: string
  /** The form that is right, without what the place adds. */
  usual: string
  /** The house has settled it; else it is the more usual form in the article. */
  settled: boolean
}

/** One mention of an acronym in the article’s own words. */
interface Use {
  token: number
  text: string
}

interface Lists {
  /** Every form that is looked for. */
  any: WordList
  /** The form of the house by the letters in capitals. */
  forms: ReadonlyMap<string, string>
}

const spoken = new Set(SPOKEN_ACRONYMS)
const brands = new WordList(BEHIND_ACRONYMS_IN_BRANDS)
const lists = new WeakMap<readonly string[], Lists>()

const lettersOf = (text: string): string =>
  (text.includes('.') ? text.replaceAll('.', '') : text).toUpperCase()
const stopped = (letters: string): string => letters.replace(/./g, '$&.')

function listsOf(forms: readonly string[]): Lists {
  const known = lists.get(forms)
  if (known) return known
  const letters = [...SPELLED_ACRONYMS, ...SPOKEN_ACRONYMS, ...forms.map(lettersOf)]
  const made = {
    any: new WordList(letters.flatMap((one) => [one, stopped(one)])),
    forms: new Map(forms.map((form) => [lettersOf(form), form])),
  }
  lists.set(forms, made)
  return made
}

/**
 * The acronyms of running copy, outside of quotes, that are not written as the house has them; where it has settled
 * nothing, those in the form that the article has clearly less often. In the order of the text.
 */
export function acronymForms(article: Article, style: AcronymStyle): AcronymForm[] {
  const { any, forms } = listsOf(style.forms)
  const byLetters = new Map<string, Use[]>()
  for (const token of article.tokens.find(any)) {
    const text = article.tokens.at(token)
    const letters = lettersOf(text)
    if (!isOwnUse(article, token, letters)) continue
    const same = byLetters.get(letters)
    if (same) same.push({ token, text })
    else byLetters.set(letters, [{ token, text }])
  }
  const found: AcronymForm[] = []
  for (const [letters, uses] of byLetters) {
    const house = forms.get(letters) ?? houseForm(letters, style)
    const usual = house ?? usualForm(uses)
    if (usual === null) continue
    for (const { token, text } of uses) {
      if (text === usual || !isSameKind(text, usual, forms.has(letters))) continue
      found.push({ ...placeOf(article, token, usual), usual, settled: house !== null })
    }
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0])
}

/** The form that the house’s general settings ask for; null when they leave it open. */
function houseForm(letters: string, { stops, words, lettersInCapitals }: AcronymStyle): string | null {
  if (!spoken.has(letters)) return stops === 'none' ? letters : null
  if (words === 'consistent') return null
  if (words === 'capitals' || letters.length <= lettersInCapitals) return letters
  return letters.charAt(0) + letters.slice(1).toLowerCase()
}

/** The form that the article has at least twice as often as all others, and twice at least; null when it is not clear. */
function usualForm(uses: readonly Use[]): string | null {
  const counts = new Map<string, number>()
  for (const { text } of uses) counts.set(text, (counts.get(text) ?? 0) + 1)
  if (counts.size < 2) return null
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1])
  return usual && usual[1] >= 2 * (uses.length - usual[1]) && usual[1] > 1 ? usual[0] : null
}

/**
 * Whether two forms differ as acronyms do, in stops or in capitals. What a house has not listed itself is mended in
 * one of the two only: “NATO” gets no stops, “FBI” no small letters.
 */
function isSameKind(text: string, usual: string, listed: boolean): boolean {
  if (listed) return true
  return spoken.has(lettersOf(text))
    ? !text.includes('.')
    : text.toUpperCase() === text && usual.toUpperCase() === usual
}

/** In running copy, outside of quotes, not in a line of capitals, a longer name that has its own form, or an address. */
function isOwnUse(article: Article, i: number, letters: string): boolean {
  const { tokens } = article
  const shape = tokens.shapeOf(i)
  const start = tokens.start[i] ?? 0
  // “Us”, “who”: only what is read as a word is written with one capital.
  if (shape !== Shape.capitals && !(shape === Shape.capitalised && spoken.has(letters))) return false
  const block = article.blocks[article.blockAt(start)]
  if (!block?.running || article.quotedAt(start)) return false
  if (isShouted(tokens, i - 1) || isShouted(tokens, i + 1)) return false
  if (tokens.glued(i) && !'("‘“[—–'.includes(tokens.at(i - 1))) return false
  if (tokens.glued(i + 1) && '@/&-$'.includes(tokens.at(i + 1)) && tokens.glued(i + 2)) return false
  return !isBrand(article, i)
}

/** An ordinary word in capitals: the line is shouted. */
function isShouted(tokens: Tokens, i: number): boolean {
  if (tokens.shapeOf(i) !== Shape.capitals) return false
  return (lexicon().get(tokens.hash[i] ?? 0) & (Flag.common | Flag.function)) !== 0
}

/** “U.S. News & World Report”, “US Airways”, “NBC”: firms and papers keep their own form. */
function isBrand(article: Article, i: number): boolean {
  const { tokens } = article
  if (!isCapitalised(tokens, i + 1) || tokens.glued(i + 1)) return false
  const flags = lexicon().get(tokens.hash[i + 1] ?? 0)
  return tokens.has(i + 1, brands) || (flags & Flag.legal) !== 0
}

/** The span to replace and what with: a stop that ends the sentence stays, once. */
function placeOf(article: Article, i: number, usual: string): Pick<AcronymForm, 'span' | 'expected'> {
  const { tokens } = article
  const start = tokens.start[i] ?? 0
  const end = tokens.end[i] ?? start
  const isLast = article.sentences[article.sentenceAt(start)]?.tokens[1] === i + 1
  if (tokens.at(i).endsWith('.') && !usual.endsWith('.')) {
    return { span: [start, end], expected: isLast ? `${usual}.` : usual }
  }
  if (usual.endsWith('.') && tokens.is(i + 1, '.') && tokens.glued(i + 1)) {
    return { span: [start, tokens.end[i + 1] ?? end], expected: usual }
  }
  return { span: [start, end], expected: usual }
}
