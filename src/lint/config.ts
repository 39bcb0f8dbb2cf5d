import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'
import type { Register } from '../register/register.ts'
import type { FileLayer, LoadedConfig } from './config-load.ts'
import type { Layer, Settings } from './settings.ts'
import { settingsOf } from './settings.ts'

/** Names of a configuration file; in a folder with several of them the first one counts. */
const configNames: readonly string[] = [
  'copydesk.yml',
  'copydesk.yaml',
  'copydesk.json',
  'copydesk.config.mjs',
  'package.json',
]

/** The names register of a configuration that names none, beside it. */
const REGISTER_NAME = 'names.yml'

/** Names of files that say what holds for the drafts beside and below them. */
export const settingsFileNames: readonly string[] = [...configNames, REGISTER_NAME]

/** Whether a file may say what holds for drafts. */
export function isSettingsFile(path: string): boolean {
  return settingsFileNames.includes(basename(path))
}

/** Where the settings of one run come from. */
export interface ConfigurationOptions {
  /** Absolute path of the folder in which relative paths begin. */
  cwd: string
  /** The file to use for every draft (`--config`); without it, each draft's nearest one; null: none at all. */
  file?: string | null
  /** What the command line says, above all files: see `layerOfStyleFlag` and `layerOfRuleFlag`. */
  flags?: readonly Layer[]
  /** The names register to use for every draft (`--names`), instead of those of the files. */
  names?: string
}

/** What holds for one draft. */
export interface DraftSettings {
  settings: Settings
  /** The configuration says that this file is not read. */
  ignored: boolean
  /** Absolute path of its configuration file, or null. */
  file: string | null
  /** Absolute path of the names register that it has, or would have; null without a configuration file. */
  names: string | null
  /** What the settings were made of: the layers that fit, the lowest first. */
  layers: readonly Layer[]
}

/** A configuration file, ready to be asked about paths. */
interface Config {
  file: string
  /** Folder in which patterns begin. */
  base: string
  layers: readonly { layer: Layer; patterns: Ignore | null }[]
  ignore: Ignore
  register: Register | null
  /** Where the register is, or would be. */
  names: string
  /** Settings by the layers that fit: thousands of drafts share a few of them. */
  settings: Map<string, Settings>
}

/** Finds and resolves the settings of drafts. Reads each configuration file once. */
export class Configuration {
  readonly #cwd: string
  readonly #file: string | null | undefined
  readonly #flags: readonly Layer[]
  readonly #byFolder = new Map<string, Promise<Config | null>>()
  readonly #byFile = new Map<string, Promise<Config>>()
  readonly #names: string | undefined
  #plain: Promise<Settings> | null = null
  #named: Promise<Register> | null = null

  constructor({ cwd, file, flags = [], names }: ConfigurationOptions) {
    this.#cwd = cwd
    this.#file = file
    this.#flags = flags
    this.#names = names
  }

