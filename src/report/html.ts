import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../rule.ts'
import { colorsOf } from './colors.ts'
import { SCRIPT, STYLE } from './html-style.ts'
import type { FileReport, Reporter } from './report.ts'
import { Summary } from './summary.ts'
import { counted, printable, visible } from './text.ts'

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return visible(text).replaceAll(/[&<>"']/g, (mark) => REFERENCES[mark] ?? mark)
}

const onLine = (text: string): string => escaped(printable(text))

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** A finding and its number in its draft. */
interface Numbered {
  finding: Finding
  number: number
}

/** A stretch of the draft in marks of the findings that it is in. */
function marked(
  text: string,
  inside: readonly Numbered[],
  starting: readonly Numbered[],
  file: number,
): string {
  const severity = ORDER.find((one) => inside.some(({ finding }) => finding.severity === one))
  if (!severity) return escaped(text)
  const numbers = starting
    .map(({ number }) => `<a id="w${file}-${number}" href="#f${file}-${number}">${number}</a>`)
    .join(' ')
  return `<mark class="${severity}">${numbers}${escaped(text)}</mark>`
}

/** The draft with its findings marked; where they overlap, the weightiest gives the colour. */
function draftOf(text: string, numbered: readonly Numbered[], file: number): string {
  const cuts = new Set([0, text.length])
  for (const { finding } of numbered) cuts.add(finding.start.offset).add(finding.end.offset)
  const at = [...cuts].toSorted((a, b) => a - b)
  const waiting = numbered.toReversed()
  let open: Numbered[] = []
  return at
    .map((from, i) => {
      const starting: Numbered[] = []
      while (waiting.length > 0 && (waiting.at(-1)?.finding.start.offset ?? 0) <= from) {
        const next = waiting.pop()
        if (next) starting.push(next)
      }
      // One without words is shown at its place, in the mark of what follows.
      open = [...open.filter(({ finding }) => finding.end.offset > from), ...starting]
      return marked(text.slice(from, at[i + 1] ?? from), open, starting, file)
    })
    .join('')
}

function itemOf({ finding, number }: Numbered, file: number): string {
  const { rule, severity, message, start, expected, related, url } = finding
  const name = /^https?:/.test(url) ? `<a href="${escaped(url)}">${onLine(rule)}</a>` : onLine(rule)
  const lines = [
    `<p><a href="#w${file}-${number}">${number}</a> <span class="severity">${severity}</span> ${name} <span class="meta">${start.line}:${start.column}</span></p>`,
    `<p>${onLine(message)}</p>`,
    ...(expected[0] === undefined ? [] : [`<p>Write “${onLine(expected[0])}”.</p>`]),
    ...related.map(
      (one) => `<p class="meta">${one.start.line}:${one.start.column}: ${onLine(one.message)}</p>`,
    ),
  ]
  return `<li id="f${file}-${number}" class="${severity}" tabindex="0" data-words="w${file}-${number}">${lines.join('')}</li>\n`
}

function sectionOf({ path, findings, error, text }: FileReport, file: number): string {
  const head = `<section aria-labelledby="d${file}">\n<h2 id="d${file}">${onLine(path)}</h2>\n`
  const fault = error ? `<p class="meta"><strong>${onLine(error.message)}</strong></p>\n` : ''
  if (findings.length === 0) {
    return `${head}${fault || '<p class="meta">nothing to query</p>\n'}</section>\n`
  }
  const numbered = findings.map((finding, i) => ({ finding, number: i + 1 }))
  const list = numbered.map((one) => itemOf(one, file)).join('')
  return `${head}${fault}<p class="meta">${counted(findings.length, 'finding')}</p>
<div class="desk">
<pre class="draft">
${draftOf(text, numbered, file)}</pre>
<ol>
${list}</ol>
</div>
</section>
`
}

const START = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>copydesk</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>copydesk</h1>
<p class="help">j and k go from finding to finding, Enter to its words.</p>
`

/** A page that needs nothing beside it: each draft with its findings marked, and what there is to say of them. */
export function htmlReporter(): Reporter {
  const summary = new Summary()
  let file = 0
  return {
    start: () => START,
    file(report) {
      summary.add(report)
      return sectionOf(report, ++file)
    },
    end: () =>
      `</main>\n<footer>${escaped(summary.line(colorsOf(false)))}</footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  }
}
