import type { Reading } from '../reading.ts'
import { TokenKind, WordList } from '../tokens.ts'
import type { Span } from '../types.ts'
import { Label } from './model.ts'

/** Tokens `[from, end)` of one label in one sentence. */
interface Run {
  label: number
  from: number
  end: number
  sentence: number
  /** A cue of its sentence has it. */
  taken: boolean
}

/** An attribution before its source is understood: spans of source, cue and content. */
export interface Grouped {
  source: Span[]
  cue: Span[]
  content: Span[]
  sentence: number
}

/** An attribution while it is put together, in runs of tokens. */
interface Draft {
  source: Run[]
  cue: Run[]
  content: Run[]
  sentence: number
}

const conjunctions = new WordList(['and', 'but', 'or'])

/** Tokens between two runs that may still be one: “told reporters”, a comma. */
const CUE_GAP = 3

/**
 * Puts the labels of all tokens together into attributions, sentence by sentence: each cue takes the source
 * beside it, the content before it that no earlier cue took and the content behind it. Content with no cue
 * in its sentence goes on with the attribution before it when a quote or the passage carries it, or waits
 * for the cue of the next sentence.
 */
export function group(reading: Reading, labels: Uint8Array): Grouped[] {
  const all: Draft[] = []
  /** Content that comes before its cue, from an earlier sentence. */
  let waiting: Run[] = []
  for (let index = 0; index < reading.sentences.length; index++) {
    const runs = runsOf(reading, labels, index)
    if (runs.length === 0) {
      flush(all, waiting)
      waiting = []
      continue
    }
    const found = withCues(reading, runs, index)
    const first = found[0]
    if (first && waiting.length > 0) {
      first.content.unshift(...waiting)
      waiting = []
    }
    const sources: Run[] = []
    const loose: Run[] = []
    for (const run of runs) {
      if (run.taken) continue
      if (run.label === Label.source) {
        sources.push(run)
        continue
      }
      const comesFirst = run.label === Label.contentBefore || leadsToTag(reading, labels, run)
      if (comesFirst && !first && index + 1 < reading.sentences.length && sameBlockNext(reading, index)) {
        waiting.push(run)
        continue
      }
      const last = all.at(-1)
      if (last && continues(reading, last, run)) last.content.push(run)
      else if (first && run.label !== Label.contentCarried) first.content.push(run)
      else loose.push(run)
    }
    if (!first && loose.length > 0) {
      flush(all, waiting)
      waiting = []
      all.push({ source: sources, cue: [], content: loose, sentence: index })
    }
    for (const one of found) all.push(one)
  }
  flush(all, waiting)
  const grouped: Grouped[] = []
  for (const one of all) {
    if (one.content.length > 0 || one.cue.length > 0) grouped.push(spansOf(reading, one))
  }
  return grouped
}

function flush(all: Draft[], waiting: Run[]): void {
  const first = waiting[0]
  if (first) all.push({ source: [], cue: [], content: waiting, sentence: first.sentence })
}

/** Sentences at the beginning of a quote whose tag stands behind a later one: “He is sharp. He tried,” she said. */
function leadsToTag(reading: Reading, labels: Uint8Array, run: Run): boolean {
  const { sentences, tokens } = reading
  const block = sentences[run.sentence]?.block
  const quote = reading.quoteAt(tokens.start[run.from] ?? 0)
  if (!quote || quote.span[0] < (reading.blocks[block ?? -1]?.span[0] ?? Infinity)) return false
  for (let index = run.sentence + 1; (sentences[index]?.span[0] ?? Infinity) < quote.span[1]; index++) {
    const labelled = labels.subarray(...(sentences[index]?.tokens ?? [0, 0]))
    if (labelled.includes(Label.cue))
      return sentences[index]?.block === block && labelled.includes(Label.contentBefore)
  }
  return false
}

function sameBlockNext(reading: Reading, sentence: number): boolean {
  return reading.sentences[sentence]?.block === reading.sentences[sentence + 1]?.block
}

/** The runs of equal labels of a sentence; both kinds of content on one side of a mark stay apart. */
function runsOf(reading: Reading, labels: Uint8Array, index: number): Run[] {
  const sentence = reading.sentences[index]
  if (!sentence) return []
  const first = sentence.tokens[0]
  const end = sentence.tokens[1]
  const runs: Run[] = []
  for (let i = first; i < end;) {
    const label = labels[i] as number
    let next = i + 1
    while (next < end && labels[next] === label) next++
    if (label !== Label.none) {
      const run: Run = { label, from: i, end: next, sentence: index, taken: false }
      if (trim(reading, run)) runs.push(run)
    }
    i = next
  }
  return runs
}

