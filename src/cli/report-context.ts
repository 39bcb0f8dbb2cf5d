import { isAbsolute, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import type { ReportContext } from '../report/report.ts'
import { STDIN } from './files.ts'
import { packageVersion } from './package-root.ts'
import { rulePage } from './rule-page.ts'
import { terminalOptions } from './terminal.ts'

/** The folder that CI counts paths from: that of GitHub, of GitLab, or the working folder. */
function rootFolder(): string {
  return process.env['GITHUB_WORKSPACE'] || process.env['CI_PROJECT_DIR'] || process.cwd()
}

function located(path: string): string {
  if (path === STDIN) return path
  const fromRoot = relative(rootFolder(), resolve(path))
  const isOutside = fromRoot.startsWith(`..${sep}`) || isAbsolute(fromRoot)
  const chosen = isOutside ? path : fromRoot
  return sep === '/' ? chosen : chosen.replaceAll(sep, '/')
}

/** What reports have to know, on this terminal or in a file when `toFile`. */
export function reportContext(flags: Parameters<typeof terminalOptions>[0], toFile: boolean): ReportContext {
  return {
    ...terminalOptions(flags, toFile),
    version: packageVersion,
    page: (rule) => rulePage(rule)?.text ?? '',
    located,
  }
}
