import type { Hover } from 'vscode-languageserver'
import type { Article, Attribution, Figure, Span } from '../article/types.ts'
import type { Entry, Register } from '../register/register.ts'
import { counted, printable } from '../report/text.ts'
import { Desk as SheetDesk } from '../sheet/desk.ts'
import type { Client } from './client.ts'
import type { Reading } from './desk.ts'
import { figureAt, mentionAt, sourceAt, type NamedMention } from './mentions.ts'

/** What Markdown would read as markup. */
const MARKUP = /[\\`*_[\]<>|~&#]/g

/** Writes for an editor that shows Markdown, or for one that does not. */
class Writer {
  readonly #reading: Reading
  readonly #markdown: boolean
  /** The same names for sources as in the fact sheet. */
  readonly sheet: SheetDesk

  constructor(reading: Reading, markdown: boolean) {
    this.#reading = reading
    this.#markdown = markdown
    this.sheet = new SheetDesk(reading.article)
  }

  text(text: string): string {
    const line = printable(text.replaceAll(/\s+/g, ' ').trim())
    return this.#markdown ? line.replaceAll(MARKUP, String.raw`\$&`) : line
  }

  strong(text: string): string {
    return this.#markdown ? `**${this.text(text)}**` : this.text(text)
  }

  quote(span: Span): string {
    return `“${this.text(this.#reading.article.slice(span))}”`
  }

  /** The sentence that a span stands in. */
  sentence([start]: Span): string {
    const { article } = this.#reading
    const sentence = article.sentences[article.sentenceAt(start)]
    return sentence ? this.quote(sentence.span) : ''
  }

  /** “line 12” */
  line(span: Span): string {
    return `line ${this.#reading.article.place(span).start.line}`
  }

  get register(): Register | undefined {
    return this.#reading.settings.register
  }

  get article(): Article {
    return this.#reading.article
  }
}

/** “The mayor, with the cue “said”, line 4” */
function attributionText(writer: Writer, { id, source, cue }: Attribution): string {
  const [first] = cue
  const words = first ? ` (${cue.map((one) => writer.quote(one)).join(' … ')})` : ''
  const place = source?.spans[0] ?? first
  const where = place ? `, ${writer.line(place)}` : ''
  if (!source) return `nobody is named${words}${where}`
  const name = writer.sheet.name(id) ?? source.text
  const written = writer.text(source.text)
  const who = source.text.includes(name) ? writer.strong(name) : `${writer.strong(name)}, as “${written}”`
  return `${who}${words}${where}`
}

function byOf(writer: Writer, { by }: Figure): string {
  if (!by) return 'a source near by'
  if ('span' in by) return `${writer.quote(by.span)}, ${writer.line(by.span)}`
  const attribution = writer.sheet.attribution(by.attribution)
  return attribution ? attributionText(writer, attribution) : 'a source near by'
}

/** Who vouches for a figure. */
function figureText(writer: Writer, figure: Figure): string {
  switch (figure.status) {
    case 'attributed':
      return `Vouched for by ${byOf(writer, figure)}.`
    case 'carried':
      return `Carried by the passage: ${byOf(writer, figure)}.`
    case 'linked':
      return `Carried by a link or footnote: ${byOf(writer, figure)}.`
    case 'public':
      return 'Public record: nobody has to vouch for it.'
    case 'exempt':
      return 'A figure that nobody is asked a source for.'
    case 'unattributed':
      return 'Nobody vouches for it.'
  }
}

/** Who or what a name stands for, and how often. */
function nameText(writer: Writer, { kind, named }: NamedMention): string {
  const { name, mentions } = named
  const lines = [writer.strong(name)]
  if (kind === 'person' && named.role) lines.push(writer.text(writer.article.slice(named.role)))
  if (kind === 'institution' && named.acronym) {
    const where = named.definition ? `, introduced in ${writer.line(named.definition)}` : ', not introduced'
    lines.push(`${writer.text(named.acronym)}${where}`)
  }
  const entry = writer.register?.find(name)
  if (entry) lines.push(registerText(writer, entry))
  const places = mentions.map(({ span }) => writer.article.place(span).start.line)
  const listed = [...new Set(places)].slice(0, 12)
  const more = new Set(places).size > listed.length ? ' …' : ''
  const word = listed.length === 1 ? 'line' : 'lines'
  lines.push(`${counted(mentions.length, 'mention', 'mentions')}: ${word} ${listed.join(', ')}${more}`)
  return lines.join('\n\n')
}

/** “In the names register: Karim Khan, prosecutor of the court; later “Khan”; also “Karim A. A. Khan””. */
function registerText(writer: Writer, { name, role, later, accepted }: Entry): string {
  const who = role === null ? writer.text(name) : `${writer.text(name)}, ${writer.text(role)}`
  const quoted = (form: string): string => `“${writer.text(form)}”`
  const then = later === null ? '' : `; later ${quoted(later)}`
  const also = accepted.length > 0 ? `; also ${accepted.map(quoted).join(', ')}` : ''
  return `In the names register: ${who}${then}${also}.`
}

const KINDS = {
  person: 'a person with a name',
  institution: 'an institution',
  place: 'a place that speaks',
  document: 'a document',
  pronoun: 'a pronoun',
  definite: 'somebody described',
  collective: 'a group without names',
  unnamed: 'somebody without a name',
} as const

function sourceText(writer: Writer, { id, source, cue, anonymity }: Attribution): string {
  if (!source) return ''
  const name = writer.sheet.name(id) ?? source.text
  const meant = source.refersTo !== null && name !== source.text ? ` for ${writer.strong(name)}` : ''
  const words = cue.length > 0 ? `, with ${cue.map((one) => writer.quote(one)).join(' … ')}` : ''
  const lines = [`Source: ${KINDS[source.kind]}${meant}${words}.`]
  if (anonymity?.reason) {
    lines.push(`Why there is no name, ${writer.line(anonymity.reason)}: ${writer.sentence(anonymity.reason)}`)
  }
  if (anonymity?.reason === null) lines.push('The article does not say why there is no name.')
  return lines.join('\n\n')
}

/** What there is to know about the words at an offset of the file, or null. */
export function hoverAt(reading: Reading, offset: number, client: Client): Hover | null {
  const writer = new Writer(reading, client.markdownHover)
  const figure = figureAt(reading, offset)
  const mention = mentionAt(reading, offset)
  const source = sourceAt(reading, offset)
  const span = figure?.span ?? mention?.mention.span ?? source?.span
  if (!span) return null
  const parts = [
    figure ? figureText(writer, figure) : '',
    mention ? nameText(writer, mention) : '',
    source ? sourceText(writer, source.attribution) : '',
  ].filter((part) => part !== '')
  return {
    contents: { kind: client.markdownHover ? 'markdown' : 'plaintext', value: parts.join('\n\n') },
    range: reading.range(span),
  }
}
