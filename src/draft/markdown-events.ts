import { decodeHTMLStrict } from 'entities/decode'
import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { maskDense } from './markdown-mask.ts'

export type Event = ReturnType<typeof postprocess>[number]
export type Token = Event[1]

/** What holds other blocks and makes one group of them. */
export const GROUPS: ReadonlySet<string> = new Set(['blockQuote', 'listOrdered', 'listUnordered', 'table'])

/** What is no text, with all that it holds. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'yaml',
  'toml',
  'definition',
  'resourceTitle',
  'codeFencedFence',
  'tableDelimiterRow',
  'taskListCheck',
  'setextHeadingLine',
  'gfmFootnoteDefinitionLabel',
])

/** What becomes one block of text. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'atxHeading',
  'setextHeading',
  'tableContent',
  'codeFenced',
  'codeIndented',
])

export const AUTOLINKS: ReadonlySet<string> = new Set([
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
  'literalAutolinkEmail',
])

/** The label of a reference as CommonMark compares it: without case, all white space as one space. */
export function labelled(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}

/** The address of a link, without escapes and character references. */
export function unescaped(text: string): string {
  return decodeHTMLStrict(text.replace(/\\([!-/:-@[-`{-~])/g, '$1'))
}

/**
 * Where micromark sees something begin and end in a Markdown text: CommonMark, GitHub's extensions, front
 * matter. Offsets of the tokens are offsets into the text; a byte order mark is a letter here.
 */
export function markdownEvents(markdown: string): Event[] {
  const extensions = [gfm(), frontmatter(['yaml', 'toml'])]
  // micromark drops a byte order mark without counting it: it gets one of its own.
  const chunks = preprocess()(`\ufeff${maskDense(markdown)}`, undefined, true)
  return postprocess(parse({ extensions }).document().write(chunks))
}

/** The addresses of reference links by their labels. The first definition of a label counts. */
export function urlsByLabel(markdown: string, events: readonly Event[]): Map<string, string> {
  const urls = new Map<string, string>()
  let label = ''
  for (const [phase, token] of events) {
    if (phase === 'exit') continue
    const text = () => markdown.slice(token.start.offset, token.end.offset)
    if (token.type === 'definitionLabelString') label = labelled(text())
    else if (token.type === 'definitionDestinationString' && !urls.has(label))
      urls.set(label, unescaped(text()))
  }
  return urls
}
