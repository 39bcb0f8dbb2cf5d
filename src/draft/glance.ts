/*
 * Each block is asked whether it is one of a score of kinds of furniture, and hardly ever is. So a few code
 * units are looked at before a pattern is run.
 */
import { isSpace } from './block.ts'

/** False for what is no capital by ASCII; other code units are left to a pattern. */
export function mayBeCapital(code: number): boolean {
  return code >= 0x80 || (code >= 65 && code <= 90)
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014
}

/** Whether a text ends in a bracket, with a full stop behind it or not. */
export function endsInBracket(text: string): boolean {
  let last = text.length - 1
  if (last > 0 && text.charCodeAt(last) === 0x2e) last--
  if (last < 0) return false
  const code = text.charCodeAt(last)
  return code === 0x29 || code === 0x5d
}

/** Brackets, stars, dashes and white space before a note. */
function isLeading(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x2a || isSpace(code) || isDash(code)
}

/** Two letters in any case as one number; other code units share numbers with letters. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31)
}

/** The first two letters of some phrases in ASCII. */
export class Openings {
  readonly #pairs = new Uint8Array(1024)

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.#pairs[pairAt(phrase, 0)] = 1
  }

  /** False when a text cannot begin with any of the phrases, in any case, also behind a bracket or a dash. */
  mayOpen(text: string): boolean {
    const last = text.length - 1
    let at = 0
    while (at < last && isLeading(text.charCodeAt(at))) at++
    return at < last && this.#pairs[pairAt(text, at)] === 1
  }
}
