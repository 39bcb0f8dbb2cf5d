import { ap } from './ap.ts'
import { bbc } from './bbc.ts'
import { economist } from './economist.ts'
import { guardian } from './guardian.ts'
import { neutral } from './neutral.ts'
import { nyt } from './nyt.ts'
import { reuters } from './reuters.ts'
import type { Style } from './style.ts'
import { telegraph } from './telegraph.ts'
import { theTimes } from './the-times.ts'

export type { Style, StyleNote } from './style.ts'

/** The house styles by name, `neutral` first. */
export const styles: ReadonlyMap<string, Style> = new Map(
  [neutral, ap, reuters, bbc, guardian, telegraph, theTimes, nyt, economist].map((style) => [
    style.id,
    style,
  ]),
)

/** A style and those it stands on, from the lowest up; empty for an unknown name. */
export function styleLine(id: string): Style[] {
  const line: Style[] = []
  for (let style = styles.get(id); style && !line.includes(style); style = styles.get(style.extends ?? '')) {
    line.unshift(style)
  }
  return line
}
