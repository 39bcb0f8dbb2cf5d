import { LABELS } from '../english/furniture.ts'
import { sliceBlock } from './block.ts'
import { isByline, isHour, isTimestamp } from './byline.ts'
import { pictureLine } from './credit.ts'
import { datelineEnd } from './dateline.ts'
import type { Block, BlockKind } from './draft.ts'
import { isEndMark, isNote, isNotesHeading, isSignature, isSignOff, signOffStart } from './endmatter.ts'
import { endsInBracket, mayBeCapital } from './glance.ts'
import { endsAsSentence, readHead } from './head.ts'

const labels = new Map<string, BlockKind>()
for (const kind of ['caption', 'credit', 'editorsNote', 'signOff'] as const) {
  for (const label of LABELS[kind]) labels.set(label, kind)
}

/** A bullet or a number of one to three digits, with the space behind it. */
const MARKER = /^(?:[-*•·‣◦▪●■□►▶]|\d{1,3}[.)]|\(\d{1,2}\)|\([a-z]\)|[a-z]\))\s+(?=\S)/

/** Length of the list marker at the start of a line, with the space behind it; 0 when there is none. */
export function listMarker(line: string): number {
  return mayBeMarker(line) ? (MARKER.exec(line)?.[0].length ?? 0) : 0
}

/** False for what begins with a letter and has no bracket behind it, as nearly every line does. */
function mayBeMarker(line: string): boolean {
  const first = line.charCodeAt(0) | 32
  return first < 97 || first > 122 || line.charCodeAt(1) === 0x29
}

function isOpen(block: Block): boolean {
  return block.kind === 'paragraph' && block.group === null
}

const LONGEST_LABEL = 40

