import { KINSHIP } from '../english/titles.ts'

/** A description of somebody and the number of drafts that have it. */
type CountedRole = readonly [text: string, drafts: number]

/** Descriptions that are worth writing down: no relative clause, no “his wife”, nothing with a name’s possessive. */
const UNFIT =
  /^(?:who|whom|whose|where|when|that|of|in|at|by|for|from|with|his|her|their|its|our|my|your|two|both|is|was)\b|['’]s?(?:\s|$)|[,;:“”"]/iu

const MOST_WORDS = 7

/** Heads of descriptions that say whose somebody is, not who. */
const KIN = new Set([...KINSHIP, 'rival', 'predecessor', 'successor', 'opponent', 'critic', 'ally', 'friend'])

/** The word that a description is about: “director” of “director of sports”. */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word) => /^(?:of|for|at|in|to|on|with|who)$/.test(word))
  return words[(link > 0 ? link : words.length) - 1] ?? ''
}

/** Abbreviated titles with their words, so that “Sen.” and “Senator” are one. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['lt', 'lieutenant'],
  ['gen', 'general'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['supt', 'superintendent'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['rev', 'reverend'],
])

/** The words of a description as they are compared; none of one that is unfit. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/^(?:the|a|an)\s+/i, '')
  const words = plain
    .toLowerCase()
    .split(/\s+/)
    .map((word) => TITLES.get(word.replace(/\.$/, '')) ?? word)
  const head = headOf(words).replace(/[.s]*$/, '')
  const isPlural = /[^s]s\.?$/.test(headOf(words))
  return UNFIT.test(plain) || words.length > MOST_WORDS || isPlural || KIN.has(head) ? [] : words
}

/** Descriptions of one post: the longest ends with what the others are. */
interface Post {
  words: readonly string[]
  text: string
  drafts: number
}

/** Descriptions with the drafts of the shorter ones that they end with, the most usual first. */
function postsOf(roles: readonly CountedRole[]): Post[] {
  const byKey = new Map<string, Post>()
  for (const [text, drafts] of roles) {
    const words = wordsOf(text)
    if (words.length === 0) continue
    const key = words.join(' ')
    const known = byKey.get(key)
    if (known) known.drafts += drafts
    else byKey.set(key, { words, text: text.replace(/^(?:the|a|an)\s+/i, ''), drafts })
  }
  return [...byKey.values()].toSorted((a, b) => b.drafts - a.drafts || b.words.length - a.words.length)
}

const endsWith = (long: Post, short: Post): boolean =>
  short.words.every((word, i) => long.words[long.words.length - short.words.length + i] === word)

/**
 * The description to write down: the most usual one, or a fuller one that ends with it when a tenth as many drafts
 * have that (“Florida senator” for “senator”). Null when there is none that two drafts agree on, unless one is all there is.
 */
export function roleOf(roles: readonly CountedRole[]): string | null {
  const posts = postsOf(roles)
  const [usual] = posts
  if (!usual || (usual.drafts < 2 && posts.length > 1)) return null
  const fuller = posts.find(
    (one) =>
      one.words.length > usual.words.length &&
      endsWith(one, usual) &&
      one.drafts >= Math.max(2, usual.drafts / 10),
  )
  return (fuller ?? usual).text
}

/**
 * Descriptions that contradict each other, as far as counts tell: with no word in common, the second one in a third
 * as many drafts as the first or more. Against the register’s own description every usual one that has no word of it.
 */
export function rolesApart(
  roles: readonly CountedRole[],
  own: string | null,
): { text: string; drafts: number | 'register' }[] {
  const posts = postsOf(roles)
  const [usual] = posts
  if (!usual) return []
  if (own !== null) {
    const words = new Set(wordsOf(own))
    if (usual.drafts < 2 || posts.some((one) => one.words.some((word) => words.has(word)))) return []
    return [
      { text: own, drafts: 'register' },
      { text: usual.text, drafts: usual.drafts },
    ]
  }
  const other = posts.find(
    (one) =>
      one.drafts >= Math.max(2, usual.drafts / 3) && !one.words.some((word) => usual.words.includes(word)),
  )
  return other ? [usual, other].map(({ text, drafts }) => ({ text, drafts })) : []
}
