import { spawn, spawnSync } from 'node:child_process'
import { closeSync, createReadStream, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { COMMAND } from './built.ts'

export const DOCUMENTS = 100_000
/** Numbers of answers at which the size is taken: after the first thousand it is not to grow. */
const MARKS: ReadonlySet<number> = new Set([1000, 10_000, DOCUMENTS])
export const GENERATOR = fileURLToPath(new URL('documents.mjs', import.meta.url))

/** Resident size of a process, now and at most; question marks where there is no /proc. */
function residentSizes(pid: number | undefined): string[] {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  return ['VmRSS', 'VmHWM'].map((name) => {
    const [, kb] = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status) ?? []
    return kb === undefined ? '?' : `${(Number(kb) / 1024).toFixed(0)} MB`
  })
}

/** Counts answers, and sees to it that they stand in the order of the documents. */
async function count(answers: NodeJS.ReadableStream, at: (count: number) => void): Promise<number> {
  let read = 0
  for await (const line of createInterface({ input: answers })) {
    const { id } = JSON.parse(line) as { id: unknown }
    if (id !== read) throw new Error(`answer ${read} is that of document ${String(id)}`)
    at(++read)
  }
  return read
}

/** Generated documents through one process: how fast, and how large it gets. */
export async function measureStream(): Promise<void> {
  const start = performance.now()
  const documents = spawn(process.execPath, [GENERATOR, String(DOCUMENTS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const child = spawn(process.execPath, [COMMAND, '--stream', '--no-config'], {
    stdio: [documents.stdout, 'pipe', 'inherit'],
  })
  // The command alone reads from that pipe.
  documents.stdout.destroy()
  process.stdout.write('\n| Stream: answers | resident size | largest so far |\n| ---: | ---: | ---: |\n')
  const read = await count(child.stdout, (answers) => {
    if (MARKS.has(answers)) {
      process.stdout.write(`| ${[answers, ...residentSizes(child.pid)].join(' | ')} |\n`)
    }
  })
  const seconds = (performance.now() - start) / 1000
  if (read !== DOCUMENTS) throw new Error(`${read} answers to ${DOCUMENTS} documents`)
  process.stdout.write(
    `\n${read} documents in ${seconds.toFixed(0)} s, ${(read / seconds).toFixed(0)} a second\n`,
  )
}

/** The same documents through GNU parallel, which gives each of two processes blocks of whole lines. */
export async function measureParallel(scratch: string): Promise<void> {
  if (spawnSync('parallel', ['--version']).status !== 0) {
    process.stdout.write('\nGNU parallel is not installed\n')
    return
  }
  const file = join(scratch, 'answers.ndjson')
  const output = openSync(file, 'w')
  const start = performance.now()
  const line = `'${process.execPath}' '${GENERATOR}' ${DOCUMENTS} | parallel --pipe --keep-order --jobs 2 --block 10M "'${process.execPath}' '${COMMAND}' --stream --no-config"`
  const { status } = spawnSync('sh', ['-c', line], { stdio: ['ignore', output, 'inherit'] })
  closeSync(output)
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`GNU parallel ended with status ${status}`)
  const read = await count(createReadStream(file), () => {})
  if (read !== DOCUMENTS) throw new Error(`${read} answers to ${DOCUMENTS} documents`)
  process.stdout.write(
    `\nGNU parallel, two jobs: ${read} documents in order in ${seconds.toFixed(0)} s, ${(read / seconds).toFixed(0)} a second\n`,
  )
}
