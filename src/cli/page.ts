import { colorsOf } from '../report/colors.ts'
import type { ReportOptions } from '../report/report.ts'
import { wrap } from '../report/text.ts'

const WIDEST = 100
const EXAMPLE = '    '

/** Links by their words, and by their addresses where these lead out of the package. */
function unlinked(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '$1 ($2)')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/<(https?:[^>]+)>/g, '$1')
}

/** Code and strong words in colour; without colour, code keeps its marks. */
function painted(text: string, { color }: ReportOptions): string {
  const colors = colorsOf(color)
  const strong = text.replaceAll(/\*\*([^*]+)\*\*/g, (_, words: string) => colors.bold(words))
  return color ? strong.replaceAll(/`([^`]+)`/g, (_, code: string) => colors.cyan(code)) : strong
}

/** A paragraph or an item of a list, its further lines below the words of the first. */
function paragraph(lines: readonly string[], width: number, options: ReportOptions): string[] {
  const [, mark = '', first = ''] = /^(\s*(?:[-*+]|\d+\.)\s+)?(.*)$/.exec(lines[0] ?? '') ?? []
  const words = unlinked([first, ...lines.slice(1)].map((line) => line.trim()).join(' '))
  const hang = ' '.repeat(mark.length)
  // Broken before it is painted: colours take no columns.
  return wrap(words, width - mark.length).map((line, i) => (i === 0 ? mark : hang) + painted(line, options))
}

/** A line of an example. */
function example(line: string, language: string, width: number, options: ReportOptions): string[] {
  const colors = colorsOf(options.color)
  const fits = line.length <= width - EXAMPLE.length
  const lines = fits ? [line] : wrap(line, width - EXAMPLE.length)
  const paint = language === 'findings' ? colors.yellow : (text: string) => text
  return lines.map((one) => (one === '' ? '' : EXAMPLE + paint(one)))
}

/** Shows a rule's page in a terminal. */
export function renderPage(markdown: string, options: ReportOptions): string {
  const colors = colorsOf(options.color)
  const width = Math.min(options.width, WIDEST)
  const out: string[] = []
  let text: string[] = []
  let language: string | null = null
  const flush = () => {
    if (text.length > 0) out.push(...paragraph(text, width, options))
    text = []
  }
  for (const line of markdown.split('\n')) {
    const [fence, name = '', settings = ''] = /^```\s*(\w*)\s*(.*)$/.exec(line) ?? []
    const [heading, level = '', title = ''] = /^(#+)\s*(.*)$/.exec(line) ?? []
    if (fence !== undefined) {
      flush()
      if (settings !== '') out.push(colors.dim(`${EXAMPLE}with ${settings}`))
      language = language === null ? name : null
    } else if (language !== null) {
      out.push(...example(line, language, width, options))
    } else if (heading !== undefined) {
      flush()
      // The first heading is the rule's id, as it has to be typed.
      out.push(colors.bold(level === '#' ? title : title.toUpperCase()))
    } else if (line.trim() === '') {
      flush()
      if (out.at(-1) !== '') out.push('')
    } else {
      if (/^\s*(?:[-*+]|\d+\.)\s/.test(line)) flush()
      text.push(line)
    }
  }
  flush()
  return `${out.join('\n').trimEnd()}\n`
}
