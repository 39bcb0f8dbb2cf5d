import type {
  Article,
  Attribution,
  Figure,
  FigureKind,
  FigureStatus,
  Institution,
  Mention,
  Person,
  Quote,
  SourceKind,
  Span,
} from '../article/types.ts'
import { mainClaims, type MainClaims } from './main-claims.ts'
import { sourcesOf, type SourceEntry } from './sources.ts'
import { oneLine } from './words.ts'

/** `[start, end)`: UTF-16 offsets into the file as it is on disk. */
export type FileSpan = readonly [start: number, end: number]

export interface SheetSource {
  spans: FileSpan[]
  text: string
  kind: SourceKind
  /** Id of a person or institution of the sheet. */
  refersTo: string | null
}

export interface SheetAttribution {
  id: number
  type: Attribution['type']
  source: SheetSource | null
  cue: FileSpan[]
  content: FileSpan[]
  anonymity: { reason: FileSpan | null } | null
}

export interface SheetFigure {
  span: FileSpan
  text: string
  /** The numeral or the number words alone. */
  number: FileSpan
  kind: FigureKind
  value: Figure['value']
  unit: string | null
  status: FigureStatus
  by: { attribution: number } | { span: FileSpan } | null
}

export interface SheetQuote {
  span: FileSpan
  attribution: number | null
}

export interface SheetMention<Form extends Mention['form']> {
  span: FileSpan
  form: Form
}

export type PersonForm = 'full' | 'surname' | 'given' | 'honorific' | 'other'
export type InstitutionForm = 'full' | 'acronym' | 'short'

export interface SheetPerson {
  id: string
  name: string
  role: FileSpan | null
  mentions: SheetMention<PersonForm>[]
}

export interface SheetInstitution {
  id: string
  name: string
  acronym: string | null
  definition: FileSpan | null
  mentions: SheetMention<InstitutionForm>[]
}

/** Somebody or something that vouches for statements, by whatever it is called in them. */
export interface SheetSourceEntry {
  name: string
  kind: SourceKind
  /** Id of a person or institution of the sheet. */
  refersTo: string | null
  /** What the article says of it beside the name. */
  description: string | null
  /** Ids of its attributions. */
  statements: number[]
  /** Number of figures that it vouches for, also by carrying them. */
  figures: number
  /** For people whom a reader cannot tell: why they have no name. */
  unnamed: { reason: FileSpan | null; terms: FileSpan | null; rote: boolean } | null
}

/** What an article says, who says it, and where. Field names are those of the published contract. */
export interface Sheet {
  path: string
  sentences: FileSpan[]
  attributions: SheetAttribution[]
  figures: SheetFigure[]
  quotes: SheetQuote[]
  people: SheetPerson[]
  institutions: SheetInstitution[]
  sources: SheetSourceEntry[]
  /** That the main claims rest on one source without a name: its index, and which claims those are. */
  mainClaims: MainClaims | null
}

const PERSON_FORMS = {
  full: 'full',
  surname: 'surname',
  given: 'given',
  honorific: 'honorific',
  acronym: 'other',
  short: 'other',
  other: 'other',
} as const satisfies Record<Mention['form'], PersonForm>

const INSTITUTION_FORMS = {
  full: 'full',
  acronym: 'acronym',
  surname: 'short',
  given: 'short',
  honorific: 'short',
  short: 'short',
  other: 'short',
} as const satisfies Record<Mention['form'], InstitutionForm>

/** A mention's form as sheets have it for people. */
export function personForm({ form }: Mention): PersonForm {
  return PERSON_FORMS[form]
}

/** A mention's form as sheets have it for institutions. */
export function institutionForm({ form }: Mention): InstitutionForm {
  return INSTITUTION_FORMS[form]
}

/** Quotes that a sheet lists: not those inside others, nor a closing mark that nothing opened. */
export function listedQuotes(article: Article): readonly Quote[] {
  return article.quotes.filter((quote) => quote.opened && !quote.nested)
}

/** Turns spans of one article into spans of its file. */
class Translation {
  readonly #article: Article

  constructor(article: Article) {
    this.#article = article
  }

  one(span: Span): FileSpan {
    const { start, end } = this.#article.place(span)
    return [start.offset, end.offset]
  }

  perhaps(span: Span | null): FileSpan | null {
    return span && this.one(span)
  }

  all(spans: readonly Span[]): FileSpan[] {
    return spans.map((span) => this.one(span))
  }
}

function attributionOf(
  to: Translation,
  { id, type, source, cue, content, anonymity }: Attribution,
): SheetAttribution {
  return {
    id,
    type,
    source: source && {
      spans: to.all(source.spans),
      text: oneLine(source.text),
      kind: source.kind,
      refersTo: source.refersTo,
    },
    cue: to.all(cue),
    content: to.all(content),
    anonymity: anonymity && { reason: to.perhaps(anonymity.reason) },
  }
}

function figureOf(to: Translation, article: Article, figure: Figure): SheetFigure {
  const { span, number, kind, value, unit, status, by } = figure
  return {
    span: to.one(span),
    text: oneLine(article.slice(span)),
    number: to.one(number),
    kind,
    value,
    unit,
    status,
    by: by && ('span' in by ? { span: to.one(by.span) } : { attribution: by.attribution }),
  }
}

function personOf(to: Translation, { id, name, role, mentions }: Person): SheetPerson {
  return {
    id,
    name,
    role: to.perhaps(role),
    mentions: mentions.map((one) => ({ span: to.one(one.span), form: personForm(one) })),
  }
}

function institutionOf(
  to: Translation,
  { id, name, acronym, definition, mentions }: Institution,
): SheetInstitution {
  return {
    id,
    name,
    acronym,
    definition: to.perhaps(definition),
    mentions: mentions.map((one) => ({ span: to.one(one.span), form: institutionForm(one) })),
  }
}

function sourceOf(to: Translation, { unnamed, ...entry }: SourceEntry): SheetSourceEntry {
  const { name, kind, refersTo, description, statements, figures } = entry
  const anonymity = unnamed && {
    reason: to.perhaps(unnamed.reason),
    terms: to.perhaps(unnamed.terms),
    rote: unnamed.rote,
  }
  return { name, kind, refersTo, description, statements: [...statements], figures, unnamed: anonymity }
}

/**
 * The fact sheet of an article, as programs read it.
 *
 * @param path as it is to stand in the sheet
 * @returns plain data; every span is in the file's own offsets
 */
export function sheetOf(path: string, article: Article): Sheet {
  const to = new Translation(article)
  const sources = sourcesOf(article)
  return {
    path,
    sentences: article.sentences.map(({ span }) => to.one(span)),
    attributions: article.attributions.map((one) => attributionOf(to, one)),
    figures: article.figures.map((one) => figureOf(to, article, one)),
    quotes: listedQuotes(article).map(({ span, attribution }) => ({ span: to.one(span), attribution })),
    people: article.people.map((one) => personOf(to, one)),
    institutions: article.institutions.map((one) => institutionOf(to, one)),
    sources: sources.entries.map((one) => sourceOf(to, one)),
    mainClaims: mainClaims(article, sources),
  }
}
