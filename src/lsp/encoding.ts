import { Buffer } from 'node:buffer'

/** What a client counts the characters of a line in. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

const ENCODINGS: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32']

/** The first of a client's encodings that is known here; UTF-16, which every client has to know, when it names none. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  for (const name of offered ?? []) {
    const known = ENCODINGS.find((one) => one === name)
    if (known) return known
  }
  return 'utf-16'
}

/** Length of a text in units of an encoding. Half of a surrogate pair counts as the mark that replaces it. */
export function lengthIn(encoding: Encoding, text: string): number {
  if (encoding === 'utf-16') return text.length
  if (encoding === 'utf-8') return Buffer.byteLength(text)
  let count = 0
  for (let i = 0; i < text.length; i += widthAt(text, i)) count++
  return count
}

/** How many UTF-16 code units of a text make up so many units of an encoding; a unit inside a character means its start. */
export function unitsOf(encoding: Encoding, text: string, length: number): number {
  if (encoding === 'utf-16') return Math.min(length, text.length)
  let left = length
  let at = 0
  while (at < text.length) {
    const width = widthAt(text, at)
    left -= encoding === 'utf-8' ? bytesAt(text, at) : 1
    if (left < 0) break
    at += width
  }
  return at
}

function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function bytesAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
