import process from 'node:process'
import type { ReportOptions } from '../report/report.ts'

const DEFAULT_WIDTH = 80

interface ColorFlags {
  color?: true
  'no-color'?: true
}

/** Colour: the flags decide, else FORCE_COLOR and NO_COLOR (see no-color.org), else whether it is a terminal. */
function wantsColor(flags: ColorFlags, terminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env
  if (flags['no-color']) return false
  if (flags.color) return true
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR) return false
  return terminal && TERM !== 'dumb'
}

/** How to print for people: on this terminal, or in a file when `toFile`. */
export function terminalOptions(flags: ColorFlags, toFile: boolean): ReportOptions {
  const terminal = !toFile && process.stdout.isTTY
  return { color: wantsColor(flags, terminal), width: terminal ? process.stdout.columns : DEFAULT_WIDTH }
}
