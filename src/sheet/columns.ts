import { widthOf, wrap } from '../report/text.ts'

const GAP = 2
/** No column is made narrower than this. */
const NARROWEST = 8

/** A word that is longer than a line, in pieces. */
function chop(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const glyph of word) {
    if (piece !== '' && widthOf(piece + glyph) > width) {
      pieces.push(piece)
      piece = glyph
    } else {
      piece += glyph
    }
  }
  pieces.push(piece)
  return pieces
}

/** The lines of a cell. */
function linesOf(text: string, width: number): string[] {
  return wrap(text, width).flatMap((line) => (widthOf(line) > width ? chop(line, width) : [line]))
}

/** Widths of columns that hold the rows on lines of at most `width`: the widest ones give way first. */
export function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const count = rows[0]?.length ?? 0
  const widths = Array.from({ length: count }, (_, i) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[i] ?? '')), 0),
  )
  const room = width - GAP * Math.max(0, count - 1)
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over--) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

/** A row as lines; `paint` marks up what stands in a column, its padding apart. */
export function rowLines(
  row: readonly string[],
  widths: readonly number[],
  paint: (text: string, column: number) => string,
): string[] {
  const cells = row.map((text, i) => linesOf(text, widths[i] ?? 0))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, i) => {
        const text = lines[line] ?? ''
        const padding = i === cells.length - 1 ? 0 : (widths[i] ?? 0) - widthOf(text) + GAP
        return paint(text, i) + ' '.repeat(padding)
      })
      .join('')
      .trimEnd(),
  )
}
