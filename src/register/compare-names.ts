import { Flag, foldWord, lexicon } from '../article/names/lexicon.ts'
import { institutionWords, otherwiseWritten } from '../article/naming/institution-words.ts'
import { distance, soundsAlike } from '../article/naming/spelling.ts'
import { hashWord } from '../article/tokens.ts'
import type { DistinctName, DistinctNames } from './distinct-names.ts'
import { waysToWrite } from './distinct-names.ts'
import { nearNames, type NearNames } from './near-names.ts'
import type { Register } from './register.ts'
import { RunNames, type RunVariant } from './run-names.ts'

/** So many times as many drafts have the usual name, where nothing else says that the two are one. */
const MUCH_MORE = 2

/** So many times as many drafts write a name otherwise: two ways that are both in use are no mistake. */
const CLEARLY_MORE = 3

/** The two differ in nothing but a word that one of them has in capitals: “POLITICO”. */
function isShouted(a: string, b: string): boolean {
  if (a.toLowerCase() !== b.toLowerCase()) return false
  const words = a.split(' ')
  const others = b.split(' ')
  return words.some((word, i) => {
    const other = others[i] ?? ''
    return word !== other && (word === word.toUpperCase() || other === other.toUpperCase())
  })
}

/**
 * The names that are surely another spelling of a more usual one.
 *
 * People who differ by a letter are mostly two people. It takes what the drafts say of them to make them one: the
 * same role; or, where one of them has none, a name that is rare in itself and much rarer than the other.
 */
export function runNames(names: DistinctNames, register: Register): RunNames {
  const found = new Map<string, readonly [string, RunVariant]>()
  const put = (name: string, variant: RunVariant): void => {
    const key = `${variant.kind} ${name}`
    const known = found.get(key)
    if (!known || known[1].drafts < variant.drafts) found.set(key, [name, variant])
  }
  for (const one of names) {
    const [usual, ...others] = waysToWrite(one.spellings)
    if (!usual || usual[1] < 2) continue
    const { kind, first } = one
    const variant: RunVariant = { kind, difference: 'letters', usual: usual[0], drafts: usual[1], first }
    for (const [written, drafts] of others) {
      if (usual[1] >= CLEARLY_MORE * drafts && !isShouted(written, usual[0])) put(written, variant)
    }
  }
  for (const pair of nearNames(names)) {
    const near = inOrder(pair, register)
    if (!near || !isOne(near, register)) continue
    const { rarer, usual } = near
    const { kind, first, drafts } = usual
    const variant: RunVariant = { kind, difference: differenceOf(near), usual: usual.name, drafts, first }
    for (const written of rarer.spellings.keys()) put(written, variant)
  }
  return new RunNames(found.values())
}

/** The name of the register is the usual one; null when it has both, and so they are two. */
function inOrder({ rarer, usual }: NearNames, register: Register): NearNames | null {
  const known = register.find(usual.name)
  const other = register.find(rarer.name)
  if (known && other) return null
  return other ? { rarer: usual, usual: rarer } : { rarer, usual }
}

function differenceOf({ rarer, usual }: NearNames): RunVariant['difference'] {
  if (usual.kind === 'person') return 'letters'
  return otherwiseWritten(institutionWords(rarer.name), institutionWords(usual.name)) ?? 'letters'
}

function isOne(near: NearNames, register: Register): boolean {
  const { rarer, usual } = near
  const isRegistered = register.find(usual.name) !== null
  if (usual.kind === 'institution') {
    return differenceOf(near) === 'spelling' || isRegistered || usual.drafts >= 2 * rarer.drafts
  }
  if (isShortened(rarer.given ?? '', usual.given ?? '')) return false
  const shared = sharedWords(rarer, usual)
  if (shared === 0) return false
  if (shared !== null && shared > 1) return true
  if (!isSlip(near)) return false
  return shared === 1 || isRegistered || usual.drafts >= MUCH_MORE * rarer.drafts || isRareSlip(near)
}

/** “Geoff” and “Geoffrey”, “J.” and “John”: both are right. */
function isShortened(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [foldWord(a), foldWord(b)] : [foldWord(b), foldWord(a)]
  return short !== long && long.startsWith(short.replace('.', '')) && long.length - short.length > 1
}

const NOT_TELLING = new Set([
  'former',
  'then',
  'senior',
  'chief',
  'leader',
  'spokesman',
  'spokeswoman',
  'said',
])

/** How many telling words the descriptions of two have in common; null when one has no description. */
function sharedWords(a: DistinctName, b: DistinctName): number | null {
  if (a.roles.size === 0 || b.roles.size === 0) return null
  const words = new Set(wordsIn(a))
  return new Set(wordsIn(b).filter((word) => words.has(word))).size
}

function wordsIn({ roles }: DistinctName): string[] {
  return [...roles.keys()].flatMap((role) =>
    (role.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => {
      return !NOT_TELLING.has(word) && (lexicon().get(hashWord(word)) & Flag.function) === 0
    }),
  )
}

/** A mistake of the hand rather than another name: it sounds the same, or the rarer form is no name that is known. */
function isSlip({ rarer, usual }: NearNames): boolean {
  const [a, b] = partsApart(rarer, usual)
  return soundsAlike(a, b) || isUnknown(a)
}

/** Neither of the two is a name that is known, and one letter is left out, doubled or has changed places. */
function isRareSlip({ rarer, usual }: NearNames): boolean {
  const [a, b] = partsApart(rarer, usual)
  return isUnknown(a) && isUnknown(b) && letters(a) === letters(b) && distance(a, b, 1) === 1
}

function letters(word: string): string {
  return [...new Set(word)].toSorted().join('')
}

function isUnknown(word: string): boolean {
  return (lexicon().get(hashWord(word)) & ~Flag.cue) === 0
}

/** The words in which two names of people differ: the surnames, or the given names. */
function partsApart(rarer: DistinctName, usual: DistinctName): [string, string] {
  const a = foldWord(rarer.surname ?? '')
  const b = foldWord(usual.surname ?? '')
  return a === b ? [foldWord(rarer.given ?? ''), foldWord(usual.given ?? '')] : [a, b]
}
