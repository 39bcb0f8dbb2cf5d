import { rules } from '../../plugins/index.ts'
import { styles } from '../styles/styles.ts'
import type { ConfigDocument } from './config-document.ts'
import { configSchema } from './config-schema.ts'
import type { Level } from './levels.ts'
import { SchemaCheck } from './schema-check.ts'

/** The value of a rule in a configuration file. */
export type RuleValue = Level | ({ severity?: Level } & Record<string, unknown>)

/** A configuration file that fits the schema. */
export interface ConfigFile {
  style?: string
  extends?: string | string[]
  rules?: Record<string, RuleValue>
  overrides?: { files: string | string[]; style?: string; rules?: Record<string, RuleValue> }[]
  ignore?: string | string[]
  names?: string | string[]
  stet?: { file: string | string[]; rule: string; text: string; reason: string; until?: string }[]
}

const schema = new SchemaCheck('the configuration', () => configSchema(rules, styles))

/**
 * Checks a configuration against its schema. A top-level key without a value is as good as none.
 *
 * @throws {ConfigError} with all problems, each at its place
 */
export async function checkConfig(document: ConfigDocument): Promise<ConfigFile> {
  return schema.check<ConfigFile>(document)
}
