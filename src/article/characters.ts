/* What a code unit is to the tokenizer. */

export const LETTER = 1
export const DIGIT = 2
export const SPACE = 4
export const UPPER = 8

function classify(code: number): number {
  const char = String.fromCharCode(code)
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER | (/\p{Lu}/u.test(char) ? UPPER : 0)
  if (/\p{Nd}/u.test(char)) return DIGIT
  return /\s/u.test(char) || code === 0x200b || code === 0x2060 || code === 0xfeff ? SPACE : 0
}

/** Classes of the first 0x250 code units, and of dashes, quotation marks and symbols; the rest is hardly met. */
const CLASSES = Uint8Array.from({ length: 0x250 }, (_, code) => classify(code))
CLASSES[0xad] = LETTER // a soft hyphen stands inside words
const MARKS = 0x2000
const MARK_CLASSES = Uint8Array.from({ length: 0xd0 }, (_, code) => classify(MARKS + code))

export function classOf(code: number): number {
  if (code < 0x250) return CLASSES[code] as number
  if (code >= MARKS && code < MARKS + MARK_CLASSES.length) return MARK_CLASSES[code - MARKS] as number
  // Halves of a pair: letters of rarer scripts and emoji; neither is cut.
  return code >= 0xd800 && code <= 0xdfff ? LETTER : classify(code)
}

/** The code unit at an index, or 0 behind the end: engines are slow to read there. */
export function codeAt(text: string, i: number): number {
  return i < text.length ? text.charCodeAt(i) : 0
}

export const APOSTROPHE = 0x27
const CURLY = 0x2019
export const isApostrophe = (code: number): boolean =>
  code === APOSTROPHE || code === CURLY || code === 0x02bc
export const isQuote = (code: number): boolean =>
  code === 0x22 ||
  code === APOSTROPHE ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x60
export const isSymbol = (code: number): boolean =>
  code === 0x24 ||
  code === 0x25 ||
  (code >= 0xa2 && code <= 0xa5) ||
  code === 0xb0 ||
  (code >= 0x20a0 && code <= 0x20cf)
const HYPHEN = 0x2d
export const isHyphen = (code: number): boolean => code === HYPHEN || code === 0x2010 || code === 0x2011
export const isDash = (code: number): boolean => code >= 0x2012 && code <= 0x2015
export const DOT = 0x2e
