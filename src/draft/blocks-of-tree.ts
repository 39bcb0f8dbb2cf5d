import type { Nodes, Paragraph, Root, RootContent } from 'nlcst'
import { VFile } from 'vfile'
import { BlockText } from './block-text.ts'
import { capBlocks } from './block.ts'
import type { Block, BlockKind, Link } from './draft.ts'
import { furnish } from './furniture.ts'
import { readText } from './text.ts'

declare module 'nlcst' {
  interface ParagraphData {
    /** What the paragraph is to a newsroom. */
    block?: BlockKind
    /** The links in the paragraph; offsets count from its start. */
    links?: Link[]
    /** The block that the paragraph was made from. */
    source?: Block
  }
}

type Leaf = Exclude<Nodes, { children: unknown }>

/** The nodes with words of their own, in order. Without recursion and spreads: trees may be deep or wide. */
function* leaves(top: Nodes): Generator<Leaf> {
  const waiting: Nodes[] = [top]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
    else yield node
  }
}

/** The text of a node and where it stands. A leaf without a position stands, with no length, behind the one before. */
function textOf(node: Nodes, length: number): BlockText {
  const text = new BlockText()
  for (const { type, value, position } of leaves(node)) {
    const start = position?.start.offset ?? text.fileEnd
    const end = position?.end.offset ?? start
    text.add(value, Math.min(start, length), Math.min(Math.max(start, end), length))
    if (type === 'SourceNode') text.code(text.text.length - value.length)
  }
  return text
}

function blockOf(node: RootContent, length: number): Block | null {
  const data: Paragraph['data'] = node.type === 'ParagraphNode' ? node.data : undefined
  if (data?.source) return data.source
  const block = textOf(node, length).block(data?.block ?? 'paragraph', null)
  return block && { ...block, links: data?.links ?? [] }
}

function isFurnished(node: RootContent): boolean {
  return node.type === 'ParagraphNode' && node.data?.block !== undefined
}

/** Whether a tree is a file word for word: it was made of the file as plain text. */
function isPlain(tree: Root, source: string): boolean {
  let at = 0
  for (const { value } of leaves(tree)) {
    if (!source.startsWith(value, at)) return false
    at += value.length
  }
  return at === source.length
}

/**
 * The blocks of an nlcst tree, made by retext-english, by remark-retext or rehype-retext, or of a draft.
 *
 * A tree of a draft gives the draft's blocks back. A tree that is its file word for word is read as plain text
 * is. Of any other each paragraph becomes a block, as kind what its `data.block` says; if no paragraph says it,
 * furniture is told from running copy by the words. Nodes may lack positions.
 */
export function blocksOfTree(tree: Root, file: VFile): Block[] {
  const furnished = tree.children.some(isFurnished)
  const source = String(file)
  if (!furnished && isPlain(tree, source)) return readText(new VFile(source)).blocks
  const blocks = tree.children.flatMap((node) => blockOf(node, source.length) ?? [])
  return furnished ? blocks : furnish(capBlocks(blocks))
}
