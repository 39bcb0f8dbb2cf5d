import { Shape, TokenKind, Tokens, hashWord } from './tokens.ts'

const LETTER = 1
const DIGIT = 2
const SPACE = 4
const UPPER = 8

/** Classes of the first 0x250 code units; beyond them regular expressions decide. */
const CLASSES = new Uint8Array(0x250)
for (let code = 0; code < CLASSES.length; code++) {
  const char = String.fromCharCode(code)
  if (/\p{L}/u.test(char)) CLASSES[code] = LETTER | (/\p{Lu}/u.test(char) ? UPPER : 0)
  else if (/\p{Nd}/u.test(char)) CLASSES[code] = DIGIT
  else if (/\s/u.test(char)) CLASSES[code] = SPACE
}
CLASSES[0xad] = LETTER // a soft hyphen stands inside words

function classOf(code: number): number {
  if (code < 0x250) return CLASSES[code] ?? 0
  // Halves of a pair: letters of rarer scripts and emoji; neither is cut.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER
  if (code === 0x200b || code === 0x2060 || code === 0xfeff) return SPACE
  const char = String.fromCharCode(code)
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER | (/\p{Lu}/u.test(char) ? UPPER : 0)
  if (/\p{Nd}/u.test(char)) return DIGIT
  return /\s/u.test(char) ? SPACE : 0
}

const APOSTROPHE = 0x27
const CURLY = 0x2019
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY || code === 0x02bc
const isQuote = (code: number): boolean =>
  code === 0x22 ||
  code === APOSTROPHE ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x60
const isSymbol = (code: number): boolean =>
  code === 0x24 ||
  code === 0x25 ||
  (code >= 0xa2 && code <= 0xa5) ||
  code === 0xb0 ||
  (code >= 0x20a0 && code <= 0x20cf)
const HYPHEN = 0x2d
const isHyphen = (code: number): boolean => code === HYPHEN || code === 0x2010 || code === 0x2011
const isDash = (code: number): boolean => code >= 0x2012 && code <= 0x2015
const DOT = 0x2e

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm'])
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z\d-]+\.)+(?:com|org|net|gov|edu|co\.uk|ie|io)\b(?:\/[^\s<>"“”]*)?/iy

/** What may make an address of a run of letters: checked before the costlier pattern is. */
function maybeAddress(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end)
  if (next === 0x3a) return text.charCodeAt(end + 1) === 0x2f
  if (next === 0x40) return end > at
  return next === DOT && (classOf(text.charCodeAt(end + 1)) & LETTER) > 0 && end - at > 1
}

function shapeOf(text: string, start: number, end: number): number {
  let upper = 0
  let lower = 0
  let firstUpper = false
  for (let i = start; i < end; i++) {
    const type = classOf(text.charCodeAt(i))
    if (type & UPPER) {
      if (i === start) firstUpper = true
      upper++
    } else if (type & LETTER) lower++
  }
  if (upper === 0) return lower > 0 ? Shape.lower : Shape.none
  if (lower === 0) return upper === 1 ? Shape.initial : Shape.capitals
  if (firstUpper && upper === 1) return Shape.capitalised
  // “Mid-Atlantic”, “Yesilgoz-Zegerius”: capitals after hyphens only.
  for (let i = start + 1; i < end; i++) {
    if (classOf(text.charCodeAt(i)) & UPPER && !isHyphen(text.charCodeAt(i - 1))) return Shape.mixed
  }
  return firstUpper ? Shape.capitalised : Shape.mixed
}

/** Collects tokens in arrays that grow. */
class Collector {
  count = 0
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  shape: Uint8Array
  hash: Int32Array
  readonly text: string

  constructor(text: string) {
    this.text = text
    const room = (text.length >> 1) + 16
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.kind = new Uint8Array(room)
    this.shape = new Uint8Array(room)
    this.hash = new Int32Array(room)
  }

  add(start: number, end: number, kind: number): void {
    if (this.count === this.start.length) this.#grow()
    const i = this.count++
    this.start[i] = start
    this.end[i] = end
    this.kind[i] = kind
    this.shape[i] = kind === TokenKind.word ? shapeOf(this.text, start, end) : Shape.none
    this.hash[i] = hashWord(this.text, start, end)
  }

  #grow(): void {
    const room = this.start.length * 2
    const grown = <A extends Int32Array | Uint8Array>(empty: A, old: A): A => {
      empty.set(old)
      return empty
    }
    this.start = grown(new Int32Array(room), this.start)
    this.end = grown(new Int32Array(room), this.end)
    this.kind = grown(new Uint8Array(room), this.kind)
    this.shape = grown(new Uint8Array(room), this.shape)
    this.hash = grown(new Int32Array(room), this.hash)
  }

  tokens(): Tokens {
    const n = this.count
    return new Tokens(
      this.text,
      n,
      this.start.slice(0, n),
      this.end.slice(0, n),
      this.kind.slice(0, n),
      this.shape.slice(0, n),
      this.hash.slice(0, n),
    )
  }
}

