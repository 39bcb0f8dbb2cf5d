/**
 * What copydesk takes for many drafts, as ratios measured in one run. Prints Markdown tables. Measures what is built:
 * `npm run bench:scale` builds first. Names of parts as arguments (process, threads, cache, stream, parallel, beam, peers)
 * measure only these.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { measureBeam } from './beam.ts'
import { COMMAND, isBuilt } from './built.ts'
import { byTurns, run } from './clock.ts'
import { measureParallel, measureStream } from './stream.ts'
import { readTexts, type Texts } from './texts.ts'

const ROUNDS = 3
const PARSER = fileURLToPath(new URL('parse-folder.mjs', import.meta.url))
/** Threads need some drafts to be warm. */
const COPIES = 5

interface Row {
  what: string
  ms: number
  /** The other one that it is compared with is so many times as slow, or it is itself. */
  ratio: string
  target: string
}

function print(title: string, rows: readonly Row[]): void {
  const lines = rows.map(
    ({ what, ms, ratio, target }) => `| ${what} | ${(ms / 1000).toFixed(2)} s | ${ratio} | ${target} |`,
  )
  process.stdout.write(
    `\n| ${title} | time | ratio | target |\n| --- | ---: | ---: | ---: |\n${lines.join('\n')}\n`,
  )
}

const desk = (folder: string, ...flags: string[]): void => {
  run([COMMAND, '--no-config', '--exit-zero', '--format', 'ndjson', ...flags, folder])
}

const times = (a: number, b: number): string => (a / b).toFixed(2)

function measureProcess(folder: string): void {
  const [parsing = NaN, all = NaN] = byTurns(
    [() => run([PARSER, folder]), () => desk(folder, '--concurrency', '1')],
    ROUNDS,
    1,
  )
  print('Whole process, one thread', [
    { what: 'retext-english only parses', ms: parsing, ratio: '1.00', target: '' },
    { what: 'copydesk, all rules', ms: all, ratio: times(all, parsing), target: '≤ 2' },
  ])
}

function measureThreads(folder: string, { texts }: Texts, scratch: string): void {
  const archive = join(scratch, 'archive')
  for (let copy = 0; copy < COPIES; copy++) {
    mkdirSync(join(archive, String(copy)), { recursive: true })
    for (const { name, text } of texts) writeFileSync(join(archive, String(copy), name), text)
  }
  for (const [what, path] of [
    [`${texts.length} drafts`, folder],
    [`${texts.length * COPIES} drafts`, archive],
  ] as const) {
    const works = [1, 2].map((count) => () => desk(path, '--concurrency', String(count)))
    const [one = NaN, two = NaN] = byTurns(works, ROUNDS, 0)
    print(`Threads, ${what}`, [
      { what: 'one', ms: one, ratio: '1.00', target: '' },
      { what: 'two', ms: two, ratio: times(one, two), target: '≥ 1.6' },
    ])
  }
}

function measureCache(folder: string, scratch: string): void {
  const cache = join(scratch, 'cache')
  const check = () => desk(folder, '--concurrency', '1', '--cache-location', cache)
  const first = () => {
    rmSync(cache, { recursive: true, force: true })
    check()
  }
  const [cold = NaN, warm = NaN] = byTurns([first, check], ROUNDS, 0)
  print('Cache', [
    { what: 'first run', ms: cold, ratio: '1.00', target: '' },
    { what: 'second run', ms: warm, ratio: times(cold, warm), target: '≥ 5' },
  ])
}

/** Linters of prose from the registry, in a folder of their own. */
function measurePeers(folder: string, { texts }: Texts, scratch: string): void {
  const home = join(scratch, 'peers')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"private":true}')
  const packages = ['write-good', 'alex', 'textlint', 'textlint-rule-alex', 'textlint-plugin-text']
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages]
  const { status, stderr } = spawnSync('npm', install, { cwd: home, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the peers could not be installed: ${stderr}`)
  const files = texts.map(({ name }) => join(folder, name))
  const peer = (name: string, ...args: string[]) => {
    // They exit with their own numbers when they find something.
    const bin = join(home, 'node_modules', '.bin', name)
    return () => void spawnSync(bin, args, { cwd: home, stdio: 'ignore' })
  }
  const [ours = NaN, good = NaN, alex = NaN, textlint = NaN] = byTurns(
    [
      () => desk(folder, '--concurrency', '1'),
      peer('write-good', ...files),
      peer('alex', '--why', ...files),
      peer('textlint', '--rule', 'alex', ...files),
    ],
    1,
    0,
  )
  print('Beside others', [
    { what: 'copydesk, all rules, one thread', ms: ours, ratio: '1.00', target: '' },
    { what: 'write-good', ms: good, ratio: times(good, ours), target: '> 1' },
    { what: 'alex', ms: alex, ratio: times(alex, ours), target: '≥ 10' },
    { what: 'textlint with alex', ms: textlint, ratio: times(textlint, ours), target: '≥ 10' },
  ])
}

async function main(): Promise<void> {
  if (!isBuilt()) throw new Error('nothing is built: npm run build')
  const texts = readTexts(Infinity)
  process.stdout.write(`${texts.what}, ${texts.words} words; Node ${process.versions.node}\n`)
  const scratch = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  const folder = join(scratch, 'drafts')
  mkdirSync(folder)
  for (const { name, text } of texts.texts) writeFileSync(join(folder, name), text)
  const parts: Readonly<Record<string, () => void | Promise<void>>> = {
    process: () => measureProcess(folder),
    threads: () => measureThreads(folder, texts, scratch),
    cache: () => measureCache(folder, scratch),
    stream: measureStream,
    parallel: () => measureParallel(scratch),
    beam: () => measureBeam(scratch),
    peers: () => measurePeers(folder, texts, scratch),
  }
  const asked = process.argv.slice(2)
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (asked.length === 0 || asked.includes(name)) await measure()
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

await main()
