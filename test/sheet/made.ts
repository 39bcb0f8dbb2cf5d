import { VFile } from 'vfile'
import { ArticleReading } from '../../src/article/reading.ts'
import type {
  Article,
  Attribution,
  Figure,
  Institution,
  Mention,
  MentionForm,
  Person,
  Source,
  Span,
} from '../../src/article/types.ts'
import { formatOfPath, readDraft } from '../../src/draft/read.ts'

/** What is found in an article, said by its words: a sheet is tested on what it is given, not on what the desk reads. */
export interface Found {
  attributions?: readonly {
    source?: { words: string; kind: Source['kind']; refersTo?: string } | null
    cue: string
    content: readonly string[]
    reason?: string | null
  }[]
  figures?: readonly (Pick<Figure, 'kind' | 'value' | 'unit' | 'status'> & {
    words: string
    number: string
    by?: { attribution: number } | { words: string }
  })[]
  people?: readonly {
    id: string
    name: string
    role?: string
    mentions: readonly (readonly [string, MentionForm, number?])[]
  }[]
  institutions?: readonly {
    id: string
    name: string
    acronym?: string
    definition?: string
    mentions: readonly (readonly [string, MentionForm, number?])[]
  }[]
}

/** An article in which this is found. */
export async function madeArticle(path: string, value: string, found: Found): Promise<Article> {
  const file = new VFile({ path, value })
  const reading = new ArticleReading((await readDraft(file, formatOfPath(path))).blocks, file)

  /** The `nth` place where the words stand, from 1. */
  function span(words: string, nth = 1): Span {
    let at = -1
    for (let i = 0; i < nth; i++) at = reading.text.indexOf(words, at + 1)
    if (at < 0) throw new Error(`the article has no “${words}”`)
    return [at, at + words.length]
  }

  function mention([words, form, nth]: readonly [string, MentionForm, number?]): Mention {
    const place = span(words, nth)
    const block = reading.blockAt(place[0])
    return {
      span: place,
      form,
      title: null,
      sentence: reading.sentenceAt(place[0]),
      block,
      quoted: false,
      possessive: false,
    }
  }

  const attributions = (found.attributions ?? []).map(
    ({ source, cue, content, reason }, id): Attribution => ({
      id,
      type: 'indirect',
      source: source
        ? {
            spans: [span(source.words)],
            text: source.words,
            kind: source.kind,
            head: span(source.words),
            plural: false,
            determiner: null,
            described: false,
            body: null,
            refersTo: source.refersTo ?? null,
          }
        : null,
      cue: [span(cue)],
      content: content.map((words) => span(words)),
      sentence: reading.sentenceAt(span(cue)[0]),
      anonymity: reason === undefined ? null : { reason: reason === null ? null : span(reason) },
    }),
  )
  const figures = (found.figures ?? []).map(({ words, number, by, ...rest }): Figure => ({
    ...rest,
    span: span(words),
    number: span(number),
    hedge: null,
    sentence: reading.sentenceAt(span(words)[0]),
    block: reading.blockAt(span(words)[0]),
    by: by && 'words' in by ? { span: span(by.words) } : (by ?? null),
  }))
  const people = (found.people ?? []).map(({ id, name, role, mentions }): Person => ({
    id,
    name,
    given: null,
    surname: name,
    role: role === undefined ? null : span(role),
    mentions: mentions.map(mention),
  }))
  const institutions = (found.institutions ?? []).map(
    ({ id, name, acronym, definition, mentions }): Institution => ({
      id,
      name,
      acronym: acronym ?? null,
      definition: definition === undefined ? null : span(definition),
      mentions: mentions.map(mention),
    }),
  )
  return Object.assign(reading, { attributions, figures, people, institutions, published: null })
}
