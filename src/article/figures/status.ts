import {
  ATTRIBUTIVE_CLAIMS,
  DEADLY_WORDS,
  DEFINITE_WORDS,
  EXEMPT_COMPOUNDS,
  HARM_WORDS,
  LEGAL_MONEY,
  LEGAL_MONEY_BEFORE,
  MARGIN_WORDS,
  MARKET_MOVES,
  MARKET_WORDS,
  NEWS_DAYS,
  OFFICIAL_RATES,
  PAST_TIMES,
  PEOPLE,
  POLL_SPEAKING,
  PUBLIC_NOUNS,
  PUBLIC_SETTINGS,
  RATE_MOVES,
  RESULT_WORDS,
  SPOKEN_NOUNS,
  TAXES,
  VOTED_THINGS,
  VOTER_GROUPS,
  VOTE_WORDS,
} from '../../english/figure-context.ts'
import { MEASURE_OF_PLACE, QUANTITY_UNITS } from '../../english/figures.ts'
import { Shape, TokenKind, WordList, hashWord } from '../tokens.ts'
import type { FigureKind, FigureStatus } from '../types.ts'
import { Joint, atomAfter, atomOf } from './atoms.ts'
import { looksLikeYear } from './calendar.ts'
import type { Found, Site } from './found.ts'
import { readNoun } from './noun.ts'
import { near } from './near.ts'
import { SMALL_NUMBERS } from '../../english/figures.ts'
import { OF, ONE, THE, TO } from './words.ts'

const EXEMPT_KINDS = new Set<FigureKind>([
  'score',
  'duration',
  'age',
  'date',
  'year',
  'time',
  'ordinal',
  'label',
])
const people = new WordList(PEOPLE)
const harm = new WordList(HARM_WORDS)
const publicNouns = new WordList(PUBLIC_NOUNS)
const publicSettings = new WordList(PUBLIC_SETTINGS)
const exemptCompounds = new WordList(EXEMPT_COMPOUNDS)
const claims = new WordList(ATTRIBUTIVE_CLAIMS)
const legalMoney = new WordList(LEGAL_MONEY)
const legalMoneyBefore = new WordList(LEGAL_MONEY_BEFORE)
const smallNumbers = new WordList(Object.keys(SMALL_NUMBERS))
const SHARE = hashWord('share')
const PRICE = hashWord('price')
const marketWords = new WordList(MARKET_WORDS)
const marketMoves = new WordList(MARKET_MOVES)
const officialRates = new WordList(OFFICIAL_RATES)
const taxes = new WordList(TAXES)
const rateMoves = new WordList(RATE_MOVES)
const pollWords = new WordList(POLL_SPEAKING)
const resultWords = new WordList(RESULT_WORDS)
const voterGroups = new WordList(VOTER_GROUPS)
const quantities = new WordList(QUANTITY_UNITS)
const ofPlace = new WordList(MEASURE_OF_PLACE)
const voteWords = new WordList(VOTE_WORDS)
const votedThings = new WordList(VOTED_THINGS)
const marginWords = new WordList(MARGIN_WORDS)
const deadly = new WordList(DEADLY_WORDS)
const pastTimes = new WordList(PAST_TIMES)
const newsDays = new WordList(NEWS_DAYS)
const relatives = new WordList(['that', 'which', 'who'])
const bodyParts = new WordList(['members', 'seats', 'judges', 'directors', 'trustees'])
const definite = new WordList(DEFINITE_WORDS)
const spoken = new WordList(SPOKEN_NOUNS)
const squares = new WordList(['square', 'sq', 'cubic'])
const tops = new WordList(['top', 'richest', 'wealthiest', 'bottom', 'poorest'])
const rateDeterminers = new WordList(['per', 'every', 'each'])

