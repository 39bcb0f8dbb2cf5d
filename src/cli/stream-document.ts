import { checkSize, DraftError, SIZE_LIMIT } from '../draft/decode.ts'
import type { DraftFormat } from '../draft/draft.ts'
import type { InputFault } from '../report/report.ts'
import type { Line } from './lines.ts'

/** A document of a stream, or what is wrong with its line. */
export type Document =
  | { id: unknown; text: string; format: DraftFormat; fault: null }
  | { id: unknown; fault: InputFault }

/** The most bytes of a line: JSON takes more room than the text in it. */
export const LINE_LIMIT = 2 * SIZE_LIMIT

const FORMATS: readonly DraftFormat[] = ['text', 'markdown', 'html']

function faulty(code: string, message: string, id: unknown = null): Document {
  return { id, fault: { code, message } }
}

function parsed(line: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
}

/**
 * Reads a line of a stream: `{"id": …, "text": "…", "format": "markdown"}` or `{"id": …, "html": "…"}`.
 *
 * @param number of the line, from 1
 */
export function documentOf(line: Line, number: number): Document {
  const where = `line ${number} of the stream`
  if (line === null) {
    return faulty('too-large', `${where} is longer than ${LINE_LIMIT / 2 ** 20} MB`)
  }
  let value: unknown
  try {
    value = parsed(line)
  } catch (error) {
    return error instanceof SyntaxError
      ? faulty('not-json', `${where} is not JSON`)
      : faulty('not-utf8', `${where} is not UTF-8`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return faulty('no-document', `${where} is no object with “text” or “html”`)
  }
  const {
    id = null,
    text,
    html,
    format = html === undefined ? 'text' : 'html',
  } = value as {
    [key: string]: unknown
  }
  const wrong = (what: string) => faulty('no-document', `${where} ${what}`, id)
  if (text !== undefined && html !== undefined) return wrong('has “text” and “html”')
  const content = text ?? html
  if (typeof content !== 'string') return wrong('has neither “text” nor “html” with a string')
  const known = FORMATS.find((one) => one === format)
  if (known === undefined) return wrong(`has a “format” that is none of ${FORMATS.join(', ')}`)
  if (html !== undefined && known !== 'html') return wrong('has “html”, and another “format”')
  try {
    checkSize(Buffer.byteLength(content))
  } catch (error) {
    if (!(error instanceof DraftError)) throw error
    return faulty(error.code, error.message, id)
  }
  return { id, text: content, format: known, fault: null }
}
