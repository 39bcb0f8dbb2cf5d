import { Shape, WordList, hashWord } from '../tokens.ts'
import { Flag, lexicon } from './lexicon.ts'
import { type Words, is, isDotOf, isMark, isNameWord } from './words.ts'

/** What holds the words of an office or a body together. */
export const joiners = new WordList(['of', 'for', 'and', 'the', '&'])

const COMMA = 0x2c
const THE = hashWord('the')
const AND = hashWord('and')

/** A noun for a person, without a capital; in the plural too when asked. */
export function isRole(words: Words, i: number, plural = false): boolean {
  const { tokens } = words
  if (tokens.shapeOf(i) !== Shape.lower) return false
  if (is(words, i, Flag.role)) return true
  const end = tokens.end[i] ?? 0
  if (!plural || tokens.text.charCodeAt(end - 1) !== 0x73) return false
  const start = tokens.start[i] ?? 0
  const lists = lexicon()
  return (
    ((lists.get(hashWord(tokens.text, start, end - 1)) | lists.get(hashWord(tokens.text, start, end - 2))) &
      Flag.role) !==
    0
  )
}

/** “the Foreign Secretary, Anna Reed”, “the minister for health, Anna Reed”, “the Bishop of Tarn, Anna Reed”. */
export function officeBefore(
  words: Words,
  last: number,
  first: number,
): readonly [first: number, end: number] | null {
  const { tokens } = words
  let head = last
  for (let i = last; i >= first && last - i < 9; i--) {
    if (tokens.hash[i] === THE && !tokens.has(i - 1, joiners)) {
      const isOffice = isRole(words, head) || (is(words, head, Flag.title) && isNameWord(words, head))
      return isOffice ? [i, last + 1] : null
    }
    if (!tokens.isWord(i)) return null
    if (tokens.has(i, joiners)) head = i - 1
    else if (is(words, i, Flag.function | Flag.cue) && tokens.shapeOf(i) === Shape.lower) return null
  }
  return null
}

/** “actors Anna Reed and Tom Hadlow”: the plural noun that stands before the first name of a list; -1 when none does. */
export function sharedNoun(words: Words, from: number, first: number): number {
  const { tokens } = words
  for (let i = from; i >= first && from - i < 14; i--) {
    if (isRole(words, i, true)) return is(words, i, Flag.role) ? -1 : i
    const between =
      tokens.hash[i] === AND || isMark(tokens, i, COMMA) || isDotOf(tokens, i) || isNameWord(words, i)
    if (!between) return -1
  }
  return -1
}
