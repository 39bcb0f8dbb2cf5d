import { Register } from '../register/register.ts'
import { RunNames } from '../register/run-names.ts'
import { hasRunOut } from './config-stet.ts'
import type { Settings } from './settings.ts'

/** What decides, besides the draft itself, what is found in it. */
export interface Terms {
  settings: Settings
  /** The names of all drafts of the run. */
  run: RunNames
}

/** Terms as text, from which another thread makes them again: equal terms have equal texts. */
export function writeTerms({ settings: { style, rules, stets, register }, run }: Terms): string {
  return JSON.stringify({
    style,
    rules: [...rules],
    stets,
    entries: register?.entries,
    variants: run.toJSON(),
  })
}

/** The other way round. */
export function readTerms(text: string): Terms {
  const { style, rules, stets, entries, variants } = JSON.parse(text) as Pick<Settings, 'style' | 'stets'> & {
    rules: [string, Settings['rules'] extends ReadonlyMap<string, infer Setting> ? Setting : never][]
    entries?: Register['entries']
    variants: ReturnType<RunNames['toJSON']>
  }
  const settings: Settings = {
    style,
    rules: new Map(rules),
    ...(stets ? { stets } : {}),
    ...(entries ? { register: new Register(entries) } : {}),
  }
  return { settings, run: new RunNames(variants) }
}

/** Text that differs where, on another day, the same terms find something else: an entry of `stet:` runs out. */
export function dayOfTerms({ settings: { stets = [] } }: Terms): string {
  return stets.map((stet) => (hasRunOut(stet) ? '1' : '0')).join('')
}