/** What a label before a colon says the block is. A credit is short, a note may be long. */
function labelled(text: string): BlockKind | null {
  const colon = text.slice(0, LONGEST_LABEL + 1).indexOf(':')
  if (colon < 2) return null
  const label = text
    .slice(0, colon)
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[([*]+/, '')
  const kind = labels.get(label) ?? labels.get(label.replace(/[,\s].*$/, ''))
  if (!kind) return null
  // “Correction, 3 May: …”, but not “Contact with the crew: …”.
  if (!labels.has(label) && !isTimestamp(label.replace(/^\S+/, ''))) return null
  return kind !== 'editorsNote' && text.length > 300 ? null : kind
}

/** What a block is by its own words alone; null when it may be running copy. */
function ownKind(text: string): BlockKind | null {
  if (isEndMark(text)) return 'signOff'
  if (isNotesHeading(text) || isNote(text)) return 'editorsNote'
  if (isByline(text)) return 'byline'
  return labelled(text) ?? pictureLine(text) ?? (isSignOff(text) ? 'signOff' : null)
}

/** Gives each block that is furniture by its own words its kind; a label alone speaks for the block below it. */
function nameKinds(blocks: readonly Block[]): Block[] {
  let label: BlockKind | null = null
  return blocks.map((block) => {
    if (!isOpen(block)) {
      label = null
      return { ...block }
    }
    const kind = label ?? ownKind(block.text)
    label =
      label === null && kind !== null && block.text.length < 40 && block.text.endsWith(':') ? kind : null
    return { ...block, kind: kind ?? block.kind }
  })
}

/** “EXCLUSIVE VIDEO — …”, “SMITH: …”: capitals that lead in, as newsletters and transcripts have them. */
const LEAD_IN = /^\p{Lu}{2}[\p{Lu} .,'’?!-]{1,60}(?::|\s?[—–]|\s-\s|--)/u

/** Splits off what stands before and behind the copy of a paragraph: its dateline and its sign-offs. */
function split(block: Block, top: boolean, last: boolean): Block[] {
  const { text } = block
  const from = datelineEnd(text, top)
  // Nearly every paragraph: only the last one has a sign-off without brackets.
  if (from === 0 && !last && !endsInBracket(text)) return [block]
  const behind: Block[] = []
  let to = text.length
  for (;;) {
    const body = text.slice(0, to).trimEnd()
    const start = signOffStart(body, last)
    if (start < 0) break
    const signOff = sliceBlock(block, start, body.length)
    if (signOff) behind.unshift({ ...signOff, kind: isNote(signOff.text) ? 'editorsNote' : 'signOff' })
    to = start
  }
  if (last && from === 0 && isSignature(text)) return [{ ...block, kind: 'signOff' }]
  if (from === 0 && to === text.length) return [block]
  const dateline = sliceBlock(block, 0, from)
  const copy = sliceBlock(block, from, to)
  return [
    ...(dateline ? [{ ...dateline, kind: 'dateline' as const }] : []),
    ...(copy ? [copy] : []),
    ...behind,
  ]
}

function hasLeadIn({ text }: Block): boolean {
  return mayBeCapital(text.charCodeAt(1)) && LEAD_IN.test(text.slice(0, 80))
}

function splitAll(blocks: readonly Block[]): Block[] {
  const open = blocks.filter(isOpen)
  const last = open.at(-1)
  // A story with several such openings is a newsletter or a transcript; only a marked dateline counts there.
  const plain = open.filter(hasLeadIn).length < 3
  const top = new Set(plain ? open.slice(0, 3) : [])
  const parts: Block[] = []
  for (const block of blocks) {
    if (isOpen(block)) parts.push(...split(block, top.has(block), block === last))
    else parts.push(block)
  }
  return parts
}

/** Takes the markers off list items and gives those that follow each other one group. */
function readLists(blocks: readonly Block[]): Block[] {
  let group = blocks.reduce((highest, block) => Math.max(highest, block.group ?? -1), -1)
  let inList = false
  return blocks.map((block) => {
    const marker = isOpen(block) ? listMarker(block.text) : 0
    const item = marker > 0 ? sliceBlock(block, marker, block.text.length) : null
    if (item && !inList) group++
    inList = item !== null
    return item ? { ...item, kind: 'listItem', group } : block
  })
}

/** Whether a line reads like a heading inside of a story: short, no sentence, no list of names, no figures. */
function isHeading(text: string): boolean {
  if (text.length > 80) return false
  if (isHour(text) || /^[—–-]\s?\S.*\s[—–-]\.?$/.test(text)) return true
  const words = text.split(/\s+/)
  if (/^\P{Ll}*\p{Lu}{3}\P{Ll}*\.?$/u.test(text)) return words.length <= 6 && !/[\d:]/.test(text)
  if (words.length > 10 || endsAsSentence(text) || !/^["“‘']?[\p{Lu}\p{N}]/u.test(text)) return false
  if (/\s(?:is|are|was|were|has|had|have|will|would|said|says)\s/.test(text)) return false
  return /^\D+$|^\d+ \D+ \D+$/.test(text) && !/[%$£€/:@|]|,.*,/.test(text)
}

/** Headings inside of the story: between copy and copy, one at a time. */
function readCrossheads(blocks: readonly Block[]): void {
  const heading = blocks.map((block) => isOpen(block) && isHeading(block.text))
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]
    if (!heading[i] || i === 0 || heading[i - 1] || heading[i + 1] || !next) return
    if (next.kind === 'listItem' || (isOpen(next) && endsAsSentence(next.text))) block.kind = 'crosshead'
  })
}

function isCopy(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'crosshead'
}

function isStory(block: Block): boolean {
  return block.kind === 'paragraph' && endsAsSentence(block.text)
}

/** Nothing behind the heading of the notes to editors, or behind the mark that ends the copy, is copy. */
function endCopy(blocks: readonly Block[]): void {
  const notes = blocks.findIndex(
    (block, i) => (isCopy(block) || block.kind === 'editorsNote') && isNotesHeading(block.text) && i > 1,
  )
  const mark = blocks.findLastIndex((block) => block.kind === 'signOff' && isEndMark(block.text))
  const size = (from: number, to: number) =>
    blocks.slice(from, to).reduce((sum, block) => sum + (isCopy(block) ? block.text.length : 0), 0)
  // After a mark there may also stand the next story.
  const ends = mark >= 0 && size(mark, blocks.length) * 2 <= size(0, mark) ? [mark] : []
  if (notes >= 0 && blocks.slice(0, notes).some(isStory)) ends.push(notes)
  if (ends.length === 0) return
  for (const block of blocks.slice(Math.min(...ends))) if (isCopy(block)) block.kind = 'editorsNote'
}

/**
 * Tells furniture from running copy: takes the blocks of a draft in order and returns them with kinds set, a
 * dateline or sign-off that is part of a paragraph split off as a block of its own, list markers taken off.
 *
 * Only blocks of kind `paragraph` outside of groups are looked at; all others keep their kind, except that
 * after the heading “Notes to editors” and after a mark like “-30-” all copy becomes `editorsNote`. Headline
 * and crossheads are guessed only when no block came as one. Input blocks are not changed.
 */
export function furnish(blocks: readonly Block[]): Block[] {
  const marked = blocks.some((block) => block.kind === 'headline' || block.kind === 'crosshead')
  const named = nameKinds(blocks)
  const parted = splitAll(named)
  readHead(parted, marked)
  const story = readLists(parted)
  if (!marked) readCrossheads(story)
  endCopy(story)
  return story
}
