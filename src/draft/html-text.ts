import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'
import { BlockText } from './block-text.ts'

/** A piece of decoded text; `plain` when it stands in the file letter by letter. */
export interface Piece {
  text: string
  fileStart: number
  fileEnd: number
  plain: boolean
}

let decoded = ''
const decoder = new HtmlEntityDecoder((code) => (decoded += String.fromCodePoint(code)))

/** Reads the character reference at an `&` into `decoded` and returns its length; 0 when it is none. */
function readReference(raw: string, at: number, mode: DecodingMode): number {
  decoded = ''
  decoder.startEntity(mode)
  const length = decoder.write(raw, at + 1)
  return length < 0 ? decoder.end() : length
}

const AMPERSAND = 0x26
const LESS = 0x3c
const RETURN = 0x0d

/** An end tag without a name, which the parser passes over: what stands around it is one text. */
const NAMELESS = '</>'

/** Cuts raw text at its character references and carriage returns and decodes these. */
function decode(source: string, start: number, end: number, mode: DecodingMode): Piece[] {
  const raw = source.slice(start, end)
  const pieces: Piece[] = []
  let from = 0
  function addPlain(to: number): void {
    if (to > from) {
      pieces.push({ text: raw.slice(from, to), fileStart: start + from, fileEnd: start + to, plain: true })
    }
  }
  for (let at = 0; at < raw.length;) {
    const code = raw.charCodeAt(at)
    let length = 0
    if (code === AMPERSAND) length = readReference(raw, at, mode)
    else if (code === RETURN) {
      length = raw.charCodeAt(at + 1) === 0x0a ? 2 : 1
      decoded = '\n'
    } else if (code === LESS && mode === DecodingMode.Legacy && raw.startsWith(NAMELESS, at)) {
      length = NAMELESS.length
      decoded = ''
    }
    if (length === 0) at++
    else {
      addPlain(at)
      from = at + length
      if (decoded !== '') {
        pieces.push({ text: decoded, fileStart: start + at, fileEnd: start + from, plain: false })
      }
      at = from
    }
  }
  addPlain(raw.length)
  return pieces
}

/** The pieces without so many characters at their start. */
function without(pieces: readonly Piece[], length: number): Piece[] {
  const rest: Piece[] = []
  let left = length
  for (const piece of pieces) {
    if (left >= piece.text.length) left -= piece.text.length
    else {
      const fileStart = piece.plain ? piece.fileStart + left : piece.fileStart
      rest.push({ ...piece, text: piece.text.slice(left), fileStart })
      left = 0
    }
  }
  return rest
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)
}

/**
 * The parser lets a text that starts with a character reference start at the last letter of the reference.
 * Returns where the reference starts, or the offset as it is when it stands in none.
 */
function beforeReference(source: string, offset: number): number {
  const code = source.charCodeAt(offset)
  if (code !== 0x3b && !isLetterOrDigit(code)) return offset
  let at = offset - 1
  while (isLetterOrDigit(source.charCodeAt(at)) || source.charCodeAt(at) === 0x23) at--
  if (source.charCodeAt(at) !== AMPERSAND) return offset
  // The longest references have 33 letters, those by number may have more.
  const raw = source.slice(at, offset + 34)
  return at + readReference(raw, 0, DecodingMode.Legacy) > offset ? at : offset
}

/**
 * The text that the parser found in a stretch of the file, in pieces that say where each stands. The stretch is
 * decoded anew; should that ever not give the parser's text, the text is one piece.
 */
export function textPieces(source: string, start: number, end: number, text: string): Piece[] {
  const fileStart = beforeReference(source, start)
  const fileEnd = beforeReference(source, end)
  return matching(decode(source, fileStart, fileEnd, DecodingMode.Legacy), text, fileStart, fileEnd)
}

/** The value of an attribute in pieces; the stretch is the whole attribute, with its name. */
export function attributePieces(source: string, start: number, end: number, value: string): Piece[] {
  const attribute = source.slice(start, end)
  const before = /^[^=]*=[ \t\n\f\r]*/.exec(attribute)?.[0].length ?? attribute.length
  const quote = attribute.charAt(before)
  const isQuoted = quote === '"' || quote === "'"
  const fileStart = start + before + (isQuoted ? 1 : 0)
  const fileEnd = isQuoted && attribute.length > before + 1 && attribute.endsWith(quote) ? end - 1 : end
  return matching(decode(source, fileStart, fileEnd, DecodingMode.Attribute), value, fileStart, fileEnd)
}

function matching(pieces: readonly Piece[], text: string, fileStart: number, fileEnd: number): Piece[] {
  const whole = pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map((piece) => piece.text).join('')
  // For a NUL in an attribute the parser has a replacement character.
  if (whole === text || whole.replaceAll('\0', '\ufffd') === text) return [...pieces]
  // The parser drops the line end after `<pre>`.
  if (whole.endsWith(text)) return without(pieces, whole.length - text.length)
  return [{ text, fileStart, fileEnd, plain: false }]
}

const SPACE = 0x20

function isWhiteSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13 && code !== 11)
}

/** The text of one block, its white space folded as a browser does. */
export class HtmlText {
  readonly block = new BlockText()
  /** White space that counts when a word follows. */
  #space: { fileStart: number; fileEnd: number } | null = null

  get length(): number {
    return this.block.text.length
  }

  /** True before the first word of the block and of a line. */
  get atLineStart(): boolean {
    return this.length === 0 || this.block.text.endsWith('\n')
  }

  /** Adds words, marks, or text whose white space stays. */
  write(text: string, fileStart: number, fileEnd: number): void {
    if (this.#space) this.block.add(' ', this.#space.fileStart, this.#space.fileEnd)
    this.#space = null
    this.block.add(text, fileStart, fileEnd)
  }

  /** Adds pieces whose white space is folded: a run of it becomes one space, between words only. */
  fold(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece.plain) this.#foldPlain(piece)
      else if (!isWhiteSpace(piece.text.charCodeAt(0))) this.write(piece.text, piece.fileStart, piece.fileEnd)
      else if (piece.text.trim() === '') this.#addSpace(piece.fileStart, piece.fileEnd)
      else this.write(piece.text.replace(/[ \t\n\f\r]+/g, ' '), piece.fileStart, piece.fileEnd)
    }
  }

  /** Adds a line break, which stands in `[fileStart, fileEnd)` of the file. */
  breakLine(fileStart: number, fileEnd: number): void {
    this.#space = null
    this.block.add('\n', fileStart, fileEnd)
  }

  #foldPlain({ text, fileStart }: Piece): void {
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isWhiteSpace(code)) continue
      let end = at + 1
      while (isWhiteSpace(text.charCodeAt(end))) end++
      // One space between two words is text like them.
      if (code === SPACE && end === at + 1 && at > from && end < text.length) continue
      if (at > from) this.write(text.slice(from, at), fileStart + from, fileStart + at)
      this.#addSpace(fileStart + at, fileStart + end)
      from = end
      at = end - 1
    }
    if (from < text.length) this.write(text.slice(from), fileStart + from, fileStart + text.length)
  }

  #addSpace(fileStart: number, fileEnd: number): void {
    if (this.atLineStart) return
    if (this.#space?.fileEnd === fileStart) this.#space.fileEnd = fileEnd
    else this.#space ??= { fileStart, fileEnd }
  }
}
