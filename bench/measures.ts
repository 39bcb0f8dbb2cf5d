import type { Score, Scores } from './score.ts'

/** A number that is published, what it is to reach, and where people stand. */
export interface Measure {
  name: string
  of(scores: Scores): number | null | undefined
  /** What it is to reach; `most` when it is to stay below. */
  target?: number
  most?: true
  /** Agreement of two people. */
  people?: number
}

/** Kinds of phrases in an editor's judgements that say who the source is. */
const PLACED = ['named', 'institutional', 'document', 'pronoun_or_definite', 'spokesperson_unnamed']

const sum = (scores: readonly Score[], key: 'tp' | 'fp' | 'fn'): number =>
  scores.reduce((total, one) => total + one[key], 0)

/** Attributions and figures against annotators: PolNeAR. */
export const ATTRIBUTION: readonly Measure[] = [
  { name: 'content, words F1', of: (s) => s.attribution?.token.content.f1, target: 0.88, people: 0.913 },
  { name: 'source, words F1', of: (s) => s.attribution?.token.source.f1, target: 0.76, people: 0.81 },
  { name: 'cue, words F1', of: (s) => s.attribution?.token.cue.f1, target: 0.66, people: 0.7 },
  { name: 'source, exact spans F1', of: (s) => s.attribution?.exact.source.f1, target: 0.7, people: 0.79 },
  { name: 'cue, exact spans F1', of: (s) => s.attribution?.exact.cue.f1, target: 0.66, people: 0.72 },
  { name: 'content, exact spans F1', of: (s) => s.attribution?.exact.content.f1, target: 0.55, people: 0.72 },
  { name: 'figures without a source F1', of: (s) => s.figures?.core.f1, target: 0.86, people: 0.896 },
  { name: 'figures found', of: (s) => s.figures?.core.detection_recall, target: 0.95 },
  { name: 'exempt figures left alone', of: (s) => s.figures?.exempt.share, target: 0.95 },
]

/** Attributions in a genre that nothing was learned from, and acronyms. */
export const SECOND_GENRE: readonly Measure[] = [
  { name: 'content, words F1', of: (s) => s.attribution?.token.content.f1 },
  { name: 'names, overlap F1', of: (s) => s.names?.overlap.f1 },
  { name: 'names, exact F1', of: (s) => s.names?.exact.f1 },
  { name: 'names, clusters F1', of: (s) => s.names?.clusters?.f1 },
  { name: 'acronyms of institutions, recall', of: (s) => s.acronyms?.mentions.r, target: 0.9 },
]

/** Names of people and institutions. */
export const NAMES: readonly Measure[] = [
  { name: 'names, overlap F1', of: (s) => s.names?.overlap.f1, target: 0.88 },
  { name: 'names, exact F1', of: (s) => s.names?.exact.f1, target: 0.8 },
  { name: 'person or institution, accuracy', of: (s) => s.names?.label_accuracy, target: 0.92 },
  { name: 'names, clusters F1', of: (s) => s.names?.clusters?.f1, target: 0.85 },
]

/** People against one editor's list of everybody named. */
export const PEOPLE: readonly Measure[] = [
  { name: 'people (one editor’s list), overlap F1', of: (s) => s.names?.overlap.f1 },
  { name: 'people (one editor’s list), clusters F1', of: (s) => s.names?.clusters?.f1 },
]

/** Findings at warning or error against one editor's judgements. */
export const EDITOR: readonly Measure[] = [
  { name: 'figures: share of findings an editor would query', of: (s) => s.editor?.figures?.p, target: 0.6 },
  { name: 'figures: share of an editor’s queries found', of: (s) => s.editor?.figures?.r, target: 0.65 },
  { name: 'figures: the same, with info', of: (s) => s.editor?.figures?.recall_with_info, target: 0.85 },
  { name: 'sources: share of findings an editor would query', of: (s) => s.editor?.sources?.p, target: 0.75 },
  { name: 'sources: share of an editor’s queries found', of: (s) => s.editor?.sources?.r, target: 0.75 },
  {
    name: 'sources that can be placed, left alone',
    of: (s) => {
      const kinds = s.editor?.sources?.by_editor
      const placed = PLACED.flatMap((kind) => kinds?.[kind] ?? [])
      const quiet = placed.reduce((total, { n, tp, fn }) => total + n - tp - fn, 0)
      return 1 - sum(placed, 'fp') / quiet
    },
    target: 0.95,
  },
  {
    name: 'naming faults found',
    of: (s) => {
      const rules = Object.values(s.editor?.names?.by_rule ?? {})
      return sum(rules, 'tp') / (sum(rules, 'tp') + sum(rules, 'fn'))
    },
  },
  {
    name: 'naming findings beyond those, in five articles',
    of: (s) =>
      s.editor?.names && (5 * sum(Object.values(s.editor.names.by_rule), 'fp')) / s.editor.names.documents,
    target: 1,
    most: true,
  },
]

/** Look-alike names: one misspelt, or two people. */
export const SPELLING: readonly Measure[] = [
  { name: 'misspelt names found', of: (s) => s.spelling?.r, target: 0.8 },
  { name: 'share of those reported that are misspelt', of: (s) => s.spelling?.p, target: 0.7 },
]