/** Whether anybody would ask for a source at all, before it is known who is speaking. */
export function statusOf(site: Site, found: Found): FigureStatus {
  const { kind } = found
  if (EXEMPT_KINDS.has(kind)) return 'exempt'
  if (kind === 'votes') {
    return within(site, found, voteWords, 10) || !isPoll(site, found) ? 'public' : 'unattributed'
  }
  if (kind === 'measure') return measureStatus(site, found)
  if (isMarket(site, found)) return 'public'
  if (kind === 'money') return isLegalMoney(site, found) ? 'public' : 'unattributed'
  if (kind === 'percent') return shareStatus(site, found)
  if (kind === 'ratio' && found.unit !== 'times') return shareStatus(site, found)
  return countStatus(site, found)
}

function within(site: Site, found: Found, words: WordList, reach: number): boolean {
  return near(
    site.tokens,
    words,
    found.first,
    found.noun?.token ?? found.last.token,
    site.from,
    site.limit,
    reach,
  )
}

function isPoll(site: Site, found: Found): boolean {
  return within(site, found, pollWords, 15)
}

/** The close of a market, a price, a rate of exchange: it stands in every paper. */
function isMarket(site: Site, found: Found): boolean {
  if (found.kind !== 'percent' && (found.noun || found.numeral.scale > 1 || found.numeral.form !== 'plain'))
    return false
  if (!within(site, found, marketMoves, 12)) return false
  return within(site, found, marketWords, 12) || hasSharePrice(site)
}

/** “the share price”: a share of anything else is no market. */
function hasSharePrice({ tokens, from, limit }: Site): boolean {
  for (let i = from; i + 1 < limit; i++)
    if (tokens.hash[i] === SHARE && tokens.hash[i + 1] === PRICE) return true
  return false
}

/** A distance, a height, a temperature describes; a quantity (“10,000 tonnes”) is a claim. */
function measureStatus({ tokens, limit }: Site, found: Found): FigureStatus {
  if (found.last.joint === Joint.hyphen) return 'exempt'
  const next = atomAfter(tokens, found.last, limit)
  if (next && ofPlace.has(next.hash)) return 'exempt'
  const area =
    squares.has(tokens.hash[found.last.token - 1] ?? 0) || (next?.hash === OF && Number(found.value) >= 1000)
  return area || quantities.has(found.last.hash) ? 'unattributed' : 'exempt'
}

/** A fine, a settlement, a price, a bill: the amount is on record. */
function isLegalMoney({ tokens, from, limit }: Site, found: Found): boolean {
  for (let i = found.last.token + 1; i < Math.min(limit, found.last.token + 5); i++) {
    const kind = tokens.kindOf(i)
    if (kind !== TokenKind.word && kind !== TokenKind.dash) break
    if (tokens.has(i, legalMoney)) return true
  }
  const to = atomAfter(tokens, found.last, limit)
  if (to?.hash === TO && tokens.has(to.token + 1, legalMoneyBefore)) return true
  for (let i = found.first - 1; i >= Math.max(from, found.first - 5); i--) {
    if (tokens.has(i, legalMoneyBefore)) return true
  }
  return false
}

function shareStatus(site: Site, found: Found): FigureStatus {
  const { tokens, from, limit } = site
  const before = found.first - 1
  if (before >= from && (tokens.has(before, tops) || isTheOnePercent(site, found))) return 'exempt'
  if (found.kind === 'percent' && within(site, found, officialRates, 4)) return 'public'
  const of = found.noun ?? readNoun(tokens, found.last, limit)
  if (!of && within(site, found, taxes, 8) && within(site, found, rateMoves, 6)) return 'public'
  if (of && votedThings.has(of.hash)) return 'public'
  if (isPoll(site, found) || within(site, found, voterGroups, 12)) return 'unattributed'
  const result = within(site, found, resultWords, 12)
  const margin = found.unit !== '%' && found.kind === 'percent' && within(site, found, marginWords, 8)
  return result || margin ? 'public' : 'unattributed'
}

