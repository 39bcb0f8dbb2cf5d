import { dirname, resolve } from 'node:path'
import { styles } from '../styles/styles.ts'
import type { ConfigFile, RuleValue } from './config-check.ts'
import { checkConfig } from './config-check.ts'
import type { ConfigDocument, KeyPath } from './config-document.ts'
import { readConfigDocument } from './config-document.ts'
import { ConfigError } from './config-error.ts'
import { isDay } from './config-stet.ts'
import type { Layer, RuleEntry } from './settings.ts'

/** A layer for all drafts, or for those whose path fits one of the patterns. */
export interface FileLayer extends Layer {
  files: readonly string[] | null
}

/** A configuration file with those it extends. */
export interface LoadedConfig {
  /** The lowest first. */
  layers: FileLayer[]
  ignore: string[]
  /** Names registers that are named, and where. */
  registers: { path: string; asked: string }[]
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

function entryOf(value: RuleValue): RuleEntry {
  if (typeof value === 'string') return { severity: value }
  const { severity, ...options } = value
  return severity === undefined ? { options } : { severity, options }
}

/** @param at the keys that lead to the part */
function layerOf(
  part: Pick<ConfigFile, 'style' | 'rules'>,
  files: readonly string[] | null,
  document: ConfigDocument,
  at: KeyPath = [],
): FileLayer {
  const rules = Object.fromEntries(
    Object.entries(part.rules ?? {}).map(([id, value]) => [id, entryOf(value)]),
  )
  // The line is enough for people: “copydesk.yml:4”.
  const where = (keys: readonly string[]) => document.where([...at, ...keys], 'value').replace(/:\d+$/, '')
  return { files, rules, where, ...(part.style === undefined ? {} : { style: part.style }) }
}

/** An entry of `stet:` is a layer of its own, for the drafts it names. */
function stetLayer(
  document: ConfigDocument,
  index: number,
  { file, rule, text, reason, until }: NonNullable<ConfigFile['stet']>[number],
): FileLayer {
  if (until !== undefined && !isDay(until)) {
    const where = document.where(['stet', index, 'until'], 'value')
    throw new ConfigError([{ what: `there is no day ${until}`, where, advice: null }])
  }
  const where = document.where(['stet', index], 'value')
  return { files: listOf(file), rules: {}, stets: [{ rule, text, reason, until: until ?? null, where }] }
}

/** More files than a configuration is ever made of: only ones that extend each other are so many. */
const MAX_FILES = 100

/** Reads configuration files, each once. */
export class ConfigLoader {
  readonly #show: (path: string) => string
  readonly #files = new Map<string, Promise<{ document: ConfigDocument; config: ConfigFile }>>()

  /** @param show gives a path as it is to stand in errors */
  constructor(show: (path: string) => string) {
    this.#show = show
  }

  /**
   * Loads a file and all that it extends.
   *
   * @param path absolute path
   * @param asked where the file was asked for, for the error when there is none
   * @throws {ConfigError}
   */
  async load(path: string, asked?: string): Promise<LoadedConfig> {
    const loaded: LoadedConfig = { layers: [], ignore: [], registers: [] }
    await this.#add(loaded, path, { chain: [], count: 0 }, asked)
    return loaded
  }

  async #add(
    loaded: LoadedConfig,
    path: string,
    way: { chain: readonly string[]; count: number },
    asked?: string,
  ): Promise<void> {
    const { document, config } = await this.#file(path, asked)
    const chain = [...way.chain, path]
    for (const [i, name] of listOf(config.extends).entries()) {
      const where = document.where(typeof config.extends === 'string' ? ['extends'] : ['extends', i], 'value')
      const target = this.#extended(document, name, where, chain)
      way.count++
      if (way.count > MAX_FILES) {
        throw new ConfigError([
          { what: `over ${MAX_FILES} files that extend each other`, where, advice: null },
        ])
      }
      const below = { chain, count: way.count }
      await this.#add(loaded, target, below, where)
      way.count = below.count
    }
    loaded.layers.push(layerOf(config, null, document))
    for (const [i, one] of (config.overrides ?? []).entries()) {
      loaded.layers.push(layerOf(one, listOf(one.files), document, ['overrides', i]))
    }
    loaded.ignore.push(...listOf(config.ignore))
    for (const [i, entry] of (config.stet ?? []).entries()) loaded.layers.push(stetLayer(document, i, entry))
    for (const [i, name] of listOf(config.names).entries()) {
      const where = document.where(typeof config.names === 'string' ? ['names'] : ['names', i], 'value')
      loaded.registers.push({ path: resolve(dirname(path), name), asked: where })
    }
  }

  /** A file as parsed and checked. */
  #file(path: string, asked?: string): Promise<{ document: ConfigDocument; config: ConfigFile }> {
    const known = this.#files.get(path)
    if (known) return known
    const reading = readConfigDocument(path, this.#show(path), asked).then(async (document) => ({
      document,
      config: await checkConfig(document),
    }))
    this.#files.set(path, reading)
    return reading
  }

  /** The path that an entry of `extends` means. */
  #extended(document: ConfigDocument, name: string, where: string, chain: readonly string[]): string {
    if (styles.has(name)) {
      const advice = `write ‘style: ${name}’`
      throw new ConfigError([{ what: `‘extends’ names files, and ‘${name}’ is a style`, where, advice }])
    }
    const target = resolve(dirname(document.path), name)
    const start = chain.indexOf(target)
    if (start < 0) return target
    const way = [...chain.slice(start), target].map((path) => this.#show(path)).join(' → ')
    throw new ConfigError([{ what: 'files that extend each other', where, advice: way }])
  }
}
