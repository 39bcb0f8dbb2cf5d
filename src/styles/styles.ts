import { ap } from './ap.ts'
import { guardian } from './guardian.ts'
import { neutral } from './neutral.ts'
import { reuters } from './reuters.ts'
import type { Style, StyleRule } from './style.ts'

export type { Style, StyleRule } from './style.ts'

/** The house styles by name, `neutral` first. */
export const styles: ReadonlyMap<string, Style> = new Map(
  [neutral, ap, guardian, reuters].map((style) => [style.id, style]),
)

/** The rules of a style and of those it stands on, from the lowest up; empty for an unknown name. */
export function styleLine(id: string): { rules: Readonly<Record<string, StyleRule>> }[] {
  const line: Style[] = []
  for (let style = styles.get(id); style && !line.includes(style); style = styles.get(style.extends ?? '')) {
    line.unshift(style)
  }
  return line
}
