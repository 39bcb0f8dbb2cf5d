import { isCourtCopy } from '../../src/article/speech/court-copy.ts'
import { isRetold } from '../../src/article/speech/cues.ts'
import { type ReportingUse, isAsserted, reportingUse } from '../../src/article/speech/reporting-use.ts'
import { WordList, hashWord } from '../../src/article/tokens.ts'
import type { Article } from '../../src/article/types.ts'
import {
  ADMITTED_THINGS,
  DISPROOFS,
  DOUBTING_WORDS,
  FAULTS,
  LOADED_VERBS,
  type Load,
  PLEADINGS,
  STRIKING_THINGS,
  STRUCK_THINGS,
  TAKEN_THINGS,
} from '../../src/english/loaded-cues.ts'
import type { Rule } from '../../src/rule.ts'
import { rulePlugin } from '../../src/rule.ts'

interface Options {
  words: string[]
  accept: string[]
}

/** What is known of one form of a loaded verb. */
interface Form {
  load: Load | 'house'
  /** The plain verb in the same form, where one fits every use. */
  neutral: string | null
}

const taken = new WordList(TAKEN_THINGS)
const struck = new WordList(STRUCK_THINGS)
const striking = new WordList(STRIKING_THINGS)
const faults = new WordList(FAULTS)
const admitted = new WordList(ADMITTED_THINGS)
const doubting = new WordList(DOUBTING_WORDS)
const pleadings = new WordList(PLEADINGS)
const disproofs = new WordList(DISPROOFS)
const prepositions = new WordList(['on', 'upon'])
const spokenOf = new WordList(['of', 'about', 'against', 'over', 'at'])

/** What the cue adds, and what to do about it. */
const ADVICE: Readonly<Record<Form['load'], string>> = {
  doubt: 'doubts what is reported: write “said”, or say what speaks against it.',
  concession: 'says that there was something to hide or to give up: write “said”, unless there was.',
  boast: 'says what to think of the speaker: write “said”.',
  pressure: 'says that somebody was pressed, or is not believed: write “said”.',
  attack: 'is heat of a headline: write “criticised”, or “said” and the words.',
  temper: 'says how it sounded to somebody: write “said”, and let the words speak.',
  refutation: 'means “proved wrong”: write “denied” or “rejected”, unless there is proof.',
  house: 'is a loaded way to say “said” in this house: write “said”.',
}

/** “said” and its like, in the order of a verb's forms. */
const SAYING = ['said', 'says', 'saying', 'say']
const REJECTING = ['rejected', 'rejects', 'rejecting', 'reject']

const FORMS: ReadonlyMap<number, Form> = new Map(
  LOADED_VERBS.flatMap(({ load, past, third, continuous, plain }) =>
    [past, third, continuous, plain].map((form, i): [number, Form] => {
      const neutral = (load === 'refutation' ? REJECTING : SAYING)[i] ?? null
      return [hashWord(form), { load, neutral: load === 'attack' ? null : neutral }]
    }),
  ),
)
const loaded = new WordList(LOADED_VERBS.flatMap((one) => [one.past, one.third, one.continuous, one.plain]))

/** Whether one of the words stands in a sentence, from a token on, up to a number of tokens. */
function follows({ tokens }: Article, from: number, end: number, words: WordList): boolean {
  for (let i = from; i < end; i++) if (tokens.has(i, words)) return true
  return false
}

interface Place {
  at: number
  use: ReportingUse
  /** The sentence and its tokens. */
  sentence: number
  first: number
  end: number
}

