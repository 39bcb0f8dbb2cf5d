import { HEAD_LABELS } from '../english/furniture.ts'
import { isAgency, isNameLine, isRoleLine, isTimestamp } from './byline.ts'
import { isDateline } from './dateline.ts'
import type { Block, BlockKind } from './draft.ts'

/** How many blocks below the headline the byline may stand. */
const DEPTH = 6

const labels = new Map<string, BlockKind>()
for (const kind of ['headline', 'standfirst', 'byline', 'dateline'] as const) {
  for (const label of HEAD_LABELS[kind]) labels.set(label, kind)
}

const LONGEST_LABEL = 20

function countWords(text: string): number {
  return text.split(/\s+/).length
}

const STOPS = '.!?…:;,'
const CLOSING = '”’"\')]*'
/** So many code units at the end of a text are looked at. */
const LAST_MARKS = 8

/** Whether a text ends as a sentence does, closing quotation marks and brackets aside. */
export function endsAsSentence(text: string): boolean {
  const least = Math.max(0, text.length - LAST_MARKS)
  let last = text.length - 1
  while (last > least && CLOSING.includes(text.charAt(last))) last--
  return last >= least && STOPS.includes(text.charAt(last))
}

/** Whether nearly all words of some length have a capital, as in American headlines. */
function isTitleCase(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => /^[^\p{L}\p{N}]*\p{L}{4}/u.test(word))
  return long.length >= 3 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= 0.8 * long.length
}

/** Articles, pronouns and auxiliaries, which headlines leave out and sentences hardly can. */
const SENTENCE_WORDS =
  /(?:^|\s)(?:an?|the|is|are|was|were|had|have|been|he|she|it|they|we|i|there|said|says|told)[\s.]/i

/** Four words or fewer with a full stop are as often a short sentence. */
const SHORTEST_STOPPED = 5

/**
 * Whether the first block of a draft is its headline, seen what comes next. A line with no sentence end is one
 * when it is short; one that ends as a sentence only when something else speaks for it.
 */
function isHeadline(text: string, next: Block): boolean {
  const words = countWords(text)
  if (words > 25 || text.length > 180 || /[:,—–-]$|^[-*•]\s/.test(text)) return false
  if (!endsAsSentence(text) || text.endsWith(';')) return true
  if (['dateline', 'byline', 'standfirst'].includes(next.kind)) return true
  if (words > 18 || /^["“]/.test(text)) return false
  if (isTitleCase(text) || /^\P{Ll}{3,40}$/u.test(next.text)) return true
  if (next.text.length < 1.5 * text.length) return false
  if (text.endsWith('?')) return true
  return words >= SHORTEST_STOPPED && words <= 12 && !/\d/.test(text) && !SENTENCE_WORDS.test(text)
}

/** A line that can stand between headline and story: short, and no sentence. */
function isDeck(text: string): boolean {
  return text.length <= 300 && !endsAsSentence(text)
}

function isLink(text: string): boolean {
  return /^(?:\S+@\S+\.\w+|@\w+)$/.test(text)
}

function isOpen(block: Block): boolean {
  return block.kind === 'paragraph' && block.group === null
}

/** Index of a byline that follows within a few short blocks; -1 when there is none. */
function findByline(blocks: readonly Block[], from: number): number {
  for (let i = from; i < blocks.length && i < from + DEPTH; i++) {
    if (blocks[i]?.kind === 'byline') return i
    if ((blocks[i]?.text.length ?? 0) > 300) return -1
  }
  return -1
}

/**
 * Reads the head of a draft and sets kinds in place: labelled lines (“Headline: …”), the headline, when there
 * is none yet, and below it standfirst, byline and date line.
 */
export function readHead(blocks: Block[], marked: boolean): void {
  for (const block of blocks.slice(0, DEPTH + 2)) {
    if (block.kind !== 'paragraph' || !block.text.slice(0, LONGEST_LABEL + 1).includes(':')) continue
    const label = /^([a-z -]{2,20}):\s*\S/i.exec(block.text)?.[1]
    const kind = label && labels.get(label.toLowerCase())
    if (kind && countWords(block.text) <= 45) block.kind = kind
  }
  let at = blocks.findIndex((block) => block.kind === 'headline')
  if (at < 0 && !marked) {
    const first = blocks.findIndex(isOpen)
    const block = blocks[first]
    const next = blocks[first + 1]
    const story = blocks
      .slice(first + 1, first + 1 + DEPTH)
      .some((one) => isOpen(one) && endsAsSentence(one.text))
    if (block && next && story && first <= 2 && isHeadline(block.text, next)) {
      block.kind = 'headline'
      at = first
    }
  }
  if (at > DEPTH) return
  const byline = findByline(blocks, at + 1)
  for (let i = at + 1; i < blocks.length - 1 && i <= at + 1 + DEPTH; i++) {
    const block = blocks[i]
    const above = blocks[i - 1]?.kind
    if (!block) break
    const below = above === 'headline' || above === 'standfirst' || above === 'byline'
    if (below && block.kind === 'credit' && isAgency(block.text)) block.kind = 'byline'
    if (!isOpen(block)) {
      // Behind a dateline comes the story; a date line ends otherwise.
      if (block.kind === 'dateline' && /[—–_:)/-]$/.test(block.text)) break
      continue
    }
    const { text } = block
    if (isAgency(text)) block.kind = 'byline'
    else if (isTimestamp(text) || (below && isDateline(text))) block.kind = 'dateline'
    else if (at >= 0 && below && (isNameLine(text) || isRoleLine(text, above === 'byline'))) {
      block.kind = 'byline'
    } else if (above === 'byline' && isLink(text)) block.kind = 'byline'
    else if (at >= 0 && (isDeck(text) || (i < byline && text.length <= 300))) block.kind = 'standfirst'
    else break
  }
}
