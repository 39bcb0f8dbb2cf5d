import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { BIN, copydesk, environment, folder, type Record, type Run } from './command.ts'

interface Answer extends Omit<Record, 'path'> {
  id: unknown
}

const GAP = 'The library on TK Street will open again on Monday.'

const line = (document: unknown): string => `${JSON.stringify(document)}\n`

const answersOf = ({ stdout }: Pick<Run, 'stdout'>): Answer[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one) as Answer)

/** The command with pipes that are held open. */
function open(args: readonly string[] = []) {
  const child = spawn(process.execPath, [BIN, '--stream', ...args], { env: environment() })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  return { child, ended: once(child, 'close'), stderr: () => stderr }
}

test('each document has one answer, in its place, whatever is wrong with it', () => {
  const input = [
    line({ id: 'a', text: GAP }),
    line({ id: { desk: 2 }, html: `<!doctype html><p>${GAP}</p>`, city: 'Ardmore' }),
    line({ id: 3, text: `*${GAP}*`, format: 'markdown' }),
    line({ text: '' }),
    '\n',
    '{"id": "broken", "text": "\n',
    line({ id: 5, text: 5 }),
    line({ id: 6, text: GAP, html: GAP }),
    line({ id: 7, text: GAP, format: 'docx' }),
    line({ id: 8, html: GAP, format: 'text' }),
    line(['text', GAP]),
    '"\u{1F4F0}"\r\n',
    JSON.stringify({ id: 'last', text: GAP }),
  ]
  const run = copydesk(folder(), ['check', '--stream', '-'], { input: input.join('') })
  expect({ ...run, stdout: '' }).toEqual({ status: 0, stdout: '', stderr: '' })
  const answers = answersOf(run)
  expect(answers.map(({ id, findings, error }) => [id, findings[0]?.actual ?? error?.code ?? null])).toEqual([
    ['a', 'TK'],
    [{ desk: 2 }, 'TK'],
    [3, 'TK'],
    [null, null],
    [null, 'not-json'],
    [null, 'not-json'],
    [5, 'no-document'],
    [6, 'no-document'],
    [7, 'no-document'],
    [8, 'no-document'],
    [null, 'no-document'],
    [null, 'no-document'],
    ['last', 'TK'],
  ])
  expect(answers[4]?.error?.message).toBe('line 5 of the stream is not JSON')
  expect(answers[1]?.findings[0]?.start).toMatchObject({ offset: 33 })
})

test('bytes that are not UTF-8, lines and documents that are too long', () => {
  const long = 'The quay opens. '.repeat(2 ** 17)
  const input = Buffer.concat([
    Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d, 0x0a]),
    Buffer.from(`{"id":"over","text":"${long.repeat(22)}"}\n`),
    Buffer.from(line({ id: 1, text: GAP })),
    Buffer.from(line({ id: 'large', text: long.repeat(11) })),
    Buffer.from(line({ id: 2, text: GAP })),
  ])
  const answers = answersOf(copydesk(folder(), ['--stream'], { input }))
  expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
    [null, 'not-utf8'],
    [null, 'too-large'],
    [1, undefined],
    ['large', 'too-large'],
    [2, undefined],
  ])
})

test('nothing, and nothing but a document', () => {
  expect(copydesk(folder(), ['--stream'])).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('the flags and the configuration of the folder hold', () => {
  const cwd = folder({ 'copydesk.yml': 'rules:\n  placeholder: info\n' })
  const input = line({ text: GAP })
  expect(answersOf(copydesk(cwd, ['--stream'], { input }))[0]?.findings[0]?.severity).toBe('info')
  expect(answersOf(copydesk(cwd, ['--stream', '--quiet'], { input }))[0]?.findings).toEqual([])
  const off = ['--stream', '--no-config', '--rule', 'placeholder=off']
  expect(answersOf(copydesk(cwd, off, { input }))[0]?.findings).toEqual([])
})

test.each([
  [['--stream', 'a.txt'], '--stream reads documents from standard input, and no paths'],
  [['--stream', '--fix'], '--stream and --fix do not go together'],
  [['--stream', '-f', 'json'], '--stream and --format do not go together'],
  [['--stream', '--cache'], '--stream and --cache do not go together'],
  [['--stream', '--scope', 'run'], '--stream and --scope do not go together'],
])('%j is refused', (args, message) => {
  const run = copydesk(folder({ 'a.txt': GAP }), args)
  expect(run).toEqual({ status: 2, stdout: '', stderr: `copydesk: ${message}\n` })
})

test.each([1, 2])('an answer is there before the next document, with %i threads', async (threads) => {
  const { child, ended } = open(['--concurrency', String(threads)])
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(line({ id, text: GAP }))
    const answer = (await answers.next()) as { value: string }
    expect(JSON.parse(answer.value)).toMatchObject({ id, findings: [{ actual: 'TK' }] })
  }
  child.stdin.end()
  expect(await ended).toEqual([0, null])
})

test('the answers are the same whatever the number of threads', () => {
  const input = Array.from({ length: 150 }, (_, id) => line({ id, text: GAP.repeat((id * 7) % 11) })).join('')
  const one = copydesk(folder(), ['--stream'], { input })
  expect(answersOf(one).map(({ id }) => id)).toEqual(Array.from({ length: 150 }, (_, id) => id))
  expect(copydesk(folder(), ['--stream', '--concurrency', '3'], { input })).toEqual(one)
})

test('no more is read than is answered', async () => {
  const { child, ended } = open()
  const count = 8000
  const taken = new Set<number>()
  for (let id = 0; id < count; id++) {
    child.stdin.write(line({ id, text: 'The quay is open.' }), () => taken.add(id))
  }
  child.stdin.end()
  // Nobody reads the answers: the pipes fill up, and the command waits.
  for (let before = -1; before < taken.size || taken.size === 0; await setTimeout(1000)) before = taken.size
  expect(taken.size).toBeLessThan(count)
  let lines = 0
  for await (const _ of createInterface({ input: child.stdout })) lines++
  expect(lines).toBe(count)
  expect(await ended).toEqual([0, null])
})

test('a reader that has had enough ends the command without a word', async () => {
  const { child, ended, stderr } = open()
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  for (let id = 0; id < 2000; id++) child.stdin.write(line({ id, text: GAP }))
  // Standard input stays open: the command has to end by itself.
  expect(await ended).toEqual([0, null])
  expect(stderr()).toBe('')
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends between two lines', async (signal) => {
  const { child, ended, stderr } = open()
  child.stdin.on('error', () => {})
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
    child.kill(signal)
  })
  for (let id = 0; id < 2000; id++) child.stdin.write(line({ id, text: GAP.repeat(20) }))
  expect(await ended).toEqual([null, signal])
  expect(stderr()).toBe('')
  expect(stdout.endsWith('\n')).toBe(true)
  expect(answersOf({ stdout }).map(({ id }) => id)).toEqual(
    Array.from({ length: stdout.split('\n').length - 1 }, (_, id) => id),
  )
})
