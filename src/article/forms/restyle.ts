import type { Article, Span } from '../types.ts'

/** A place where something is written in one of several forms. */
export interface Written<Form extends string> {
  span: Span
  form: Form
  /** The same in another form; null when it cannot be written so there. */
  as(form: Form): string | null
}

/** What to query: a place, what to write there, and where the article has it otherwise. */
export interface FormQuery {
  span: Span
  message: string
  expected?: readonly string[]
  fix?: 'safe'
  related?: readonly { span: Span; message: string }[]
}

/** What a rule is asked for: a form, the one the article uses most, or none. */
export type Asked<Form extends string> = Form | 'consistent' | 'any'

/** Fewest places that make a form the article's own. */
const LEAST = 3
/** What part of all places they must be: three against one. */
const CLEAR = 3 / 4

/** The form that an article clearly uses most, while it uses another one too; null when there is none. */
function usualForm<Form extends string>(forms: readonly Form[]): Form | null {
  const counts = new Map<Form, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  if (counts.size < 2) return null
  for (const [form, count] of counts) {
    if (count >= LEAST && count >= forms.length * CLEAR) return form
  }
  return null
}

/** The words of a span on one line, for a message. */
export function wordsOf(article: Article, span: Span): string {
  return article.slice(span).replaceAll(/\s+/g, ' ')
}

/** A query of one place; with `usual`, a place where the article has the other form, else it is the house's. */
export function queryForm(article: Article, span: Span, expected: string, usual: Span | null): FormQuery {
  const words = wordsOf(article, span)
  const query: FormQuery = {
    span,
    message:
      usual === null
        ? `“${words}” is “${expected}” in this house.`
        : `“${words}” would be “${expected}” as elsewhere in the article: write it one way.`,
    expected: [expected],
    fix: 'safe',
  }
  if (usual) query.related = [{ span: usual, message: `“${wordsOf(article, usual)}” here` }]
  return query
}

/**
 * The places that are not written as asked.
 *
 * @param read gives the places; called only when they are asked about
 * @param counts which of them decide what the article mostly does
 */
export function queryForms<Form extends string, One extends Written<Form>>(
  article: Article,
  read: (article: Article) => readonly One[],
  asked: Asked<Form>,
  counts: (one: One) => boolean = () => true,
): FormQuery[] {
  if (asked === 'any') return []
  const written = read(article)
  // One place is in no other form than the rest.
  if (written.length === 0 || (written.length === 1 && asked === 'consistent')) return []
  const wanted = asked === 'consistent' ? usualForm(written.filter(counts).map(({ form }) => form)) : asked
  if (wanted === null) return []
  const usual = asked === 'consistent' ? (written.find(({ form }) => form === wanted)?.span ?? null) : null
  return written.flatMap((one) => {
    const expected = one.form === wanted ? null : one.as(wanted)
    return expected === null ? [] : [queryForm(article, one.span, expected, usual)]
  })
}
