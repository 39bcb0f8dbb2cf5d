import type { Figure, Mention } from '../article/types.ts'
import { counted } from '../report/text.ts'
import { describeMainClaims, describeSource, open, plain, type Cell } from './describe.ts'
import { Desk } from './desk.ts'
import { institutionForm, listedQuotes, personForm } from './sheet.ts'
import type { SourceEntry } from './sources.ts'
import { shorten } from './words.ts'

/** One table of a fact sheet, as both forms for people print it. */
export interface Section {
  title: string
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
  /** What stands below the table. */
  note: string | null
}

/** Longest stretch of a quote in a cell, in UTF-16 code units. */
const LONGEST_QUOTE = 120

/** Who vouches for a figure, in words. */
function vouches(desk: Desk, { status, by }: Figure): Cell {
  switch (status) {
    case 'attributed':
      return plain(by && 'attribution' in by ? desk.speaker(by.attribution) : desk.carrier(by))
    case 'carried':
      return plain(`carried: ${desk.carrier(by)}`)
    case 'linked':
      return plain(`link or footnote: ${desk.carrier(by)}`)
    case 'public':
      return plain('public record')
    case 'exempt':
      return plain('needs nobody')
    case 'unattributed':
      return open('nobody')
  }
}

/** Kind, description and anonymity of a source in one cell. */
function kindOf(desk: Desk, entry: SourceEntry): Cell {
  const known = describeSource(desk, entry)
  return { text: known.map(({ text }) => text).join(', '), open: known.some((one) => one.open) }
}

/** “1 full, 6 surname”. */
function mentionCounts<Form extends string>(
  mentions: readonly Mention[],
  formOf: (mention: Mention) => Form,
): string {
  const counts = new Map<Form, number>()
  for (const one of mentions) counts.set(formOf(one), (counts.get(formOf(one)) ?? 0) + 1)
  return [...counts].map(([form, count]) => `${count} ${form}`).join(', ')
}

function firstOf(desk: Desk, mentions: readonly Mention[]): string {
  return mentions[0] ? desk.where(mentions[0].span) : ''
}

function figures(desk: Desk): Section {
  const asked = desk.article.figures.filter(({ status }) => status !== 'exempt')
  const left = desk.article.figures.length - asked.length
  return {
    title: 'Figures',
    columns: ['Where', 'Figure', 'Who vouches for it'],
    rows: asked.map((one) => [plain(desk.where(one.span)), plain(desk.words(one.span)), vouches(desk, one)]),
    note:
      left === 0
        ? null
        : `Not listed: ${counted(left, 'date, age or other figure', 'dates, ages and other figures')} that nobody is asked a source for.`,
  }
}

function sources(desk: Desk): Section {
  const { entries } = desk.sources
  const unsourced = desk.article.attributions.filter(({ source }) => !source).length
  const claims = describeMainClaims(desk)
  const notes = claims === null ? [] : [claims]
  if (unsourced > 0) notes.push(`${counted(unsourced, 'statement names', 'statements name')} no source.`)
  return {
    title: 'Sources',
    columns: ['Where', 'Source', 'What it is', 'Statements'],
    rows: entries.map((one) => [
      plain(desk.where(one.first)),
      plain(shorten(one.name)),
      kindOf(desk, one),
      plain(String(one.statements.length)),
    ]),
    note: notes.length === 0 ? null : notes.join(' '),
  }
}

function quotes(desk: Desk): Section {
  return {
    title: 'Quotes',
    columns: ['Where', 'Quote', 'Speaker'],
    rows: listedQuotes(desk.article).map(({ span, attribution }) => [
      plain(desk.where(span)),
      plain(desk.words(span, LONGEST_QUOTE)),
      attribution === null ? open('nobody') : plain(desk.speaker(attribution)),
    ]),
    note: null,
  }
}

function people(desk: Desk): Section {
  return {
    title: 'People',
    columns: ['Where', 'Name', 'Role', 'Mentions'],
    rows: desk.article.people.map(({ name, role, mentions }) => [
      plain(firstOf(desk, mentions)),
      plain(shorten(name)),
      plain(role ? desk.words(role) : ''),
      plain(mentionCounts(mentions, personForm)),
    ]),
    note: null,
  }
}

function institutions(desk: Desk): Section {
  return {
    title: 'Institutions',
    columns: ['Where', 'Name', 'Acronym', 'Mentions'],
    rows: desk.article.institutions.map(({ name, acronym, mentions }) => [
      plain(firstOf(desk, mentions)),
      plain(shorten(name)),
      plain(acronym ?? ''),
      plain(mentionCounts(mentions, institutionForm)),
    ]),
    note: null,
  }
}

/** The tables of an article's fact sheet, without those that would be empty. */
export function sectionsOf(desk: Desk): Section[] {
  const all = [figures(desk), sources(desk), quotes(desk), people(desk), institutions(desk)]
  return all.filter(({ rows, note }) => rows.length > 0 || note !== null)
}

/** “12 figures, 3 that nobody vouches for; 6 sources, 2 of them unnamed; 4 quotes”. */
export function summaryOf({ article, sources: { entries } }: Desk): string {
  const asked = article.figures.filter(({ status }) => status !== 'exempt')
  const loose = asked.filter(({ status }) => status === 'unattributed').length
  const unnamed = entries.filter((entry) => entry.unnamed).length
  return [
    `${counted(asked.length, 'figure')}${loose > 0 ? `, ${loose} that nobody vouches for` : ''}`,
    `${counted(entries.length, 'source')}${unnamed > 0 ? `, ${unnamed} of them unnamed` : ''}`,
    counted(listedQuotes(article).length, 'quote'),
  ].join('; ')
}
