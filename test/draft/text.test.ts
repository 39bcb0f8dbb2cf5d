import * as fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { capBlocks, sliceBlock } from '../../src/draft/block.ts'
import { DraftError } from '../../src/draft/decode.ts'
import type { Block } from '../../src/draft/draft.ts'
import { formatOfPath, readDraft } from '../../src/draft/read.ts'
import { readText } from '../../src/draft/text.ts'
import { expectLinear } from '../support/work.ts'

function read(source: string): Block[] {
  return readText(new VFile(source)).blocks
}

function texts(source: string): string[] {
  return read(source).map((block) => block.text)
}

/** What must hold for every block of every draft. */
function checkBlock(block: Block, source: string): void {
  expect(block.text.trim()).toBe(block.text)
  expect(block.text).not.toBe('')
  let end = 0
  let fileEnd = 0
  for (const segment of block.segments) {
    expect(segment.start).toBe(end)
    expect(segment.end).toBeGreaterThan(segment.start)
    expect(segment.fileStart).toBeGreaterThanOrEqual(fileEnd)
    expect(segment.fileEnd).toBeGreaterThan(segment.fileStart)
    end = segment.end
    fileEnd = segment.fileEnd
    const here = block.text.slice(segment.start, segment.end)
    const there = source.slice(segment.fileStart, segment.fileEnd)
    if (here.length === there.length) expect(there.replaceAll('\r', '\n')).toBe(here)
    else {
      expect(here).toBe('\n')
      expect(there.trim()).toBe('')
    }
  }
  expect(end).toBe(block.text.length)
}

function checkDraft(source: string): Block[] {
  const blocks = read(source)
  let before = 0
  for (const block of blocks) {
    checkBlock(block, source)
    expect(block.segments[0]?.fileStart).toBeGreaterThanOrEqual(before)
    before = block.segments.at(-1)?.fileEnd ?? 0
  }
  return blocks
}

const NARROW = `The council of Holmwick voted on Monday to close
the old pier for the winter, and said that nobody
would be asked to pay for it before the spring.

Mayor Ann Tarrow said the town had no choice. She
Wanted to wait, she said, but the engineers would
not hear of it.`

describe('paragraphs', () => {
  test('an empty file, and one of white space, has no blocks', () => {
    for (const source of ['', '\ufeff', '\n', ' \t\r\n\u00a0\n\u200b\n']) expect(read(source)).toEqual([])
  })
  test('blank lines part them; white space around is no text', () => {
    expect(texts('\n  The pier is closed.  \n\u00a0\n\tNobody knows why.\n')).toEqual([
      'The pier is closed.',
      'Nobody knows why.',
    ])
  })
  test('a byte order mark is skipped and counted', () => {
    const [block] = read('\ufeffThe pier is closed.')
    expect(block?.segments).toEqual([{ start: 0, end: 19, fileStart: 1, fileEnd: 20 }])
  })
  test.each(['\n', '\r\n', '\r'])('line ends %j', (lineEnd) => {
    const source = NARROW.replaceAll('\n', lineEnd)
    const blocks = checkDraft(source)
    expect(blocks.map((block) => block.text)).toEqual(NARROW.split('\n\n'))
  })
  test('a line end of two characters is one segment of unequal length', () => {
    const [block] = read('The council voted on Monday to close\r\nthe pier.')
    expect(block?.segments).toEqual([
      { start: 0, end: 36, fileStart: 0, fileEnd: 36 },
      { start: 36, end: 37, fileStart: 36, fileEnd: 38 },
      { start: 37, end: 46, fileStart: 38, fileEnd: 47 },
    ])
  })
  test('indentation and trailing blanks of wrapped lines belong to the line end', () => {
    const source = 'The council voted on Monday to close  \n   the pier for\n   the winter.'
    const [block] = checkDraft(source)
    expect(block?.text).toBe('The council voted on Monday to close\nthe pier for\nthe winter.')
  })
})

