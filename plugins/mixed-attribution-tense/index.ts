import { WordList, hashWord } from '../../src/article/tokens.ts'
import type { Article, Attribution } from '../../src/article/types.ts'
import { SUPPOSING_WORDS } from '../../src/english/claim-verbs.ts'
import { CUE_TENSES, HABIT_WORDS, OCCASION_WORDS } from '../../src/english/cue-tenses.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

type Tense = 'present' | 'past'

interface Tensed {
  at: number
  tense: Tense
}

const OTHER: ReadonlyMap<number, string> = new Map(
  Object.entries(CUE_TENSES).flatMap(([present, past]) => [
    [hashWord(present), past],
    [hashWord(past), present],
  ]),
)
const presents = new WordList(Object.keys(CUE_TENSES))
const pasts = new WordList(Object.values(CUE_TENSES))
const habits = new WordList(HABIT_WORDS)
const occasions = new WordList(OCCASION_WORDS)
const auxiliaries = new WordList([
  ...SUPPOSING_WORDS,
  'to',
  'has',
  'have',
  'had',
  'having',
  "'ve",
  'is',
  'was',
  'were',
  'be',
  'been',
])
/** Most findings: so many show the pattern. */
const MOST = 5
/** Fewest times that the rarer tense has to stand to be a mixture and not one other occasion. */
const LEAST = 2

/** The plain verb in a person's cue, and its tense; null when there is none, or an auxiliary before it. */
function tensedCue(article: Article, { source, cue }: Attribution): Tensed | null {
  if (source?.kind !== 'person' && source?.kind !== 'pronoun') return null
  if (source.refersTo?.startsWith('p') !== true) return null
  const { tokens } = article
  if (tokens.is(tokens.indexAt(source.head[0]), 'who')) return null
  for (const [start, end] of cue) {
    for (let at = tokens.indexAt(start); (tokens.start[at] ?? end) < end; at++) {
      const isPresent = tokens.has(at, presents)
      if (!isPresent && !tokens.has(at, pasts)) continue
      if (tokens.has(at - 1, auxiliaries) || tokens.has(at - 2, auxiliaries)) return null
      return { at, tense: isPresent ? 'present' : 'past' }
    }
  }
  return null
}

/** Whether the sentence gives a reason for its tense: a habit, or another occasion. */
function isMeant(article: Article, { at, tense }: Tensed): boolean {
  const reasons = tense === 'present' ? habits : occasions
  const { tokens } = article
  const sentence = article.sentences[article.sentenceAt(tokens.start[at] ?? 0)]
  const [first, end] = sentence?.tokens ?? [0, 0]
  for (let i = first; i < end; i++) if (tokens.has(i, reasons)) return true
  return false
}

const rule: Rule = {
  id: 'mixed-attribution-tense',
  description: 'Says or said, not both',
  family: 'quotations',
  severity: 'off',
  defaults: {},
  schema: {},
  check(article, { report }) {
    const found: Tensed[] = []
    for (const one of article.attributions) {
      const tensed = tensedCue(article, one)
      if (!tensed) continue
      const start = article.tokens.start[tensed.at] ?? 0
      if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
      found.push(tensed)
    }
    const present = found.filter(({ tense }) => tense === 'present')
    const past = found.filter(({ tense }) => tense === 'past')
    if (present.length === past.length) return
    const [fewer, common] = present.length < past.length ? [present, past] : [past, present]
    const rare = fewer.filter((one) => !isMeant(article, one))
    if (rare.length < LEAST) return
    const { tokens } = article
    const usual = common[0]?.at ?? 0
    for (const { at } of rare.slice(0, MOST)) {
      const span = [tokens.start[at] ?? 0, tokens.end[at] ?? 0] as const
      const other = OTHER.get(tokens.hash[at] ?? 0)
      report({
        span,
        message: `“${tokens.at(at)}” is the rarer tense here: ${common.length} other speakers’ tags are in the ${common[0]?.tense} tense. Use one.`,
        ...(other ? { expected: [other], fix: 'unsafe' } : {}),
        related: [
          {
            span: [tokens.start[usual] ?? 0, tokens.end[usual] ?? 0],
            message: 'the other tense, first here',
          },
        ],
      })
    }
  },
}

export default rulePlugin(rule)
