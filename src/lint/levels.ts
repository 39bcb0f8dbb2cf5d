import type { Severity } from '../rule.ts'

/** How much the findings of a rule weigh, or that it is not run. */
export type Level = Severity | 'off'

export const levels: readonly Level[] = ['error', 'warning', 'info', 'off']
