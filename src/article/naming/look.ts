import { foldWord } from '../names/lexicon.ts'
import { HASH_START, type Tokens, fold, hashOn } from '../tokens.ts'

const SPACE = /\s/

/**
 * What two words are compared by before they are compared letter by letter. All of it is of the folded word, but
 * nearly always read without making that: names are many, and those that are nearly the same are few.
 */
export interface Look {
  /** `hashWord` of the folded word. */
  hash: number
  /** Its letters from a to z as bits: words that are nearly the same have nearly the same letters. */
  letters: number
  length: number
  /** Code of the first letter; 0 of nothing. */
  initial: number
}

/** Whether all of a text is plain ASCII: folding changes nothing but its case. */
export function isPlain(text: string, start = 0, end = text.length): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** How a word looks that stands in a text at `[start, end)`. */
export function lookOf(text: string, start = 0, end = text.length): Look {
  if (isPlain(text, start, end)) return lookOfFolded(text, start, end)
  const folded = foldWord(text.slice(start, end))
  return lookOfFolded(folded, 0, folded.length)
}

/** How a token looks. */
export function lookOfToken({ text, start, end, accented }: Tokens, i: number): Look {
  const look = accented ? lookOf : lookOfFolded
  return look(text, start[i] as number, end[i] as number)
}

/** Of what differs from its folded form in case at most. */
function lookOfFolded(text: string, start: number, end: number): Look {
  let hash = HASH_START
  let letters = 0
  for (let i = start; i < end; i++) {
    const code = fold(text.charCodeAt(i))
    hash = hashOn(hash, code)
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97)
  }
  return { hash, letters, length: end - start, initial: start < end ? fold(text.charCodeAt(start)) : 0 }
}

/** How the words of a name look, initials left out. */
export function looksOfWords(name: string): Look[] {
  const folded = isPlain(name) ? name : foldWord(name)
  const looks: Look[] = []
  let start = 0
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && !isBetweenWords(folded.charCodeAt(i))) continue
    if (i - start > 1) looks.push(lookOfFolded(folded, start, i))
    start = i + 1
  }
  return looks
}

/** White space, a stop or a comma. */
function isBetweenWords(code: number): boolean {
  return code === 0x2e || code === 0x2c || isSpace(code)
}

/** White space, as regular expressions have it. */
export function isSpace(code: number): boolean {
  return code > 127 ? SPACE.test(String.fromCharCode(code)) : code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
