import type { Finding } from '../lint/finding.ts'
import type { FileReport } from './report.ts'
import { printable } from './text.ts'

/** Findings that a reader takes in as one: the first, and those that say the same of other words. */
export interface Folded {
  finding: Finding
  also: readonly Finding[]
}

/** Index of the sentence that an offset falls in; -1 before the first. */
function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** What the message says whatever the words it is about. */
function template({ message, actual }: Finding): string {
  return printable(message).replace(printable(actual), '')
}

/** Folds findings of one rule in one sentence that say the same of different words. */
export function fold({ findings, sentenceStarts }: FileReport): Folded[] {
  const folded: { finding: Finding; also: Finding[] }[] = []
  const starts = findings.length > 1 ? sentenceStarts() : []
  const groups = new Map<string, { also: Finding[] }>()
  for (const finding of findings) {
    const sentence = sentenceAt(starts, finding.start.offset)
    const key = [finding.rule, finding.severity, sentence, template(finding)].join('\n')
    const group = sentence < 0 || finding.related.length > 0 ? undefined : groups.get(key)
    if (group) {
      group.also.push(finding)
    } else {
      const one = { finding, also: [] }
      folded.push(one)
      groups.set(key, one)
    }
  }
  return folded
}

/** The message, and the other words it holds for. */
export function messageOf({ finding, also }: Folded): string {
  const message = printable(finding.message)
  if (also.length === 0) return message
  const others = also.map(({ actual, start }) => `“${printable(actual)}” (${start.line}:${start.column})`)
  return `${message} Likewise ${others.join(', ')}.`
}
