import { wrap } from '../report/text.ts'
import { CHECK_FLAGS, COMMON_FLAGS, DRAFT_FLAGS, NAMES_FLAGS, SHEET_FLAGS, type Flag } from './flags.ts'

const WIDTH = 80
const COLUMN = 33

function flagLines(flags: Readonly<Record<string, Flag>>): string[] {
  return Object.entries(flags).flatMap(([name, { short, value, help }]) => {
    const left = `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`
    const [first = '', ...rest] = wrap(help, WIDTH - COLUMN)
    const lines = rest.map((line) => ' '.repeat(COLUMN) + line)
    if (left.length > COLUMN - 2) return [left, ' '.repeat(COLUMN) + first, ...lines]
    return [left.padEnd(COLUMN) + first, ...lines]
  })
}

/** What `copydesk --help` prints. */
export function helpText(): string {
  const shared = { ...DRAFT_FLAGS, ...COMMON_FLAGS }
  const own = (flags: Readonly<Record<string, Flag>>) =>
    flagLines(Object.fromEntries(Object.entries(flags).filter(([name]) => !(name in shared)))).join('\n')
  return `copydesk reads a news draft as a copy desk does and queries what a desk would.

Usage:
  copydesk [check] [flags] PATH …   query drafts
  copydesk sheet [flags] PATH …     print fact sheets: who vouches for what
  copydesk names [flags] PATH …     propose a names register from drafts
  copydesk merge-reports FILE …     make one report of those of --shard
  copydesk explain [RULE]           print the page of a rule, or list the rules
  copydesk explain --style NAME     print the page of a house style
  copydesk styles [NAME …]          compare house styles
  copydesk init                     write a copydesk.yml to start from
  copydesk lsp                      be the language server of an editor

PATH is a file (.txt, .md, .markdown, .html, .htm; any other is read as text),
a folder, a glob in quotes ("drafts/**/*.md"), or - for standard input.

Flags of check:
${own(CHECK_FLAGS)}

Flags of sheet:
${own(SHEET_FLAGS)}

Flags of names:
${own(NAMES_FLAGS)}

Flags of all three:
${flagLines(shared).join('\n')}

Exit status: 0 nothing at error, 1 findings at error or too many warnings,
2 the command line, the configuration or a draft could not be read.
`
}
