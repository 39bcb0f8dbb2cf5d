/**
 * How well the desk reads, measured on annotated news by its scorer (README.md there says what each number means).
 * Prints Markdown tables.
 *
 *     npm run bench:accuracy [-- --by publisher] [--set polnear/dev …]
 *
 * The annotated news is other people's text and no part of the project: `$COPYDESK_GOLD` says where it is,
 * else `../shared/gold`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { findingsOfFile, sheetOfFile } from './desk.ts'
import { articlesOf, goldFolder, goldSet } from './gold.ts'
import { ATTRIBUTION, EDITOR, NAMES, PEOPLE, SECOND_GENRE, SPELLING, type Measure } from './measures.ts'
import { readPassages, scorePassages, SETS as PASSAGES } from './passages.ts'
import { score, type Scores } from './score.ts'
import { documentOf, makePeopleSet, makeSubset } from './subset.ts'

/** What is measured on each set, and on what. */
const SETS: readonly { set: string; reads: 'sheets' | 'findings'; measures: readonly Measure[] }[] = [
  { set: 'polnear/dev', reads: 'sheets', measures: ATTRIBUTION },
  { set: 'gum_news', reads: 'sheets', measures: SECOND_GENRE },
  { set: 'news_fair', reads: 'sheets', measures: NAMES },
  { set: 'ieer', reads: 'sheets', measures: NAMES },
  { set: 'spelling_pairs', reads: 'findings', measures: SPELLING },
  { set: 'polnear/train', reads: 'findings', measures: EDITOR },
]

const BY_PUBLISHER = 'polnear/dev'
/** The set that an editor's judgements are about. */
const JUDGED = 'polnear/train'

const { values } = parseArgs({
  options: { by: { type: 'string' }, set: { type: 'string', multiple: true } },
})

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3)
}

function printHead(cells: readonly string[], left: number): void {
  process.stdout.write(row(cells) + row(cells.map((_, i) => (i < left ? '---' : '---:'))))
}

function printMeasures(set: string, measures: readonly Measure[], scores: Scores): void {
  for (const { name, of, target, most, people } of measures) {
    const value = of(scores)
    // A set without such annotations has no such number.
    if (value === undefined) continue
    const goal = target === undefined ? '' : `${most ? '≤' : '≥'} ${target}`
    process.stdout.write(row([set, name, number(value), goal, people === undefined ? '' : String(people)]))
  }
}

/** How often an editor is stopped: findings at warning or error in 600 words. */
function printLoudness(
  set: string,
  paths: readonly string[],
  findings: readonly { severity: string }[],
): void {
  const loud = findings.filter(({ severity }) => severity !== 'info').length
  const words = paths.reduce((total, path) => total + readFileSync(path, 'utf8').split(/\s+/).length, 0)
  const name = 'findings at warning or error in 600 words (good copy: ≤ 1.5)'
  process.stdout.write(row([set, name, number((600 * loud) / words), '', '']))
}

function printSets(gold: string, scratch: string): void {
  printHead(['Set', 'Measure', 'copydesk', 'target', 'two people'], 2)
  for (const { set, reads, measures } of SETS) {
    if (values.set && !values.set.includes(set)) continue
    const folder = goldSet(gold, set)
    if (!folder) {
      process.stderr.write(`bench: ${set} is not there\n`)
      continue
    }
    const paths = articlesOf(folder)
    if (reads === 'sheets') {
      printMeasures(set, measures, score(gold, folder, { sheets: paths.map(sheetOfFile) }, scratch))
    } else {
      const findings = paths.map(findingsOfFile)
      printMeasures(set, measures, score(gold, folder, { findings }, scratch))
      if (set === JUDGED) {
        printLoudness(
          set,
          paths,
          findings.flatMap((one) => one.findings),
        )
        printPeople(gold, folder, scratch)
      }
    }
  }
}

/** Only people are in that list: institutions are left out of the sheets. */
function printPeople(gold: string, folder: string, scratch: string): void {
  const people = join(scratch, 'people')
  if (!makePeopleSet(folder, people)) return
  const sheets = articlesOf(people).map((path) => ({ ...sheetOfFile(path), institutions: [] }))
  printMeasures(JUDGED, PEOPLE, score(gold, people, { sheets }, scratch))
}

/** Passages written for the purpose, which need no annotated news. */
function printPassages(): void {
  for (const [set, file] of Object.entries(PASSAGES)) {
    if (values.set && !values.set.includes(set)) continue
    const passages = readPassages(file)
    const { content, source, cue, whole } = scorePassages(passages)
    const name = `${passages.length} ${set}`
    process.stdout.write(row([name, 'content, words F1', number(content), '', '']))
    process.stdout.write(row([name, 'source, words F1', number(source), '', '']))
    process.stdout.write(row([name, 'cue, words F1', number(cue), '', '']))
    process.stdout.write(row([name, 'attributions found whole', number(whole), '', '']))
  }
}

const publisherOf = (path: string): string => documentOf(path).split('_')[0] ?? ''

function printPublishers(gold: string, scratch: string): void {
  const folder = goldSet(gold, BY_PUBLISHER)
  if (!folder) return
  const paths = articlesOf(folder)
  const sheets = new Map(paths.map((path) => [path, sheetOfFile(path)]))
  const print = (name: string, own: readonly string[], set: string) => {
    const scores = score(gold, set, { sheets: own.flatMap((path) => sheets.get(path) ?? []) }, scratch)
    process.stdout.write(row([name, String(own.length), ...ATTRIBUTION.map(({ of }) => number(of(scores)))]))
  }
  printHead(['Publisher', 'articles', ...ATTRIBUTION.map(({ name }) => name)], 1)
  for (const publisher of [...new Set(paths.map(publisherOf))].toSorted()) {
    const own = paths.filter((path) => publisherOf(path) === publisher)
    const subset = join(scratch, publisher)
    makeSubset(folder, new Set(own.map(documentOf)), subset)
    print(publisher, own, subset)
  }
  print('all', paths, folder)
}

function main(): void {
  if (values.by !== undefined && values.by !== 'publisher') throw new Error('--by takes only “publisher”')
  const gold = goldFolder()
  if (gold === null) {
    process.stdout.write('There is no annotated news to measure on: set COPYDESK_GOLD to its folder.\n')
    return
  }
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  try {
    if (values.by === 'publisher') printPublishers(gold, scratch)
    else {
      printSets(gold, scratch)
      printPassages()
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

main()
