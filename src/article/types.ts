import type { BlockKind, Day, Link, Segment } from '../draft/draft.ts'
import type { Tokens } from './tokens.ts'

/** `[start, end)`: UTF-16 offsets into `Article.text` (not into the file: see `Article.place`). */
export type Span = readonly [start: number, end: number]

/** A place in the file: 1-based line and column, 0-based offset in UTF-16 code units, like unist's. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of the file. */
export interface Place {
  start: Point
  end: Point
}

/** A block of the draft as it stands in the article. Sentence and token ranges are `[first, end)`. */
export interface ArticleBlock {
  kind: BlockKind
  span: Span
  /** True for running copy: paragraphs and list items. Naming, number and verb rules read only these. */
  running: boolean
  tokens: readonly [first: number, end: number]
  sentences: readonly [first: number, end: number]
  /** As in the draft, but `start` and `end` are offsets into `Article.text`. */
  segments: readonly Segment[]
  links: readonly Link[]
  /** Computer words among the others: “`npm install`”. */
  code: readonly Span[]
  group: number | null
}

export interface Sentence {
  /** From its first token's start to its last token's end. */
  span: Span
  tokens: readonly [first: number, end: number]
  /** Index into `Article.blocks`. */
  block: number
}

/** Words in quotation marks. */
export interface Quote {
  /** With its marks, as far as they are there. */
  span: Span
  /** Without them. */
  inner: Span
  block: number
  mark: 'double' | 'single'
  /** A mark at the start and one at the end; a quote that runs over paragraphs lacks one of them. */
  opened: boolean
  closed: boolean
  /** The quote goes on in the next block's quote: it opens there again and closes later. */
  continues: boolean
  /** Inside another quote. */
  nested: boolean
  /** Number of words inside. */
  words: number
  /** Index into `Article.attributions` of the attribution that has it in its content, or null. */
  attribution: number | null
}

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'ratio'
  | 'vague'
  | 'votes'
  | 'score'
  | 'measure'
  | 'duration'
  | 'age'
  | 'date'
  | 'year'
  | 'time'
  | 'ordinal'
  | 'label'

export type FigureStatus = 'attributed' | 'carried' | 'linked' | 'public' | 'exempt' | 'unattributed'

export interface Figure {
  /** What an editor would underline: hedge, number, unit or noun: “about 20,000 children”. */
  span: Span
  /** The numeral or the number words alone. */
  number: Span
  kind: FigureKind
  /** A range has two ends; vague counts (“dozens”) have null. “1.2m” is 1200000. */
  value: number | readonly [number, number] | null
  /** “%”, an ISO currency code, or the noun that is counted in the form written: “children”. */
  unit: string | null
  /** “about”, “more than”, “nearly” … as written, or null. */
  hedge: Span | null
  /** Index into `Article.sentences`. */
  sentence: number
  block: number
  status: FigureStatus
  /** Who or what vouches for it, when somebody does. */
  by: { attribution: number } | { span: Span } | null
}

export type MentionForm = 'full' | 'surname' | 'given' | 'honorific' | 'acronym' | 'short' | 'other'

/** One place where a person or an institution is named. */
export interface Mention {
  /** The name without title, honorific or possessive ’s: “Khan” in “Mr Khan’s”. */
  span: Span
  /** “honorific” is a surname behind Mr, Mrs, Ms, Miss (Dr, Sir … are titles). */
  form: MentionForm
  /** “Mr”, “Ms”, “Dr”, “Sen.”, “Prime Minister” … directly before the name, or null. */
  title: Span | null
  /** Index into `Article.sentences`, `Article.blocks`. */
  sentence: number
  block: number
  /** Inside quotation marks: somebody else's way to name. */
  quoted: boolean
  /** “Khan’s”. */
  possessive: boolean
}

export interface Person {
  id: string
  /** The fullest form in the article. */
  name: string
  given: string | null
  surname: string
  /** “the international criminal court prosecutor”: title or description that says who it is, in the article. */
  role: Span | null
  mentions: Mention[]
}

export interface Institution {
  id: string
  name: string
  acronym: string | null
  /** Where the acronym is tied to the name: “(ICC)”, or the full name in “the ICC, or International …”. */
  definition: Span | null
  mentions: Mention[]
}

export type SourceKind =
  | 'person'
  | 'institution'
  | 'place'
  | 'document'
  | 'pronoun'
  | 'definite'
  | 'collective'
  | 'unnamed'

/** Who vouches. */
export interface Source {
  spans: readonly Span[]
  text: string
  /**
   * `person`, `institution`, `place`: named. `document`: a report, poll, filing … `pronoun`: he, they.
   * `definite`: “the official”, “her lawyer”. `collective`: critics, officials, analysts. `unnamed`: one or
   * several human beings without name: “a senior official”, “two people familiar with the talks”, “sources”.
   */
  kind: SourceKind
  /** The head of the phrase: “official” in “a senior official in Doha”, the name itself when it is one. */
  head: Span
  /** The head is a plural or a group word: “critics”, “two people”, “some”. */
  plural: boolean
  determiner: 'definite' | 'indefinite' | null
  /** Something in the phrase says more than the head: “senior”, “close to the talks”, “in Doha”. */
  described: boolean
  /** A body, place or nationality named in the phrase: “Qatari” in “a Qatari official”. */
  body: Span | null
  /** Id of the person or institution meant, also for pronouns and definite phrases. */
  refersTo: string | null
}

/** Who says what: the source, the cue that tells us so, and the words it vouches for. */
export interface Attribution {
  id: number
  type: 'direct' | 'indirect' | 'mixed'
  source: Source | null
  cue: readonly Span[]
  content: readonly Span[]
  /** Index into `Article.sentences` of the sentence with the cue, or else with the content's start. */
  sentence: number
  /** For an unnamed human source: whether the article says why there is no name, and where. */
  anonymity: { reason: Span | null } | null
}

/** What a draft says. Every array is in the order of the text; every span is an offset into `text`. */
export interface Article {
  /** The blocks' texts, joined by a blank line. */
  text: string
  blocks: readonly ArticleBlock[]
  tokens: Tokens
  sentences: readonly Sentence[]
  quotes: readonly Quote[]
  figures: readonly Figure[]
  people: readonly Person[]
  institutions: readonly Institution[]
  attributions: readonly Attribution[]
  /** The day of publication, as far as the file or its dateline says so. */
  published: Day | null
  /** The text of a span. */
  slice(span: Span): string
  /** Index of the sentence, block or token that an offset falls in (the nearest one before it, when between two). */
  sentenceAt(offset: number): number
  blockAt(offset: number): number
  /** True when the offset stands inside quotation marks. */
  quotedAt(offset: number): boolean
  /** The outermost quote that an offset stands in, its marks included, or null. */
  quoteAt(offset: number): Quote | null
  /** Where a span stands in the file. */
  place(span: Span): Place
}
