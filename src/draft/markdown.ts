import { decodeHTMLStrict } from 'entities/decode'
import type { VFile } from 'vfile'
import { BlockText, besidePictures } from './block-text.ts'
import { capBlocks } from './block.ts'
import { sourceOf } from './decode.ts'
import type { Block, BlockKind, Draft } from './draft.ts'
import { furnish } from './furniture.ts'
import { isCode } from './html-kinds.ts'
import {
  AUTOLINKS,
  BLOCKS,
  GROUPS,
  SKIPPED,
  labelled,
  markdownEvents,
  unescaped,
  urlsByLabel,
} from './markdown-events.ts'
import type { Token } from './markdown-events.ts'
import { dayOfFrontMatter, dayOfPath } from './published.ts'
import { parseStet, placeStets } from './stet.ts'
import type { StetNote } from './stet.ts'

/** A link or picture that is being read. */
interface Opened {
  /** The text that it stands in, and where in it. */
  text: BlockText
  start: number
  label: string | null
  url: string | null
}

/** The block that is being read. */
interface OpenBlock {
  kind: BlockKind
  group: number | null
  fileStart: number
  /** A picture came before any word. */
  picture: boolean
}

class MarkdownReader {
  readonly blocks: Block[] = []
  readonly notes: StetNote[] = []
  frontMatter = ''
  readonly #source: string
  /** Length of the byte order mark, which micromark does not count. */
  readonly #shift: number
  #urls: ReadonlyMap<string, string> = new Map()
  #text = new BlockText()
  #block: OpenBlock | null = null
  #pictures: Block[] = []
  #opened: Opened[] = []
  #skipped: Token | null = null
  /** Where in the text the words of an open `code` element, or one like it, begin. */
  #codeStart: number | null = null
  #quotations = 0
  #lists = 0
  #footnotes = 0
  #groups = 0
  #depth = 0
  #hasHeadline = false

  constructor(source: string) {
    this.#source = source
    this.#shift = source.startsWith('\ufeff') ? 1 : 0
  }

  read(): void {
    const markdown = this.#source.slice(this.#shift)
    const events = markdownEvents(markdown)
    this.#urls = urlsByLabel(markdown, events)
    for (const [phase, token] of events) {
      if (this.#skipped) {
        if (token === this.#skipped) this.#skipped = null
      } else if (phase === 'enter') this.#enter(token)
      else this.#exit(token)
    }
  }

  #start(token: Token): number {
    return token.start.offset + this.#shift
  }

