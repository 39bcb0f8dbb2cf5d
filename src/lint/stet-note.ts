import { rules } from '../../plugins/index.ts'
import type { Block, Draft, DraftFormat } from '../draft/draft.ts'
import type { Replacement } from './fix-edits.ts'
import type { Finding } from './finding.ts'

/** A note that lets a finding stand, to be put into a draft. */
export interface StetNote {
  edit: Replacement
  /** Where the reason belongs, counted from the note's start. */
  reason: number
}

/** The block that an offset of the file stands in. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.findLast(({ segments: [first] }) => first !== undefined && first.fileStart <= offset)
}

function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  // A byte order mark stays in front.
  return at === 0 && source.startsWith('\uFEFF') ? 1 : at
}

/** The line end that a text has. */
function lineEndOf(source: string): string {
  return /\r\n?|\n/.exec(source)?.[0] ?? '\n'
}

/** Where a comment for a block goes, and whether on a line of its own. */
function placeOf(source: string, format: DraftFormat, block: Block): { at: number; alone: boolean } {
  const start = block.segments[0]?.fileStart ?? 0
  const line = lineStart(source, start)
  if (format === 'text') return { at: line, alone: true }
  if (format === 'html') {
    // In the value of an attribute no comment stands: before its element then.
    return { at: block.kind === 'imageAlt' ? source.lastIndexOf('<', start) : start, alone: false }
  }
  // Behind the mark of a list, a quote or a table a comment would take its whole line with it: at the end then.
  const alone = /^ {0,3}(?:#{1,6}[ \t]+|!\[)?$/.test(source.slice(line, start))
  return alone ? { at: line, alone } : { at: block.segments.at(-1)?.fileEnd ?? start, alone: false }
}

/**
 * The note that lets a finding stand, in the form that the draft's format has for it. Its reason is still to be
 * written: until then the desk asks for it. Null for what no note can let stand.
 */
export function stetNoteFor(draft: Draft, { rule, start }: Finding): StetNote | null {
  const block = blockAt(draft.blocks, start.offset)
  if (rule === 'stet' || !block || block.kind === 'code') return null
  const source = String(draft.file)
  const { at, alone } = placeOf(source, draft.format, block)
  const [open, close] = draft.format === 'text' ? ['[', ']'] : ['<!-- ', ' -->']
  const before = alone || draft.format === 'html' ? '' : ' '
  const head = `${before}${open}stet ${rule}: `
  const text = `${head}${close}${alone ? lineEndOf(source) : ''}`
  return { edit: { start: at, end: at, text }, reason: head.length }
}

/** Whether a finding is about a note that lets nothing stand: one that is as it should be, but for nothing. */
export function isIdleStet(draft: Draft, { rule, start }: Finding): boolean {
  if (rule !== 'stet') return false
  const stet = draft.stets.find(({ fileStart }) => fileStart === start.offset)
  return stet !== undefined && stet.reason !== '' && rules.some(({ id }) => id === stet.rule)
}
