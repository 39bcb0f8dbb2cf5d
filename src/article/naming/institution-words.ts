import { foldWord } from '../names/lexicon.ts'

/** Words that join the parts of a name, and that one and the same body is given wrongly: “Department of/for Health”. */
const LINKS = new Set(['of', 'for'])

/** A word without what tells British from American spelling. */
export function nationless(word: string): string {
  return word
    .replace(/our/g, 'or')
    .replace(/re$/, 'er')
    .replace(/isation/, 'ization')
    .replace(/enc(?=e)/g, 'ens')
    .replace(/gramme/, 'gram')
}

/** The words of an institution’s name, folded: no “the”, no possessive ’s, “and” for “&”. */
export function institutionWords(name: string): string[] {
  const words = foldWord(name)
    .replaceAll('&', ' and ')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  return words[0] === 'the' ? words.slice(1) : words
}

/** A key that is the same for names that differ in nothing but what `otherwiseWritten` looks at. */
export function institutionKey(words: readonly string[]): string {
  return words
    .filter((word) => !LINKS.has(word))
    .map(nationless)
    .join(' ')
}

/**
 * How two names with the same key differ: in British and American spelling (“Organisation”), or in the small word
 * that joins them (“Department for”, “Department of”). Null when they are the same, or differ in more.
 */
export function otherwiseWritten(a: readonly string[], b: readonly string[]): 'spelling' | 'link' | null {
  if (a.length !== b.length || a.length < 2) return null
  let spelling = 0
  let link = 0
  for (const [i, word] of a.entries()) {
    const other = b[i] ?? ''
    if (word === other) continue
    if (LINKS.has(word) && LINKS.has(other)) link++
    else if (nationless(word) === nationless(other)) spelling++
    else return null
  }
  if (link === 1 && spelling === 0) return 'link'
  return spelling > 0 && link === 0 ? 'spelling' : null
}
