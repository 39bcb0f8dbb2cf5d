import { array, assert, constantFrom, property } from 'fast-check'
import type { Nodes, Paragraph, Root } from 'nlcst'
import { toString } from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { blocksOfTree } from '../../src/draft/blocks-of-tree.ts'
import { draftParser } from '../../src/draft/draft-parser.ts'
import type { Draft } from '../../src/draft/draft.ts'
import { readHtml } from '../../src/draft/html.ts'
import { readMarkdown } from '../../src/draft/markdown.ts'
import { readText } from '../../src/draft/text.ts'
import { treeOfDraft } from '../../src/draft/tree.ts'
import { checkBlocks } from './invariants.ts'

function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = [tree]
  for (const node of nodes) if ('children' in node) nodes.push(...node.children)
  return nodes
}

function paragraphsOf(tree: Root): Paragraph[] {
  return tree.children.filter((node): node is Paragraph => node.type === 'ParagraphNode')
}

/** The exact text in the file of the first node of a type that has a value. */
function actualOf(tree: Root, source: string, value: string): string | null {
  const position = nodesOf(tree).find(
    (node) => node.type !== 'RootNode' && toString(node) === value,
  )?.position
  return position ? source.slice(position.start.offset, position.end.offset) : null
}

const MARKDOWN =
  '\ufeff# Ness &amp; Skua\r\n\r\nBy Nia Rees\r\n\r\n> The *fare*\r\n> is \\$400, Skua&rsquo;s\r\n> crew said.\r\n\r\n' +
  '    code.here()\r\n\r\nSee [the rota](u). It is un**believ**able.\r\n'

/** A retext plugin as anybody may write one: no exclamation marks. */
function noExclamations() {
  return (tree: Root, file: VFile) => {
    for (const node of nodesOf(tree)) {
      if (node.type === 'PunctuationNode' && node.value === '!') file.message('Calm down', node.position)
    }
  }
}

/** A paragraph of words and what stands between them, as a bridge from another format makes it. */
function paragraph(leaves: readonly (readonly [value: string, start?: number, end?: number])[]): Paragraph {
  return {
    type: 'ParagraphNode',
    children: [
      {
        type: 'SentenceNode',
        children: leaves.map(([value, start, end]) => ({
          type: 'SymbolNode',
          value,
          ...(start === undefined || end === undefined
            ? {}
            : {
                position: {
                  start: { line: 1, column: start + 1, offset: start },
                  end: { line: 1, column: end + 1, offset: end },
                },
              }),
        })),
      },
    ],
  }
}

describe('tree of a draft', () => {
  test('paragraphs say what they are', () => {
    const tree = treeOfDraft(readMarkdown(new VFile(MARKDOWN)))
    expect(paragraphsOf(tree).map((node) => [node.data?.block, toString(node)])).toEqual([
      ['headline', 'Ness & Skua'],
      ['byline', 'By Nia Rees'],
      ['blockquote', 'The fare\nis $400, Skua’s\ncrew said.'],
      ['code', 'code.here()'],
      ['paragraph', 'See the rota. It is unbelievable.'],
    ])
    expect(paragraphsOf(tree).at(-1)?.data?.links).toEqual([{ start: 4, end: 12, url: 'u', footnote: false }])
    expect(toString(tree)).toContain('By Nia Rees\n\nThe fare\nis')
  })

  test('every node stands where its words stand in the file', () => {
    const source = MARKDOWN
    const tree = treeOfDraft(readMarkdown(new VFile(source)))
    expect(actualOf(tree, source, 'Skua')).toBe('Skua')
    expect(actualOf(tree, source, '&')).toBe('&amp;')
    expect(actualOf(tree, source, '$')).toBe('\\$')
    expect(actualOf(tree, source, 'Skua’s')).toBe('Skua&rsquo;s')
    expect(actualOf(tree, source, 'unbelievable')).toBe('un**believ**able')
    expect(actualOf(tree, source, 'The fare\nis $400, Skua’s\ncrew said.')).toBe(
      'The *fare*\r\n> is \\$400, Skua&rsquo;s\r\n> crew said.',
    )
    const lines = source.split('\r\n')
    for (const node of nodesOf(tree)) {
      const start = node.position?.start
      if (start?.offset === undefined) continue
      const before = lines.slice(0, start.line - 1).reduce((sum, line) => sum + line.length + 2, 0)
      expect(start.offset).toBe(before + start.column - 1)
    }
  })

  test('code is one piece that plugins for prose leave alone', () => {
    const tree = treeOfDraft(readMarkdown(new VFile(MARKDOWN)))
    const code = paragraphsOf(tree).find((node) => node.data?.block === 'code')
    expect(code?.children.map(({ type }) => type)).toEqual(['SourceNode'])
  })

  test('an empty file is an empty tree', () => {
    for (const read of [readText, readMarkdown, readHtml]) {
      expect(treeOfDraft(read(new VFile(''))).children).toEqual([])
    }
  })

  test('gives the blocks of the draft back', () => {
    const draft = readHtml(
      new VFile('<h1>Ness</h1><p>The <a href="u">fare</a> &amp; the crew.</p><ul><li>One.</ul>'),
    )
    expect(blocksOfTree(treeOfDraft(draft), draft.file)).toEqual(draft.blocks)
  })
})

