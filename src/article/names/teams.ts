import { BEATS, MATCHES, PLAYERS, SPORT_WORDS } from '../../english/sport.ts'
import { Shape, WordList } from '../tokens.ts'
import type { Candidate } from './candidates.ts'
import type { Group } from './kinds.ts'
import { type Words, isNameWord } from './words.ts'

const beats = new WordList(BEATS)
const sport = new WordList(SPORT_WORDS)
const matches = new WordList(MATCHES)
const players = new WordList(PLAYERS)
/** Behind these a country is a country, whatever its side does. */
const where = new WordList(
  'in at from near to into across outside around towards toward throughout of over through between within'.split(
    ' ',
  ),
)
const joins = new WordList(['and', 'or'])

/** So many different words of sport make a report of a match. */
const ENOUGH = 3

/**
 * Countries and towns that play: in an article where one place beats another, or meets it in a match, the names
 * of places are their sides', except behind “in”, “from” and the like. Moves those mentions to institutions.
 */
export function splitTeams(words: Words, groups: Group[]): void {
  const { tokens } = words
  const verbs = tokens.find(beats)
  if (verbs.length === 0) return
  const byFirst = new Map<number, Candidate>()
  const byEnd = new Map<number, Candidate>()
  for (const { kind, names } of groups) {
    if (kind !== 'place') continue
    for (const name of names) {
      byFirst.set(name.first, name)
      byEnd.set(name.end, name)
    }
  }
  const meets = verbs.some((i) => {
    const left = byEnd.get(i)
    if (!left || isWhere(words, left)) return false
    const right = byFirst.get(i + 1) ?? byFirst.get(i + 2)
    if (right && right.first > i && !isNameWord(words, right.end)) return isReport(words)
    return isMatch(words, i + 1)
  })
  if (!meets) return
  const report = isReport(words)
  for (const group of groups) {
    if (group.kind !== 'place') continue
    const sides = group.names.filter((name) => isSide(words, name, byEnd, byFirst, report))
    if (sides.length === 0) continue
    if (sides.length === group.names.length) group.kind = 'institution'
    else {
      group.names = group.names.filter((name) => !sides.includes(name))
      groups.push({ ...group, kind: 'institution', names: sides })
    }
  }
}

/** Several words of sport, each counted once. */
function isReport({ tokens }: Words): boolean {
  const found = new Set<number>()
  for (const i of tokens.find(sport)) {
    found.add(tokens.hash[i] ?? 0)
    if (found.size >= ENOUGH) return true
  }
  return false
}

/** “Marlow versus Tarn State football game” */
function isMatch(words: Words, i: number): boolean {
  for (let at = i + 1; at < i + 5; at++) if (words.tokens.has(at, matches)) return isNameWord(words, i)
  return false
}

function isWhere({ tokens }: Words, { first }: Candidate): boolean {
  const before = tokens.is(first - 1, 'the') ? first - 2 : first - 1
  return tokens.has(before, where)
}

function isSide(
  words: Words,
  name: Candidate,
  byEnd: ReadonlyMap<number, Candidate>,
  byFirst: ReadonlyMap<number, Candidate>,
  report: boolean,
): boolean {
  const { tokens } = words
  if (isWhere(words, name) || isNameWord(words, name.end)) return false
  if (tokens.has(name.end, beats) || tokens.has(name.first - 1, beats)) return true
  if (!report) return false
  if (tokens.has(name.end, players) && isNameWord(words, name.end + 1)) return true
  // “England and Tonga have met”, “England easing to a win”, “as England held on”
  if (tokens.has(name.end, joins) && byFirst.has(name.end + 1)) return true
  if (tokens.has(name.first - 1, joins) && byEnd.has(name.first - 1)) return true
  return tokens.shapeOf(name.end) === Shape.lower && /(?:ed|ing)$/.test(tokens.at(name.end))
}
