import {
  CARRYING_OPENERS,
  PERSONAL_OPENERS,
  RUNNING_WORDS,
  SERIES_WORDS,
  SUMMING_WORDS,
} from '../../english/story-sources.ts'
import type { Reading } from '../reading.ts'
import { TokenKind, WordList } from '../tokens.ts'
import type { Figure } from '../types.ts'
import type { Cohesion } from './cohesion.ts'
import type { Voucher } from './vouchers.ts'

export type By = NonNullable<Figure['by']>

/** Figures that follow one another in a passage are of one sort: shares, money, counts. */
export type Sort = 'share' | 'money' | 'count'

export function sortOf({ kind }: Figure): Sort {
  if (kind === 'money') return 'money'
  return kind === 'percent' || kind === 'ratio' ? 'share' : 'count'
}

const openers = new WordList(CARRYING_OPENERS)
const personal = new WordList(PERSONAL_OPENERS)
const running = new WordList(RUNNING_WORDS)
const series = new WordList(SERIES_WORDS)
const summing = new WordList(SUMMING_WORDS)
/** Words at the start of a sentence in which it may sum up what stands before. */
const START = 3
const NOBODY: readonly Voucher[] = []
const NOTHING: readonly Figure[] = []

/** Sentences of one block that a source reaches back over: “A made 5m. B made 8m, according to filings.” */
const BACK = 4
/** Sentences in a row that one source carries without being named again. */
const CHAIN = 8
/** Tokens that a clause may still have behind the words quoted in it. */
const CLAUSE = 24
/** Content words that two sentences share when they clearly speak of one thing. */
const CLOSE = 3

/** The source of the passage, while sentences are read one after another. */
interface Current {
  voucher: Voucher
  /** The last sentence that it vouched for. */
  sentence: number
  /** What it has vouched for so far. */
  sorts: Set<Sort>
  links: number
  /** It brings in a list: “The filing showed:”. */
  list: boolean
}

/**
 * Finds, for figures in no attribution, the source of the passage they stand in.
 *
 * “according to” covers its whole sentence, and so does a document that is named in it. A sentence without a
 * source goes on with the figures of the sentence before it; so does the first one of the next paragraph when
 * it speaks of the same things. A source that comes at the end of a row of figures reaches back over them.
 * What a person said carries only what is said of that person next: “She also …”.
 */
export function carryOver(
  reading: Reading,
  figures: readonly Figure[],
  vouchers: readonly Voucher[],
  cohesion: Cohesion,
): Map<Figure, By> {
  const carried = new Map<Figure, By>()
  const bySentence = groupBy(
    figures.filter((one) => one.status === 'unattributed' || one.status === 'attributed'),
  )
  const speaking = groupBy(vouchers)
  let current: Current | null = null
  for (let s = 0; s < reading.sentences.length; s++) {
    const here = speaking.get(s) ?? NOBODY
    const there = bySentence.get(s) ?? NOTHING
    for (const figure of there) {
      if (figure.status !== 'unattributed') continue
      const speaker = here.find((one) => covers(one, figure) || runsOn(reading, one, figure))
      if (speaker) carried.set(figure, speaker.by)
      else if (current && carries(reading, current, figure, here, cohesion)) {
        carried.set(figure, current.voucher.by)
        current.sentence = s
        current.links++
      }
    }
    if (here.length === 0) continue
    const voucher = here.find((one) => one.covers) ?? (here.at(-1) as Voucher)
    const vouched = there.filter((one) => one.status === 'attributed' || carried.has(one))
    const sorts = new Set(vouched.map((one) => sortOf(one)))
    current = { voucher, sentence: s, sorts, links: 0, list: endsInColon(reading, s) }
    reachBack(reading, current, bySentence, speaking, carried, cohesion)
  }
  return carried
}

function covers({ covers: span }: Voucher, { number }: Figure): boolean {
  return span !== null && number[0] >= span[0] && number[0] < span[1]
}

/**
 * Whether the clause that somebody's words stand in runs on to a figure: “says that ‘a new tax’ would raise 5m”,
 * “£9m was spent, a rise of 12 per cent”.
 */
