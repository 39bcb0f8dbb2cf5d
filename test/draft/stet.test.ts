import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseStet } from '../../src/draft/stet.ts'
import { readText } from '../../src/draft/text.ts'

describe('a note', () => {
  test.each([
    ['stet unattributed-figure: council minutes, 3 May', 'unattributed-figure', 'council minutes, 3 May'],
    ['  Stet bare-source : cleared: see the editor\n', 'bare-source', 'cleared: see the editor'],
    ['stet', '', ''],
    ['stet unattributed-figure', 'unattributed-figure', ''],
    ['stet unattributed-figure:', 'unattributed-figure', ''],
    ['stet: the lawyer has seen it', '', 'the lawyer has seen it'],
  ])('%j', (note, rule, reason) => {
    expect(parseStet(note)).toEqual({ rule, reason })
  })
  test.each(['stetson: a hat', 'let it stand: no', '', 'a stet', 'stet-rule: x'])('%j is none', (note) => {
    expect(parseStet(note)).toBeNull()
  })
})

function read(source: string) {
  const draft = readText(new VFile(source))
  return {
    texts: draft.blocks.map((block) => block.text),
    stets: draft.stets.map((stet) => [
      stet.rule,
      stet.reason,
      source.slice(stet.fileStart, stet.fileEnd),
      stet.block,
    ]),
  }
}

describe('in plain text', () => {
  test('is for the block below, and is no text itself', () => {
    const { texts, stets } = read(
      'The pier opened on Friday.\n\n[stet unattributed-figure: council minutes]\n\nSome 900 people came.\n',
    )
    expect(texts).toEqual(['The pier opened on Friday.', 'Some 900 people came.'])
    expect(stets).toEqual([
      ['unattributed-figure', 'council minutes', '[stet unattributed-figure: council minutes]', 1],
    ])
  })
  test('without blank lines around it, in wrapped lines too', () => {
    const { texts, stets } = read(
      'The pier opened on Friday before a crowd of\npeople from the town.\n  [stet bare-source: cleared]\nA source said that nobody had paid for it and\nthat nobody would.\n',
    )
    expect(texts).toHaveLength(2)
    expect(stets).toEqual([['bare-source', 'cleared', '[stet bare-source: cleared]', 1]])
  })
  test('two notes for one block; a note behind the last block is for none', () => {
    const { stets } = read('[stet a: one]\n[stet b: two]\nThe pier opened on Friday.\n\n[stet c: three]\n')
    expect(stets.map((stet) => stet[3])).toEqual([0, 0, null])
  })
  test('a malformed note does not vanish', () => {
    const { texts, stets } = read('[stet]\n\n[stet bare-source]\n\nThe pier opened on Friday.')
    expect(texts).toHaveLength(1)
    expect(stets.map((stet) => stet.slice(0, 2))).toEqual([
      ['', ''],
      ['bare-source', ''],
    ])
  })
  test('above a dateline it is for the copy behind it', () => {
    const source =
      '[stet unattributed-figure: minutes]\nHOLMWICK, England — Some 900 people came to the pier.'
    const draft = readText(new VFile(source))
    expect(draft.blocks.map((block) => block.kind)).toEqual(['dateline', 'paragraph'])
    expect(draft.stets[0]?.block).toBe(1)
  })
  test('other words in brackets are text', () => {
    expect(read('[Stetson hats were worn.]\n\n[The band played on.]').texts).toHaveLength(2)
  })
})
