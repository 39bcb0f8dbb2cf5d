import { performance } from 'node:perf_hooks'
import { VFile } from 'vfile'
import type { Floors } from './built.ts'
import type { Texts } from './texts.ts'

const STAGES = [
  'draft (blocks, furniture)',
  'tokens, sentences, quotes',
  'names',
  'attributions',
  'of these, the tagger',
  'figures',
  'who vouches',
  'rules, findings',
] as const

type StageName = (typeof STAGES)[number]

export interface Stage {
  name: StageName
  /** It is a part of the one before: not to be added to the sum. */
  part: boolean
  /** Microseconds a word. */
  perWord: number
}

/** Milliseconds that each stage takes for all texts, once. */
function measure(floors: Floors, { texts }: Texts): Map<StageName, number> {
  const taken = new Map<StageName, number>()
  const settings = floors.settingsOf()
  const model = floors.attributionModel()
  function stage<Result>(name: StageName, work: () => Result): Result {
    const start = performance.now()
    const result = work()
    taken.set(name, (taken.get(name) ?? 0) + performance.now() - start)
    return result
  }
  for (const { name, text } of texts) {
    const draft = stage('draft (blocks, furniture)', () =>
      floors.readText(new VFile({ path: name, value: text })),
    )
    const reading = stage(
      'tokens, sentences, quotes',
      () => new floors.ArticleReading(draft.blocks, draft.file),
    )
    const { people, institutions } = stage('names', () => floors.readNames(reading))
    const attributions = stage('attributions', () => floors.readAttributions(reading, people, institutions))
    stage('of these, the tagger', () => floors.tag(reading, model))
    const figures = stage('figures', () => floors.readFigures(reading))
    stage('who vouches', () => floors.vouch(reading, figures, attributions))
    // Read beforehand, so that only the rules are timed.
    floors.articleOfDraft(draft)
    stage('rules, findings', () => floors.lintDraft(draft, settings))
  }
  return taken
}

/** Where the time goes, each stage at the best of some rounds. */
export function stages(floors: Floors, texts: Texts, rounds: number): Stage[] {
  const all = Array.from({ length: rounds }, () => measure(floors, texts))
  return STAGES.map((name) => {
    const best = Math.min(...all.map((one) => one.get(name) ?? 0))
    return { name, part: name.startsWith('of these'), perWord: (best * 1000) / texts.words }
  })
}
