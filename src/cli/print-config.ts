import { relative } from 'node:path'
import type { Configuration, DraftSettings } from '../lint/config.ts'
import { type Sourced, type SourcedSettings, sourcedSettings } from '../lint/provenance.ts'
import { oneOf } from './arguments.ts'
import { standardOutput } from './output.ts'

/** Where the comments begin, unless a value is longer. */
const COLUMN = 44

/** A value as YAML writes it; JSON is YAML too. */
function yamlOf(value: unknown): string {
  if (
    typeof value === 'string' &&
    /^[a-z][\w -]*$/i.test(value) &&
    !/^(?:yes|no|on|off|true|false|null)$/i.test(value)
  ) {
    return value
  }
  return value === 'off' ? value : JSON.stringify(value)
}

function line(indent: number, key: string, { value, from }: Sourced): string {
  const list = Array.isArray(value) && value.length > 0 ? value : null
  const text = `${' '.repeat(indent)}${key}:${list ? '' : ` ${yamlOf(value)}`}`
  const items = list?.map((item) => `\n${' '.repeat(indent + 2)}- ${yamlOf(item)}`) ?? []
  return `${text.padEnd(COLUMN - 1)} # ${from}${items.join('')}`
}

function asYaml(path: string, { file, ignored }: DraftSettings, { style, rules }: SourcedSettings): string {
  const config = file === null ? 'no configuration file' : relative('', file)
  const head = `# ${path}: ${config}${ignored ? ', which ignores it' : ''}`
  const parts = rules.flatMap(({ id, severity, options }) => [
    `  ${id}:`,
    line(4, 'severity', severity),
    ...Object.entries(options).map(([key, option]) => line(4, key, option)),
  ])
  return `${[head, line(0, 'style', style), 'rules:', ...parts].join('\n')}\n`
}

function asJson(path: string, { file, ignored }: DraftSettings, { style, rules }: SourcedSettings): string {
  const byId = Object.fromEntries(rules.map(({ id, ...rule }) => [id, rule]))
  const config = file === null ? null : relative('', file)
  return `${JSON.stringify({ path, config, ignored, style, rules: byId }, null, 2)}\n`
}

/**
 * `copydesk --print-config PATH`: what holds for a draft, and who says so. There need be no file at the path.
 *
 * @param format `json`, or YAML that a configuration could be made of
 * @throws {ConfigError} @throws {UsageError}
 */
export async function printConfig(
  path: string,
  configuration: Configuration,
  format = 'yaml',
): Promise<number> {
  const as = oneOf('format', format, ['yaml', 'json'])
  const settings = await configuration.of(path)
  const sourced = sourcedSettings(settings.layers)
  await standardOutput().write(
    as === 'json' ? asJson(path, settings, sourced) : asYaml(path, settings, sourced),
  )
  return 0
}
