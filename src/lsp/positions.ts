import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lengthIn, unitsOf, type Encoding } from './encoding.ts'

/** The text of a line up to its end mark, and where it begins. */
function lineOf(document: TextDocument, line: number): { start: number; text: string } {
  const start = document.offsetAt({ line, character: 0 })
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }
  return { start, text: document.getText(range).replace(/[\r\n]+$/, '') }
}

/** Turns the offsets of one version of a text into positions of a client, and back. */
export class Positions {
  readonly #document: TextDocument
  readonly #encoding: Encoding

  constructor(text: string, encoding: Encoding) {
    this.#document = TextDocument.create('', '', 0, text)
    this.#encoding = encoding
  }

  position(offset: number): Position {
    const position = this.#document.positionAt(offset)
    if (this.#encoding === 'utf-16') return position
    const { text } = lineOf(this.#document, position.line)
    return {
      line: position.line,
      character: lengthIn(this.#encoding, text.slice(0, position.character)),
    }
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) }
  }

  /** An offset into the text; the nearest there is, for a position outside of it. */
  offset(position: Position): number {
    return offsetOf(this.#document, position, this.#encoding)
  }
}

function offsetOf(document: TextDocument, { line, character }: Position, encoding: Encoding): number {
  if (encoding === 'utf-16') return document.offsetAt({ line, character })
  const { start, text } = lineOf(document, line)
  return start + unitsOf(encoding, text, character)
}

/** Changes a document as a client says, whose ranges count in its own encoding, each after the changes before it. */
export function applyChanges(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  encoding: Encoding,
): TextDocument {
  let changed = document
  for (const change of changes) {
    let one = change
    if ('range' in change && encoding !== 'utf-16') {
      const { start, end } = change.range
      const range = {
        start: changed.positionAt(offsetOf(changed, start, encoding)),
        end: changed.positionAt(offsetOf(changed, end, encoding)),
      }
      one = { range, text: change.text }
    }
    changed = TextDocument.update(changed, [one], version)
  }
  return changed
}
