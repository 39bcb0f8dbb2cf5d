import { articleOfDraft } from '../article/article.ts'
import type { SheetReport } from '../sheet/reporter.ts'
import { loadSheetReporter, sheetFormats } from '../sheet/reporters.ts'
import { oneOf, type Arguments } from './arguments.ts'
import { complain } from './complain.ts'
import { faultOf } from './drafts.ts'
import type { SHEET_FLAGS } from './flags.ts'
import { pathsOf, readDrafts, type DraftInput } from './inputs.ts'
import { openOutput, withOutputs } from './output.ts'
import { terminalOptions } from './terminal.ts'

function reportOf({ path, draft, fault }: DraftInput): SheetReport {
  if (fault) return { path, article: null, error: fault }
  try {
    return { path, article: articleOfDraft(draft), error: null }
  } catch (error) {
    const mistake = faultOf(error)
    complain(`${path}: ${mistake.message}`)
    return { path, article: null, error: mistake }
  }
}

/** `copydesk sheet`: prints the fact sheets of drafts. Returns the exit status. */
export async function sheet({ values, positionals }: Arguments<typeof SHEET_FLAGS>): Promise<number> {
  const format = oneOf('format', values.format ?? 'table', sheetFormats)
  const paths = pathsOf(positionals, values)
  const outputFile = values['output-file']
  const reporter = await loadSheetReporter(format, terminalOptions(values, outputFile !== undefined))
  let unread = false
  await withOutputs([() => openOutput(outputFile)], async (outputs) => {
    const write = async (text: string) => {
      for (const output of outputs) await output.write(text)
    }
    await write(reporter.start())
    for await (const input of readDrafts(paths, values)) {
      const report = reportOf(input)
      unread ||= report.error !== null
      await write(reporter.file(report))
    }
    await write(reporter.end())
  })
  return unread ? 2 : 0
}
