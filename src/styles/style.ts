/** What a style says of one rule. */
export interface StyleRule {
  severity?: 'error' | 'warning' | 'info' | 'off'
  /** Options of the rule that differ from its own defaults. */
  options?: Readonly<Record<string, unknown>>
}

/** One thing a house has settled, where that was read, and how sure it is. */
interface StyleNote {
  /** What is settled: “later mention”. */
  knob: string
  /** How: “surname”. */
  value: string
  /** `sure`: read in the guide or in a page that quotes it; `likely`: general knowledge, to be checked. */
  sure: 'sure' | 'likely'
  /** Where it was read. */
  source: string
  /** Year since when, or at which, it held; else the style's own `asOf`. */
  asOf?: string
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
  notes: readonly StyleNote[]
}
