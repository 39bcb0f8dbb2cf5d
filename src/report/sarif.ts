import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from '../lint/finding.ts'
import { RuleCatalogue } from './sarif-rules.ts'
import type { FileReport, InputFault, ReportContext, Reporter } from './report.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://github.com/copydesk/copydesk'
const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const

/** A path as a reference from the root of the repository. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/')
}

type Stretch = Pick<Finding, 'start' | 'end'>

function regionOf({ start, end }: Stretch): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

function locationOf(uri: string, stretch: Stretch, words?: string): object {
  const region = words === undefined ? regionOf(stretch) : { ...regionOf(stretch), snippet: { text: words } }
  return { physicalLocation: { artifactLocation: { uri }, region } }
}

function fixOf(uri: string, finding: Finding, replacement: string): object {
  const replacements = [{ deletedRegion: regionOf(finding), insertedContent: { text: replacement } }]
  return {
    description: { text: `Write “${finding.expected[0] ?? replacement}”.` },
    artifactChanges: [{ artifactLocation: { uri }, replacements }],
  }
}

function resultOf(
  uri: string,
  finding: Finding,
  detail: FileReport['details'][number] | undefined,
  index: number,
) {
  const { rule, severity, message, actual, related } = finding
  return {
    ruleId: rule,
    ruleIndex: index,
    level: LEVEL[severity],
    message: { text: message },
    locations: [locationOf(uri, finding, actual)],
    ...(detail ? { partialFingerprints: { 'copydesk/v1': detail.fingerprint } } : {}),
    ...(related.length > 0
      ? {
          relatedLocations: related.map((one, i) => ({
            id: i,
            ...locationOf(uri, one),
            message: { text: one.message },
          })),
        }
      : {}),
    ...(detail && detail.replacement !== null ? { fixes: [fixOf(uri, finding, detail.replacement)] } : {}),
  }
}

function notificationOf(uri: string, { code, message }: InputFault): object {
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
  }
}

/** SARIF 2.1.0: one run, with every rule and its page, columns in UTF-16 code units. */
export function sarifReporter({
  version,
  page,
  located,
}: Pick<ReportContext, 'version' | 'page' | 'located'>): Reporter {
  const catalogue = new RuleCatalogue(page)
  const notifications: object[] = []
  let first = true

  return {
    start() {
      const driver = {
        name: 'copydesk',
        version: version(),
        semanticVersion: version(),
        informationUri: HOME,
        rules: catalogue.rules,
      }
      const run = JSON.stringify({ tool: { driver }, columnKind: 'utf16CodeUnits' })
      return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[${run.slice(0, -1)},"results":[`
    },
    file({ path, findings, details, error }) {
      const uri = uriOf(located(path))
      if (error) notifications.push(notificationOf(uri, error))
      const results = findings.map((finding, i) =>
        JSON.stringify(resultOf(uri, finding, details[i], catalogue.indexOf(finding.rule))),
      )
      if (results.length === 0) return ''
      const text = `${first ? '\n' : ',\n'}${results.join(',\n')}`
      first = false
      return text
    },
    end() {
      const invocation = {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
      }
      return `${first ? '' : '\n'}],"invocations":[${JSON.stringify(invocation)}]}]}\n`
    },
  }
}
