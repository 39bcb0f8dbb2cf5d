import { articleOfDraft } from '../article/article.ts'
import type { Draft } from '../draft/draft.ts'
import type { RunNames } from '../register/run-names.ts'
import type { Finding } from './finding.ts'
import { replacementOf } from './fix-edits.ts'
import { lintDraft } from './lint.ts'
import type { Settings } from './settings.ts'

/** All that is found in one draft, as plain data: here, by another thread, or in an earlier run. */
export interface CheckResult {
  /** In the order of their places. */
  findings: readonly Finding[]
  /** Number of findings that a stet or a “(CQ)” let stand. */
  suppressed: number
  /** Where the entries of `stet:` stand that let something stand, or would if their day had not gone by. */
  usedStets: readonly string[]
  /** What each finding is known by; empty when that was not asked for. */
  fingerprints: readonly string[]
  /** What the fix of each finding puts in the place of its words; empty when that was not asked for. */
  replacements: readonly (string | null)[]
  /** Where the sentences begin in the file, ascending. */
  sentenceStarts: readonly number[]
}

/** Makes fingerprints: see `fingerprints`, which not every run loads. */
export type Fingerprinter = (draft: Draft, findings: readonly Finding[]) => string[]

/** @param fingerprints makes them; without it there are neither fingerprints nor replacements */
export function checkDraft(
  draft: Draft,
  settings: Settings,
  run: RunNames,
  fingerprints: Fingerprinter | null,
): CheckResult {
  const { findings, suppressed, stets } = lintDraft(draft, settings, run)
  const article = articleOfDraft(draft)
  return {
    findings,
    suppressed,
    usedStets: [...stets].map(({ where }) => where),
    fingerprints: fingerprints?.(draft, findings) ?? [],
    replacements: fingerprints ? findings.map((finding) => replacementOf(draft, finding)) : [],
    sentenceStarts: article.sentences.map(({ span }) => article.place(span).start.offset),
  }
}
