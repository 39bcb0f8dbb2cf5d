import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** Precision, recall and F1, null where there is nothing to count, and the counts. */
export interface Score {
  p: number | null
  r: number | null
  f1: number | null
  tp: number
  fp: number
  fn: number
}

type Role = 'source' | 'cue' | 'content'

/** What the scorer says with `--json`; it leaves out what a set has no gold for. */
export interface Scores {
  documents: number
  attribution?: { token: Record<Role, Score>; exact: Record<Role, Score> }
  figures?: {
    core: Score & { detection_recall: number }
    exempt: { share: number | null }
  }
  names?: { exact: Score; overlap: Score; label_accuracy: number | null; clusters: Score | null }
  acronyms?: { mentions: Score; definitions: Score }
  spelling?: Score
  editor?: {
    figures?: Score & { recall_with_info: number | null }
    sources?: Score & { by_editor: Record<string, Score & { n: number }> }
    names?: { documents: number; by_rule: Record<string, Score> }
  }
}

/** What is scored: records, one for each document. */
interface Records {
  sheets?: readonly object[]
  findings?: readonly object[]
}

/**
 * Runs the scorer on records.
 *
 * @param gold the folder with the scorer
 * @param set the folder of the set, or of one of its splits
 * @param scratch a folder for its input
 * @throws when the scorer does not take the records: they break the contract
 */
export function score(gold: string, set: string, records: Records, scratch: string): Scores {
  const args = [join(gold, 'score.mjs'), '--gold', set, '--json']
  for (const kind of ['sheets', 'findings'] as const) {
    const lines = records[kind]
    if (!lines) continue
    const file = join(scratch, `${kind}.ndjson`)
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    args.push(`--${kind}`, file)
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`the scorer says: ${stderr.trim()}`)
  process.stderr.write(stderr)
  return JSON.parse(stdout) as Scores
}