/** Takes commas and the like off the edges of a run; false when nothing else is in it. */
function trim({ tokens }: Reading, run: Run): boolean {
  const edge = (i: number): boolean =>
    tokens.kind[i] === TokenKind.mark && !BRACKETS.includes(tokens.text.charAt(tokens.start[i] ?? 0))
  // A cue may be a colon.
  if (run.label === Label.cue && run.end - run.from === 1) return true
  while (run.from < run.end && edge(run.from)) run.from++
  while (run.end > run.from && edge(run.end - 1) && !endsSentence(tokens.at(run.end - 1), run.label))
    run.end--
  return run.from < run.end
}

const BRACKETS = '()[]'

/** A full stop closes content that runs to it; a comma does not. */
function endsSentence(mark: string, label: number): boolean {
  return label >= Label.contentAfter && (mark === '.' || mark === '?' || mark === '!')
}

/** The attributions of the cues of a sentence, in their order. */
function withCues({ tokens }: Reading, runs: readonly Run[], sentence: number): Draft[] {
  const found: Draft[] = []
  let before: Run | null = null
  for (const cue of runs) {
    if (cue.label !== Label.cue) continue
    const last = found.at(-1)
    cue.taken = true
    if (last && before && cue.from - before.end <= CUE_GAP && joins(runs, before, cue, last))
      last.cue.push(cue)
    else found.push({ source: [], cue: [cue], content: [], sentence })
    before = cue
  }
  if (found.length === 0) return found
  for (const one of found) takeSource(runs, one, tokens.has((one.cue[0]?.from ?? 0) - 1, conjunctions))
  for (const run of runs) {
    const owner =
      run.label === Label.contentBefore
        ? firstBehind(found, run)
        : run.label === Label.contentAfter
          ? lastBefore(found, run)
          : null
    if (!owner) continue
    owner.content.push(run)
    run.taken = true
  }
  return found
}

/** Two pieces of one cue: nothing but a source or an object stands between them. */
function joins(runs: readonly Run[], before: Run, cue: Run, last: Draft): boolean {
  if (last.cue.length >= 3) return false
  for (const run of runs) {
    if (run.from >= before.end && run.end <= cue.from && run.label !== Label.source) return false
  }
  return true
}

function firstBehind(found: readonly Draft[], run: Run): Draft | null {
  return found.find((one) => (one.cue[0]?.from ?? 0) >= run.end) ?? found.at(-1) ?? null
}

function lastBefore(found: readonly Draft[], run: Run): Draft | null {
  return found.findLast((one) => (one.cue[0]?.from ?? 0) < run.from) ?? found[0] ?? null
}

/**
 * The source beside a cue: the nearest free one, of two equally near the one before it; behind “and” (`joined`),
 * none that comes much later: “Lal thanked them and said it was late, a man shouted …”.
 */
function takeSource(runs: readonly Run[], one: Draft, joined: boolean): void {
  const start = one.cue[0]?.from ?? 0
  const end = one.cue.at(-1)?.end ?? start
  let best: Run | null = null
  let distance = Infinity
  for (const run of runs) {
    if (run.label !== Label.source || run.taken) continue
    const gap = run.end <= start ? start - run.end : run.from >= end ? run.from - end + 0.5 : 0
    if (joined && run.from > end + CUE_GAP) continue
    if (gap < distance) {
      best = run
      distance = gap
    }
  }
  if (!best) {
    // “He said … and added …”: the verbs share their subject.
    const shared = runs.findLast((run) => run.label === Label.source && run.end <= start)
    if (shared) one.source.push(shared)
    return
  }
  best.taken = true
  one.source.push(best)
}

/** Whether content without a cue goes on with the attribution before it. */
function continues(reading: Reading, last: Draft, run: Run): boolean {
  const end = last.content.at(-1)
  if (!end) return false
  const { sentences, tokens } = reading
  const sentence = sentences[run.sentence]
  const before = sentences[end.sentence]
  if (!sentence || !before || run.sentence - end.sentence > 1) return false
  if (sentence.block === before.block) return run.label === Label.contentCarried
  return reading.quoteAt(tokens.start[end.end - 1] ?? 0)?.continues ?? false
}

function spansOf(reading: Reading, one: Draft): Grouped {
  return {
    source: toSpans(reading, one.source),
    cue: toSpans(reading, one.cue),
    content: toSpans(reading, one.content),
    sentence: one.sentence,
  }
}

/** Where runs stand in the text; those that touch become one. */
function toSpans({ tokens }: Reading, runs: readonly Run[]): Span[] {
  const [only] = runs
  if (only && runs.length === 1) return [[tokens.start[only.from] ?? 0, tokens.end[only.end - 1] ?? 0]]
  const out: [number, number][] = []
  let lastEnd = -1
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    const end = tokens.end[run.end - 1] ?? 0
    const last = out.at(-1)
    if (last && run.from === lastEnd) last[1] = end
    else out.push([tokens.start[run.from] ?? 0, end])
    lastEnd = run.end
  }
  return out
}
