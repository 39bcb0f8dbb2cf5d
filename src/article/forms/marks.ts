import { TokenKind } from '../tokens.ts'
import type { Article, Quote, Span } from '../types.ts'
import type { Written } from './restyle.ts'

export type MarkForm = 'double' | 'single'
export type MarkShape = 'curly' | 'straight'

const MARKS = {
  double: { curly: '“”', straight: '""' },
  single: { curly: '‘’', straight: "''" },
} as const

/** One mark of a quotation as it stands. */
interface QuotationMark {
  span: Span
  form: MarkForm
  shape: MarkShape
  opens: boolean
  quote: Quote
}

/** A mark in one of several forms, and how many words its quotation has. */
export interface WrittenMark<Form extends string> extends Written<Form> {
  opens: boolean
  words: number
}

/** Signs of German and French quotations, and of typewriters, are other people's: they are left alone. */
function shapeOf(mark: string): MarkShape | null {
  if (mark === '"' || mark === "'") return 'straight'
  return mark === '“' || mark === '”' || mark === '‘' || mark === '’' ? 'curly' : null
}

function markAt({ text }: Article, quote: Quote, opens: boolean): QuotationMark | null {
  const start = opens ? quote.span[0] : quote.span[1] - 1
  const shape = shapeOf(text.charAt(start))
  return shape && { span: [start, start + 1], form: quote.mark, shape, opens, quote }
}

/** The marks of the quotations that have both, or go on in the next paragraph; of the kind of block asked for. */
function marksOf(article: Article, headlines: boolean): QuotationMark[] {
  const found: QuotationMark[] = []
  let before: Quote | null = null
  let outer: Quote | null = null
  for (const quote of article.quotes) {
    if (!quote.nested) outer = quote
    const block = article.blocks[quote.block]
    const wanted = headlines ? block?.kind === 'headline' : block?.running === true
    const goesOn = before?.continues === true
    before = quote
    if (!wanted || !quote.opened || !(quote.closed || quote.continues)) continue
    // The same marks inside each other: one of them was never closed.
    if (quote.nested && outer?.mark === quote.mark) continue
    // A single mark that nobody can tell from an apostrophe.
    if (quote.mark === 'single' && (goesOn || !quote.closed || hasLooseMark(article, quote))) continue
    const marks = [markAt(article, quote, true), quote.closed ? markAt(article, quote, false) : null]
    found.push(...marks.filter((mark) => mark !== null))
  }
  return found
}

/** Whether a mark like an apostrophe stands loose inside a quotation: “the players’ union”. */
function hasLooseMark({ tokens }: Article, { inner }: Quote): boolean {
  for (let i = tokens.indexAt(inner[0]); i < tokens.count && (tokens.start[i] ?? 0) < inner[1]; i++) {
    const start = tokens.start[i] ?? 0
    if (start < inner[0] || tokens.kindOf(i) !== TokenKind.quote) continue
    if ("‘’'".includes(tokens.at(i))) return true
  }
  return false
}

function written({ form, shape, opens }: QuotationMark): string {
  return MARKS[form][shape].charAt(opens ? 0 : 1)
}

/** The mark's counterpart inside another quotation. */
const inner = (form: MarkForm): MarkForm => (form === 'double' ? 'single' : 'double')

/**
 * Marks of quotations by whether the outer ones are double or single. Those of a quotation in a quotation count
 * as what is around them would be.
 */
export function quotationForms(article: Article, headlines: boolean): WrittenMark<MarkForm>[] {
  return marksOf(article, headlines).map((mark) => ({
    opens: mark.opens,
    words: mark.quote.words,
    span: mark.span,
    form: mark.quote.nested ? inner(mark.form) : mark.form,
    as: (form) => written({ ...mark, form: mark.quote.nested ? inner(form) : form }),
  }))
}

/** Marks of quotations by whether they are curly or straight. */
export function quotationShapes(article: Article): WrittenMark<MarkShape>[] {
  return marksOf(article, false).map((mark) => ({
    opens: mark.opens,
    words: mark.quote.words,
    span: mark.span,
    form: mark.shape,
    as: (shape) => written({ ...mark, shape }),
  }))
}