/** Whether a verb that is loaded elsewhere says here what it says: an act, an admission that is one, a proof. */
function isPlain(article: Article, load: Form['load'], place: Place): boolean {
  const { tokens } = article
  const { at, use, sentence, first, end } = place
  const next = at + 1
  if (load === 'doubt') {
    return (
      use === 'object' ||
      (use === 'infinitive' && !tokens.is(at + 2, 'have')) ||
      follows(article, next, Math.min(end, at + 4), taken) ||
      follows(article, first, end, doubting) ||
      follows(article, first, at, pleadings)
    )
  }
  if (load === 'concession') {
    if (use === 'object' || use === 'infinitive') return true
    return (
      tokens.has(next, admitted) ||
      follows(article, next, Math.min(end, at + 4), taken) ||
      follows(article, first, end, faults) ||
      isCourtCopy(article, sentence)
    )
  }
  if (load === 'pressure') return use === 'object' || use === 'infinitive' || isDemand(article, at, end)
  if (load === 'boast' || load === 'temper') return !isSpoken(article, place)
  if (load === 'attack') return isStruck(article, place)
  if (load === 'refutation') return follows(article, first, end, disproofs)
  return use === 'object'
}

/** “insisted on a vote”, “insisted that the vote be held”. */
function isDemand({ tokens }: Article, at: number, end: number): boolean {
  if (tokens.has(at + 1, prepositions)) return true
  for (let i = at + 2; i < end && i < at + 12; i++) {
    if (tokens.is(i, 'be'))
      return !/^(?:to|would|will|could|can|should|must|may|might|not|'ll|'d)$/.test(tokens.lower(i - 1))
  }
  return false
}

/** “boasted that”, “boasted of”, “…,” he fumed; not “boasts a pool”, “the fire raged”. */
function isSpoken({ tokens }: Article, { at, use }: Place): boolean {
  if (use === 'tag') return true
  if (tokens.is(at + 1, 'that') || use === 'clause') return true
  return use === 'object' && tokens.has(at + 1, spokenOf) && !tokens.lower(at).endsWith('ing')
}

/** “slammed into the wall”, “slammed the ball home”, “the storm slammed the coast”. */
function isStruck(article: Article, { at, use, first, end }: Place): boolean {
  if (use === 'infinitive') return true
  if (follows(article, at + 1, Math.min(end, at + 6), struck)) return true
  return use === 'object' && follows(article, Math.max(first, at - 6), at, striking)
}

const rule: Rule<Options> = {
  id: 'loaded-attribution',
  description: '“Said” is neutral: claimed, admitted, slammed take sides',
  family: 'quotations',
  severity: 'warning',
  defaults: { words: [], accept: [] },
  schema: {
    words: {
      description: 'Further verbs, in each form that is to be found: “revealed”, “reveals”.',
      type: 'array',
      items: { type: 'string' },
    },
    accept: {
      description: 'Forms of verbs that the house accepts: “insisted”, “insists”.',
      type: 'array',
      items: { type: 'string' },
    },
  },
  check(article, { options, report }) {
    const { tokens } = article
    const wanted = options.words.length > 0 ? new WordList([...loaded.words, ...options.words]) : loaded
    const accepted = new WordList(options.accept)
    for (const at of tokens.find(wanted)) {
      const start = tokens.start[at] ?? 0
      if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
      if (tokens.has(at, accepted)) continue
      const { load, neutral } = FORMS.get(tokens.hash[at] ?? 0) ?? { load: 'house', neutral: null }
      const use =
        reportingUse(article, at) ?? (load === 'refutation' && isAsserted(article, at) ? 'object' : null)
      if (!use || isRetold(article, at)) continue
      const sentence = article.sentenceAt(start)
      const [first, end] = article.sentences[sentence]?.tokens ?? [at, at + 1]
      if (isPlain(article, load, { at, use, sentence, first, end })) continue
      const isReplaceable = neutral !== null && (load === 'refutation' || use === 'tag' || use === 'clause')
      report({
        span: [start, tokens.end[at] ?? start],
        message: `“${tokens.at(at)}” ${ADVICE[load]}`,
        ...(load === 'refutation' ? {} : { severity: 'info' }),
        ...(isReplaceable ? { expected: [neutral], fix: 'unsafe' } : {}),
      })
    }
  },
}

export default rulePlugin(rule)
