import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver/node'
import type { Figure, Span } from '../article/types.ts'
import { counted, printable } from '../report/text.ts'
import { Desk as SheetDesk } from '../sheet/desk.ts'
import { shorten } from '../sheet/words.ts'
import { listedQuotes } from '../sheet/sheet.ts'
import type { SourceEntry } from '../sheet/sources.ts'
import type { Reading } from './desk.ts'

/** Longest name of a symbol, in UTF-16 code units. */
const LONGEST = 80

/** Editors refuse a symbol without a name. */
function nameOf(text: string): string {
  return shorten(printable(text), LONGEST) || '…'
}

function symbol(
  reading: Reading,
  kind: SymbolKind,
  name: string,
  detail: string,
  span: Span,
): DocumentSymbol {
  const range = reading.range(span)
  return { name: nameOf(name), detail: nameOf(detail), kind, range, selectionRange: range }
}

function vouching(desk: SheetDesk, { status, by }: Figure): string {
  if (status === 'unattributed') return 'nobody vouches'
  if (status === 'public') return 'public record'
  if (!by) return status
  return 'span' in by ? desk.words(by.span) : (desk.name(by.attribution) ?? 'no source named')
}

function sourceDetail({ kind, statements, unnamed }: SourceEntry): string {
  const said = counted(statements.length, 'statement')
  if (!unnamed) return `${kind}, ${said}`
  return unnamed.reason ? `${kind}, with a reason, ${said}` : `${kind}, no reason given, ${said}`
}

/** A part of the fact sheet: its entries stand in a symbol of their own, on the place of the first one. */
function group(title: string, kind: SymbolKind, children: DocumentSymbol[]): DocumentSymbol[] {
  const [first] = children
  if (!first) return []
  const last = children.reduce((a, b) => (isBehind(b, a) ? b : a), first)
  const range = { start: first.range.start, end: last.range.end }
  return [
    {
      name: title,
      detail: String(children.length),
      kind,
      range,
      selectionRange: first.selectionRange,
      children,
    },
  ]
}

function isBehind({ range: { end: a } }: DocumentSymbol, { range: { end: b } }: DocumentSymbol): boolean {
  return a.line > b.line || (a.line === b.line && a.character > b.character)
}

/** The fact sheet of a draft as an outline: sources, figures, quotes, people, institutions. */
export function symbolsOf(reading: Reading): DocumentSymbol[] {
  const { article } = reading
  const desk = new SheetDesk(article)
  const sources = desk.sources.entries.map((one) =>
    symbol(reading, SymbolKind.Interface, one.name, sourceDetail(one), one.first),
  )
  const figures = article.figures
    .filter(({ status }) => status !== 'exempt')
    .map((one) => symbol(reading, SymbolKind.Number, article.slice(one.span), vouching(desk, one), one.span))
  const speakerOf = (id: number | null): string => (id === null ? null : desk.name(id)) ?? 'nobody'
  const quotes = listedQuotes(article).map(({ span, attribution }) =>
    symbol(reading, SymbolKind.String, article.slice(span), speakerOf(attribution), span),
  )
  const people = article.people.flatMap(({ name, role, mentions: [first] }) =>
    first ? symbol(reading, SymbolKind.Class, name, role ? article.slice(role) : 'no role', first.span) : [],
  )
  const institutions = article.institutions.flatMap(({ name, acronym, mentions: [first] }) =>
    first ? symbol(reading, SymbolKind.Module, name, acronym ?? 'no acronym', first.span) : [],
  )
  return [
    ...group('Sources', SymbolKind.Namespace, sources),
    ...group('Figures', SymbolKind.Namespace, figures),
    ...group('Quotes', SymbolKind.Namespace, quotes),
    ...group('People', SymbolKind.Namespace, people),
    ...group('Institutions', SymbolKind.Namespace, institutions),
  ]
}

/** The same for an editor whose outlines are lists. */
export function flatSymbolsOf(reading: Reading): SymbolInformation[] {
  return symbolsOf(reading).flatMap(({ name: containerName, children = [] }) =>
    children.map(({ name, kind, range }) => ({
      name,
      kind,
      containerName,
      location: { uri: reading.uri, range },
    })),
  )
}
