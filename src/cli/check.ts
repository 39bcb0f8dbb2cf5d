import { layerOfRuleFlag, layerOfStyleFlag } from '../lint/settings.ts'
import type { Arguments } from './arguments.ts'
import { checkRun } from './check-run.ts'
import type { CHECK_FLAGS } from './flags.ts'
import { configurationOf } from './inputs.ts'
import { printConfig } from './print-config.ts'
import { layersOfScope } from './run-names.ts'
import { UsageError } from './usage-error.ts'

/**
 * `copydesk check`: queries drafts. Returns the exit status.
 *
 * @param guarded says what has gone wrong in a run, as at the end of the command, and returns its status
 */
export async function check(
  args: Arguments<typeof CHECK_FLAGS>,
  guarded: (run: () => Promise<number>) => Promise<number>,
): Promise<number> {
  const { values, positionals } = args
  const style = values.style === undefined ? [] : [layerOfStyleFlag(values.style)]
  const layers = [...style, ...(values.rule ?? []).map(layerOfRuleFlag), ...layersOfScope(values.scope)]
  const printed = values['print-config']
  if (printed !== undefined) {
    if (positionals.length > 0) throw new UsageError('--print-config takes one path, and no other is read')
    return printConfig(printed, configurationOf(values, layers, values.names), values.format?.at(-1))
  }
  if (values.stream) return (await import('./stream.ts')).stream(args, layers)
  if (!values.watch) return checkRun(args, layers, (targets) => targets)
  const { watch } = await import('./watch.ts')
  return watch(args, async (choose) => {
    await guarded(() => checkRun(args, layers, choose))
  })
}
