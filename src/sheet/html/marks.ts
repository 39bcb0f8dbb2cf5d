import type { Article, Attribution, Span } from '../../article/types.ts'
import type { Ids } from './ids.ts'
import type { Mark } from './segments.ts'
import type { SourceLooks } from './source-look.ts'

/** What stands around what, from the outside. */
const LAYERS = { content: 0, source: 1, handle: 2, passage: 3, name: 4, figure: 5 } as const

/** A stretch of the article that becomes an element. */
export interface ArticleMark extends Mark {
  classes: string
  /** The element's id, or null. */
  id: string | null
  /** Id of what the page says of it, which its element shows when it is pointed at; or null. */
  note: string | null
  /** A reader can step to it: its element is a link to the note. At most one such mark holds at a place. */
  handle: boolean
  /** The source's letter or the figure's number, or null. */
  label: string | null
}

/** Which code units of the article a link has already: links do not stand inside one another. */
class Taken {
  readonly #text: string
  readonly #taken: Uint8Array

  constructor(text: string) {
    this.#text = text
    this.#taken = new Uint8Array(text.length)
  }

  /** Takes a whole span; false when some of it is taken. */
  take([start, end]: Span): boolean {
    if (this.#taken.subarray(start, end).includes(1)) return false
    this.#taken.fill(1, start, end)
    return true
  }

  /** Takes the first piece of a span that is free and has a word, and gives it. */
  takeFirst([start, end]: Span): Span | null {
    for (let from = start; from < end; from++) {
      if (this.#taken[from] === 1) continue
      const next = this.#taken.subarray(from, end).indexOf(1)
      const to = next < 0 ? end : from + next
      const piece = this.#text.slice(from, to)
      if (/[\p{L}\p{N}]/u.test(piece)) {
        const span: Span = [from + piece.search(/\S/), from + piece.trimEnd().length]
        this.take(span)
        return span
      }
      from = to
    }
    return null
  }
}

/** The marks of an article: who says what, the figures, the names, and the passages that carry figures. */
export function marksOf(article: Article, ids: Ids, looks: SourceLooks): ArticleMark[] {
  const marks: ArticleMark[] = []
  const taken = new Taken(article.text)
  figureMarks(article, ids, taken, marks)
  for (const one of article.attributions) statementMarks(one, ids, looks, taken, marks)
  for (const { id, mentions } of [...article.people, ...article.institutions]) {
    for (const [i, { span }] of mentions.entries()) {
      marks.push({ ...PLAIN, span, layer: LAYERS.name, id: ids.mention(id, i) })
    }
  }
  return marks
}

const PLAIN = { classes: '', id: null, note: null, handle: false, label: null } as const

function figureMarks({ figures }: Article, ids: Ids, taken: Taken, marks: ArticleMark[]): void {
  const passages = new Set<string>()
  let asked = 0
  for (const [i, { span, status, by }] of figures.entries()) {
    if (status !== 'exempt') asked++
    marks.push({
      span,
      layer: LAYERS.figure,
      classes: `figure ${status}`,
      id: ids.place(ids.figure(i)),
      note: ids.figure(i),
      handle: taken.take(span),
      label: status === 'exempt' ? null : String(asked),
    })
    if (!by || !('span' in by)) continue
    const id = ids.passage(by.span)
    if (passages.has(id)) continue
    passages.add(id)
    marks.push({ ...PLAIN, span: by.span, layer: LAYERS.passage, classes: 'passage', id })
  }
}

function statementMarks(
  { id, source, cue, content }: Attribution,
  ids: Ids,
  looks: SourceLooks,
  taken: Taken,
  marks: ArticleMark[],
): void {
  const note = ids.statement(id)
  const { classes, letter } = looks.of(id)
  const add = (spans: readonly Span[], layer: number, name: string) => {
    for (const span of spans) marks.push({ ...PLAIN, span, layer, classes: `${name} ${classes}`, note })
  }
  add(content, LAYERS.content, 'content')
  add(source?.spans ?? [], LAYERS.source, 'source')
  add(cue, LAYERS.source, 'cue')
  for (const span of [...(source?.spans ?? []), ...cue, ...content]) {
    const free = taken.takeFirst(span)
    if (!free) continue
    const handle = { span: free, layer: LAYERS.handle, classes: `who ${classes}`, id: ids.place(note), note }
    marks.push({ ...handle, handle: true, label: letter })
    return
  }
}
