import {
  ADMITTED_THINGS,
  ATTACKS_OF_WORDS,
  CRITICISED,
  DEMANDING_MODALS,
  DISPROOFS,
  DOUBTING_WORDS,
  FAULTS,
  LOADED_VERBS,
  type Load,
  PLEADINGS,
  STRIKING_THINGS,
  STRUCK_THINGS,
  TAKEN_THINGS,
} from '../../english/loaded-cues.ts'
import { type Tokens, WordList, hashWord } from '../tokens.ts'
import type { Article, Span } from '../types.ts'
import { isCourtCopy } from './court-copy.ts'
import { isRetold } from './cues.ts'
import { type ReportingUse, isAsserted, reportingUse } from './reporting-use.ts'

/** A verb of speaking that takes sides, where it is the reporter's own tag. */
export interface LoadedCue {
  span: Span
  /** What it says besides; `house` for a verb that only this house does not want. */
  load: Load | 'house'
  /** The plain verb in the same form, where it fits: “said”. */
  neutral: string | null
}

interface Form {
  load: LoadedCue['load']
  neutral: string | null
}

/** A verb in its sentence. */
interface Place {
  at: number
  use: ReportingUse
  /** Index of the sentence, and its tokens. */
  sentence: number
  first: number
  end: number
}

const taken = new WordList(TAKEN_THINGS)
const struck = new WordList(STRUCK_THINGS)
const striking = new WordList(STRIKING_THINGS)
const criticised = new WordList(CRITICISED)
const faults = new WordList(FAULTS)
const admitted = new WordList(ADMITTED_THINGS)
const doubting = new WordList(DOUBTING_WORDS)
const pleadings = new WordList(PLEADINGS)
const disproofs = new WordList(DISPROOFS)
const modals = new WordList(DEMANDING_MODALS)
const speakers = new WordList(['he', 'she', 'they', 'it'])
const spokenOf = new WordList(['of', 'about', 'against', 'over', 'at'])
const loaded = new WordList([
  ...LOADED_VERBS.flatMap(({ past, third, continuous, plain }) => [past, third, continuous, plain]),
  ...Object.keys(ATTACKS_OF_WORDS),
])
const attacks = new Map(Object.entries(ATTACKS_OF_WORDS).map(([word, tails]) => [hashWord(word), tails]))
/** “said” and its like, in the order of a verb's forms. */
const SAYING = ['said', 'says', 'saying', 'say']
const REJECTING = ['rejected', 'rejects', 'rejecting', 'reject']
/** Tokens behind a verb in which its object stands. */
const OBJECT = 6

const forms: ReadonlyMap<number, Form> = new Map(
  LOADED_VERBS.flatMap(({ load, past, third, continuous, plain }) =>
    [past, third, continuous, plain].map((form, i): [number, Form] => {
      const neutral = (load === 'refutation' ? REJECTING : SAYING)[i] ?? null
      return [hashWord(form), { load, neutral: load === 'attack' ? null : neutral }]
    }),
  ),
)
const houseForm: Form = { load: 'house', neutral: null }

/**
 * The loaded tags in the running copy of an article, outside of quotes. `words` are further forms that a house
 * does not want, `accept` forms that it accepts.
 */
export function loadedCuesIn(
  article: Article,
  words: readonly string[],
  accept: readonly string[],
): LoadedCue[] {
  const found: LoadedCue[] = []
  const { tokens } = article
  const wanted = words.length > 0 ? new WordList([...loaded.words, ...words]) : loaded
  const accepted = WordList.of(accept)
  for (const at of tokens.find(wanted)) {
    const start = tokens.start[at] ?? 0
    if (!article.blocks[article.blockAt(start)]?.running || article.quotedAt(start)) continue
    if (tokens.has(at, accepted)) continue
    const one = attackOfWords(article, at) ?? loadedAt(article, at)
    if (one) found.push(one)
  }
  return found
}

function loadedAt(article: Article, at: number): LoadedCue | null {
  const { tokens } = article
  const hash = tokens.hash[at] ?? 0
  if (attacks.has(hash)) return null
  const { load, neutral } = forms.get(hash) ?? houseForm
  const use = reportingUse(article, at) ?? objectUse(article, at, load)
  if (!use || isRetold(article, at)) return null
  const start = tokens.start[at] ?? 0
  const sentence = article.sentenceAt(start)
  const [first, end] = article.sentences[sentence]?.tokens ?? [at, at + 1]
  if (isPlain(article, load, { at, use, sentence, first, end })) return null
  const fits = load === 'refutation' || use === 'tag' || use === 'clause'
  return { span: [start, tokens.end[at] ?? start], load, neutral: fits ? neutral : null }
}

