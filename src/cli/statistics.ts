import type { FileReport } from '../report/report.ts'
import type { Severity } from '../rule.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Counts findings by rule. */
export class Statistics {
  readonly #rules = new Map<string, Record<Severity, number>>()

  add({ findings }: FileReport): void {
    for (const { rule, severity } of findings) {
      const counts = this.#rules.get(rule) ?? { error: 0, warning: 0, info: 0 }
      counts[severity]++
      this.#rules.set(rule, counts)
    }
  }

  /** A line for each rule, the one with most findings first; empty when there are none. */
  toString(): string {
    const rows = [...this.#rules].map(([rule, counts]) => {
      const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0)
      const parts = SEVERITIES.filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${one}`)
      return { rule, total, parts: parts.join(', ') }
    })
    const number = Math.max(0, ...rows.map(({ total }) => String(total).length))
    const name = Math.max(0, ...rows.map(({ rule }) => rule.length))
    return rows
      .toSorted((a, b) => b.total - a.total || (a.rule < b.rule ? -1 : 1))
      .map(({ rule, total, parts }) => `${String(total).padStart(number)}  ${rule.padEnd(name)}  ${parts}\n`)
      .join('')
  }
}
