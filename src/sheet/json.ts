import { sheetRecord, type SheetReporter } from './reporter.ts'

/** A record with one item of its lists a line: a span on three lines would make a sheet that nobody can look through. */
function layOut(record: Record<string, unknown>): string {
  const fields = Object.entries(record).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  "${key}": ${JSON.stringify(value)}`
    const items = value.map((item) => `    ${JSON.stringify(item)}`)
    return `  "${key}": [\n${items.join(',\n')}\n  ]`
  })
  return `{\n${fields.join(',\n')}\n}`
}

/** One array with an object for each file. */
export function jsonSheets(): SheetReporter {
  let first = true
  return {
    start: () => '[',
    file(report) {
      const text = `${first ? '\n' : ',\n'}${layOut(sheetRecord(report))}`
      first = false
      return text
    },
    end: () => (first ? ']\n' : '\n]\n'),
  }
}