function runsOn({ tokens }: Reading, { end }: Voucher, figure: Figure): boolean {
  const [start] = figure.span
  if (end === null || end > start) return false
  let i = tokens.indexAt(end - 1) + 1
  // The quotation mark that ends the words themselves.
  while (tokens.kindOf(i) === TokenKind.quote) i++
  let comma = false
  for (const limit = i + CLAUSE; i < limit; i++) {
    if ((tokens.start[i] ?? start) >= start) return true
    const kind = tokens.kindOf(i)
    if (kind === TokenKind.dash || (kind === TokenKind.mark && (comma || !tokens.is(i, ',')))) return false
    if (comma && !tokens.has(i, running)) return false
    comma ||= kind === TokenKind.mark
  }
  return false
}

function groupBy<Item extends { sentence: number }>(items: readonly Item[]): Map<number, Item[]> {
  const map = new Map<number, Item[]>()
  for (const item of items) {
    const list = map.get(item.sentence)
    if (list) list.push(item)
    else map.set(item.sentence, [item])
  }
  return map
}

/** Whether the source of the passage carries a figure of a sentence in which `here` speak. */
function carries(
  reading: Reading,
  { voucher, sorts, sentence, links, list }: Current,
  figure: Figure,
  here: readonly Voucher[],
  cohesion: Cohesion,
): boolean {
  const { sentences, tokens } = reading
  const gap = figure.sentence - sentence
  if (gap > 1 || links >= CHAIN) return false
  const { tokens: [first] = [0], block } = sentences[figure.sentence] ?? {}
  const same = block === sentences[sentence]?.block
  const sort = sorts.has(sortOf(figure)) || (voucher.poll && sortOf(figure) === 'share')
  if (voucher.personal) {
    // The person who spoke in the sentence before speaks in this one too, or is what it is about.
    const speaks = here.length > 0 && voucher.who !== null && here.every(({ who }) => who === voucher.who)
    return same && sort && (speaks || (here.length === 0 && tokens.has(first, personal)))
  }
  if (here.length > 0) return false
  if (
    list &&
    (gap === 0 || reading.blocks[block ?? 0]?.kind === 'listItem' || endsInColon(reading, sentence))
  )
    return true
  if (tokens.has(first, openers) || (tokens.is(first, 'the') && tokens.has(first + 1, series))) return true
  const shared = cohesion.shared(sentence, figure.sentence)
  if (!sort) return shared >= (same ? 2 : CLOSE)
  // A row of shares or sums goes on by itself; counts may be of anything.
  if (sortOf(figure) === 'count') return shared >= (same ? 1 : 2)
  return same || shared > 0
}

function endsInColon({ tokens, sentences }: Reading, sentence: number): boolean {
  return tokens.is((sentences[sentence]?.tokens[1] ?? 0) - 1, ':')
}

/**
 * Figures before the source that are of the same things, with nobody else speaking in between: in the same
 * block, or at the end of the block before when this one begins by summing up.
 */
function reachBack(
  reading: Reading,
  { voucher, sorts, sentence }: Current,
  figures: ReadonlyMap<number, Figure[]>,
  speaking: ReadonlyMap<number, Voucher[]>,
  carried: Map<Figure, By>,
  cohesion: Cohesion,
): void {
  if (voucher.personal) return
  const { sentences, tokens, blocks } = reading
  const block = sentences[sentence]?.block ?? 0
  const sums = sumsUp(reading, sentence)
  const least = sums && blocks[block]?.sentences[0] === sentence ? block - 1 : block
  for (let s = sentence - 1; s >= sentence - BACK; s--) {
    const before = figures.get(s)
    if ((sentences[s]?.block ?? -1) < least || !before || speaking.has(s)) return
    const opens = tokens.has(sentences[s]?.tokens[0] ?? 0, openers)
    if (!sums && !opens && cohesion.shared(s, sentence) < 2) return
    for (const figure of before) {
      if (figure.status === 'unattributed' && !carried.has(figure) && sorts.has(sortOf(figure))) {
        carried.set(figure, voucher.by)
      }
    }
  }
}

/** Whether a sentence begins with “For these …”, “In all …”. */
function sumsUp({ tokens, sentences }: Reading, sentence: number): boolean {
  const [first] = sentences[sentence]?.tokens ?? [0]
  for (let i = first; i < first + START; i++) if (tokens.has(i, summing)) return true
  return false
}
