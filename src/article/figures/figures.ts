import { CENT_CURRENCIES } from '../../english/currencies.ts'
import type { Reading } from '../reading.ts'
import { TokenKind, type Tokens } from '../tokens.ts'
import type { Figure, Span } from '../types.ts'
import { atomOf } from './atoms.ts'
import type { Found, Site } from './found.ts'
import { mayBeGluedMoney } from './glued-money.ts'
import { hedgeBefore } from './hedge.ts'
import { isFractionSign } from './number-digits.ts'
import { numberWords } from './number.ts'
import { readFigureAt } from './read.ts'
import { statusOf } from './status.ts'
import { BETWEEN } from './words.ts'

/** By the low bits of their hashes: most words are none, and are told so without a look into the list. */
const mayBeNumberWord = new Uint8Array(4096)
for (const hash of numberWords.hashes) mayBeNumberWord[hash & 4095] = 1

const centCurrencies = new Set(CENT_CURRENCIES)

/**
 * Every figure of an article, in the order of the text; no two overlap.
 *
 * Status is `exempt`, `public` or `unattributed` here, and `by` null: who vouches is read with the attributions.
 */
export function readFigures(reading: Pick<Reading, 'tokens' | 'sentences' | 'blocks'>): Figure[] {
  const { tokens, sentences, blocks } = reading
  const figures: Figure[] = []
  const site: Site = { tokens, from: 0, limit: 0, floor: 0, cents: 'USD' }
  const hyphens = new Hyphens(tokens.text)
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]
    if (!sentence || blocks[sentence.block]?.kind === 'code') continue
    const limit = sentence.tokens[1]
    site.from = sentence.tokens[0]
    site.limit = limit
    site.floor = site.from
    for (let i = site.from; i < limit; i++) {
      if (!mayBegin(tokens, i, hyphens)) continue
      const found = readFigureAt(site, atomOf(tokens, i))
      if (!found) continue
      if (found.kind === 'money' && centCurrencies.has(found.unit ?? ''))
        site.cents = found.unit ?? site.cents
      figures.push(finish(site, found, s, sentence.block))
      i = Math.max(i, found.last.token, found.noun?.adjoins ? found.noun.token : 0)
      site.floor = i + 1
    }
  }
  return figures
}

function mayBegin(tokens: Tokens, i: number, hyphens: Hyphens): boolean {
  const kind = tokens.kind[i]
  if (kind === TokenKind.word) {
    const hash = tokens.hash[i] as number
    if (mayBeNumberWord[hash & 4095] === 1 && numberWords.has(hash)) return true
    if (mayBeGluedMoney(tokens, i)) return true
    return (
      hyphens.within(tokens.start[i] as number, tokens.end[i] as number) &&
      numberWords.has(atomOf(tokens, i).hash)
    )
  }
  if (kind === TokenKind.number) return true
  return kind === TokenKind.mark && isFractionSign(tokens.text.charCodeAt(tokens.start[i] ?? 0))
}

/** Where the hyphens of a text stand, asked from left to right. */
class Hyphens {
  readonly #text: string
  #next: number

  constructor(text: string) {
    this.#text = text
    this.#next = text.indexOf('-')
  }

  within(start: number, end: number): boolean {
    if (this.#next >= end) return false
    if (this.#next >= 0 && this.#next < start) this.#next = this.#text.indexOf('-', start)
    return this.#next >= 0 && this.#next < end
  }
}

function finish(site: Site, found: Found, sentence: number, block: number): Figure {
  const { tokens } = site
  const before = hedgeBefore(tokens, found.first, site.floor)
  const hedge: Span | null =
    before >= 0 ? [tokens.start[before] ?? 0, tokens.end[found.first - 1] ?? 0] : found.hedge
  const joined =
    Array.isArray(found.value) && found.first > site.floor && tokens.hash[found.first - 1] === BETWEEN
  const first = before >= 0 ? before : joined ? found.first - 1 : found.first
  const noun = found.noun?.adjoins ? found.noun.end : 0
  const end = Math.max(found.last.end, found.number[1], found.hedge?.[1] ?? 0, noun)
  return {
    span: [tokens.start[first] ?? 0, end],
    number: found.number,
    kind: found.kind,
    value: found.value,
    unit: found.unit,
    hedge,
    sentence,
    block,
    status: found.status ?? statusOf(site, found),
    by: null,
  }
}
