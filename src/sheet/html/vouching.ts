import type { Attribution, Figure, FigureKind, FigureStatus, Span } from '../../article/types.ts'
import type { Desk } from '../desk.ts'
import { shorten } from '../words.ts'

/** Longest part of a passage that is quoted, in UTF-16 code units. */
const LONGEST_PASSAGE = 160

/** The statuses of figures, as the legend and the lists name them; first what needs an editor's eye. */
export const STATUSES = [
  ['unattributed', 'nobody vouches for it'],
  ['attributed', 'in somebody’s statement'],
  ['carried', 'its source stands near by'],
  ['linked', 'a link or footnote carries it'],
  ['public', 'public record'],
  ['exempt', 'needs no source'],
] as const satisfies readonly (readonly [FigureStatus, string])[]

const FIGURES: Readonly<Record<FigureKind, string>> = {
  count: 'A number',
  money: 'A sum',
  percent: 'A percentage',
  ratio: 'A ratio',
  vague: 'A vague number',
  votes: 'A vote',
  score: 'A score',
  measure: 'A measure',
  duration: 'A length of time',
  age: 'An age',
  date: 'A date',
  year: 'A year',
  time: 'A time of day',
  ordinal: 'A place in an order',
  label: 'A number that is a name',
}

/** “: “said” (line 12)”. */
function cueOf(desk: Desk, { cue, source, content }: Attribution): string {
  const at = cue[0] ?? source?.spans[0] ?? content[0]
  const line = at ? ` (line ${desk.line(at)})` : ''
  return cue.length > 0 ? `: “${cue.map((span) => desk.words(span)).join(' … ')}”${line}` : line
}

/** How a source is written where it vouches, when that is not its name. */
function written(desk: Desk, id: number): string {
  const text = desk.attribution(id)?.source?.text ?? ''
  return text.includes(desk.name(id) ?? '') || text.length > 30 ? '' : ` (“${shorten(text)}”)`
}

/** Who vouches for a statement: “Vouched for by Ann Tolley (“she”): “said” (line 12)”. */
export function statementVouching(desk: Desk, attribution: Attribution): string {
  const { id } = attribution
  const source = desk.source(id)
  const name = desk.name(id)
  const cue = cueOf(desk, attribution)
  if (name === null) return `No source is named${cue}`
  const given = source?.unnamed?.reason ? 'with a reason' : 'no reason given'
  const reason = source?.unnamed && source.kind !== 'collective' ? `, not named, ${given}` : ''
  return `Vouched for by ${name}${written(desk, id)}${reason}${cue}`
}

/** “line 12: “A survey by the harbour trust found that …””. */
function passage(desk: Desk, span: Span): string {
  const { article } = desk
  const sentence = article.sentences[article.sentenceAt(span[0])]
  return `line ${desk.line(span)}: “${desk.words(sentence?.span ?? span, LONGEST_PASSAGE)}”`
}

/** Where a statement stands: its source, or else its cue. */
function placeOf({ source, cue, content }: Attribution): Span | undefined {
  return source?.spans[0] ?? cue[0] ?? content[0]
}

/** Where a link leads that stands on the words of a span, or null. */
function urlOf({ article }: Desk, span: Span): string | null {
  const block = article.blocks[article.blockAt(span[0])]
  const link = block?.links.find(({ start, end }) => start < span[1] && span[0] < end)
  return link && !link.footnote ? link.url : null
}

/** Who vouches for a figure, in a sentence. */
export function figureVouching(desk: Desk, { status, kind, by }: Figure): string {
  const attribution = by && 'attribution' in by ? desk.attribution(by.attribution) : undefined
  switch (status) {
    case 'attributed':
      return attribution ? statementVouching(desk, attribution) : 'Vouched for in this sentence'
    case 'carried': {
      const place = attribution ? placeOf(attribution) : by && 'span' in by ? by.span : undefined
      const who = attribution ? `${statementVouching(desk, attribution)}. ` : ''
      return `${who}Carried by ${place ? passage(desk, place) : 'its passage'}`
    }
    case 'linked': {
      if (!by || !('span' in by)) return 'A link or footnote carries it'
      const url = urlOf(desk, by.span)
      return `Carried by a ${url === null ? 'footnote' : 'link'}, line ${desk.line(by.span)}: ${url ?? `“${desk.words(by.span)}”`}`
    }
    case 'public':
      return 'Public record: everybody can look it up'
    case 'exempt':
      return `${FIGURES[kind]} that nobody is asked a source for`
    case 'unattributed':
      return 'Nobody vouches for it'
  }
}
