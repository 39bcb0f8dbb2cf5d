import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { VFile } from 'vfile'
import { Label } from '../src/article/attributions/model.ts'
import { ArticleReading } from '../src/article/reading.ts'
import type { Reading } from '../src/article/reading.ts'
import { readText } from '../src/draft/text.ts'

type Spans = readonly (readonly [number, number])[]

interface GoldAttribution {
  doc: string
  id: number
  source?: Spans
  cue?: Spans
  content?: Spans
}

/** An annotated article: what is read of it and the label of each token. */
export interface Example {
  id: string
  reading: Reading
  labels: Uint8Array
  /** Tokens that are not article text. */
  discard: Uint8Array
}

function lines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

/** Reads one split of the corpus. Throws when the folder is not there. */
export function readCorpus(folder: string): Example[] {
  const attributions = new Map<string, GoldAttribution[]>()
  for (const row of lines<GoldAttribution>(path.join(folder, 'attributions.jsonl'))) {
    const list = attributions.get(row.doc)
    if (list) list.push(row)
    else attributions.set(row.doc, [row])
  }
  const discards = new Map(
    lines<{ doc: string; discard?: Spans }>(path.join(folder, 'docs.jsonl')).map((row) => [
      row.doc,
      row.discard ?? [],
    ]),
  )
  return readdirSync(path.join(folder, 'text'))
    .toSorted()
    .map((name) => {
      const id = name.replace(/\.txt$/, '')
      const text = readFileSync(path.join(folder, 'text', name), 'utf8')
      const file = new VFile({ value: text, path: name })
      const reading = new ArticleReading(readText(file).blocks, file)
      return { id, reading, ...label(reading, attributions.get(id) ?? [], discards.get(id) ?? []) }
    })
}

function label(
  reading: Reading,
  gold: readonly GoldAttribution[],
  discarded: Spans,
): Pick<Example, 'labels' | 'discard'> {
  const { tokens } = reading
  const labels = new Uint8Array(tokens.count)
  const discard = new Uint8Array(tokens.count)
  // Token starts in the file, to compare with gold's offsets.
  const starts = new Int32Array(tokens.count)
  for (let i = 0; i < tokens.count; i++)
    starts[i] = reading.place([tokens.start[i] ?? 0, tokens.end[i] ?? 0]).start.offset
  const range = ([from, to]: readonly [number, number]): [number, number] => [
    lower(starts, from),
    lower(starts, to),
  ]
  for (const span of discarded) discard.fill(1, ...range(span))
  for (const one of gold) {
    for (const span of one.source ?? []) labels.fill(Label.source, ...range(span))
    const cues = (one.cue ?? []).map(range)
    const cueSentences = cues.map(([at]) => reading.sentenceAt(tokens.start[at] ?? 0))
    for (const span of one.content ?? []) {
      const [from, to] = range(span)
      for (let i = from; i < to; i++) {
        const sentence = reading.sentenceAt(tokens.start[i] ?? 0)
        const near = cueSentences.indexOf(sentence)
        const cue = cues[near]
        if (cue) labels[i] = cue[0] < i ? Label.contentAfter : Label.contentBefore
        else labels[i] = Label.contentCarried
      }
    }
    for (const [from, to] of cues) labels.fill(Label.cue, from, to)
  }
  return { labels, discard }
}

function lower(list: Int32Array, x: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}
