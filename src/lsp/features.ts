import {
  type CodeAction,
  type Connection,
  type DocumentHighlight,
  type DocumentSymbol,
  type Hover,
  type Location,
  type Position,
  type Range,
  type SymbolInformation,
  type WorkspaceEdit,
  type CancellationToken,
} from 'vscode-languageserver/node'
import { actionsOf, workspaceEdit } from './actions.ts'
import type { Client } from './client.ts'
import type { Reading } from './desk.ts'
import { hoverAt } from './hover.ts'
import { carrierOf, figureAt, meantAt, mentionAt } from './mentions.ts'
import { renamed } from './rename.ts'
import { flatSymbolsOf, symbolsOf } from './symbols.ts'

/** Answers a request about a draft, with `none` when it cannot be read. */
export type Answer = <T>(
  uri: string,
  token: CancellationToken,
  none: T,
  answer: (reading: Reading) => T | Promise<T>,
) => Promise<T>

/** Where the first mention stands, of a figure the words that carry it. */
function definition(reading: Reading, position: Position): Location | null {
  const offset = reading.positions.offset(position)
  const figure = figureAt(reading, offset)
  const span =
    (figure && carrierOf(reading, figure)) ?? meantAt(reading, offset)?.named.mentions[0]?.span ?? null
  return span && { uri: reading.uri, range: reading.range(span) }
}

/** Where all mentions stand. */
function mentions(reading: Reading, position: Position): Range[] {
  const meant = meantAt(reading, reading.positions.offset(position))
  return meant?.named.mentions.map(({ span }) => reading.range(span)) ?? []
}

/** What can be renamed at a position, and under which name it is offered. */
function renameable(reading: Reading, position: Position): { range: Range; placeholder: string } | null {
  const found = mentionAt(reading, reading.positions.offset(position))
  if (!found) return null
  const { mention, named } = found
  const acronym = mention.form === 'acronym'
  const placeholder = acronym ? reading.article.slice(mention.span) : named.name
  return { range: reading.range(mention.span), placeholder }
}

function renaming(
  reading: Reading,
  position: Position,
  newName: string,
  client: Client,
): WorkspaceEdit | null {
  const found = mentionAt(reading, reading.positions.offset(position))
  return found && workspaceEdit(reading, renamed(reading, found, newName), client)
}

/** What an editor asks about places in a draft: actions, hovers, outlines, mentions. */
export function answerAboutDrafts(connection: Connection, client: () => Client, answer: Answer): void {
  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    answer<CodeAction[]>(uri, token, [], (reading) => actionsOf(reading, range, context, client())),
  )
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    answer<Hover | null>(uri, token, null, (reading) =>
      hoverAt(reading, reading.positions.offset(position), client()),
    ),
  )
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answer<DocumentSymbol[] | SymbolInformation[]>(uri, token, [], (reading) =>
      client().hierarchicalSymbols ? symbolsOf(reading) : flatSymbolsOf(reading),
    ),
  )
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    answer<Location | null>(uri, token, null, (reading) => definition(reading, position)),
  )
  connection.onReferences(({ textDocument: { uri }, position }, token) =>
    answer<Location[]>(uri, token, [], (reading) =>
      mentions(reading, position).map((range) => ({ uri, range })),
    ),
  )
  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    answer<DocumentHighlight[]>(uri, token, [], (reading) =>
      mentions(reading, position).map((range) => ({ range })),
    ),
  )
  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    answer<{ range: Range; placeholder: string } | null>(uri, token, null, (reading) =>
      renameable(reading, position),
    ),
  )
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    answer<WorkspaceEdit | null>(uri, token, null, (reading) =>
      renaming(reading, position, newName, client()),
    ),
  )
}
