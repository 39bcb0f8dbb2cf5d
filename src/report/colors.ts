import type { Severity } from '../rule.ts'

/** Marks up text for a terminal, or leaves it alone. */
export interface Colors {
  bold(text: string): string
  dim(text: string): string
  underline(text: string): string
  red(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  green(text: string): string
}

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
} as const

/** Styles that mark text up when `enabled`. */
export function colorsOf(enabled: boolean): Colors {
  const style = (name: keyof typeof CODES) => {
    const [open, close] = CODES[name]
    return (text: string) => (enabled && text !== '' ? `\u001B[${open}m${text}\u001B[${close}m` : text)
  }
  return {
    bold: style('bold'),
    dim: style('dim'),
    underline: style('underline'),
    red: style('red'),
    yellow: style('yellow'),
    cyan: style('cyan'),
    green: style('green'),
  }
}

/** The colour of a severity. */
export const SEVERITY_COLOR = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  keyof Colors
>
