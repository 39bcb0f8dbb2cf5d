import type { Detail, FileReport, Fixes } from './report.ts'

/** What a report of a shard says of a file besides its findings, so that every other report can be made of it. */
interface Parts extends Pick<FileReport, 'leftOut' | 'unchanged' | 'text'> {
  /** “2/3” */
  shard: string
  details: readonly Detail[]
  sentenceStarts: readonly number[]
  fixes: Fixes | null
}

/** A file in a report of a shard. */
export interface ShardRecord extends Pick<FileReport, 'path' | 'findings' | 'suppressed' | 'error'> {
  parts: Parts
}

/** The text of a draft stands in it only when a report shows some of it. */
export function partsOf(report: FileReport, shard: string): Parts {
  const { leftOut, unchanged, details, fixes, findings } = report
  const isShown = findings.length > 0 || (fixes?.count ?? 0) > 0
  return {
    shard,
    leftOut,
    unchanged,
    details,
    sentenceStarts: findings.length > 0 ? report.sentenceStarts() : [],
    fixes: fixes && (isShown ? fixes : { ...fixes, before: '' }),
    text: isShown ? report.text : '',
  }
}

export function reportOfRecord({ path, findings, suppressed, error, parts }: ShardRecord): FileReport {
  const { shard, leftOut, unchanged, details, sentenceStarts, fixes, text } = parts
  return {
    path,
    findings,
    suppressed,
    error,
    shard,
    leftOut,
    unchanged,
    details,
    fixes,
    text,
    sentenceStarts: () => sentenceStarts,
  }
}

/** Whether a value is what a report of a shard has for a file. */
export function isShardRecord(value: unknown): value is ShardRecord {
  if (typeof value !== 'object' || value === null || !('parts' in value)) return false
  const { path, findings, suppressed, error, parts } = value as { [Key in keyof ShardRecord]: unknown }
  if (typeof parts !== 'object' || parts === null) return false
  const { shard, details, sentenceStarts, text } = parts as { [Key in keyof Parts]: unknown }
  return (
    typeof path === 'string' &&
    Array.isArray(findings) &&
    typeof suppressed === 'number' &&
    typeof error === 'object' &&
    typeof shard === 'string' &&
    Array.isArray(details) &&
    Array.isArray(sentenceStarts) &&
    typeof text === 'string'
  )
}
