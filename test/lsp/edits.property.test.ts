import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CodeActionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { chooseEncoding, lengthIn, unitsOf } from '../../src/lsp/encoding.ts'
import { applyChanges, Positions } from '../../src/lsp/positions.ts'
import { CAPABILITIES, connectEditor, type Editor } from './editor.ts'

/** Pieces that make the readers work: marks that open and never close, names, figures, half a surrogate pair. */
const PIECES = [
  '“',
  '”',
  '‘',
  "'",
  '[stet placeholder: ',
  ']',
  '<!-- stet ',
  ' -->',
  '<p',
  '>',
  '&amp',
  '```\n',
  '> ',
  '- ',
  '| a |\n|--|\n',
  'About 900 staff ',
  'said Ines Okoro, the mayor.',
  ' (CQ)',
  'TK',
  'the UN',
  '\r\n',
  '\n\n',
  '\r',
  '\t',
  '\0',
  '\u2028',
  '\uFEFF',
  '\uD83D',
  '🚢',
  'é',
  '’s',
]
const text = fc.array(
  fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
  { maxLength: 20 },
)
const joined = text.map((pieces) => pieces.join(''))
const position = fc.record({ line: fc.nat(12), character: fc.nat(60) })
const edit = fc.record({ start: position, end: position, text: joined })
const encoding = fc.constantFrom('utf-8', 'utf-16', 'utf-32')
const language = fc.constantFrom('plaintext', 'markdown', 'html')

function inOrder({ range: { start, end } }: Diagnostic): boolean {
  return start.line < end.line || (start.line === end.line && start.character <= end.character)
}

const NOWHERE = { line: 0, character: 0 }

/** Everything that an editor asks of a place in a draft. */
async function askAll({ connection }: Editor, uri: string, { start, end }: Range): Promise<void> {
  const textDocument = { uri }
  const at = { textDocument, position: start }
  await Promise.all([
    connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start, end },
      context: { diagnostics: [] },
    }),
    connection.sendRequest(HoverRequest.type, at),
    connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    connection.sendRequest(DefinitionRequest.type, at),
    connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } }),
    connection.sendRequest(RenameRequest.type, { ...at, newName: 'Zoë O’Neill' }),
  ])
}

test('whatever is typed where, every request is answered and nothing goes wrong', async () => {
  const textDocument = { ...CAPABILITIES.textDocument, diagnostic: {} }
  for (const name of ['utf-8', 'utf-16', 'utf-32'] as const) {
    const general = { positionEncodings: [name] }
    const editor = await connectEditor({ capabilities: { ...CAPABILITIES, general, textDocument } })
    let document = 0
    await fc.assert(
      fc.asyncProperty(language, joined, fc.array(edit, { maxLength: 5 }), async (id, start, edits) => {
        const uri = `untitled:${document++}`
        await editor.open(uri, start, id)
        for (const [i, { text: typed, ...range }] of edits.entries()) {
          await editor.change(uri, i + 2, { range, text: typed })
        }
        const report = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
          textDocument: { uri },
        })
        await askAll(editor, uri, edits[0] ?? { start: NOWHERE, end: NOWHERE })
        await editor.close(uri)
        if (report.kind !== 'full' || report.resultId === undefined) throw new Error('no reading')
        expect(report.items.filter((one) => !inOrder(one))).toEqual([])
        expect(editor.errors).toEqual([])
      }),
      { numRuns: 40 },
    )
  }
})

test('the server’s copy of a text is the editor’s, in every encoding', () => {
  fc.assert(
    fc.property(encoding, joined, fc.array(edit, { maxLength: 5 }), (name, start, edits) => {
      let theirs = TextDocument.create('', '', 0, start)
      let ours = TextDocument.create('', '', 0, start)
      for (const { start: from, end: to, text: typed } of edits) {
        const positions = new Positions(theirs.getText(), name)
        const whole = [from, to].map((one) => theirs.offsetAt(one)).toSorted((a, b) => a - b)
        // An editor addresses no half of a character.
        const [first = 0, last = 0] = whole.map((offset) => positions.offset(positions.position(offset)))
        const range = positions.range(first, last)
        const plain = { start: theirs.positionAt(first), end: theirs.positionAt(last) }
        theirs = TextDocument.update(theirs, [{ range: plain, text: typed }], 1)
        ours = applyChanges(ours, [{ range, text: typed }], 1, name)
        expect(ours.getText()).toBe(theirs.getText())
      }
    }),
  )
})

test('lengths in an encoding and back', () => {
  fc.assert(
    fc.property(encoding, fc.string({ unit: 'grapheme' }), (name, line) => {
      expect(unitsOf(name, line, lengthIn(name, line))).toBe(line.length)
      expect(lengthIn('utf-8', line)).toBe(new TextEncoder().encode(line).length)
    }),
  )
  expect(unitsOf('utf-8', 'é🚢', 3)).toBe(1)
  expect(chooseEncoding(undefined)).toBe('utf-16')
  expect(chooseEncoding(['utf-7', 'utf-32', 'utf-8'])).toBe('utf-32')
})
