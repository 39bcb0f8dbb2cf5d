import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { articlesOf } from './gold.ts'

/** Id of the document that a path names. */
export function documentOf(path: string): string {
  return basename(path, '.txt')
}

function linkTexts(set: string, documents: ReadonlySet<string>, folder: string): void {
  mkdirSync(join(folder, 'text'), { recursive: true })
  for (const path of articlesOf(set)) {
    if (documents.has(documentOf(path))) symlinkSync(path, join(folder, 'text', basename(path)))
  }
}

function linesOf<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

function writeLines(file: string, rows: readonly object[]): void {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

/** Makes a set of some documents of another one in a new folder. */
export function makeSubset(set: string, documents: ReadonlySet<string>, folder: string): void {
  linkTexts(set, documents, folder)
  for (const name of readdirSync(set).filter((one) => one.endsWith('.jsonl'))) {
    const rows = linesOf<{ doc: string }>(join(set, name)).filter(({ doc }) => documents.has(doc))
    writeLines(join(folder, name), rows)
  }
}

interface JudgedPeople {
  doc: string
  people: { name: string; mentions: { start: number; end: number }[] }[]
}

/**
 * Makes a set out of an editor's list of everybody who is named in some articles of another one, so that people
 * and the clusters of their mentions can be scored. Returns whether there is such a list.
 */
export function makePeopleSet(set: string, folder: string): boolean {
  const list = join(set, 'editor.people.jsonl')
  if (!existsSync(list)) return false
  const judged = linesOf<JudgedPeople>(list)
  linkTexts(set, new Set(judged.map(({ doc }) => doc)), folder)
  const rows = judged.flatMap(({ doc, people }) =>
    people.flatMap(({ mentions }, i) =>
      mentions.map(({ start, end }) => ({
        doc,
        start,
        end,
        label: 'person',
        named: true,
        cluster: String(i),
      })),
    ),
  )
  writeLines(join(folder, 'mentions.jsonl'), rows)
  return true
}
