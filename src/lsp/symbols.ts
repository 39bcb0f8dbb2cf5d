import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver/node'
import type { Figure, Span } from '../article/types.ts'
import { counted, printable } from '../report/text.ts'
import { listedQuotes } from '../sheet/sheet.ts'
import { SourceNames, sourcesOf, type SourceEntry } from '../sheet/sources.ts'
import type { Reading } from './desk.ts'

/** Longest name of a symbol, in UTF-16 code units. */
const LONGEST = 80

function nameOf(text: string): string {
  const line = printable(text.replaceAll(/\s+/g, ' ').trim())
  if (line === '') return '…'
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : line
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

function vouching({ article }: Reading, { status, by }: Figure): string {
  if (status === 'unattributed') return 'nobody vouches'
  if (status === 'public') return 'public record'
  if (!by) return status
  if ('span' in by) return article.slice(by.span)
  const source = article.attributions.find(({ id }) => id === by.attribution)?.source
  return source ? new SourceNames(article).of(source).name : 'no source named'
}

function sourceDetail({ kind, statements, anonymity }: SourceEntry): string {
  const said = counted(statements, 'statement', 'statements')
  if (!anonymity) return `${kind}, ${said}`
  return anonymity.reason ? `${kind}, with a reason, ${said}` : `${kind}, no reason given, ${said}`
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
  const names = new SourceNames(article)
  const attributions = new Map(article.attributions.map((one) => [one.id, one]))
  const speaker = (id: number | null): string => {
    const source = id === null ? null : attributions.get(id)?.source
    return source ? names.of(source).name : 'nobody'
  }
  const sources = sourcesOf(article).map((one) =>
    symbol(reading, SymbolKind.Interface, one.name, sourceDetail(one), one.first),
  )
  const figures = article.figures
    .filter(({ status }) => status !== 'exempt')
    .map((one) =>
      symbol(reading, SymbolKind.Number, article.slice(one.span), vouching(reading, one), one.span),
    )
  const quotes = listedQuotes(article).map(({ span, attribution }) =>
    symbol(reading, SymbolKind.String, article.slice(span), speaker(attribution), span),
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
