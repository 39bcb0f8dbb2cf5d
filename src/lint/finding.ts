import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Point, Span } from '../article/types.ts'
import type { Severity } from '../rule.ts'

/** Another place that belongs to a finding: where a name was first given, where a quote opened. */
interface Related {
  start: Point
  end: Point
  message: string
}

/** What the desk queries in one place of one file. Lines and columns count from 1, offsets from 0. */
export interface Finding {
  /** Id of the rule, or `stet` for a note that does not hold. */
  rule: string
  severity: Severity
  message: string
  start: Point
  /** Exclusive. */
  end: Point
  /** The exact text of the file between the two. */
  actual: string
  /** Replacements, the best one first; empty when the rule is sure of none. */
  expected: string[]
  /** Whether `expected[0]` may be put in unseen, only when asked for, or not at all. */
  fix: 'safe' | 'unsafe' | null
  related: Related[]
  url: string
}

function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

function pointOf(point: { line: number; column: number; offset?: number | undefined }): Point {
  return { line: point.line, column: point.column, offset: point.offset ?? 0 }
}

/** Programs that read findings know the file and not the article, so this is no field of theirs. */
const spans = new WeakMap<Finding, Span>()

/** Where a finding stands in the article; `[0, 0]` for one of `stet`, which is about a note. */
export function spanOf(finding: Finding): Span {
  return spans.get(finding) ?? [0, 0]
}

function findingOf(message: VFileMessage): Finding | null {
  const { place, ruleId, copydesk } = message
  if (!copydesk || !ruleId || !place || !('start' in place)) return null
  const finding: Finding = {
    rule: ruleId,
    severity: severityOf(message),
    message: message.reason,
    start: pointOf(place.start),
    end: pointOf(place.end),
    actual: message.actual ?? '',
    expected: [...(message.expected ?? [])],
    fix: copydesk.fix,
    related: copydesk.related.map(({ place: there, message: text }) => ({
      start: pointOf(there.start),
      end: pointOf(there.end),
      message: text,
    })),
    url: message.url ?? '',
  }
  spans.set(finding, copydesk.span)
  return finding
}

/** The order of findings: by start, then the longer one first, then by rule. */
function compareFindings(a: Finding, b: Finding): number {
  if (a.start.offset !== b.start.offset) return a.start.offset - b.start.offset
  if (a.end.offset !== b.end.offset) return b.end.offset - a.end.offset
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0
}

/** copydesk's messages on a file as findings, in the order of their places. Other plugins' messages are not among them. */
export function findingsOf(file: VFile): Finding[] {
  const findings: Finding[] = []
  for (const message of file.messages) {
    const finding = findingOf(message)
    if (finding) findings.push(finding)
  }
  return findings.toSorted(compareFindings)
}
