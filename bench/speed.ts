/**
 * How fast the desk is, as ratios measured in one run, as numbers of one machine say little. Prints Markdown tables.
 * Measures what is built: `npm run bench:speed` builds first.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ParseEnglish } from 'parse-english'
import { VFile } from 'vfile'
import { COMMAND, isBuilt, loadFloors, type Floors } from './built.ts'
import { byTurns, run } from './clock.ts'
import { stages } from './stages.ts'
import { readTexts, type Texts } from './texts.ts'

const ROUNDS = { inProcess: 7, stages: 5, cold: 15, folder: 5 } as const
const MEGABYTES = [1, 2, 4] as const
const MB = 2 ** 20

function print(...rows: readonly (readonly string[])[]): void {
  process.stdout.write(`${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`)
}

function printHead(...cells: readonly string[]): void {
  process.stdout.write('\n')
  print(
    cells,
    cells.map((_, i) => (i === 0 ? '---' : '---:')),
  )
}

const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`
const perSecond = (words: number, milliseconds: number): string =>
  `${((words / milliseconds) * 1000).toLocaleString('en', { maximumFractionDigits: 0 })} words/s`

/** The parser alone and all of copydesk, by turns in this process. */
function printInProcess(floors: Floors, { texts, words }: Texts): void {
  const settings = floors.settingsOf()
  const parse = () => {
    for (const { text } of texts) new ParseEnglish().parse(text)
  }
  const lint = () => {
    for (const { name, text } of texts)
      floors.lintDraft(floors.readText(new VFile({ path: name, value: text })), settings)
  }
  const [parsing = NaN, linting = NaN] = byTurns([parse, lint], ROUNDS.inProcess, 2)
  printHead('In process', 'words a second', 'of the parser’s', 'target')
  print(
    ['parse-english alone', perSecond(words, parsing), '1.00', ''],
    ['copydesk, all rules', perSecond(words, linting), (parsing / linting).toFixed(2), '≥ 0.5'],
  )
}

function printStages(floors: Floors, texts: Texts): void {
  const taken = stages(floors, texts, ROUNDS.stages)
  const all = taken.reduce((total, { part, perWord }) => (part ? total : total + perWord), 0)
  printHead('Stage', 'µs a word', 'share')
  for (const { name, perWord } of taken) {
    print([name, perWord.toFixed(3), `${((100 * perWord) / all).toFixed(0)}%`])
  }
  print(['all', all.toFixed(3), ''])
}

/** The command on a draft or a folder of drafts. */
function desk(path: string): void {
  run([COMMAND, '--no-config', '--exit-zero', '--format', 'ndjson', path])
}

/** The command on one article beside a Node that does nothing, and on a folder beside one that only parses. */
function printProcesses({ texts, words }: Texts, scratch: string): void {
  const folder = join(scratch, 'drafts')
  mkdirSync(folder)
  for (const { name, text } of texts) writeFileSync(join(folder, name), text)
  const article = join(folder, texts[texts.length >> 1]?.name ?? '')
  const parser = fileURLToPath(new URL('parse-folder.mjs', import.meta.url))
  const [nothing = NaN, one = NaN] = byTurns([() => run(['-e', '0']), () => desk(article)], ROUNDS.cold, 2)
  const [parsing = NaN, all = NaN] = byTurns(
    [() => run([parser, folder]), () => desk(folder)],
    ROUNDS.folder,
    1,
  )
  printHead('As a process', 'median', 'ratio', 'target')
  print(
    ['node -e 0', ms(nothing), '1.00', ''],
    ['copydesk, one article', ms(one), (one / nothing).toFixed(2), '≤ 4'],
    [
      `retext-english only parses ${texts.length} articles`,
      `${ms(parsing)}, ${perSecond(words, parsing)}`,
      '1.00',
      '',
    ],
    [
      `copydesk, ${texts.length} articles`,
      `${ms(all)}, ${perSecond(words, all)}`,
      (all / parsing).toFixed(2),
      '',
    ],
  )
}

/** The text that many times over, cut at `size` code units. */
function longText({ texts }: Texts, size: number, between: string): string {
  const parts: string[] = []
  for (let length = 0, i = 0; length < size; i++) {
    const part = `${texts[i % texts.length]?.text.trim() ?? ''}${between}`
    parts.push(between === ' ' ? part.replaceAll(/\s+/g, ' ') : part)
    length += part.length
  }
  return parts.join('').slice(0, size)
}

interface Memory {
  ms: number
  bytes: number
  peak: number
}

function printMemory(texts: Texts, scratch: string): void {
  const worker = fileURLToPath(new URL('memory.mjs', import.meta.url))
  const path = join(scratch, 'long.txt')
  const measure = (text: string): Memory => {
    writeFileSync(path, text)
    return JSON.parse(run(['--expose-gc', worker, path])) as Memory
  }
  const empty = measure('')
  printHead('One draft', 'time a MB', 'held a MB', 'peak a MB')
  const report = (name: string, size: number, text: string) => {
    const { ms: taken, bytes, peak } = measure(text)
    const mb = (value: number) => `${(value / MB / size).toFixed(1)} MB`
    print([name, ms(taken / size), mb(bytes), mb(peak - empty.peak)])
  }
  for (const size of MEGABYTES) report(`${size} MB`, size, longText(texts, size * MB, '\n\n'))
  for (const size of MEGABYTES) report(`${size} MB in one paragraph`, size, longText(texts, size * MB, ' '))
}

async function main(): Promise<void> {
  if (!isBuilt()) throw new Error('nothing is built: npm run build')
  const texts = readTexts()
  process.stdout.write(
    `${texts.what}, ${texts.words.toLocaleString('en')} words; Node ${process.versions.node}\n`,
  )
  const floors = await loadFloors()
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  try {
    printInProcess(floors, texts)
    printStages(floors, texts)
    printProcesses(texts, scratch)
    printMemory(texts, scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

await main()