  #end(token: Token): number {
    return token.end.offset + this.#shift
  }

  #slice(token: Token): string {
    return this.#source.slice(this.#start(token), this.#end(token))
  }

  #enter(token: Token): void {
    const type: string = token.type
    if (type === 'data' || type === 'codeFlowValue') this.#add(token)
    else if (type === 'lineEnding') this.#addLineEnd(token)
    else if (SKIPPED.has(type)) {
      if (type === 'yaml' || type === 'toml') this.frontMatter = this.#slice(token)
      this.#skipped = token
    } else if (BLOCKS.has(type)) this.#open(token)
    else if (GROUPS.has(type)) this.#enterGroup(type)
    else if (AUTOLINKS.has(type)) this.#addAutolink(token)
    else this.#enterInline(token)
  }

  #enterInline(token: Token): void {
    switch (token.type) {
      case 'characterReference':
        this.#add(token, decodeHTMLStrict(this.#slice(token)))
        this.#skipped = token
        break
      case 'characterEscape':
        this.#add(token, this.#slice(token).slice(1))
        this.#skipped = token
        break
      case 'codeTextData':
        this.#addCode(token)
        break
      case 'link':
      case 'image':
        this.#opened.push({ text: this.#text, start: this.#text.text.length, label: null, url: null })
        if (token.type === 'image') this.#text = new BlockText()
        break
      case 'labelText':
      case 'referenceString':
      case 'resourceDestinationString':
        this.#readTarget(token)
        break
      case 'gfmFootnoteDefinition':
        this.#footnotes++
        break
      case 'gfmFootnoteCall':
        this.#text.footnote(`#${this.#slice(token).slice(2, -1)}`)
        this.#skipped = token
        break
      case 'htmlText':
        this.#readTag(token)
        this.#skipped = token
        break
      case 'htmlFlow':
        this.#readComments(token)
        this.#skipped = token
        break
    }
  }

  #exit(token: Token): void {
    const type: string = token.type
    if (BLOCKS.has(type)) this.#close()
    else if (GROUPS.has(type)) {
      this.#depth--
      if (type === 'blockQuote') this.#quotations--
      else if (type !== 'table') this.#lists--
    } else if (type === 'gfmFootnoteDefinition') this.#footnotes--
    else if (type === 'link') this.#closeLink()
    else if (type === 'image') this.#closeImage()
  }

  #enterGroup(type: string): void {
    if (this.#depth++ === 0) this.#groups++
    if (type === 'blockQuote') this.#quotations++
    else if (type !== 'table') this.#lists++
  }

  #kindOf(token: Token): BlockKind {
    const type: string = token.type
    if (type === 'tableContent') return 'tableCell'
    if (type === 'codeFenced' || type === 'codeIndented') return 'code'
    if (this.#quotations > 0) return 'blockquote'
    if (this.#footnotes > 0) return 'footnote'
    if (type === 'paragraph') return this.#lists > 0 ? 'listItem' : 'paragraph'
    const heading = this.#slice(token)
    const isTop = type === 'setextHeading' ? /=[ \t]*$/.test(heading) : /^#(?!#)/.test(heading)
    if (!isTop || this.#hasHeadline) return 'crosshead'
    this.#hasHeadline = true
    return 'headline'
  }

  #open(token: Token): void {
    this.#text = new BlockText()
    this.#codeStart = null
    this.#block = {
      kind: this.#kindOf(token),
      group: this.#depth > 0 ? this.#groups : null,
      fileStart: this.#start(token),
      picture: false,
    }
  }

  #close(): void {
    if (!this.#block) return
    const { group, picture } = this.#block
    // Words on the line below a picture are about the picture.
    const isCaption = this.#block.kind === 'paragraph' && picture && /^[ \t]*\n/.test(this.#text.text)
    const block = this.#text.block(isCaption ? 'caption' : this.#block.kind, group)
    for (const one of besidePictures(block, this.#pictures)) this.blocks.push(one)
    this.#pictures = []
    this.#opened = []
    this.#block = null
  }

  #add(token: Token, text = this.#slice(token)): void {
    if (this.#block) this.#text.add(text, this.#start(token), this.#end(token))
  }

  #addLineEnd(token: Token): void {
    if (!this.#block) return
    const start = this.#start(token)
    // The token of a line end in code has the prefixes of the next line with it.
    const length = this.#source.startsWith('\r\n', start) ? 2 : 1
    this.#text.add('\n', start, start + length)
  }

  #addCode(token: Token): void {
    const { length } = this.#text.text
    if (this.#block?.kind === 'tableCell') this.#addCellCode(token)
    else this.#add(token)
    this.#text.code(length)
  }

  /** In a table a pipe is escaped in code too. */
  #addCellCode(token: Token): void {
    let start = this.#start(token)
    for (const part of this.#slice(token).split(/(\\\|)/)) {
      this.#text.add(part === '\\|' ? '|' : part, start, start + part.length)
      start += part.length
    }
  }

  #addAutolink(token: Token): void {
    const { length } = this.#text.text
    this.#add(token)
    const type: string = token.type
    const scheme = type.endsWith('Email') ? 'mailto:' : type.endsWith('Www') ? 'http://' : ''
    this.#text.link(length, scheme + this.#slice(token))
  }

  #readTarget(token: Token): void {
    const opened = this.#opened.at(-1)
    if (!opened) return
    if (token.type === 'labelText') opened.label ??= this.#slice(token)
    else {
      if (token.type === 'referenceString') opened.label = this.#slice(token)
      else opened.url = unescaped(this.#slice(token))
      this.#skipped = token
    }
  }

  #closeLink(): void {
    const opened = this.#opened.pop()
    if (opened)
      opened.text.link(opened.start, opened.url ?? this.#urls.get(labelled(opened.label ?? '')) ?? '')
  }

  #closeImage(): void {
    const opened = this.#opened.pop()
    if (!opened || !this.#block) return
    const picture = this.#text.block('imageAlt', this.#block.group)
    this.#text = opened.text
    if (this.#text.text.trim() === '') this.#block.picture = true
    if (picture) this.#pictures.push(picture)
  }

  /** Of HTML inside of a paragraph only line breaks, code and notes count. */
  #readTag(token: Token): void {
    const tag = this.#slice(token)
    const [, slash, name = ''] = /^<(\/?)([a-z]+)[\s/>]/i.exec(tag) ?? []
    if (name.toLowerCase() === 'br') this.#add(token, '\n')
    else if (isCode(name.toLowerCase())) this.#readCodeTag(slash === '')
    else this.#readNote(tag, this.#start(token), this.#block?.fileStart ?? null)
  }

  #readCodeTag(opens: boolean): void {
    if (opens) this.#codeStart ??= this.#text.text.length
    else if (this.#codeStart !== null) {
      this.#text.code(this.#codeStart)
      this.#codeStart = null
    }
  }

  /** HTML between paragraphs is layout and embeds: only the notes in it count. */
  #readComments(token: Token): void {
    const html = this.#slice(token)
    for (let at = html.indexOf('<!--'); at >= 0;) {
      const end = html.indexOf('-->', at)
      // One that is never closed hides all that follows: whoever wrote a note there has to know.
      if (end < 0) return this.#readNote(html.slice(at), this.#start(token) + at, null)
      this.#readNote(html.slice(at, end + 3), this.#start(token) + at, null)
      at = html.indexOf('<!--', end)
    }
  }

  #readNote(comment: string, fileStart: number, anchor: number | null): void {
    const note = comment.startsWith('<!--') ? parseStet(comment.slice(4).replace(/-->$/, '')) : null
    const fileEnd = fileStart + comment.length
    if (note) this.notes.push({ ...note, fileStart, fileEnd, anchor: anchor ?? fileEnd })
  }
}

/**
 * Reads Markdown (CommonMark, GitHub's extensions, front matter) as a draft. Marks of emphasis, links and the
 * like are not in the text; HTML between paragraphs is not read. Bytes are decoded; throws a `DraftError` when
 * they cannot be.
 */
export function readMarkdown(file: VFile): Draft {
  const reader = new MarkdownReader(sourceOf(file))
  reader.read()
  const blocks = furnish(capBlocks(reader.blocks))
  const published = dayOfFrontMatter(reader.frontMatter) ?? dayOfPath(file.path)
  return { file, format: 'markdown', blocks, stets: placeStets(reader.notes, blocks), published }
}