  /**
   * The settings of a draft.
   *
   * @param path its path, from `cwd`; null for a draft without one (the standard input)
   * @throws {ConfigError} when a configuration file cannot be used
   */
  async of(path: string | null): Promise<DraftSettings> {
    const full = path === null ? null : resolve(this.#cwd, path)
    const config = await this.#config(full === null ? this.#cwd : dirname(full))
    if (config === null) {
      this.#plain ??= this.#namedRegister().then((register) => settingsOf(this.#flags, register))
      return { settings: await this.#plain, ignored: false, file: null, names: null, layers: this.#flags }
    }
    const inside = full === null ? null : pathForPatterns(config.base, full)
    const fits = (patterns: Ignore | null): boolean =>
      patterns === null || (inside !== null && patterns.ignores(inside))
    const fitting = config.layers.filter(({ patterns }) => fits(patterns))
    const key = config.layers.map((layer) => (fitting.includes(layer) ? '1' : '0')).join('')
    const layers = [...fitting.map(({ layer }) => layer), ...this.#flags]
    let settings = config.settings.get(key)
    if (!settings) {
      settings = settingsOf(layers, config.register)
      config.settings.set(key, settings)
    }
    const ignored = inside !== null && config.ignore.ignores(inside)
    return { settings, ignored, file: config.file, names: config.names, layers }
  }

  #config(folder: string): Promise<Config | null> {
    if (this.#file === null) return Promise.resolve(null)
    if (this.#file === undefined) return this.#nearest(folder)
    return this.#load(resolve(this.#cwd, this.#file), this.#cwd, `--config ${this.#file}`)
  }

  /** The configuration of the folder or of the first one above it that has one. */
  #nearest(folder: string): Promise<Config | null> {
    const known = this.#byFolder.get(folder)
    if (known) return known
    const file = configIn(folder)
    const above = dirname(folder)
    const found =
      file !== null
        ? this.#load(file, folder)
        : above === folder
          ? Promise.resolve(null)
          : this.#nearest(above)
    this.#byFolder.set(folder, found)
    return found
  }

  #load(file: string, base: string, asked?: string): Promise<Config> {
    const known = this.#byFile.get(file)
    if (known) return known
    const loading = this.#open(file, base, asked)
    this.#byFile.set(file, loading)
    return loading
  }

  async #open(file: string, base: string, asked?: string): Promise<Config> {
    // Only here, so that a run without a configuration file loads no parser of one.
    const [{ ConfigLoader }, { default: ignore }] = await Promise.all([
      import('./config-load.ts'),
      import('ignore'),
    ])
    const loaded: LoadedConfig = await new ConfigLoader((path) => this.#show(path)).load(file, asked)
    const layers = loaded.layers.map((layer: FileLayer) => ({
      layer,
      patterns: layer.files === null ? null : ignore().add(layer.files),
    }))
    const register = await this.#register(loaded, dirname(file))
    const names = loaded.registers[0]?.path ?? join(dirname(file), REGISTER_NAME)
    return { file, base, layers, ignore: ignore().add(loaded.ignore), register, names, settings: new Map() }
  }

  /** The names register of a configuration: the one that the run is given, those it names, or the one beside it. */
  async #register({ registers }: LoadedConfig, folder: string): Promise<Register | null> {
    if (this.#names !== undefined) return this.#namedRegister()
    const beside = join(folder, REGISTER_NAME)
    const files = registers.length > 0 ? registers : isFile(beside) ? [{ path: beside }] : []
    if (files.length === 0) return null
    const { loadRegister } = await import('./register-load.ts')
    return loadRegister(files, (path) => this.#show(path))
  }

  /** The register that the run is given, read once. */
  async #namedRegister(): Promise<Register | null> {
    const name = this.#names
    if (name === undefined) return null
    this.#named ??= import('./register-load.ts').then(({ loadRegister }) =>
      loadRegister([{ path: resolve(this.#cwd, name), asked: `--names ${name}` }], (path) =>
        this.#show(path),
      ),
    )
    return this.#named
  }

  /** A path as it stands in errors: from `cwd` when it lies below it. */
  #show(path: string): string {
    const short = relative(this.#cwd, path)
    return short.startsWith('..') || short === '' ? path : short
  }
}

/** A path as patterns see it: from their folder, or from the root when it lies elsewhere. */
function pathForPatterns(base: string, path: string): string {
  const below = relative(base, path)
  const outside = below === '..' || below.startsWith(`..${sep}`) || parse(below).root !== ''
  const chosen = outside ? relative(parse(path).root, path) : below
  return sep === '/' ? chosen : chosen.replaceAll(sep, '/')
}

/** The configuration file in a folder, or null. */
function configIn(folder: string): string | null {
  for (const name of configNames) {
    const path = join(folder, name)
    if (isFile(path) && (name !== 'package.json' || hasCopydesk(path))) return path
  }
  return null
}

/** What is not there, or may not be looked at, is no file. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

/** Whether a package.json configures copydesk. One that is broken is somebody else's concern. */
function hasCopydesk(path: string): boolean {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof value === 'object' && value !== null && 'copydesk' in value
  } catch {
    return false
  }
}
