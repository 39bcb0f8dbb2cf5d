import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { namesOfDraft } from '../article/article.ts'
import { readRegister } from '../lint/register-load.ts'
import { DistinctNames } from '../register/distinct-names.ts'
import { conflictLine, mergedNamesFile, newNamesFile } from '../register/names-file.ts'
import type { Proposal } from '../register/proposal.ts'
import { propose } from '../register/proposal.ts'
import type { Register } from '../register/register.ts'
import { NO_NAMES, registerOf } from '../register/register.ts'
import { oneOf, type Arguments } from './arguments.ts'
import { complain } from './complain.ts'
import { faultOf } from './drafts.ts'
import { errnoOf, reasonOf } from './fault.ts'
import type { NAMES_FLAGS } from './flags.ts'
import { pathsOf, readDrafts } from './inputs.ts'
import { openOutput, OutputError, standardOutput, withOutputs } from './output.ts'
import { UsageError } from './usage-error.ts'

/** What `--write` writes. */
const FILE = 'names.yml'

/** From so many drafts on, a name of one draft only is not proposed unless that is asked for. */
const MANY_DRAFTS = 5

function leastDrafts(value: string | undefined): number | null {
  if (value === undefined) return null
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`--min-drafts takes a number from 1 up, not ‘${value}’`)
  return Number(value)
}

/** A file that is to be written, as it is now; null when it is not there yet. */
async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw new OutputError(`${path} could not be read: ${reasonOf(error)}`)
  }
}

async function registerAt(path: string): Promise<Register> {
  return registerOf((await readRegister(resolve(path), path)).data)
}

function counted(proposal: Proposal, kind: 'person' | 'institution'): string {
  const count = proposal.entries.filter((entry) => entry.kind === kind).length
  const [one, many] = kind === 'person' ? ['person', 'people'] : ['institution', 'institutions']
  return `${count} ${count === 1 ? one : many}`
}

/** What was done, for people. */
function summary(file: string, old: string | null, read: number, least: number, proposal: Proposal): string {
  const { conflicts, rare } = proposal
  const done = `${file}: ${counted(proposal, 'person')} and ${counted(proposal, 'institution')}`
  const lines = [
    `${done} ${old === null ? 'proposed' : 'added'}, from ${read} ${read === 1 ? 'draft' : 'drafts'}`,
    ...(rare > 0 && least > 1 ? [`${rare} rarer names were left out: --min-drafts 1 takes them too`] : []),
    ...(conflicts.length > 0
      ? ['', 'To be decided:', ...conflicts.map((one) => `- ${conflictLine(one)}`)]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

/** `copydesk names`: proposes a names register from drafts. Returns the exit status. */
export async function names({ values, positionals }: Arguments<typeof NAMES_FLAGS>): Promise<number> {
  const format = oneOf('format', values.format ?? 'yaml', ['yaml', 'json'])
  const asked = leastDrafts(values['min-drafts'])
  if (values.write && values['output-file'] !== undefined) {
    throw new UsageError(`--write writes ${FILE}, and --output-file another file: give one of them`)
  }
  const file = values.write ? FILE : values['output-file']
  if (format === 'yaml' && file?.endsWith('.json')) {
    throw new UsageError('names are written as YAML: give a .yml file, or --format json')
  }
  const paths = pathsOf(positionals, values)
  // Read before the drafts: a mistake in it should not cost the wait.
  const old = file === undefined || format === 'json' ? null : await textOf(file)
  const register = old === null || file === undefined ? NO_NAMES : await registerAt(file)
  const found = new DistinctNames()
  let unread = false
  for await (const { path, draft, fault } of readDrafts(paths, values)) {
    if (fault) unread = true
    else {
      try {
        found.add(path, namesOfDraft(draft))
      } catch (error) {
        complain(`${path}: ${faultOf(error).message}`)
        unread = true
      }
    }
  }
  const least = asked ?? (found.drafts < MANY_DRAFTS ? 1 : 2)
  const proposal = propose(found, least, register)
  const text =
    format === 'json'
      ? `${JSON.stringify({ drafts: found.drafts, ...proposal }, null, 2)}\n`
      : await (old === null ? newNamesFile(proposal) : mergedNamesFile(old, proposal))
  await withOutputs([() => openOutput(file)], async (outputs) => {
    for (const output of outputs) await output.write(text)
  })
  if (file !== undefined) await standardOutput().write(summary(file, old, found.drafts, least, proposal))
  return unread ? 2 : 0
}
