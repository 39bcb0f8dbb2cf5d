import { rules } from '../../plugins/index.ts'
import { articleOfDraft } from '../article/article.ts'
import type { Draft } from '../draft/draft.ts'
import type { RunNames } from '../register/run-names.ts'
import { runRule } from '../rule.ts'
import type { ConfigStet } from './config-stet.ts'
import type { Finding } from './finding.ts'
import { findingsOf } from './finding.ts'
import type { Settings } from './settings.ts'
import { letStand } from './stet.ts'

/** What the desk says of a draft: its findings in the order of their places, and how many were let stand. */
export interface LintResult {
  findings: Finding[]
  /** Number of findings that a stet or a “(CQ)” let stand. */
  suppressed: number
  /** The entries of the configuration's `stet:` that let a finding stand, or would if their day had not gone by. */
  stets: ReadonlySet<ConfigStet>
}

/**
 * Runs on a draft every rule that is on. Afterwards the messages on `draft.file` are those of the findings,
 * beside those that other plugins had put there; what an earlier run had put there is gone.
 *
 * @param run what all drafts of the run say of names, for rules with `scope: run`
 */
export function lintDraft(draft: Draft, settings: Settings, run?: RunNames): LintResult {
  const { file } = draft
  file.messages = file.messages.filter((message) => !message.copydesk)
  const article = articleOfDraft(draft)
  const names = { register: settings.register, run }
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id)
    if (!setting || setting.severity === 'off') continue
    runRule(rule, article, file, setting.options, setting.severity, names)
  }
  const { suppressed, used } = letStand(draft, article, settings)
  return { findings: findingsOf(file), suppressed, stets: used }
}
