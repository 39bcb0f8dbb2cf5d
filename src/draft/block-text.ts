import { isSpace, sliceBlock } from './block.ts'
import type { Block, BlockKind, Link, Segment, Stretch } from './draft.ts'

function isEven(segment: Segment): boolean {
  return segment.end - segment.start === segment.fileEnd - segment.fileStart
}

/** The text of one block as a reader gathers it, piece by piece, in the order of the file. */
export class BlockText {
  text = ''
  readonly #segments: Segment[] = []
  readonly #links: Link[] = []
  readonly #code: Stretch[] = []

  /** Where in the file the first piece begins; null when there is none. */
  get fileStart(): number | null {
    return this.#segments[0]?.fileStart ?? null
  }

  /** Where in the file the last piece ends; 0 when there is none. */
  get fileEnd(): number {
    return this.#segments.at(-1)?.fileEnd ?? 0
  }

  /** Adds a piece that stands in `[fileStart, fileEnd)` of the file. Pieces that go on in the file become one. */
  add(piece: string, fileStart: number, fileEnd: number): void {
    if (piece === '') return
    const start = this.text.length
    this.text += piece
    const segment = { start, end: this.text.length, fileStart, fileEnd }
    const last = this.#segments.at(-1)
    if (last && last.fileEnd === fileStart && isEven(last) && isEven(segment)) {
      last.end = segment.end
      last.fileEnd = fileEnd
    } else this.#segments.push(segment)
  }

  /** Makes a link of the words from an offset of the text up to what was added last. */
  link(start: number, url: string): void {
    const end = this.text.length
    let from = start
    while (from < end && isSpace(this.text.charCodeAt(from))) from++
    if (from < end && url !== '') this.#links.push({ start: from, end, url, footnote: false })
  }

  /** Makes code of the words from an offset of the text up to what was added last. */
  code(start: number): void {
    const end = this.text.length
    if (start < end) this.#code.push({ start, end })
  }

  /** Ties a footnote mark, which is itself no text, to the word before it. */
  footnote(url: string): void {
    let end = this.text.length
    while (end > 0 && isSpace(this.text.charCodeAt(end - 1))) end--
    let start = end
    while (start > 0 && !isSpace(this.text.charCodeAt(start - 1))) start--
    if (start < end) this.#links.push({ start, end, url, footnote: true })
  }

  /** The block, without the white space at both ends; null when only white space is there. */
  block(kind: BlockKind, group: number | null): Block | null {
    const whole = { kind, text: this.text, segments: this.#segments, links: this.#links, group }
    return sliceBlock(this.#code.length > 0 ? { ...whole, code: this.#code } : whole, 0, this.text.length)
  }
}

/** Puts the texts of pictures beside the block they stand in: before it or after it, as they begin in the file. */
export function besidePictures(block: Block | null, pictures: readonly Block[]): Block[] {
  if (!block) return [...pictures]
  const start = block.segments[0]?.fileStart ?? 0
  const isBefore = (picture: Block) => (picture.segments[0]?.fileStart ?? 0) < start
  return [...pictures.filter(isBefore), block, ...pictures.filter((picture) => !isBefore(picture))]
}
