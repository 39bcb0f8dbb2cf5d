import { FILING_WORDS, POLL_WORDS } from '../../english/story-sources.ts'
import type { Reading } from '../reading.ts'
import { TokenKind, type Tokens, WordList } from '../tokens.ts'
import type { Figure } from '../types.ts'
import type { Cohesion } from './cohesion.ts'
import { type By, type Sort, sortOf } from './passage.ts'
import type { Voucher } from './vouchers.ts'

const pollWords = new WordList(POLL_WORDS)
const filingWords = new WordList(FILING_WORDS)

/** Blocks of copy from the top in which a source that the story is about is introduced. */
const LEAD = 5
/** How far any other source reaches, in code units of the article's text. */
const REACH = 1200
/** Content words that a figure's sentence shares with the one of a source that is not introduced at the top. */
const SHARED = 3

/** A source that carries figures of its kind wherever they stand behind it. */
interface StorySource {
  voucher: Voucher
  offset: number
  lead: boolean
}

/**
 * Finds, for figures that no passage carries, the source that the story is about: one poll, filing, report or
 * analysis, introduced at the top. A poll carries shares and a filing carries money, in sentences that speak of
 * such things; any other document or body that has vouched for figures of this sort carries what stands near it
 * and speaks of the same things.
 */
export class StoryLevel {
  readonly #cohesion: Cohesion
  readonly #namesPoll: (sentence: number) => boolean
  readonly #namesSum: (sentence: number) => boolean
  readonly #namesYear: (sentence: number) => boolean
  readonly #polls: StorySource[] = []
  readonly #filings: StorySource[] = []
  readonly #others: Record<Sort, StorySource[]> = { share: [], money: [], count: [] }

  constructor(
    reading: Reading,
    figures: readonly Figure[],
    vouchers: readonly Voucher[],
    cohesion: Cohesion,
  ) {
    this.#cohesion = cohesion
    this.#namesPoll = sentenceHas(reading, (i) => reading.tokens.has(i, pollWords))
    this.#namesSum = sentenceHas(reading, (i) => reading.tokens.has(i, filingWords))
    this.#namesYear = sentenceHas(reading, (i) => isYear(reading.tokens, i))
    const last = endOfLead(reading)
    const sorts = sortsBySentence(figures)
    for (const voucher of vouchers) {
      const sentence = reading.sentences[voucher.sentence]
      if (!sentence || voucher.personal) continue
      const source = { voucher, offset: sentence.span[0], lead: sentence.block <= last }
      if (voucher.poll) this.#polls.push(source)
      else if (voucher.money) this.#filings.push(source)
      for (const sort of sorts.get(voucher.sentence) ?? []) this.#others[sort].push(source)
    }
  }

  sourceOf(figure: Figure): By | null {
    const sort = sortOf(figure)
    if (sort === 'share' && this.#speaksOf(this.#namesPoll, figure)) {
      const poll = this.#find(
        this.#polls,
        figure,
        ({ lead, offset }) => lead || figure.number[0] - offset < REACH,
      )
      if (poll) return poll
    }
    if (sort === 'money' && this.#speaksOf(this.#namesSum, figure)) {
      const filing = this.#find(this.#filings, figure, ({ lead }) => lead)
      if (filing) return filing
    }
    return this.#find(
      this.#others[sort],
      figure,
      ({ voucher, offset }) =>
        voucher.sentence < figure.sentence &&
        figure.number[0] - offset < REACH &&
        this.#cohesion.shared(voucher.sentence, figure.sentence) >= SHARED,
    )
  }

  /** A year in the sentence: a result of the past stands beside the poll or the filing. */
  #speaksOf(names: (sentence: number) => boolean, { sentence }: Figure): boolean {
    return names(sentence) && !this.#namesYear(sentence)
  }

  /** The nearest source before a figure that passes a test. */
  #find(sources: readonly StorySource[], figure: Figure, test: (source: StorySource) => boolean): By | null {
    const found = sources.findLast((source) => source.offset <= figure.number[0] && test(source))
    return found?.voucher.by ?? null
  }
}

/** The last of the first blocks of copy. */
function endOfLead({ blocks }: Reading): number {
  let last = 0
  let count = 0
  for (let i = 0; i < blocks.length && count < LEAD; i++) {
    if (!blocks[i]?.running) continue
    last = i
    count++
  }
  return last
}

/** Sorts of the figures that are attributed in each sentence. */
function sortsBySentence(figures: readonly Figure[]): Map<number, Set<Sort>> {
  const sorts = new Map<number, Set<Sort>>()
  for (const figure of figures) {
    if (figure.status !== 'attributed') continue
    const known = sorts.get(figure.sentence) ?? new Set()
    sorts.set(figure.sentence, known.add(sortOf(figure)))
  }
  return sorts
}

/** Asks of a sentence whether it has a token that passes a test, and remembers the answer. */
function sentenceHas(reading: Reading, test: (token: number) => boolean): (sentence: number) => boolean {
  const known = new Map<number, boolean>()
  return (sentence) => {
    const answer = known.get(sentence)
    if (answer !== undefined) return answer
    const [first, end] = reading.sentences[sentence]?.tokens ?? [0, 0]
    let found = false
    for (let i = first; i < end && !found; i++) found = test(i)
    known.set(sentence, found)
    return found
  }
}

function isYear(tokens: Tokens, i: number): boolean {
  return tokens.kindOf(i) === TokenKind.number && /^(?:19|20)\d\d$/.test(tokens.at(i))
}
