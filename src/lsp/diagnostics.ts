import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver/node'
import type { Finding } from '../lint/finding.ts'
import { isIdleStet } from '../lint/stet-note.ts'
import type { Client } from './client.ts'
import type { Reading } from './desk.ts'

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** Rules about letters that nobody needs, and about names that a register has given up. */
const UNNEEDED: ReadonlySet<string> = new Set(['unused-acronym'])
const GIVEN_UP: ReadonlySet<string> = new Set(['house-name'])

/** What can simply go is shown as unnecessary, a name that was given up as deprecated. */
function tagsOf(finding: Finding, reading: Reading): DiagnosticTag[] {
  const { rule } = finding
  if (isIdleStet(reading.draft, finding) || UNNEEDED.has(rule)) return [DiagnosticTag.Unnecessary]
  return GIVEN_UP.has(rule) ? [DiagnosticTag.Deprecated] : []
}

function relatedOf({ related }: Finding, { uri, positions }: Reading): DiagnosticRelatedInformation[] {
  return related.map(({ start, end, message }) => ({
    location: { uri, range: positions.range(start.offset, end.offset) },
    message,
  }))
}

/** A finding as an editor shows it, without what the client says it does not know. */
export function diagnosticOf(finding: Finding, reading: Reading, client: Client): Diagnostic {
  const { rule, severity, message, start, end, url } = finding
  const tags = client.tags ? tagsOf(finding, reading) : []
  const related = client.relatedInformation ? relatedOf(finding, reading) : []
  return {
    range: reading.positions.range(start.offset, end.offset),
    severity: SEVERITIES[severity],
    code: rule,
    ...(client.codeDescription && url !== '' ? { codeDescription: { href: url } } : {}),
    source: 'copydesk',
    message,
    ...(tags.length > 0 ? { tags } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  }
}

export function diagnosticsOf(reading: Reading | null, client: Client): Diagnostic[] {
  return reading ? reading.findings.map((finding) => diagnosticOf(finding, reading, client)) : []
}
