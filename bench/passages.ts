import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { articleOfDraft } from '../src/article/article.ts'
import type { Article, Span } from '../src/article/types.ts'
import { readText } from '../src/draft/text.ts'

/**
 * Passages written for the purpose, of two dozen kinds of desks in many countries: the annotated news is of one
 * trade and one country. A line is the kind, a tab and the text with its marks: `[S1 …]` a source, `[C1 …]` a cue,
 * `[K1 …]` content; what has one number belongs together.
 */
export const SETS = {
  /** Looked at while the reading was worked on. */
  passages: 'passages/passages.txt',
  /** Never looked at. */
  'unseen passages': 'passages/unseen.txt',
} as const

type Role = 'S' | 'C' | 'K'
const ROLES = ['S', 'C', 'K'] as const

interface Mark {
  role: Role
  /** The attributions that it belongs to. */
  of: readonly number[]
  span: Span
}

export interface Passage {
  kind: string
  text: string
  marks: readonly Mark[]
}

/** How well passages were read: words of each role, and attributions found with source, cue and most of the content. */
export interface PassageScores {
  source: number
  cue: number
  content: number
  /** Share of the attributions whose cue, source and at least four fifths of the content are found together. */
  whole: number
}

/** Reads the passages of a file of this folder. */
export function readPassages(file: string): Passage[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(parse)
}

const OPENING = /\[([SCK])([\d,]+) /y

function parse(line: string): Passage {
  const tab = line.indexOf('\t')
  const marked = line.slice(tab + 1).replaceAll('\\n', '\n')
  const open: { role: Role; of: number[]; start: number }[] = []
  const marks: Mark[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    OPENING.lastIndex = i
    const [all = '', role, numbers = ''] = OPENING.exec(marked) ?? []
    if (role) {
      open.push({ role: role as Role, of: numbers.split(',').map(Number), start: text.length })
      i += all.length - 1
      continue
    }
    const last = marked[i] === ']' ? open.pop() : undefined
    if (last) marks.push({ role: last.role, of: last.of, span: [last.start, text.length] })
    else text += marked[i]
  }
  return { kind: line.slice(0, tab), text, marks }
}

/** Spans of one attribution as it was read, in the passage. */
type Found = Readonly<Record<Role, readonly Span[]>>

function read(text: string): Found[] {
  const article = articleOfDraft(readText(new VFile({ value: text, path: 'passage.txt' })))
  const placed = (spans: readonly Span[]): Span[] => spans.map((span) => placeOf(article, span))
  return article.attributions.map(({ source, cue, content }) => ({
    S: placed(source?.spans ?? []),
    C: placed(cue),
    K: placed(content),
  }))
}

function placeOf(article: Article, span: Span): Span {
  const { start, end } = article.place(span)
  return [start.offset, end.offset]
}

const holds = (spans: readonly Span[], at: number): boolean =>
  spans.some(([start, end]) => start <= at && at < end)
const meet = (spans: readonly Span[], others: readonly Span[]): boolean =>
  spans.some(([start, end]) => others.some(([from, to]) => start < to && from < end))

/** Share of the characters of `wanted` that `spans` hold; 1 when nothing is wanted. */
function covered(spans: readonly Span[], wanted: readonly Span[]): number {
  let all = 0
  let held = 0
  for (const [start, end] of wanted) {
    all += end - start
    for (let at = start; at < end; at++) if (holds(spans, at)) held++
  }
  return all === 0 ? 1 : held / all
}

const ENOUGH = 0.8

function foundWhole(found: readonly Found[], marks: readonly Mark[]): boolean {
  const [source, cue, content] = ROLES.map((role) =>
    marks.filter((mark) => mark.role === role).map(({ span }) => span),
  )
  return found.some(
    ({ S, C, K }) =>
      (!source?.length || meet(S, source)) &&
      (!cue?.length || meet(C, cue)) &&
      covered(K, content ?? []) >= ENOUGH,
  )
}

type Counts = [both: number, read: number, marked: number]

const f1 = ([both, is, wanted]: Counts): number => (2 * both) / (is + wanted)

/** Compares what is read of passages with their marks. */
export function scorePassages(passages: readonly Passage[]): PassageScores {
  const counts: Record<Role, Counts> = { S: [0, 0, 0], C: [0, 0, 0], K: [0, 0, 0] }
  let whole = 0
  let all = 0
  for (const { text, marks } of passages) {
    const found = read(text)
    for (const role of ROLES) {
      const is = found.flatMap((one) => one[role])
      const wanted = marks.flatMap((mark) => (mark.role === role ? [mark.span] : []))
      for (const { index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)) {
        const [here, there] = [holds(is, index), holds(wanted, index)]
        if (here && there) counts[role][0]++
        if (here) counts[role][1]++
        if (there) counts[role][2]++
      }
    }
    const numbers = new Set(marks.flatMap(({ of }) => of))
    all += numbers.size
    for (const number of numbers) {
      const own = marks.filter(({ of }) => of.includes(number))
      if (foundWhole(found, own)) whole++
    }
  }
  return { source: f1(counts.S), cue: f1(counts.C), content: f1(counts.K), whole: whole / all }
}
