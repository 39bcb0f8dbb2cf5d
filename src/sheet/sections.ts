import type { Article, Figure, Mention } from '../article/types.ts'
import { onlySource } from '../article/unnamed/single.ts'
import { counted } from '../report/text.ts'
import { Desk, KINDS, LONGEST_WORDS, shorten } from './desk.ts'
import { institutionForm, listedQuotes, personForm } from './sheet.ts'
import { sourcesOf, type SourceEntry } from './sources.ts'

/** A cell of a table for people; `open` when it is what a fact-checker has to look into. */
export interface Cell {
  text: string
  open: boolean
}

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

const plain = (text: string): Cell => ({ text, open: false })
const open = (text: string): Cell => ({ text, open: true })

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

function kindOf(desk: Desk, { kind, anonymity }: SourceEntry): Cell {
  if (!anonymity) return plain(KINDS[kind])
  if (!anonymity.reason) return open(`${KINDS[kind]}, no reason given`)
  return plain(`${KINDS[kind]}, reason: “${desk.words(anonymity.reason)}”`)
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
  const only = onlySource(desk.article)?.source.span
  const notes = [
    ...(unsourced > 0 ? [`${counted(unsourced, 'statement names', 'statements name')} no source.`] : []),
    ...(only ? [`All that is attributed rests on one source without a name: “${desk.words(only)}”.`] : []),
  ]
  return {
    title: 'Sources',
    columns: ['Where', 'Source', 'Kind', 'Statements'],
    rows: entries.map((one) => [
      plain(desk.where(one.first)),
      plain(shorten(one.name, LONGEST_WORDS)),
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
      plain(shorten(name, LONGEST_WORDS)),
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
      plain(shorten(name, LONGEST_WORDS)),
      plain(acronym ?? ''),
      plain(mentionCounts(mentions, institutionForm)),
    ]),
    note: null,
  }
}

/** The tables of an article's fact sheet, without those that would be empty. */
export function sectionsOf(article: Article): Section[] {
  const desk = new Desk(article)
  const all = [figures(desk), sources(desk), quotes(desk), people(desk), institutions(desk)]
  return all.filter(({ rows, note }) => rows.length > 0 || note !== null)
}

/** “12 figures, 3 that nobody vouches for; 6 sources, 2 of them unnamed; 4 quotes”. */
export function summaryOf(article: Article): string {
  const asked = article.figures.filter(({ status }) => status !== 'exempt')
  const loose = asked.filter(({ status }) => status === 'unattributed').length
  const { entries } = sourcesOf(article)
  const unnamed = entries.filter(({ anonymity }) => anonymity).length
  return [
    `${counted(asked.length, 'figure')}${loose > 0 ? `, ${loose} that nobody vouches for` : ''}`,
    `${counted(entries.length, 'source')}${unnamed > 0 ? `, ${unnamed} of them unnamed` : ''}`,
    counted(listedQuotes(article).length, 'quote'),
  ].join('; ')
}
