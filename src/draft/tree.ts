import type { Nodes, Paragraph, Root, WhiteSpace } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import type { Position } from 'unist'
import type { Block, Draft } from './draft.ts'
import { Lines } from './lines.ts'
import { fileRange } from './mapping.ts'
import { sourceOf } from './decode.ts'

/** Turns positions in a block's text into positions in the file, in a node and all that it holds. */
function translate(top: Nodes, { segments }: Block, lines: Lines): void {
  const waiting: Nodes[] = [top]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { start, end } = node.position ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined) {
      node.position = positionOf(fileRange(segments, start.offset, end.offset), lines)
    }
    if ('children' in node) waiting.push(...node.children)
  }
}

function positionOf([start, end]: readonly [number, number], lines: Lines): Position {
  return { start: lines.point(start), end: lines.point(end) }
}

/** The paragraph of a block: sentences and words, or, of code, one piece that plugins for prose leave alone. */
function paragraphOf(block: Block, lines: Lines): Paragraph {
  const position = positionOf(fileRange(block.segments, 0, block.text.length), lines)
  const data = { block: block.kind, links: block.links, source: block }
  if (block.kind === 'code') {
    return {
      type: 'ParagraphNode',
      children: [{ type: 'SourceNode', value: block.text, position }],
      data,
      position,
    }
  }
  const paragraph = new ParseEnglish().tokenizeParagraph(block.text)
  translate(paragraph, block, lines)
  return { ...paragraph, data, position }
}

/**
 * The nlcst tree of a draft, for retext plugins: a paragraph for each block, whose `data` says what it is
 * (`block`), which links it has (`links`), and which block it was made from (`source`). Positions of all nodes
 * are positions in the file; the blank lines between the paragraphs have none.
 */
export function treeOfDraft(draft: Draft): Root {
  const source = sourceOf(draft.file)
  const lines = new Lines(source)
  const children: (Paragraph | WhiteSpace)[] = []
  for (const block of draft.blocks) {
    if (children.length > 0) children.push({ type: 'WhiteSpaceNode', value: '\n\n' })
    children.push(paragraphOf(block, lines))
  }
  return { type: 'RootNode', children, position: positionOf([0, source.length], lines) }
}
