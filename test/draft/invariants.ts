import assert from 'node:assert/strict'
import type { Block, BlockKind, Draft } from '../../src/draft/draft.ts'
import { fileRange } from '../../src/draft/mapping.ts'

/** One kind of white space, as a line end of the file may be a space in the text. */
function even(text: string): string {
  return text.replaceAll(/[\t\n\f\r]/g, ' ')
}

/** What holds for the blocks of every draft. (Asserted, not expected: there may be 100,000 of them.) */
export function checkBlocks(blocks: readonly Block[], source: string): void {
  for (const { text, segments, links } of blocks) {
    assert.notEqual(text, '')
    assert.equal(text.trim(), text)
    let end = 0
    let fileEnd = 0
    for (const segment of segments) {
      assert.equal(segment.start, end)
      assert.ok(segment.end > segment.start)
      assert.ok(segment.fileStart >= fileEnd)
      assert.ok(segment.fileEnd >= segment.fileStart)
      end = segment.end
      fileEnd = segment.fileEnd
      if (segment.end - segment.start === segment.fileEnd - segment.fileStart) {
        const inFile = source.slice(segment.fileStart, segment.fileEnd)
        assert.equal(even(inFile), even(text.slice(segment.start, segment.end)))
      }
    }
    assert.equal(end, text.length)
    assert.ok(fileEnd <= source.length)
    for (const link of links) {
      assert.ok(0 <= link.start && link.start <= link.end && link.end <= text.length)
    }
  }
}

/** What holds for every draft. */
export function checkDraft(draft: Draft): void {
  const source = String(draft.file)
  checkBlocks(draft.blocks, source)
  for (const stet of draft.stets) {
    assert.match(source.slice(stet.fileStart, stet.fileEnd), /stet/)
    if (stet.block !== null) assert.ok(draft.blocks[stet.block])
  }
}

/** Kinds and texts of blocks, to compare. */
export function outline(draft: Draft): [BlockKind, string][] {
  return draft.blocks.map(({ kind, text }) => [kind, text])
}

/** Where words of a draft stand: the exact text in the file, and its line and column, counted from 1. */
export function placeOf(draft: Draft, words: string): { actual: string; at: string } {
  const block = draft.blocks.find(({ text }) => text.includes(words))
  if (!block) throw new Error(`no block has “${words}”`)
  const index = block.text.indexOf(words)
  const [start, end] = fileRange(block.segments, index, index + words.length)
  const source = String(draft.file)
  const before = source.slice(0, start).split(/\r\n|\r|\n/)
  return { actual: source.slice(start, end), at: `${before.length}:${(before.at(-1) ?? '').length + 1}` }
}
