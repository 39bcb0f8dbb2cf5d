import { rm, writeFile } from 'node:fs/promises'
import { SCHEMA_URL } from '../lint/config-schema.ts'
import { styles } from '../styles/styles.ts'
import type { Arguments } from './arguments.ts'
import { errnoOf, reasonOf } from './fault.ts'
import type { COMMON_FLAGS } from './flags.ts'
import { OutputError, standardOutput } from './output.ts'
import { UsageError } from './usage-error.ts'

const FILE = 'copydesk.yml'

/** A configuration that changes nothing and shows what could be changed. */
function template(): string {
  return `# yaml-language-server: $schema=${SCHEMA_URL}
# How copydesk reads the drafts in this folder and below it.

# The house style to start from: ${[...styles.keys()].join(', ')}.
style: neutral

# What this house takes more or less seriously: error, warning, info or off.
# “copydesk explain” lists the rules, “copydesk explain RULE” says what a rule asks, why, and which options it has.
# rules:
#   anonymous-source: error
#   placeholder:
#     severity: error
#     also: [CHECK]

# Other values for some files.
# overrides:
#   - files: opinion/
#     rules:
#       unattributed-figure: info

# How this house writes people and institutions; names.yml beside this file is found without it.
# “copydesk names drafts/” proposes one.
# names: names.yml

# What is to be let stand, where a note in the draft will not do.
# stet:
#   - file: reports/harbour.md
#     rule: unattributed-figure
#     text: about 900 staff
#     reason: council minutes, 3 May
#     until: 2026-12-31

# Files that are not read; patterns as in .gitignore.
# ignore:
#   - archive/
`
}

/** `copydesk init`: writes a configuration to start from, unless there is one. */
export async function init({ positionals }: Arguments<typeof COMMON_FLAGS>): Promise<number> {
  if (positionals.length > 0)
    throw new UsageError('init takes no path: it writes copydesk.yml in this folder')
  try {
    await writeFile(FILE, template(), { flag: 'wx' })
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw new UsageError(`${FILE} is there already and was left as it is`)
    await rm(FILE, { force: true })
    throw new OutputError(`${FILE} could not be written: ${reasonOf(error)}`)
  }
  await standardOutput().write(`wrote ${FILE}\n`)
  return 0
}
