import { formats } from '../report/reporters.ts'
import { styles } from '../styles/styles.ts'

/** A flag of the command line. */
export interface Flag {
  type: 'boolean' | 'string'
  short?: string
  /** May be given several times. */
  multiple?: boolean
  /** What stands for the value in the help. */
  value?: string
  help: string
}

const COLOR_FLAGS = {
  color: { type: 'boolean', help: 'colour, also when the output is no terminal' },
  'no-color': { type: 'boolean', help: 'no colour' },
} as const satisfies Record<string, Flag>

/** Flags of every command. */
export const COMMON_FLAGS = {
  ...COLOR_FLAGS,
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', short: 'v', help: 'show the version' },
} as const satisfies Record<string, Flag>

/** Flags of the commands that read drafts. */
export const DRAFT_FLAGS = {
  config: { type: 'string', short: 'c', value: 'FILE', help: 'use this configuration file, and no other' },
  'no-config': { type: 'boolean', help: 'use no configuration file' },
  'stdin-filename': { type: 'string', value: 'PATH', help: 'what to take the draft on standard input for' },
  'no-error-on-unmatched-pattern': {
    type: 'boolean',
    help: 'a path without drafts is no error',
  },
} as const satisfies Record<string, Flag>

/** Flags that have faults mended. */
export const FIX_FLAGS = {
  fix: { type: 'boolean', help: 'put in fixes that need no second look' },
  'unsafe-fixes': { type: 'boolean', help: 'with --fix, --fix-dry-run or --diff: the others as well' },
  'fix-dry-run': { type: 'boolean', help: 'report as after --fix, but change no file' },
  diff: { type: 'boolean', help: 'print what --fix would change, but change no file' },
} as const satisfies Record<string, Flag>

/** Flags that let findings stand which are not of today. */
export const ADOPTION_FLAGS = {
  baseline: { type: 'string', value: 'FILE', help: 'let the findings stand that this file lists' },
  'update-baseline': { type: 'boolean', help: 'make --baseline FILE a list of all that is found now' },
  since: { type: 'string', value: 'REV', help: 'only what is on lines changed since a revision of git' },
} as const satisfies Record<string, Flag>

/** Flags of the commands that report findings. */
export const REPORT_FLAGS = {
  format: {
    type: 'string',
    short: 'f',
    multiple: true,
    value: 'NAME',
    help: `${formats.join(', ')}; may be repeated`,
  },
  'output-file': {
    type: 'string',
    short: 'o',
    multiple: true,
    value: 'FILE',
    help: 'write the report to a file; of several, each that of the --format before it',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'exit with 1 when there are more warnings than this' },
  'exit-zero': { type: 'boolean', help: 'exit with 0 whatever is found' },
  statistics: { type: 'boolean', help: 'count the findings of each rule, after the report' },
} as const satisfies Record<string, Flag>

/** Flags for many drafts. */
const SIZE_FLAGS = {
  stream: {
    type: 'boolean',
    help: 'read documents from standard input, one JSON object a line, and answer each with a line',
  },
  watch: { type: 'boolean', help: 'check again what changes, until the process is ended' },
  shard: {
    type: 'string',
    value: 'I/N',
    help: 'the I-th of N parts of the drafts; merge-reports makes one report of theirs in JSON',
  },
  cache: { type: 'boolean', help: 'do not read again what has not changed since an earlier run' },
  'cache-location': { type: 'string', value: 'FOLDER', help: 'where results are kept (.copydesk-cache)' },
  concurrency: {
    type: 'string',
    value: 'N',
    help: 'read drafts in up to N threads (one for each core, up to 8)',
  },
} as const satisfies Record<string, Flag>

export const CHECK_FLAGS = {
  ...REPORT_FLAGS,
  style: { type: 'string', value: 'NAME', help: `house style: ${[...styles.keys()].join(', ')}` },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID=SEVERITY',
    help: 'set a rule to error, warning, info or off; may be repeated',
  },
  names: { type: 'string', value: 'FILE', help: 'use this names register, and no other' },
  scope: {
    type: 'string',
    value: 'NAME',
    help: 'run: names are compared over all drafts of the run; article (default): in each',
  },
  quiet: { type: 'boolean', short: 'q', help: 'report errors only' },
  'print-config': {
    type: 'string',
    value: 'PATH',
    help: 'print what holds for a draft, and which file says so, instead of reading it',
  },
  ...ADOPTION_FLAGS,
  ...FIX_FLAGS,
  ...SIZE_FLAGS,
  ...DRAFT_FLAGS,
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>

export const NAMES_FLAGS = {
  format: { type: 'string', short: 'f', value: 'NAME', help: 'yaml (default) or json' },
  'min-drafts': {
    type: 'string',
    value: 'N',
    help: 'propose names that stand in this many drafts or more (2; with fewer than 5 drafts 1)',
  },
  'output-file': {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'write a names register; what is in it stays',
  },
  write: { type: 'boolean', short: 'w', help: 'the same as --output-file names.yml' },
  ...DRAFT_FLAGS,
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>

export const MERGE_FLAGS = {
  ...REPORT_FLAGS,
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>

export const SHEET_FLAGS = {
  format: {
    type: 'string',
    short: 'f',
    value: 'NAME',
    help: 'table (default), markdown, json, ndjson or html',
  },
  'output-file': { type: 'string', short: 'o', value: 'FILE', help: 'write the sheets to a file' },
  ...DRAFT_FLAGS,
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>

export const EXPLAIN_FLAGS = {
  style: { type: 'string', value: 'NAME', help: 'print the page of a house style instead' },
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>

export const STYLES_FLAGS = {
  format: { type: 'string', short: 'f', value: 'NAME', help: 'table (default), markdown or json' },
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>

/** Flags of the language server. Editors give both, as they do to any server. */
export const LSP_FLAGS = {
  stdio: { type: 'boolean', help: 'speak on standard input and output, which it always does' },
  clientProcessId: { type: 'string', value: 'PID', help: 'end when this process has ended' },
  ...COMMON_FLAGS,
} as const satisfies Record<string, Flag>
