import { rules } from '../../plugins/index.ts'
import { styleLine } from '../styles/styles.ts'
import type { Layer, RuleEntry } from './settings.ts'

/** A value that holds, and who says so: “default”, “style guardian”, “copydesk.yml:4”, “--rule …”. */
export interface Sourced {
  value: unknown
  from: string
}

/** What holds for a draft, each value with where it comes from. */
export interface SourcedSettings {
  style: Sourced
  rules: { id: string; severity: Sourced; options: Readonly<Record<string, Sourced>> }[]
}

interface Place {
  rules: Readonly<Record<string, RuleEntry>>
  from(keys: readonly string[]): string
}

/**
 * Tells where the settings of layers come from. The values are those of `settingsOf` for the same layers.
 *
 * @param layers the lowest first
 */
export function sourcedSettings(layers: readonly Layer[]): SourcedSettings {
  const styled = layers.findLast((layer) => layer.style !== undefined)
  const style = styled?.style ?? 'neutral'
  const stack: Place[] = [
    ...styleLine(style).map(({ id, rules: own }) => ({ rules: own, from: () => `style ${id}` })),
    ...layers.map((layer) => ({
      rules: layer.rules,
      from: (keys: readonly string[]) => layer.where?.(keys) ?? 'the caller',
    })),
  ]
  return {
    style: { value: style, from: styled ? (styled.where?.(['style']) ?? 'the caller') : 'default' },
    rules: rules.map((rule) => ({
      id: rule.id,
      severity: severityOf(rule.id, rule.severity, stack),
      options: Object.fromEntries(
        Object.entries(rule.defaults).map(([key, value]) => [key, optionOf(rule.id, key, value, stack)]),
      ),
    })),
  }
}

function severityOf(id: string, own: string, stack: readonly Place[]): Sourced {
  const place = stack.findLast(({ rules: set }) => set[id]?.severity !== undefined)
  const severity = place?.rules[id]?.severity
  return place
    ? { value: severity, from: place.from(['rules', id, 'severity']) }
    : { value: own, from: 'default' }
}

function optionOf(id: string, key: string, own: unknown, stack: readonly Place[]): Sourced {
  const place = stack.findLast(({ rules: set }) => {
    const options = set[id]?.options
    return options !== undefined && Object.hasOwn(options, key)
  })
  const value = place?.rules[id]?.options?.[key]
  return place ? { value, from: place.from(['rules', id, key]) } : { value: own, from: 'default' }
}