describe('wrapped lines and whole lines', () => {
  test('lines that break in mid-sentence at one column are wrapped', () => {
    expect(texts(NARROW)).toEqual(NARROW.split('\n\n'))
  })
  test('a short last line ends a wrapped paragraph, also without a blank line', () => {
    const source = `The council of Holmwick voted on Monday to close
the old pier for the winter. It will
not be missed.
Mayor Ann Tarrow said the town had no choice. She
wanted to wait, she said, but the engineers would
not hear of it.`
    expect(texts(source)).toHaveLength(2)
  })
  test('indentation begins a paragraph', () => {
    const source = `   The council of Holmwick voted on Monday to close
the old pier for the winter, the longest in its life.
   Mayor Ann Tarrow said the town had no choice. She
wanted to wait, she said, but the engineers did not.`
    expect(texts(source)).toHaveLength(2)
  })
  test('a line for each paragraph, long and short ones', () => {
    const lines = [
      'The council of Holmwick voted on Monday to close the old pier for the winter, and said that nobody would be asked to pay.',
      'It was over.',
      'Mayor Ann Tarrow said the town had no choice. She wanted to wait, she said, but the engineers would not hear of it.',
      '“We asked them twice,” she said.',
      'The pier has stood for 120 years.',
    ]
    expect(texts(lines.join('\n'))).toEqual(lines)
    expect(texts(lines.join('\n\n'))).toEqual(lines)
  })
  test('headline, byline and dateline on lines of their own above a wrapped story', () => {
    const source = `Holmwick pier to close for winter
By Jane Okafor
HOLMWICK, England — The council of Holmwick voted on
Monday to close the old pier for the winter, and said
that nobody would be asked to pay for it.`
    expect(read(source).map((block) => [block.kind, block.text.split('\n').length])).toEqual([
      ['headline', 1],
      ['byline', 1],
      ['dateline', 1],
      ['paragraph', 3],
    ])
  })
  test('a wrapped paragraph may break before a name', () => {
    expect(
      texts(
        'The minister told reporters on a wet quay in the old town of\nHolmwick that the pier would stay.',
      ),
    ).toHaveLength(1)
  })
})

describe('lists, rules and stets part blocks', () => {
  test('list items lose their markers and share a group', () => {
    const blocks = checkDraft(
      'The council will:\n- close the pier\n- sell the boats\n* move the café\n\nIt meets again in May.',
    )
    expect(blocks.map(({ kind, text, group }) => [kind, text, group])).toEqual([
      ['paragraph', 'The council will:', null],
      ['listItem', 'close the pier', 0],
      ['listItem', 'sell the boats', 0],
      ['listItem', 'move the café', 0],
      ['paragraph', 'It meets again in May.', null],
    ])
  })
  test('lines that hang under an item belong to it', () => {
    expect(texts('It will:\n\n1. Close the pier.\n   Nobody minds.\n2. Sell the boats.')).toEqual([
      'It will:',
      'Close the pier.\nNobody minds.',
      'Sell the boats.',
    ])
  })
  test('a dash at the start of a wrapped line is no marker', () => {
    const source = `The council of Holmwick voted to close the old pier
- the longest on the coast - and to sell the two small
boats that it has kept there since before the war.`
    expect(texts(source)).toEqual([source])
  })
  test.each(['* * *', '-----', '___', '=====', '•', '—'])('%j is a rule, not text', (line) => {
    expect(texts(`The pier is closed.\n${line}\nNobody knows why.`)).toEqual([
      'The pier is closed.',
      'Nobody knows why.',
    ])
  })
})

describe('long blocks are cut', () => {
  test('at a sentence end', () => {
    const source = 'The tide came in and the boats went out. '.repeat(1500).trim()
    const blocks = checkDraft(source)
    expect(blocks.length).toBeGreaterThan(2)
    for (const block of blocks) {
      expect(block.text.length).toBeLessThanOrEqual(20_000)
      expect(block.text).toMatch(/^The tide.*out\.$/)
    }
  })
  test('at a space, else anywhere, but not inside of a character', () => {
    for (const block of checkDraft('tide '.repeat(9000))) expect(block.text).toMatch(/^tide.*tide$/)
    const blocks = checkDraft(`x${'🚲'.repeat(30_000)}`)
    expect(blocks.map((block) => block.text).join('')).toHaveLength(60_001)
    for (const block of blocks) expect(block.text).toMatch(/^x?(?:🚲)+$/u)
  })
  test('with links and pieces that are one thing', () => {
    const block: Block = {
      kind: 'paragraph',
      text: 'Fish & chips at the pier',
      segments: [
        { start: 0, end: 5, fileStart: 0, fileEnd: 5 },
        { start: 5, end: 6, fileStart: 5, fileEnd: 10 },
        { start: 6, end: 24, fileStart: 10, fileEnd: 28 },
      ],
      links: [
        { start: 7, end: 20, url: 'https://pier.example', footnote: false },
        { start: 24, end: 24, url: '#1', footnote: true },
      ],
      group: null,
    }
    expect(sliceBlock(block, 6, 15)).toEqual({
      ...block,
      text: 'chips at',
      segments: [{ start: 0, end: 8, fileStart: 11, fileEnd: 19 }],
      links: [{ start: 0, end: 8, url: 'https://pier.example', footnote: false }],
    })
    expect(sliceBlock(block, 15, 24)?.links.map((link) => [link.start, link.end])).toEqual([
      [0, 4],
      [8, 8],
    ])
    expect(sliceBlock(block, 4, 5)).toBeNull()
    expect(capBlocks([block])).toEqual([block])
  })
})

