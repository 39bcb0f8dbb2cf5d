import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document, LineCounter, Node, ParsedNode, YAMLMap } from 'yaml'
import type { ConfigProblem } from './config-error.ts'
import { ConfigError } from './config-error.ts'

/** Keys and list indexes from the top of a configuration to one of its values. */
export type KeyPath = readonly (string | number)[]

/** A configuration file as read, not yet checked. */
export interface ConfigDocument {
  /** As an absolute path. */
  path: string
  value: unknown
  /** “copydesk.yml:4:3”: where a key (or list entry) or its value stands; the file alone when that is not known. */
  where(keys: KeyPath, part: 'key' | 'value'): string
}

/** No configuration written by hand is larger; a hostile one may be. */
const MAX_BYTES = 1_000_000

/**
 * Reads a configuration file: YAML, JSON, an ES module, or `copydesk` in a package.json.
 *
 * @param path absolute path
 * @param shown the path as it is to stand in errors
 * @throws {ConfigError} when it cannot be read or parsed; with `asked`, where it was asked for, when there is none
 */
export async function readConfigDocument(
  path: string,
  shown: string,
  asked?: string,
): Promise<ConfigDocument> {
  const extension = extname(path)
  if (extension === '.mjs' || extension === '.js') return importDocument(path, shown, asked)
  const text = readText(path, shown, asked)
  return parseDocument(path, shown, text, basename(path) === 'package.json' ? ['copydesk'] : [])
}

function problem(what: string, where: string, advice: string | null = null): ConfigError {
  return new ConfigError([{ what, where, advice }])
}

/** Reads a file as UTF-8. */
function readText(path: string, shown: string, asked?: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw unreadable(error as NodeJS.ErrnoException, shown, asked)
  }
  if (bytes.length > MAX_BYTES) throw problem(`a configuration of over ${MAX_BYTES / 1000} kB`, shown)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw problem('text that is not UTF-8', shown)
  }
}

function unreadable(error: NodeJS.ErrnoException, shown: string, asked?: string): ConfigError {
  const what = {
    ENOENT: `no such file ‘${shown}’`,
    ENOTDIR: `no such file ‘${shown}’`,
    EISDIR: `‘${shown}’ is a folder`,
    EACCES: `no permission to read ‘${shown}’`,
  }[error.code ?? '']
  return problem(what ?? `cannot read ‘${shown}’ (${error.code})`, asked ?? shown)
}

async function importDocument(path: string, shown: string, asked?: string): Promise<ConfigDocument> {
  readText(path, shown, asked)
  try {
    const module = (await import(pathToFileURL(path).href)) as { default?: unknown }
    if (module.default === undefined) throw new Error('it has no default export')
    // Through JSON, so that what follows sees plain data whatever the module exports.
    const value = JSON.parse(JSON.stringify(module.default)) as unknown
    return { path, value, where: (keys) => (keys.length > 0 ? `${shown} (${keys.join('.')})` : shown) }
  } catch (error) {
    throw problem('a module that cannot be loaded', shown, String((error as Error).message ?? error))
  }
}

async function parseDocument(
  path: string,
  shown: string,
  text: string,
  top: KeyPath,
): Promise<ConfigDocument> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const at = (offset: number): string => place(shown, lines, offset)
  try {
    // Duplicate keys are found below: the parser's own search compares every key with every other.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const
    const document = yaml.parseDocument(text, options)
    const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      what: 'broken YAML',
      where: at(pos[0]),
      advice: message,
    }))
    if (problems.length === 0) problems.push(...duplicateKeys(yaml, document, at))
    if (problems.length > 0) throw new ConfigError(problems)
    const value = valueAt(document.toJS({ maxAliasCount: 100 }) as unknown, top)
    const where = (keys: KeyPath, part: 'key' | 'value'): string => {
      const offset = offsetOf(yaml, document, [...top, ...keys], part)
      return offset === null ? shown : at(offset)
    }
    return { path, value, where }
  } catch (error) {
    if (error instanceof ConfigError) throw error
    // A RangeError for values nested too deeply, a ReferenceError for aliases that multiply.
    throw problem('YAML that cannot be read', shown, (error as Error).message)
  }
}

function place(shown: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${shown}:${Math.max(1, line)}:${Math.max(1, col)}`
}

function valueAt(value: unknown, keys: KeyPath): unknown {
  let found = value
  for (const key of keys) found = (found as Record<string, unknown> | null)?.[key]
  return found
}

type Yaml = typeof import('yaml')

function duplicateKeys(yaml: Yaml, document: Document.Parsed, at: (offset: number) => string) {
  const problems: (ConfigProblem & { advice: string })[] = []
  yaml.visit(document, {
    Map(_, map: YAMLMap) {
      const seen = new Map<string, number>()
      for (const { key } of map.items) {
        const node = key as ParsedNode | null
        const name = yaml.isScalar(node) ? String(node.value) : null
        const offset = node?.range[0] ?? 0
        if (name === null) continue
        const before = seen.get(name)
        if (before === undefined) seen.set(name, offset)
        else {
          problems.push({
            what: `‘${name}’ a second time`,
            where: at(offset),
            advice: `it stands at ${at(before)} already`,
          })
        }
      }
    },
  })
  return problems
}

/** The offset of a key or of its value; of the nearest one above it, when it is not there. */
function offsetOf(
  yaml: Yaml,
  document: Document.Parsed,
  keys: KeyPath,
  part: 'key' | 'value',
): number | null {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? null
  for (const [i, key] of keys.entries()) {
    if (yaml.isAlias(node)) node = node.resolve(document) ?? null
    if (yaml.isMap(node)) {
      const pair = node.items.find(
        ({ key: name }) => yaml.isScalar(name) && String(name.value) === String(key),
      )
      if (!pair) return offset
      const name = pair.key as Node | null
      node = pair.value as Node | null
      offset = (part === 'key' && i === keys.length - 1 ? name : (node ?? name))?.range?.[0] ?? offset
    } else if (yaml.isSeq(node)) {
      node = (node.items[Number(key)] ?? null) as Node | null
      offset = node?.range?.[0] ?? offset
    } else return offset
  }
  return offset
}
