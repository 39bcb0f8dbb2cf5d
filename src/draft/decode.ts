import type { VFile } from 'vfile'

/** Why a file is no draft. */
export type DraftErrorCode = 'not-text' | 'not-utf8' | 'not-utf16' | 'too-large'

/** A file that cannot be read as a draft; the message is for people and does not name the file. */
export class DraftError extends Error {
  readonly code: DraftErrorCode

  constructor(code: DraftErrorCode, message: string) {
    super(message)
    this.name = 'DraftError'
    this.code = code
  }
}

/** The largest draft that is read, in bytes, unless the caller says otherwise. */
export const SIZE_LIMIT = 20 * 1024 * 1024

/** Beginnings of files that are no text, each as Latin-1, with what to call the file. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document (DOCX, ODT, PAGES …)'],
  ['{\\rtf', 'a rich text document (RTF)'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old office document (DOC, XLS …)'],
  ['\x89PNG\r\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['bplist0', 'a binary property list'],
  ['\x7fELF', 'a program'],
]

function megabytes(size: number): string {
  return `${(size / (1024 * 1024)).toFixed(1).replace(/\.0$/, '')} MB`
}

/** Throws a `DraftError` (`too-large`) when a file of so many bytes is over the limit. */
export function checkSize(size: number, limit = SIZE_LIMIT): void {
  if (size <= limit) return
  throw new DraftError('too-large', `the file has ${megabytes(size)}; the limit is ${megabytes(limit)}`)
}

/** The number of a line, counted up to a byte offset; `\r\n` is one line end. */
function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++
  }
  return line
}

/** Length of the well-formed UTF-8 sequence at an offset, as the Unicode standard's table 3-7 has it; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  const second = bytes[at + 1] ?? 0
  if (second < lowest || second > highest) return 0
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function notUtf8(bytes: Uint8Array): DraftError {
  let at = 0
  for (let length = 1; at < bytes.length && length > 0; at += length) {
    length = sequenceLength(bytes, at)
    if (length === 0) break
  }
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return new DraftError(
    'not-utf8',
    `the file is not UTF-8: byte 0x${byte} at offset ${at}, line ${lineAt(bytes, at)}; save it as UTF-8`,
  )
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const name = encoding.toUpperCase()
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new DraftError('not-utf16', `the file begins as ${name} but is broken; save it as UTF-8`)
  }
  if (text.includes('\0')) throw new DraftError('not-text', `the file has NUL characters: it is not text`)
  return text
}

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark. The mark stays as U+FEFF at index 0, so that
 * offsets are those of the file.
 *
 * Throws a `DraftError`: `too-large` over the limit (in bytes), `not-text` for a file that is known to be
 * something else or has NUL bytes, `not-utf8` and `not-utf16` for broken encodings.
 */
export function decode(bytes: Uint8Array, limit = SIZE_LIMIT): string {
  checkSize(bytes.length, limit)
  const beginning = String.fromCharCode(...bytes.subarray(0, 8))
  for (const [magic, name] of MAGIC) {
    if (beginning.startsWith(magic)) {
      throw new DraftError(
        'not-text',
        `the file is ${name}, not text; save it as plain text, Markdown or HTML`,
      )
    }
  }
  if (beginning.startsWith('\xff\xfe\0\0')) {
    throw new DraftError('not-text', 'the file is UTF-32; save it as UTF-8')
  }
  if (beginning.startsWith('\xff\xfe')) return decodeUtf16(bytes, 'utf-16le')
  if (beginning.startsWith('\xfe\xff')) return decodeUtf16(bytes, 'utf-16be')
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    throw new DraftError('not-text', `the file has a NUL byte at offset ${nul}: it is not text, or not UTF-8`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw notUtf8(bytes)
  }
}

/**
 * A text as bytes in the encoding of a file: UTF-16 when that begins with a byte order mark of it, else UTF-8.
 * The mark itself is a part of the text, as `decode` gives it.
 */
export function encode(text: string, like: Uint8Array): Uint8Array {
  const [first, second] = like
  if (first === 0xff && second === 0xfe) return Buffer.from(text, 'utf16le')
  if (first === 0xfe && second === 0xff) return Buffer.from(text, 'utf16le').swap16()
  return Buffer.from(text)
}

/** The text of a file. When it holds bytes they are decoded (see `decode`), and the file holds text from then on. */
export function sourceOf(file: VFile): string {
  if (typeof file.value !== 'string') file.value = file.value ? decode(file.value) : ''
  return file.value
}