describe('every text', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.constantFrom(
      '',
      '',
      ' ',
      '- an item',
      '[stet a: b]',
      'By Jane Okafor',
      'LONDON — The pier',
      '-30-',
      'ENDS',
    ),
    fc.constantFrom(
      'The pier is closed. (Reporting by Jane Okafor)',
      'the tide came in and the boats went',
      'Photo: PA',
    ),
  )
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n  ')), { maxLength: 20 })
    .map((lines) => lines.flat().join(''))

  test('is read without a throw into blocks that stand where they say', () => {
    fc.assert(
      fc.property(fc.boolean(), text, (mark, body) => {
        checkDraft((mark ? '\ufeff' : '') + body)
      }),
      { numRuns: 500 },
    )
  })
  test('keeps every word of plain paragraphs', () => {
    const words = fc.array(fc.constantFrom('tide', 'pier', 'the', 'old', 'boats', 'winter'), {
      minLength: 3,
      maxLength: 30,
    })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const source = paragraphs.map((one) => `The ${one.join(' ')}.`)
        expect(texts(source.join('\n\n'))).toEqual(source)
      }),
    )
  })
  test('a stet note is never part of a block', () => {
    fc.assert(
      fc.property(text, (body) => {
        const source = `${body}\n[stet a: b]\n${body}`
        const { blocks, stets } = readText(new VFile(source))
        for (const stet of stets) {
          expect(source.slice(stet.fileStart, stet.fileEnd)).toBe('[stet a: b]')
          for (const block of blocks) {
            const start = block.segments[0]?.fileStart ?? 0
            const end = block.segments.at(-1)?.fileEnd ?? 0
            expect(end <= stet.fileStart || start >= stet.fileEnd).toBe(true)
          }
        }
      }),
    )
  })
  test.each([
    ['one word of 5 MB', 5e6, (n: number) => 'x'.repeat(n)],
    ['one line of 5 MB', 1e6, (n: number) => 'tide '.repeat(n)],
    ['brackets', 2e6, (n: number) => '('.repeat(n)],
    ['closing brackets', 2e6, (n: number) => ')'.repeat(n)],
    ['blank lines', 1e6, (n: number) => '\r\n'.repeat(n)],
    [
      'one wrapped paragraph',
      5e4,
      (n: number) => 'the tide came in over the pier and the boats went out again\n'.repeat(n),
    ],
    ['notes', 3e4, (n: number) => '[stet a: b]\n\nThe tide.\n\n'.repeat(n)],
    ['bylines', 5e3, (n: number) => `${'By A B, C D, E F, '.repeat(9)}\n\n`.repeat(n)],
    ['capitals', 1e4, (n: number) => `${'A, B, C, '.repeat(20)}\n\n`.repeat(n)],
  ])('%s: linear', async (_name, size, source) => {
    await expectLinear((count) => {
      const copy = source(count)
      return () => void read(copy)
    }, size / 20)
    // What the engine does by itself would come to no end in square time.
    read(source(size))
  })
})

describe('a file by its format', () => {
  test.each([
    ['a.txt', 'text'],
    ['a.text', 'text'],
    ['drafts/A.MD', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.html', 'html'],
    ['a.htm', 'html'],
    ['a.xhtml', 'html'],
    ['README', 'text'],
    ['a.md/b', 'text'],
    ['a.constructor', 'text'],
    ['', 'text'],
  ])('%s is %s', (path, format) => {
    expect(formatOfPath(path)).toBe(format)
  })
  test('bytes are decoded, or the reason is given', async () => {
    const file = new VFile({ value: Buffer.from('The pier is closed.') })
    const draft = await readDraft(file, 'text')
    expect(draft.file).toBe(file)
    expect(draft.format).toBe('text')
    expect(draft.blocks[0]?.text).toBe(String(file))
    await expect(readDraft(new VFile({ value: Buffer.from('%PDF-1.4') }), 'text')).rejects.toThrow(DraftError)
  })
})
