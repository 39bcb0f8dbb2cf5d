import {
  APOSTROPHE,
  classOf,
  codeAt,
  DIGIT,
  DOT,
  isApostrophe,
  isDash,
  isHyphen,
  isQuote,
  isSymbol,
  LETTER,
  SPACE,
  UPPER,
} from './characters.ts'
import { HASH_START, Shape, TokenKind, Tokens, fold, hashOn, hashWord } from './tokens.ts'

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm'])
const URL =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z\d-]+\.)+(?:com|org|net|gov|edu|co\.uk|ie|io)\b(?:\/[^\s<>"“”]*)?/iy

/** What may make an address of a run of letters: checked before the costlier pattern is. */
function maybeAddress(text: string, at: number, end: number): boolean {
  const next = codeAt(text, end)
  if (next === 0x3a) return codeAt(text, end + 1) === 0x2f
  if (next === 0x40) return end > at
  return next === DOT && (classOf(codeAt(text, end + 1)) & LETTER) > 0 && end - at > 1
}

/** The shape of a word by its letters; `inner` says that a capital stands neither first nor behind a hyphen. */
function shapeOf(upper: number, lower: number, firstUpper: boolean, inner: boolean): number {
  if (upper === 0) return lower > 0 ? Shape.lower : Shape.none
  if (lower === 0) return upper === 1 ? Shape.initial : Shape.capitals
  // “Mid-Atlantic”, “Yesilgoz-Zegerius”: capitals after hyphens only.
  return firstUpper && !inner ? Shape.capitalised : Shape.mixed
}

const NO_NUMBERS = new Int32Array()
const NO_BYTES = new Uint8Array()

/** Collects tokens in arrays that grow. */
class Collector {
  count = 0
  accented = false
  readonly text: string
  #room = 0
  #start = NO_NUMBERS
  #end = NO_NUMBERS
  #hash = NO_NUMBERS
  #kind = NO_BYTES
  #shape = NO_BYTES

  constructor(text: string) {
    this.text = text
    this.#grow((text.length >> 2) + 16)
  }

  add(start: number, end: number, kind: number, shape: number, hash: number): void {
    if (this.count === this.#room) this.#grow(this.#room * 2)
    const i = this.count++
    this.#start[i] = start
    this.#end[i] = end
    this.#hash[i] = hash
    this.#kind[i] = kind
    this.#shape[i] = shape
  }

  /** Adds what is no word. */
  addPlain(start: number, end: number, kind: number): void {
    this.add(start, end, kind, Shape.none, hashWord(this.text, start, end))
  }

  #grow(room: number): void {
    // One buffer for all: allocating it costs more than filling it does for a story.
    const buffer = new ArrayBuffer(room * 14)
    const start = new Int32Array(buffer, 0, room)
    const end = new Int32Array(buffer, room * 4, room)
    const hash = new Int32Array(buffer, room * 8, room)
    const kind = new Uint8Array(buffer, room * 12, room)
    const shape = new Uint8Array(buffer, room * 13, room)
    if (this.count > 0) {
      start.set(this.#start)
      end.set(this.#end)
      hash.set(this.#hash)
      kind.set(this.#kind)
      shape.set(this.#shape)
    }
    this.#room = room
    this.#start = start
    this.#end = end
    this.#hash = hash
    this.#kind = kind
    this.#shape = shape
  }

  tokens(): Tokens {
    const n = this.count
    return new Tokens(
      this.text,
      n,
      this.#start.subarray(0, n),
      this.#end.subarray(0, n),
      this.#kind.subarray(0, n),
      this.#shape.subarray(0, n),
      this.#hash.subarray(0, n),
      this.accented,
    )
  }
}

/** “U.S.”, “a.m.”, “J.P.”: single letters with dots; returns the end with the last dot, or -1. */
function dottedEnd(text: string, at: number): number {
  let i = at
  let letters = 0
  while (classOf(codeAt(text, i)) & LETTER && codeAt(text, i + 1) === DOT) {
    letters++
    i += 2
  }
  if (letters < 2) {
    if (!text.startsWith('Ph.D', at)) return -1
    return at + (codeAt(text, at + 4) === DOT ? 5 : 4)
  }
  // “U.S.Bank” is no initials; “U.S” without its last dot is left to the words.
  return classOf(codeAt(text, i)) & (LETTER | DIGIT) ? -1 : i
}

/** Whether the letters from an apostrophe to the end of a word are a clitic of it: “Khan|’s”. */
function isClitic(text: string, apostrophe: number, end: number): boolean {
  return end - apostrophe <= 3 && CLITICS.has(text.slice(apostrophe + 1, end).toLowerCase())
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
      classOf(codeAt(text, i + 1)) & DIGIT &&
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
      out.addPlain(i, end, TokenKind.number)
      i = end
    } else i = addMark(out, text, i, code)
  }
  return out.tokens()
}

/** Adds a word: letters and digits, inner hyphens and apostrophes, dotted initials. Returns its end. */
function addWord(out: Collector, text: string, at: number): number {
  if (codeAt(text, at + 1) === DOT || codeAt(text, at + 2) === DOT) {
    const dotted = dottedEnd(text, at)
    if (dotted > 0) {
      addMarked(out, text, at, dotted)
      return dotted
    }
  }
  // Read once, for its end, its shape and its hash.
  const { length } = text
  let upper = 0
  let lower = 0
  let inner = false
  let afterHyphen = false
  let hash = HASH_START
  let apostrophe = -1
  let shapeBefore = 0
  let hashBefore = 0
  const firstUpper = (classOf(text.charCodeAt(at)) & UPPER) !== 0
  let i = at
  for (; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) {
      // Most letters are these.
      lower++
      afterHyphen = false
      hash = hashOn(hash, code)
      continue
    }
    const type = classOf(code)
    if (type & UPPER) {
      upper++
      if (i > at && !afterHyphen) inner = true
    } else if (type & LETTER) lower++
    if (type & (LETTER | DIGIT)) {
      afterHyphen = false
      if (code > 127) out.accented = true
    } else {
      if (!joinsParts(text, i, code)) break
      afterHyphen = isHyphen(code)
      if (isApostrophe(code)) {
        apostrophe = i
        shapeBefore = shapeOf(upper, lower, firstUpper, inner)
        hashBefore = hash
      }
    }
    hash = hashOn(hash, fold(code))
  }
  if (i < length && maybeAddress(text, at, i)) {
    URL.lastIndex = at
    const match = URL.exec(text)
    if (match) {
      const end = at + match[0].replace(/[.,;:!?)\]’']+$/, '').length
      out.addPlain(at, end, TokenKind.url)
      return end
    }
  }
  if (apostrophe > at && isClitic(text, apostrophe, i)) {
    out.add(at, apostrophe, TokenKind.word, shapeBefore, hashBefore)
    out.addPlain(apostrophe, i, TokenKind.clitic)
  } else out.add(at, i, TokenKind.word, shapeOf(upper, lower, firstUpper, inner), hash)
  return i
}

/** Adds a word with marks inside: “U.S.”, “#council”. */
function addMarked(out: Collector, text: string, start: number, end: number): void {
  let upper = 0
  let lower = 0
  let inner = false
  for (let i = start; i < end; i++) {
    const type = classOf(text.charCodeAt(i))
    if (type & UPPER) {
      upper++
      if (i > start && !isHyphen(text.charCodeAt(i - 1))) inner = true
    } else if (type & LETTER) lower++
    if (type !== 0 && text.charCodeAt(i) > 127) out.accented = true
  }
  const firstUpper = (classOf(text.charCodeAt(start)) & UPPER) !== 0
  const shape = shapeOf(upper, lower, firstUpper, inner)
  out.add(start, end, TokenKind.word, shape, hashWord(text, start, end))
}

/** A hyphen, an apostrophe or an ampersand before a letter or digit; a point or comma between digits: “Rs2.1tr”. */
function joinsParts(text: string, i: number, code: number): boolean {
  if (code === DOT || code === 0x2c)
    return (classOf(codeAt(text, i - 1)) & DIGIT) !== 0 && (classOf(codeAt(text, i + 1)) & DIGIT) !== 0
  if (!isHyphen(code) && !isApostrophe(code) && code !== 0x26) return false
  return i + 1 < text.length && (classOf(codeAt(text, i + 1)) & (LETTER | DIGIT)) !== 0
}

function addMark(out: Collector, text: string, at: number, code: number): number {
  const next = codeAt(text, at + 1)
  if (isQuote(code)) {
    // ``words'' of old wires
    const double = (code === 0x60 && next === 0x60) || (code === APOSTROPHE && next === APOSTROPHE)
    out.addPlain(at, double ? at + 2 : at + 1, TokenKind.quote)
    return double ? at + 2 : at + 1
  }
  if (code === 0x2026) {
    out.addPlain(at, at + 1, TokenKind.ellipsis)
    return at + 1
  }
  if (code === DOT && (next === DOT || (next === 0x20 && codeAt(text, at + 2) === DOT))) {
    let end = at + 1
    for (;;) {
      if (codeAt(text, end) === DOT) end++
      else if (codeAt(text, end) === 0x20 && codeAt(text, end + 1) === DOT) end += 2
      else break
    }
    out.addPlain(at, end, TokenKind.ellipsis)
    return end
  }
  if (isDash(code) || isHyphen(code)) {
    let end = at + 1
    while (isHyphen(codeAt(text, end)) || isDash(codeAt(text, end))) end++
    out.addPlain(at, end, TokenKind.dash)
    return end
  }
  if ((code === 0x40 || code === 0x23) && classOf(next) & LETTER) {
    // @handle, #tag
    let end = at + 1
    while (classOf(codeAt(text, end)) & (LETTER | DIGIT) || codeAt(text, end) === 0x5f) end++
    addMarked(out, text, at, end)
    return end
  }
  out.addPlain(at, at + 1, isSymbol(code) ? TokenKind.symbol : TokenKind.mark)
  return at + 1
}
