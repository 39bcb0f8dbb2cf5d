import type { VFile } from 'vfile'

/**
 * Where one piece of a block's text stands in the file.
 *
 * `start` and `end` are offsets into the block's text, `fileStart` and `fileEnd` offsets into the file;
 * all are UTF-16 code units, ends exclusive. A piece of equal length on both sides maps code unit by code
 * unit; in it a line end or tab of the file may be a space of the text. A piece of unequal length (a character
 * reference, an escape, a folded line ending) is one thing: its start maps to `fileStart`, its end to `fileEnd`,
 * and nothing inside it is addressed. What the file does not have (a closing mark that a browser adds) has
 * `fileStart` equal to `fileEnd`. The segments of a block are sorted, do not overlap, and cover its text.
 */
export interface Segment {
  start: number
  end: number
  fileStart: number
  fileEnd: number
}

/** What a block is to a newsroom. Only `paragraph` and `listItem` are running copy. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'crosshead'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'listItem'
  | 'blockquote'
  | 'aside'
  | 'caption'
  | 'credit'
  | 'imageAlt'
  | 'tableCell'
  | 'footnote'
  | 'code'
  | 'signOff'
  | 'editorsNote'

/** A link in a block: the words it stands on, as offsets into the block's text, and where it leads. */
export interface Link {
  start: number
  end: number
  url: string
  /** A footnote mark leads to a footnote of the same draft instead of a page. */
  footnote: boolean
}

/** A part of a block's text, as offsets into it, the end exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** A run of text that a reader takes in as one: a paragraph, a headline, a cell of a table. */
export interface Block {
  kind: BlockKind
  /** The text as read: references decoded, escapes undone, markup gone, soft line ends as one `\n`. */
  text: string
  segments: Segment[]
  links: Link[]
  /** Computer words among the others (Markdown's code spans, `code`, `kbd` …), sorted; left out when there are none. */
  code?: readonly Stretch[]
  /** Blocks of one table, list or quotation share a number; null outside of them. */
  group: number | null
}

/** “Let it stand”: an editor's note that findings of one rule are to be left alone in one block. */
export interface Stet {
  rule: string
  reason: string
  /** The note itself, as offsets into the file. */
  fileStart: number
  fileEnd: number
  /** Index of the block in which findings are let stand; null when the note stands after the last block. */
  block: number | null
}

export type DraftFormat = 'text' | 'markdown' | 'html'

/** A day of the Gregorian calendar: months and days count from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

/** A file as the writer has it, cut into blocks whose positions are the file's own. */
export interface Draft {
  file: VFile
  format: DraftFormat
  blocks: Block[]
  stets: Stet[]
  /** The day of publication: what front matter, the page's head or the file's name says of it, or null. */
  published: Day | null
}
