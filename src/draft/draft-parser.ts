import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Draft, DraftFormat } from './draft.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'
import { treeOfDraft } from './tree.ts'

export interface DraftParserOptions {
  /** What the file is written in; by default plain text. */
  format?: DraftFormat
}

const READERS: Readonly<Record<DraftFormat, (file: VFile) => Draft>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
}

/**
 * A parser for unified: reads a draft as the nlcst tree that retext plugins work on, with positions in the file
 * as it is, whatever its format. Bytes are decoded; throws a `DraftError` when they cannot be.
 */
export const draftParser: Plugin<[DraftParserOptions?], string, Root> = function (options) {
  const read = READERS[options?.format ?? 'text']
  this.parser = (_text, file) => treeOfDraft(read(file))
}
