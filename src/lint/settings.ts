import { rules } from '../../plugins/index.ts'
import { type Register, registerOf } from '../register/register.ts'
import { styleLine, styles } from '../styles/styles.ts'
import { ConfigError } from './config-error.ts'
import type { ConfigStet } from './config-stet.ts'
import type { Level } from './levels.ts'
import { levels } from './levels.ts'
import { meaning, ruleMeaning } from './nearest.ts'

/** What one place of a configuration says of one rule. */
export interface RuleEntry {
  severity?: Level
  options?: Readonly<Record<string, unknown>>
}

/** Values of one place: a configuration file's own, or one of its overrides that fits the draft. */
export interface Layer {
  style?: string
  rules: Readonly<Record<string, RuleEntry>>
  /** Where one of its values stands, by the keys that lead to it: “copydesk.yml:4”. */
  where?(keys: readonly string[]): string
  /** What is to be let stand. */
  stets?: readonly ConfigStet[]
}

interface RuleSetting {
  severity: Level
  /** All options of the rule, each with a value. */
  options: object
}

/** What holds for a draft: the style's name, and for every rule its severity and options. */
export interface Settings {
  style: string
  /** By rule id; every rule is in it, in the order of the ids. */
  rules: ReadonlyMap<string, RuleSetting>
  /** What the configuration lets stand in this draft. */
  stets?: readonly ConfigStet[]
  /** The names register, over the names of the style; without it, there are neither. */
  register?: Register
}

/**
 * Resolves settings. A later value replaces an earlier one: the rule's own default, the style, then the layers
 * in their order. The style is the last one named in a layer, else `neutral`; it lies below all layers,
 * so a house's own rules hold whatever the style. Options are replaced one by one; a list is replaced as a whole.
 */
export function settingsOf(layers: readonly Layer[] = [], register: Register | null = null): Settings {
  const style = layers.findLast((layer) => layer.style !== undefined)?.style ?? 'neutral'
  const line = styleLine(style)
  const stack = [...line, ...layers]
  const resolved = new Map<string, RuleSetting>()
  for (const rule of rules) {
    const entries = stack.map(({ rules: own }) => (Object.hasOwn(own, rule.id) ? own[rule.id] : undefined))
    resolved.set(rule.id, {
      severity: entries.findLast((entry) => entry?.severity !== undefined)?.severity ?? rule.severity,
      options: Object.assign({}, rule.defaults, ...entries.map((entry) => entry?.options)) as object,
    })
  }
  const spelt = line.findLast(({ names }) => names !== undefined)?.names
  const names = spelt && registerOf(spelt)
  const all = register && names ? register.over(names) : (register ?? names)
  const settings = { style, rules: resolved, stets: layers.flatMap(({ stets }) => stets ?? []) }
  return all ? { ...settings, register: all } : settings
}

/**
 * Reads the value of `--rule`: `id=severity`.
 *
 * @throws {ConfigError} when there is no such rule or severity
 */
export function layerOfRuleFlag(value: string): Layer {
  const where = `--rule ${value}`
  const cut = value.indexOf('=')
  const id = cut < 0 ? value : value.slice(0, cut)
  const level = cut < 0 ? '' : value.slice(cut + 1)
  const ids = rules.map((rule) => rule.id)
  if (!ids.includes(id)) {
    throw new ConfigError([{ what: `unknown rule ‘${id}’`, where, advice: ruleMeaning(id, ids) }])
  }
  if (level === '') {
    const advice = `--rule ${id}=SEVERITY, one of ${levels.join(', ')}`
    throw new ConfigError([{ what: 'no severity', where, advice }])
  }
  const severity = levels.find((one) => one === level)
  if (severity === undefined) {
    throw new ConfigError([{ what: `unknown severity ‘${level}’`, where, advice: meaning(level, levels) }])
  }
  return { rules: { [id]: { severity } }, where: () => where }
}

/**
 * Reads the value of `--style`.
 *
 * @throws {ConfigError} when there is no such style
 */
export function layerOfStyleFlag(value: string): Layer {
  const where = `--style ${value}`
  if (styles.has(value)) return { style: value, rules: {}, where: () => where }
  const advice = meaning(value, [...styles.keys()])
  throw new ConfigError([{ what: `unknown style ‘${value}’`, where, advice }])
}