describe('parser for unified', () => {
  const cases = [
    ['text', 'Fares rise\n\nThe fare &amp; the *crew* rose!', '3:31'],
    ['markdown', '# Fares rise\n\n> The fare &amp; the\n> *crew* rose!', '4:14'],
    ['html', '<h1>Fares rise</h1>\n<p>The fare &amp; the <b>crew</b> rose!', '2:39'],
  ] as const
  for (const [format, source, at] of cases) {
    test(`runs a retext plugin on ${format}`, async () => {
      const file = await unified()
        .use(draftParser, { format })
        .use(noExclamations)
        .use(retextStringify)
        .process(source)
      expect(file.messages.map(({ line, column }) => `${line}:${column}`)).toEqual([at])
    })
  }

  test('reads plain text when no format is given', () => {
    const tree = unified().use(draftParser).parse(new VFile('The *fare* rose.'))
    expect(toString(tree)).toBe('The *fare* rose.')
  })
})

describe('blocks of other trees', () => {
  test('a tree of a plain text is read as the text is', () => {
    const source =
      '\ufeffFares rise at Ness\r\n\r\nBy Nia Rees\r\n\r\nNESS, May 3 (Ness News) - The fare rose, the line said.\r\n'
    const file = new VFile(source)
    const blocks = blocksOfTree(unified().use(retextEnglish).parse(file), file)
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'dateline', 'paragraph'])
    expect(blocks).toEqual(readText(file).blocks)
    checkBlocks(blocks, source)
  })

  test('of a bridge: pieces that go on in the file become one, a reference is one thing', () => {
    const source = '<p>The fare &amp; crew</p>'
    const tree: Root = {
      type: 'RootNode',
      children: [
        paragraph([
          ['The', 3, 6],
          [' ', 6, 7],
          ['fare', 7, 11],
          [' ', 11, 12],
          ['&', 12, 17],
          [' ', 17, 18],
          ['crew', 18, 22],
        ]),
      ],
    }
    const blocks = blocksOfTree(tree, new VFile(source))
    expect(blocks.map(({ text }) => text)).toEqual(['The fare & crew'])
    expect(blocks[0]?.segments).toEqual([
      { start: 0, end: 9, fileStart: 3, fileEnd: 12 },
      { start: 9, end: 10, fileStart: 12, fileEnd: 17 },
      { start: 10, end: 15, fileStart: 17, fileEnd: 22 },
    ])
  })

  test('nodes may lack positions', () => {
    const tree: Root = {
      type: 'RootNode',
      children: [paragraph([['So', 0, 2], [' '], ['it'], [' ', 8, 9], ['is', 9, 11]]), paragraph([['More']])],
    }
    const blocks = blocksOfTree(tree, new VFile('So [it](u) is more'))
    expect(blocks.map(({ text }) => text)).toEqual(['So it is', 'More'])
    expect(blocks[0]?.segments[1]).toEqual({ start: 2, end: 3, fileStart: 2, fileEnd: 2 })
  })

  test('a paragraph may say what it is', () => {
    const caption = paragraph([
      ['At', 0, 2],
      [' ', 2, 3],
      ['noon', 3, 7],
    ])
    caption.data = { block: 'caption' }
    const tree: Root = { type: 'RootNode', children: [caption, paragraph([['By', 8, 10]])] }
    const blocks = blocksOfTree(tree, new VFile('At noon by'))
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['caption', 'At noon'],
      ['paragraph', 'By'],
    ])
  })

  test('words outside of paragraphs are blocks too', () => {
    const tree: Root = { type: 'RootNode', children: [{ type: 'TextNode', value: 'Loose' }] }
    expect(blocksOfTree(tree, new VFile('Loose words')).map(({ text }) => text)).toEqual(['Loose'])
  })
})

test('any draft has a tree whose positions are in the file, and the tree has the blocks of the draft', () => {
  const piece = constantFrom(
    'The fare ',
    'Mr. Rees ',
    '“no” ',
    '*',
    '&amp;',
    '<b>',
    '</p>',
    '> ',
    '- ',
    '\n',
    '\n\n',
    '\r\n',
    '. ',
    '4',
    '😀',
  )
  const readers: ((file: VFile) => Draft)[] = [readText, readMarkdown, readHtml]
  assert(
    property(array(piece, { maxLength: 40, size: 'max' }), constantFrom(...readers), (pieces, read) => {
      const file = new VFile(pieces.join(''))
      const draft = read(file)
      const tree = treeOfDraft(draft)
      for (const { position } of nodesOf(tree)) {
        if (!position) continue
        const { start, end } = position
        expect(start.offset).toBeLessThanOrEqual(end.offset ?? -1)
        expect(end.offset).toBeLessThanOrEqual(String(file).length)
      }
      expect(blocksOfTree(tree, file)).toEqual(draft.blocks)
      checkBlocks(blocksOfTree(unified().use(retextEnglish).parse(file), file), String(file))
    }),
    { numRuns: 300 },
  )
})
