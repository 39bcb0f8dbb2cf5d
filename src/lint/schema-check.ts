import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv } from 'ajv'
import { rules } from '../../plugins/index.ts'
import type { ConfigDocument, KeyPath } from './config-document.ts'
import type { ConfigProblem } from './config-error.ts'
import { ConfigError } from './config-error.ts'
import { levels } from './levels.ts'
import { meaning, ruleMeaning } from './nearest.ts'

/** Checks documents of one kind against their JSON Schema, and says what is wrong in words. */
export class SchemaCheck {
  readonly #name: string
  readonly #schema: () => object
  #compiled: ValidateFunction | null = null

  /** @param name what such a document is called: “the configuration” */
  constructor(name: string, schema: () => object) {
    this.#name = name
    this.#schema = schema
  }

  /**
   * The value of a document that fits the schema. A top-level key without a value is as good as none.
   *
   * @throws {ConfigError} with all problems, each at its place
   */
  check<Value>(document: ConfigDocument): Value {
    const value = withoutEmptyKeys(document.value ?? {})
    const ajv = new Ajv({ allErrors: true, verbose: true, strictTypes: false })
    const validate = (this.#compiled ??= ajv.compile(this.#schema()))
    if (validate(value)) return value as Value
    const found = withoutOtherBranches(validate.errors ?? []).map((error) =>
      explain(error, document, this.#name),
    )
    const distinct = new Map(found.map((problem) => [`${problem.what} ${problem.where}`, problem]))
    throw new ConfigError([...distinct.values()].toSorted(comparePlaces))
  }
}

function comparePlaces(a: ConfigProblem, b: ConfigProblem): number {
  return a.where.localeCompare(b.where, 'en', { numeric: true })
}

function withoutEmptyKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null))
}

/**
 * Where a value may be one thing or another, ajv tells what is wrong with it as each of them. Keeps what is
 * wrong with it as the thing it is, or, when it is none of them, only that.
 */
function withoutOtherBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  // What is no text is told as that, not as a value that is not on a list of texts.
  let kept = errors.filter(({ keyword, data }) => keyword !== 'enum' || typeof data === 'string')
  for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const inside = (error: ErrorObject): boolean =>
      error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`)
    const real = kept.filter((error) => {
      if (!inside(error)) return false
      if (error.instancePath !== choice.instancePath) return true
      return error.keyword !== 'type' && error.keyword !== 'anyOf'
    })
    kept = [...kept.filter((error) => !inside(error)), ...(real.length > 0 ? real : [choice])]
  }
  return kept
}

function keysOf(instancePath: string): string[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function explain(error: ErrorObject, document: ConfigDocument, subject: string): ConfigProblem {
  const keys = keysOf(error.instancePath)
  if (error.keyword === 'additionalProperties') return unknownKey(error, keys, document)
  const where = document.where(keys, 'value')
  if (error.keyword === 'enum') return { ...unknownValue(error, keys), where }
  return { what: wrongValue(error, keys, subject), where, advice: null }
}

function unknownKey(error: ErrorObject, keys: KeyPath, document: ConfigDocument): ConfigProblem {
  const { additionalProperty: key } = error.params as { additionalProperty: string }
  const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object)
  const where = document.where([...keys, key], 'key')
  const last = keys.at(-1)
  if (last === 'rules') return { what: `unknown rule ‘${key}’`, where, advice: ruleMeaning(key, known) }
  if (keys.at(-2) === 'rules') {
    return { what: `unknown option ‘${key}’ of ‘${last}’`, where, advice: meaning(key, known) }
  }
  const isRule = rules.some(({ id }) => id === key)
  return {
    what: `unknown key ‘${key}’`,
    where,
    advice: isRule ? 'rules stand under ‘rules’' : meaning(key, known),
  }
}

function unknownValue(error: ErrorObject, keys: KeyPath): Omit<ConfigProblem, 'where'> {
  const { allowedValues } = error.params as { allowedValues: readonly unknown[] }
  const value = String(error.data)
  const last = keys.at(-1)
  const isSeverity = last === 'severity' || keys.at(-2) === 'rules'
  const what = isSeverity ? 'severity' : last === 'style' ? 'style' : `value of ‘${last}’`
  return { what: `unknown ${what} ‘${value}’`, advice: meaning(value, allowedValues.map(String)) }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
}

function wrongValue(error: ErrorObject, keys: KeyPath, subject: string): string {
  const last = keys.at(-1)
  const name =
    last === undefined
      ? subject
      : /^\d+$/.test(String(last)) // an entry of a list
        ? `entry ${Number(last) + 1} of ‘${keys.at(-2)}’`
        : `‘${last}’`
  const params = error.params as {
    type?: string | readonly string[]
    missingProperty?: string
    limit?: number
  }
  switch (error.keyword) {
    case 'type':
      return `${name} must be ${[params.type ?? []]
        .flat()
        .map((type) => TYPES[type] ?? type)
        .join(' or ')}`
    case 'anyOf':
      return keys.at(-2) === 'rules'
        ? `${name} must be a severity (${levels.join(', ')}) or a map of options`
        : `${name} must be text or a list of texts`
    case 'required':
      return `${name} lacks ‘${params.missingProperty}’`
    case 'pattern':
      if (last === 'until') return `${name} must be a day as in 2026-03-31`
      if (last === 'text' || last === 'reason') return `${name} is empty`
      return `${name} has braces, which patterns do not know (write a list of patterns)`
    case 'minLength':
    case 'minItems':
      return `${name} is empty`
    case 'minimum':
      return `${name} must be at least ${params.limit}`
    case 'maximum':
      return `${name} must be at most ${params.limit}`
    default:
      return `${name} ${error.message}`
  }
}