function countStatus(site: Site, found: Found): FigureStatus {
  const { tokens, from } = site
  const before = found.first - 1
  if (before >= from && tokens.has(before, rateDeterminers)) return 'exempt'
  if (isFigureOfSpeech(found) || isFewOf(site, found) || isAddress(site, found)) return 'exempt'
  const noun = found.noun
  const small = isSmall(found)
  if (noun?.compound) {
    if (small || exemptCompounds.has(noun.hash)) return 'exempt'
    if (!claims.has(noun.hash)) return 'public'
  }
  if (isHarm(site, found, small)) return isKnownToll(site, found) ? 'public' : 'unattributed'
  if (small) return 'exempt'
  if ((noun && publicNouns.has(noun.hash)) || isBody(site, found)) return 'public'
  return !noun && within(site, found, publicSettings, 12) ? 'public' : 'unattributed'
}

/** “her seat, one of 35”, “has won nine of 12”: of what, the reader knows, and there are few of them. */
function isFewOf({ tokens, from }: Site, { first, noun, value }: Found): boolean {
  if (noun || first - 2 < from || tokens.hash[first - 1] !== OF) return false
  return (
    tokens.hash[first - 2] === ONE || (Number(value) < 50 && smallNumbers.has(tokens.hash[first - 2] ?? 0))
  )
}

/** “Reed, 46, of 14 Mill Lane”. */
function isAddress({ tokens, from, limit }: Site, { first, last, noun }: Found): boolean {
  if (noun || first - 2 < from || tokens.hash[first - 1] !== OF || tokens.at(first - 2) !== ',') return false
  const next = last.token + 1
  return next < limit && tokens.isWord(next) && tokens.shapeOf(next) === Shape.capitalised
}

/** “a million times”, “1,000 reasons”: nobody has counted. */
function isFigureOfSpeech({ unit, noun, numeral }: Found): boolean {
  if (unit === 'times' && numeral.scale >= 100) return true
  return numeral.form === 'words' && numeral.value === numeral.scale && !!noun && spoken.has(noun.hash)
}

/** “in favour of the 1 percent” */
function isTheOnePercent({ tokens, limit }: Site, found: Found): boolean {
  if (found.value !== 1 && found.value !== 99) return false
  const next = found.last.token + 1
  return tokens.hash[found.first - 1] === THE && (next >= limit || !tokens.isWord(next))
}

/** “435 members of the House”: the size of a body. */
function isBody({ tokens, limit }: Site, { noun }: Found): boolean {
  if (!noun || !bodyParts.has(noun.hash) || tokens.hash[noun.token + 1] !== OF) return false
  const at = tokens.hash[noun.token + 2] === THE ? noun.token + 3 : noun.token + 2
  return at < limit && tokens.isWord(at) && tokens.shapeOf(at) !== Shape.lower
}

function isSmall({ kind, value }: Found): boolean {
  if (kind !== 'count') return false
  const most = typeof value === 'number' ? value : value ? value[1] : 10
  return most < 10
}

/** People who were hurt, arrested, moved; of small numbers only those that count, not “the two men”. */
function isHarm({ tokens, from, limit }: Site, found: Found, small: boolean): boolean {
  const end = found.noun?.token ?? found.last.token
  if (found.noun && !people.has(found.noun.hash)) return false
  const before = found.first - 1
  if (small && before >= from && (tokens.has(before, definite) || tokens.kindOf(before) === TokenKind.clitic))
    return false
  return near(tokens, harm, found.first, end, from, limit, small && !found.noun ? 3 : 8)
}

/** The toll of an event that is past: “the attacks that killed 130 people”, “killed 32 people in March”. */
function isKnownToll(site: Site, found: Found): boolean {
  const { tokens, from } = site
  if (found.kind === 'vague' || !within(site, found, deadly, 4)) return false
  for (let i = found.first - 1; i > Math.max(from, found.first - 4); i--) {
    if (tokens.has(i, deadly) && tokens.has(i - 1, relatives)) return true
  }
  return isPast(site)
}

/** A year, a month or “last”, and no day of this week. */
function isPast({ tokens, from, limit }: Site): boolean {
  let past = false
  for (let i = from; i < Math.min(limit, from + 60); i++) {
    if (tokens.has(i, newsDays)) return false
    if (tokens.has(i, pastTimes) || looksLikeYear(tokens, atomOf(tokens, i))) past = true
  }
  return past
}
