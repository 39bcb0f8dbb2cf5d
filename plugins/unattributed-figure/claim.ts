import { WordList } from '../../src/article/tokens.ts'
import type { Article, Figure } from '../../src/article/types.ts'
import {
  AUDIENCE_WORDS,
  BODY_SIZES,
  BOUND_WORDS,
  CROWD_WORDS,
  ESTIMATE_WORDS,
  GETTING_WORDS,
  GOAL_WORDS,
  INCOME_WORDS,
  MORE_PEOPLE,
  POINTING_WORDS,
  POSSESSIVES,
  PRICE_WORDS,
  RATE_WORDS,
  SUM_NOUNS,
} from '../../src/english/claims.ts'
import { HARM_WORDS, PEOPLE } from '../../src/english/figure-context.ts'
import { POLL_NOUNS } from '../../src/english/story-sources.ts'

/** What a figure claims, and so whom a desk would ask. */
export type Claim =
  | 'money'
  | 'share'
  | 'poll'
  | 'harm'
  | 'crowd'
  | 'audience'
  | 'estimate'
  | 'people'
  | 'vague'
  | 'count'

const crowds = new WordList(CROWD_WORDS)
const audiences = new WordList(AUDIENCE_WORDS)
const estimates = new WordList(ESTIMATE_WORDS)
const goals = new WordList(GOAL_WORDS)
const getting = new WordList(GETTING_WORDS)
const pointing = new WordList(POINTING_WORDS)
const indefinite = new WordList(['a', 'an'])
const sums = new WordList(SUM_NOUNS)
const rates = new WordList(RATE_WORDS)
const bounds = new WordList(BOUND_WORDS)
const incomes = new WordList(INCOME_WORDS)
const known = new WordList([...POINTING_WORDS, ...POSSESSIVES])
const prices = new WordList(PRICE_WORDS)
const harm = new WordList(HARM_WORDS)
const people = new WordList([...PEOPLE, ...MORE_PEOPLE])
const bodySizes = new WordList(BODY_SIZES)
const polls = new WordList(POLL_NOUNS)

/** Tokens on either side of a figure that say what it is about. */
const NEAR = 9
/** The same, for a number without a noun: “drew 1,110”. */
const BESIDE = 3

/** Claims that a desk asks about whatever their size; the others are remarks. */
const LOUD = new Set<Claim>(['money', 'share', 'poll', 'harm', 'crowd', 'audience', 'estimate', 'people'])

/** What a figure claims, from its kind, its noun and the words of its sentence around it. */
export function claimOf(article: Article, figure: Figure): Claim {
  const { tokens } = article
  const { kind, unit } = figure
  if (kind === 'money') return 'money'
  if (kind === 'percent' || kind === 'ratio') return near(article, figure, polls, NEAR) ? 'poll' : 'share'
  const first = tokens.indexAt(figure.span[0])
  const last = tokens.indexAt(figure.span[1] - 1)
  if (unit === null || tokens.has(last, people)) {
    const reach = unit === null ? BESIDE : NEAR
    if (near(article, figure, harm, reach)) return 'harm'
    if (near(article, figure, crowds, reach)) return 'crowd'
  }
  if ((tokens.has(last, people) || tokens.has(last, audiences)) && near(article, figure, audiences, NEAR)) {
    return 'audience'
  }
  // “an estimated 3,200 houses”, “the reported 3,200 houses”
  for (let i = first - 1; i <= first + 1; i++) if (tokens.has(i, estimates)) return 'estimate'
  if (kind === 'vague') return 'vague'
  return tokens.has(last, people) && !tokens.has(last, bodySizes) ? 'people' : 'count'
}

/**
 * Whether a figure claims nothing: “the 43 members” are taken to be known, “for every $10,000” is a measure, and
 * “$200 or less” bounds a group.
 */
export function isGiven(article: Article, figure: Figure, claim: Claim): boolean {
  const { tokens } = article
  if (claim === 'count') return follows(article, figure, pointing, 1)
  // “Attendance: 31,406.” is the ground's own line.
  if (claim === 'crowd') return tokens.is(tokens.indexAt(figure.span[0]) - 1, ':')
  if (claim !== 'money' && claim !== 'share') return false
  const last = tokens.indexAt(figure.span[1] - 1)
  const tail = tokens.is(last - 1, 'or') ? last : tokens.is(last + 1, 'or') ? last + 2 : -1
  if (tail >= 0 && tokens.has(tail, bounds)) return true
  return follows(article, figure, rates, 1) || (figure.hedge !== null && follows(article, figure, incomes, 1))
}

/** Whether a claim is reported at the rule's own severity, and not as a remark. */
export function isLoud(article: Article, figure: Figure, claim: Claim): boolean {
  if (!LOUD.has(claim)) return false
  if (claim === 'harm' || claim === 'people') return !follows(article, figure, known, 1)
  if (figure.value === null) return false
  if (claim !== 'money') return true
  // “a $40 ticket” says which ticket is meant; “a $40 loss” says what was lost.
  const noun = behind(article, figure)
  const isName = follows(article, figure, indefinite, 1) && article.tokens.isWord(noun)
  if (isName && !article.tokens.has(noun, sums)) return false
  return !(isGoal(article, figure) || near(article, figure, prices, BESIDE))
}

/** Whether one of the words stands within some tokens of a figure, in its sentence. */
function near({ tokens, sentences }: Article, figure: Figure, words: WordList, reach: number): boolean {
  const [first, end] = sentences[figure.sentence]?.tokens ?? [0, 0]
  const from = Math.max(first, tokens.indexAt(figure.span[0]) - reach)
  const to = Math.min(end, tokens.indexAt(figure.span[1] - 1) + reach + 1)
  for (let i = from; i < to; i++) if (tokens.has(i, words)) return true
  return false
}

/** Whether one of the words stands right before a figure. */
function follows({ tokens }: Article, figure: Figure, words: WordList, reach: number): boolean {
  const first = tokens.indexAt(figure.span[0])
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) if (tokens.has(i, words)) return true
  return false
}

/** Index of the token behind a figure. */
function behind({ tokens }: Article, figure: Figure): number {
  return tokens.indexAt(figure.span[1] - 1) + 1
}

/** “a goal of $5,000”, “working to raise more than $5,000”: nobody has the money yet. */
function isGoal(article: Article, figure: Figure): boolean {
  const { tokens } = article
  const first = tokens.indexAt(figure.span[0])
  return follows(article, figure, goals, 5) || (tokens.has(first - 1, getting) && tokens.is(first - 2, 'to'))
}
