import type { Knob } from './knobs.ts'

/** What a style says of one rule. */
interface StyleRule {
  severity?: 'error' | 'warning' | 'info' | 'off'
  /** Options of the rule that differ from its own defaults. */
  options?: Readonly<Record<string, unknown>>
}

/** One thing a house has settled, where that was read, and how sure it is. */
export interface StyleNote {
  /** What is settled: “later mention”. */
  knob: Knob
  /** How: “surname”. */
  value: string
  /** `sure`: read in the guide or in a page that quotes it; `likely`: general knowledge, to be checked. */
  sure: 'sure' | 'likely'
  /** Where it was read. */
  source: string
  /** Year since when, or at which, it held; else the style's own `asOf`. */
  asOf?: string
}

/** A name that a house spells one way. */
interface StyleName {
  /** As the house spells it. */
  name: string
  accepted?: readonly string[]
  wrong: readonly string[]
}

/** A house style: severities and options for rules. Nobody at the house named has approved it. */
export interface Style {
  /** The name in `style:` and `--style`. */
  id: string
  /** “AP-like”. */
  title: string
  /** Year in which the values were last looked at. */
  asOf: string
  /** Id of the style that this one stands on; without it, the rules' own defaults. */
  extends?: string
  rules: Readonly<Record<string, StyleRule>>
  /** Spellings, below those of the newsroom's names register. Instead of those of the style below, not with them. */
  names?: { people: readonly StyleName[]; institutions: readonly StyleName[] }
  notes: readonly StyleNote[]
}

/** A value that was read in a guide or in a page that quotes it. */
export function sure(knob: Knob, value: string, source: string, asOf?: string): StyleNote {
  return { knob, value, sure: 'sure', source, ...(asOf === undefined ? {} : { asOf }) }
}

/** A value of general knowledge, to be checked by whoever owns the style. */
export function likely(knob: Knob, value: string, asOf?: string): StyleNote {
  return { knob, value, sure: 'likely', source: 'general knowledge', ...(asOf === undefined ? {} : { asOf }) }
}
