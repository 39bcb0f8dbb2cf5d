import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5'
import type { VFile } from 'vfile'
import { besidePictures } from './block-text.ts'
import { capBlocks } from './block.ts'
import { sourceOf } from './decode.ts'
import type { Block, BlockKind, Draft, Link } from './draft.ts'
import { furnish } from './furniture.ts'
import * as kinds from './html-kinds.ts'
import type { Context, Element } from './html-kinds.ts'
import { PagePublished } from './html-published.ts'
import { HtmlText, attributePieces, textPieces } from './html-text.ts'
import { dayOfPath } from './published.ts'
import { parseStet, placeStets } from './stet.ts'
import type { StetNote } from './stet.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type TextNode = DefaultTreeAdapterTypes.TextNode

/** A stretch of the file that a text node was made of, and where its part of the node's value ends. */
interface Stretch {
  start: number
  end: number
  valueEnd: number
}

interface Parsed {
  document: DefaultTreeAdapterTypes.Document
  stretches: WeakMap<TextNode, Stretch[]>
}

/**
 * Parses a page. The parser joins texts that stand apart in the file (around a table, around a NUL) and would
 * keep only where the first begins and the last ends; here every one is kept.
 */
function parsePage(source: string): Parsed {
  const stretches = new WeakMap<TextNode, Stretch[]>()
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    // Asked before a text is joined to a node: without an answer the whole place of the text is set.
    getNodeSourceCodeLocation(node) {
      const isText = defaultTreeAdapter.isTextNode(node)
      return isText ? undefined : defaultTreeAdapter.getNodeSourceCodeLocation(node)
    },
    setNodeSourceCodeLocation(node, location) {
      if (!location || !defaultTreeAdapter.isTextNode(node)) {
        return defaultTreeAdapter.setNodeSourceCodeLocation(node, location)
      }
      const known = stretches.get(node) ?? []
      if (known.length === 0) stretches.set(node, known)
      const last = known.at(-1)
      const { startOffset: start, endOffset: end } = location
      if (last?.end === start) {
        last.end = end
        last.valueEnd = node.value.length
      } else known.push({ start, end, valueEnd: node.value.length })
    },
  }
  const document = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter })
  return { document, stretches }
}

/** A link or quotation that is open, and where in the text it began. */
interface Opened {
  element: Element
  start: number
}

function isWhole(link: Link, block: Block): boolean {
  return !link.footnote && link.start === 0 && link.end === block.text.length
}

class HtmlReader {
  readonly blocks: Block[] = []
  readonly notes: StetNote[] = []
  readonly published = new PagePublished()
  readonly #source: string
  /** Length of the byte order mark, which is no text. */
  readonly #shift: number
  readonly #page: Parsed
  #text = new HtmlText()
  #context: Context = kinds.TOP
  /** The kind that all words of the block so far agree on; undefined before the first. */
  #inline: BlockKind | null | undefined = undefined
  #links: Opened[] = []
  #pictures: Block[] = []
  #groups = 0
  #hasHeadline = false

  constructor(source: string) {
    this.#source = source
    this.#shift = source.startsWith('\ufeff') ? 1 : 0
    this.#page = parsePage(source.slice(this.#shift))
  }