/** “lashed out at the referee”, “tore into the report”. */
function attackOfWords(article: Article, at: number): LoadedCue | null {
  const { tokens } = article
  const tail = attacks
    .get(tokens.hash[at] ?? 0)
    ?.find((words) => words.every((word, i) => tokens.is(at + 1 + i, word)))
  if (!tail || !isAsserted(article, at) || isRetold(article, at)) return null
  const last = at + tail.length
  if (!follows(article, last + 1, last + OBJECT, criticised)) return null
  return { span: [tokens.start[at] ?? 0, tokens.end[last] ?? 0], load: 'attack', neutral: null }
}

/** “refuted the claim”, “slammed the opposition”: whoever does so speaks, whether a cue is known or not. */
function objectUse(article: Article, at: number, load: Form['load']): ReportingUse | null {
  const isAttack = load === 'attack' && follows(article, at + 1, at + OBJECT, criticised)
  return (isAttack || load === 'refutation') && isAsserted(article, at) ? 'object' : null
}

/** Whether one of the words stands among the tokens `[from, end)`. */
function follows({ tokens }: Article, from: number, end: number, words: WordList): boolean {
  for (let i = from; i < end; i++) if (tokens.has(i, words)) return true
  return false
}

/** Whether a verb that is loaded elsewhere says here what it says: an act, an admission that is one, a proof. */
function isPlain(article: Article, load: Form['load'], place: Place): boolean {
  const { at, use, first, end } = place
  if (load === 'doubt') return isPlainClaim(article, place)
  if (load === 'concession') return isPlainConcession(article, place)
  if (load === 'pressure') return use === 'object' || use === 'infinitive' || isDemand(article, at, end)
  if (load === 'boast' || load === 'temper') return !isSpoken(article, place)
  if (load === 'attack') return isStruck(article, place)
  if (load === 'refutation') return follows(article, first, end, disproofs)
  return use === 'object'
}

/** “claimed victory”, “falsely claimed”, “the lawsuit claims”, “claims to be the oldest inn”. */
function isPlainClaim(article: Article, { at, use, first, end }: Place): boolean {
  if (use === 'object' || (use === 'infinitive' && !article.tokens.is(at + 2, 'have'))) return true
  return (
    follows(article, at + 1, Math.min(end, at + 4), taken) ||
    follows(article, first, end, doubting) ||
    follows(article, first, at, pleadings)
  )
}

/** “admitted to hospital”, “conceded a goal”, “admitted that he had lied”, and whatever is admitted in court. */
function isPlainConcession(article: Article, { at, use, sentence, first, end }: Place): boolean {
  if (use === 'object' || use === 'infinitive' || article.tokens.has(at + 1, admitted)) return true
  return (
    follows(article, at + 1, Math.min(end, at + 4), taken) ||
    follows(article, first, end, faults) ||
    isCourtCopy(article, sentence)
  )
}

/** “insisted on a vote”, “insisted that the vote be held”, “insisted that any deal include it”. */
function isDemand({ tokens }: Article, at: number, end: number): boolean {
  if (tokens.is(at + 1, 'on') || tokens.is(at + 1, 'upon') || tokens.is(at + 2, 'any')) return true
  for (let i = at + 2; i < end && i < at + 12; i++) {
    if (tokens.is(i, 'be')) return !tokens.has(tokens.is(i - 1, 'not') ? i - 2 : i - 1, modals)
  }
  return false
}

/** “boasted that”, “boasted of”, “…,” he fumed; not “boasts a pool”, “the fire raged”. */
function isSpoken({ tokens }: Article, { at, use }: Place): boolean {
  if (use === 'tag') return true
  if (use === 'clause') {
    return tokens.has(at + 1, speakers) || tokens.has(at + 1, spokenOf) || hasThat(tokens, at)
  }
  if (use === 'infinitive') return false
  return tokens.has(at + 1, spokenOf) && !tokens.lower(at).endsWith('ing')
}

/** “boasted on Monday night that”. */
function hasThat(tokens: Tokens, at: number): boolean {
  return [1, 2, 3, 4].some((steps) => tokens.is(at + steps, 'that'))
}

/** “slammed into the wall”, “slammed the ball home”, “the storm slammed the coast”. */
function isStruck(article: Article, { at, use, first, end }: Place): boolean {
  if (use === 'infinitive') return true
  if (follows(article, at + 1, Math.min(end, at + OBJECT), struck)) return true
  return use === 'object' && follows(article, Math.max(first, at - OBJECT), at, striking)
}
