import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../plugins/index.ts'
import { packageRoot } from './package-root.ts'
import { STET_PAGE } from './stet-page.ts'

/** The page of a rule as Markdown, and its file, if it has one; null when there is no such rule. */
export function rulePage(id: string): { text: string; file: string | null } | null {
  if (id === 'stet') return { text: STET_PAGE, file: null }
  if (!rules.some((rule) => rule.id === id)) return null
  const file = join(packageRoot(), 'plugins', id, 'README.md')
  return { text: readFileSync(file, 'utf8'), file }
}