  /** Walks the page without recursion: pages may be as deep as they are long. */
  read(): void {
    const waiting: { node: Node; context: Context; entered: boolean }[] = []
    const push = (nodes: readonly Node[], context: Context) => {
      for (const node of nodes.toReversed()) waiting.push({ node, context, entered: false })
    }
    push(this.#page.document.childNodes, kinds.TOP)
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, context, entered } = next
      if (!('tagName' in node)) this.#readLeaf(node, context)
      else if (entered) this.#leave(node, context)
      else {
        const inside = this.#enter(node, context)
        if (!inside) continue
        waiting.push({ node, context, entered: true })
        push(node.childNodes, inside)
      }
    }
    this.#flush()
  }

  #readLeaf(node: Node, context: Context): void {
    if (node.nodeName === '#text') this.#readText(node as TextNode, context)
    else if (node.nodeName === '#comment') this.#readComment(node as DefaultTreeAdapterTypes.CommentNode)
  }

  #readText(node: TextNode, context: Context): void {
    let from = 0
    for (const { start, end, valueEnd } of this.#page.stretches.get(node) ?? []) {
      const value = node.value.slice(from, valueEnd)
      const pieces = textPieces(this.#source, start + this.#shift, end + this.#shift, value)
      from = valueEnd
      this.#place(pieces[0]?.fileStart ?? 0)
      const before = this.#text.length
      if (context.pre)
        for (const { text, fileStart, fileEnd } of pieces) this.#text.write(text, fileStart, fileEnd)
      else this.#text.fold(pieces)
      if (context.code) this.#text.block.code(before)
      if (value.trim() !== '') this.#agree(context)
    }
  }

  /** A block goes on in the file: what the parser moved before what stands there begins another one. */
  #place(fileStart: number): void {
    if (fileStart < this.#text.block.fileEnd) this.#flush()
  }

  #agree(context: Context): void {
    this.#context = context
    if (this.#inline === undefined) this.#inline = context.inline
    else if (this.#inline !== context.inline) this.#inline = null
  }

  #readComment(node: DefaultTreeAdapterTypes.CommentNode): void {
    const note = parseStet(node.data)
    const location = node.sourceCodeLocation
    if (!note || !location) return
    const fileStart = location.startOffset + this.#shift
    const fileEnd = location.endOffset + this.#shift
    this.notes.push({ ...note, fileStart, fileEnd, anchor: this.#text.block.fileStart ?? fileEnd })
  }

  /** Goes into an element; returns the context of what it holds, or null when nothing in it is read. */
  #enter(element: Element, context: Context): Context | null {
    const name = element.tagName
    if (name === 'head' || name === 'time') this.published.see(element)
    if (kinds.isSkipped(element)) return null
    if (name === 'br') return this.#breakLine(element)
    if (name === 'img') return this.#readPicture(element, context)
    if (kinds.isBlock(element)) {
      this.#flush()
      if (kinds.isGroup(element) && context.group === null) this.#groups++
      return kinds.blockContext(element, context, this.#groups)
    }
    if (name === 'a' && !this.#enterLink(element)) return null
    const inside = kinds.inlineContext(element, context)
    if (name === 'q') this.#writeMark(element, 'startTag', inside.quotations % 2 === 1 ? '“' : '‘')
    return inside
  }

  #leave(element: Element, context: Context): void {
    const name = element.tagName
    if (kinds.isBlock(element)) this.#flush()
    else if (name === 'q') this.#writeMark(element, 'endTag', context.quotations % 2 === 0 ? '”' : '’')
    else if (name === 'a') {
      const opened = this.#links.pop()
      if (opened) this.#closeLink(opened)
    }
  }

  /** Returns false for a link that is no text. */
  #enterLink(element: Element): boolean {
    const role = kinds.linkRole(element)
    if (role === 'mark') this.#text.block.footnote(kinds.attribute(element, 'href') ?? '')
    if (role === 'words') this.#links.push({ element, start: this.#text.length })
    return role === 'words'
  }

  #closeLink({ element, start }: Opened): void {
    const url = kinds.attribute(element, 'href')?.trim() ?? ''
    if (!/^(?:#|javascript:)/i.test(url)) this.#text.block.link(start, url)
  }

  /** A browser puts quotation marks around `q`: they stand for the tags. */
  #writeMark(element: Element, tag: 'startTag' | 'endTag', mark: string): void {
    const location = element.sourceCodeLocation?.[tag]
    const fileStart = location ? location.startOffset + this.#shift : this.#text.block.fileEnd
    const fileEnd = location ? location.endOffset + this.#shift : fileStart
    this.#place(fileStart)
    this.#text.write(mark, fileStart, fileEnd)
  }

  /** One line break parts lines, two part paragraphs. */
  #breakLine(element: Element): null {
    if (this.#text.length > 0 && this.#text.atLineStart) this.#flush()
    const location = element.sourceCodeLocation
    if (this.#text.length === 0 || !location) return null
    this.#place(location.startOffset + this.#shift)
    this.#text.breakLine(location.startOffset + this.#shift, location.endOffset + this.#shift)
    return null
  }

  #readPicture(element: Element, context: Context): null {
    const value = kinds.attribute(element, 'alt')
    const location = element.sourceCodeLocation?.attrs?.['alt']
    if (!value || !location) return null
    const text = new HtmlText()
    text.fold(
      attributePieces(
        this.#source,
        location.startOffset + this.#shift,
        location.endOffset + this.#shift,
        value,
      ),
    )
    const picture = text.block.block('imageAlt', context.group)
    if (picture) this.#pictures.push(picture)
    return null
  }

  /** Ends the block at hand. Links that are open go on in the next. */
  #flush(): void {
    for (const opened of this.#links) {
      this.#closeLink(opened)
      opened.start = 0
    }
    const { kind, group } = this.#context
    const block = this.#text.block.block((kinds.isCopy(kind) && this.#inline) || kind, group)
    if (block?.kind === 'headline') {
      if (this.#hasHeadline) block.kind = 'crosshead'
      this.#hasHeadline = true
    }
    // Words that are a link from end to end lead away from the story.
    if (block && kinds.isCopy(block.kind) && block.links.some((link) => isWhole(link, block)))
      block.kind = 'aside'
    for (const one of besidePictures(block, this.#pictures)) this.blocks.push(one)
    this.#pictures = []
    this.#text = new HtmlText()
    this.#inline = undefined
  }
}

/**
 * Reads a page, or a part of one, as a draft: the text as a browser shows it, without menus, forms and scripts.
 * Bytes are decoded; throws a `DraftError` when they cannot be.
 */
export function readHtml(file: VFile): Draft {
  const reader = new HtmlReader(sourceOf(file))
  reader.read()
  const blocks = furnish(capBlocks(reader.blocks))
  const published = reader.published.day ?? dayOfPath(file.path)
  return { file, format: 'html', blocks, stets: placeStets(reader.notes, blocks), published }
}
