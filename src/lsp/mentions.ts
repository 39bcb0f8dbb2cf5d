import type { Attribution, Figure, Institution, Mention, Person, Source, Span } from '../article/types.ts'
import type { Reading } from './desk.ts'

/** Somebody or something with a name in a draft. */
export type Named = { kind: 'person'; named: Person } | { kind: 'institution'; named: Institution }

/** A mention and whose it is. */
export type NamedMention = Named & { mention: Mention }

/** Whether a place in the file lies in a span of the article, its end included: a cursor stands behind a word too. */
function holds({ article }: Reading, span: Span, offset: number): boolean {
  const { start, end } = article.place(span)
  return start.offset <= offset && offset <= end.offset
}

/** Everybody and everything with a name. */
function allNamed({ article: { people, institutions } }: Reading): Named[] {
  return [
    ...people.map((named): Named => ({ kind: 'person', named })),
    ...institutions.map((named): Named => ({ kind: 'institution', named })),
  ]
}

/** The mention at an offset of the file, or null. */
export function mentionAt(reading: Reading, offset: number): NamedMention | null {
  for (const one of allNamed(reading)) {
    const mention = one.named.mentions.find(({ span }) => holds(reading, span, offset))
    if (mention) return { ...one, mention }
  }
  return null
}

/** The figure at an offset of the file, or null. */
export function figureAt(reading: Reading, offset: number): Figure | null {
  return reading.article.figures.find(({ span }) => holds(reading, span, offset)) ?? null
}

/** An attribution whose source stands at an offset of the file, or null. */
export function sourceAt(
  reading: Reading,
  offset: number,
): { attribution: Attribution; source: Source; span: Span } | null {
  for (const attribution of reading.article.attributions) {
    const { source } = attribution
    const span = source?.spans.find((one) => holds(reading, one, offset))
    if (source && span) return { attribution, source, span }
  }
  return null
}

/** The person or institution with an id. */
function namedBy(reading: Reading, id: string | null): Named | null {
  return allNamed(reading).find(({ named }) => named.id === id) ?? null
}

/** Who is meant at an offset of the file: by a name, or by “she” and “the official” as a source. */
export function meantAt(reading: Reading, offset: number): Named | null {
  const mention = mentionAt(reading, offset)
  return mention ?? namedBy(reading, sourceAt(reading, offset)?.source.refersTo ?? null)
}

/** What carries a figure: the source or cue of its attribution, or the words near by. */
export function carrierOf({ article }: Reading, { by }: Figure): Span | null {
  if (!by) return null
  if ('span' in by) return by.span
  const attribution = article.attributions.find(({ id }) => id === by.attribution)
  return attribution?.source?.spans[0] ?? attribution?.cue[0] ?? null
}