/** The end of a word that starts at `at`: letters and digits, inner hyphens and apostrophes, dotted initials. */
function wordEnd(text: string, at: number): number {
  let i = at
  for (;;) {
    const code = text.charCodeAt(i)
    const type = classOf(code)
    if (type & (LETTER | DIGIT)) {
      i++
      continue
    }
    if (i < text.length && i > at) {
      const next = classOf(text.charCodeAt(i + 1))
      if ((isHyphen(code) || isApostrophe(code) || code === 0x26) && next & (LETTER | DIGIT)) {
        i++
        continue
      }
    }
    return i
  }
}

/** “U.S.”, “a.m.”, “J.P.”: single letters with dots; returns the end with the last dot, or -1. */
function dottedEnd(text: string, at: number): number {
  let i = at
  let letters = 0
  while (classOf(text.charCodeAt(i)) & LETTER && text.charCodeAt(i + 1) === DOT) {
    letters++
    i += 2
  }
  if (letters < 2) {
    // “Ph.D.”
    return /^Ph\.D\.?/.test(text.slice(at, at + 5)) ? at + (text.charCodeAt(at + 4) === DOT ? 5 : 4) : -1
  }
  // “U.S.Bank” is no initials; “U.S” without its last dot is left to the words.
  return classOf(text.charCodeAt(i)) & (LETTER | DIGIT) ? -1 : i
}

/** Where the clitic of a word begins (“Khan|’s”), or -1. */
function cliticStart(text: string, start: number, end: number): number {
  for (let back = 2; back <= 3; back++) {
    const i = end - back
    if (i <= start) return -1
    if (isApostrophe(text.charCodeAt(i))) {
      return CLITICS.has(text.slice(i + 1, end).toLowerCase()) ? i : -1
    }
  }
  return -1
}

/** The end of a number: digits with , . : / between digits (“20,000”, “1.2”, “14:25”, “1,110.50”). */
function numberEnd(text: string, at: number): number {
  let i = at
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (classOf(code) & DIGIT) i++
    else if (
      (code === 0x2c || code === DOT || code === 0x3a) &&
      i > at &&
      classOf(text.charCodeAt(i + 1)) & DIGIT &&
      classOf(text.charCodeAt(i - 1)) & DIGIT
    )
      i++
    else break
  }
  return i
}

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string): Tokens {
  const out = new Collector(text)
  const length = text.length
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const type = classOf(code)
    if (type & SPACE) i++
    else if (type & LETTER) i = addWord(out, text, i)
    else if (type & DIGIT) {
      const end = numberEnd(text, i)
      out.add(i, end, TokenKind.number)
      i = end
    } else i = addMark(out, text, i, code)
  }
  return out.tokens()
}

function addWord(out: Collector, text: string, at: number): number {
  const dotted = text.charCodeAt(at + 1) === DOT || text.charCodeAt(at + 2) === DOT ? dottedEnd(text, at) : -1
  if (dotted > 0) {
    out.add(at, dotted, TokenKind.word)
    return dotted
  }
  let end = wordEnd(text, at)
  if (maybeAddress(text, at, end)) {
    URL.lastIndex = at
    const match = URL.exec(text)
    if (match) {
      end = at + match[0].replace(/[.,;:!?)\]’']+$/, '').length
      out.add(at, end, TokenKind.url)
      return end
    }
  }
  const clitic = cliticStart(text, at, end)
  if (clitic > 0) {
    out.add(at, clitic, TokenKind.word)
    out.add(clitic, end, TokenKind.clitic)
  } else out.add(at, end, TokenKind.word)
  return end
}

function addMark(out: Collector, text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 1)
  if (isQuote(code)) {
    // ``words'' of old wires
    const double = (code === 0x60 && next === 0x60) || (code === APOSTROPHE && next === APOSTROPHE)
    out.add(at, double ? at + 2 : at + 1, TokenKind.quote)
    return double ? at + 2 : at + 1
  }
  if (code === 0x2026) {
    out.add(at, at + 1, TokenKind.ellipsis)
    return at + 1
  }
  if (code === DOT && (next === DOT || (next === 0x20 && text.charCodeAt(at + 2) === DOT))) {
    let end = at + 1
    for (;;) {
      if (text.charCodeAt(end) === DOT) end++
      else if (text.charCodeAt(end) === 0x20 && text.charCodeAt(end + 1) === DOT) end += 2
      else break
    }
    out.add(at, end, TokenKind.ellipsis)
    return end
  }
  if (isDash(code) || isHyphen(code)) {
    let end = at + 1
    while (isHyphen(text.charCodeAt(end)) || isDash(text.charCodeAt(end))) end++
    out.add(at, end, TokenKind.dash)
    return end
  }
  if ((code === 0x40 || code === 0x23) && classOf(next) & LETTER) {
    // @handle, #tag
    let end = at + 1
    while (classOf(text.charCodeAt(end)) & (LETTER | DIGIT) || text.charCodeAt(end) === 0x5f) end++
    out.add(at, end, TokenKind.word)
    return end
  }
  out.add(at, at + 1, isSymbol(code) ? TokenKind.symbol : TokenKind.mark)
  return at + 1
}
