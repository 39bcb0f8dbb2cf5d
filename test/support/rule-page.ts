import type { RegisterData } from '../../src/register/register.ts'

/** The headings of every rule page, in their order; the first one is the rule's id. */
export const PAGE_HEADINGS = [
  '## What it reports',
  '## Why',
  '## What to write instead',
  '## Options',
  '## When not to use it',
  '## Examples',
  '### Reported',
  '### Left alone',
] as const

/** An example of a rule page. */
export interface Example {
  /** Under which heading it stands. */
  part: 'reported' | 'left alone'
  /** Line of its opening fence in the page, from 1. */
  line: number
  draft: string
  /** Options of the rule, from the info line; `register` is a names register. */
  options: Record<string, unknown> & { register?: RegisterData }
  /** The lines of the `findings` block behind it; empty without one. */
  findings: string[]
  /** What the draft's block and that of its findings take up of the page, in UTF-16 offsets. */
  start: number
  end: number
}

export interface RulePage {
  headings: string[]
  examples: Example[]
}

const FENCED = /^```draft[ \t]*(.*)\n([\s\S]*?)^```\n(?:\n*```findings\n([\s\S]*?)^```\n)?/gm

/** Reads a rule page: its headings outside of fenced blocks, and its examples. */
export function readRulePage(page: string): RulePage {
  const border = page.indexOf('\n### Left alone')
  const examples = [...page.matchAll(FENCED)].map((match): Example => ({
    part: border >= 0 && match.index > border ? 'left alone' : 'reported',
    line: page.slice(0, match.index).split('\n').length,
    draft: match[2] ?? '',
    options: match[1] ? (JSON.parse(match[1]) as Record<string, unknown>) : {},
    findings: (match[3] ?? '').split('\n').filter((line) => line !== ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const prose = page.replace(/^```[\s\S]*?^```$/gm, '')
  return { headings: [...prose.matchAll(/^#{1,3} .*$/gm)].map(([heading]) => heading), examples }
}

/** The page with the findings of each example written anew. */
export function withFindings(page: string, found: readonly (readonly string[])[]): string {
  let written = ''
  let at = 0
  for (const [i, { start, end, draft }] of readRulePage(page).examples.entries()) {
    const lines = found[i] ?? []
    const info = page.slice(start, page.indexOf('\n', start))
    written += `${page.slice(at, start)}${info}\n${draft}\`\`\`\n`
    if (lines.length > 0) written += `\n\`\`\`findings\n${lines.join('\n')}\n\`\`\`\n`
    at = end
  }
  return written + page.slice(at)
}
