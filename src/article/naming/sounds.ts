import { SPELLING_FAMILIES } from '../../english/spelling-families.ts'
import { foldWord } from '../names/lexicon.ts'
import { hashWord } from '../tokens.ts'

/** How a name sounds. */
export interface Sound {
  /** Names come again from article to article: by this they are known. */
  word: number
  /** The hash of its sound. */
  key: number
  /** The list of spellings of one name that it is in, or -1. */
  family: number
}

const families = new Map(
  SPELLING_FAMILIES.flatMap((line, family) => line.split(' ').map((word) => [word, family] as const)),
)

/** Which list of spellings of one name a word (folded) is in; -1 for none. */
export function familyOf(word: string): number {
  return families.get(word) ?? -1
}

/** Sounds that were heard lately, by the low bits of their words’ hashes. */
const heard: (Sound | undefined)[] = Array.from({ length: 4096 })

/** How the word in a text at `[start, end)` sounds; `hash` is that of the folded word. */
export function hear(hash: number, text: string, start = 0, end = text.length): Sound {
  const known = heard[hash & 4095]
  if (known?.word === hash) return known
  const word = foldWord(text.slice(start, end))
  const sound = { word: hash, key: hashWord(soundOf(word)), family: familyOf(word) }
  heard[hash & 4095] = sound
  return sound
}

/**
 * How a name (folded) sounds, roughly: spellings of one name in English and by transliteration have the same key
 * (“Stephen”, “Steven”; “Mohammed”, “Muhamad”). Accents and hyphens count for nothing.
 */
function soundOf(word: string): string {
  return word
    .replace(/[^a-z]/g, '')
    .replace(/^mac(?=[a-z]{3})/, 'mc')
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/ph|gh(?=[iea])|v/g, (found) => (found === 'gh' ? 'g' : 'f'))
    .replace(/sch|sh|sz|ch|tsch/g, 'x')
    .replace(/ck|q|c(?![eiy])|kh/g, 'k')
    .replace(/ts|tz|cz|z|c/g, 's')
    .replace(/iy|ij|ey|ie|ei|ai|ay|y|j(?![aeou])/g, 'i')
    .replace(/ou|oo|w/g, 'u')
    .replace(/(?<=[aou])e/g, '')
    .replace(/(?<=[^aeiou])e$|h/g, '')
    .replace(/(.)\1+/g, '$1')
}
