/**
 * How soon the language server answers: from a keystroke in a draft of 1,000 words to its published diagnostics,
 * without the pause that it waits for, beside parsing that draft with parse-english; and from its start to the
 * first diagnostics. Measures what is built: `npm run bench:lsp` builds first.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ParseEnglish } from 'parse-english'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node'
import { COMMAND, isBuilt } from './built.ts'

const WORDS = 1000
const KEYSTROKES = 400
const WARMING = 60
const STARTS = 9
const URI = 'untitled:bench'

/** The stories of this repository, joined and cut to so many words. */
function draftOf(words: number): string {
  const slugs = ['wire-ferry-sinking', 'council-bus-lanes-clean', 'court-fraud-trial', 'metro-school-board']
  const stories = slugs.map((slug) =>
    readFileSync(fileURLToPath(new URL(`../fixtures/${slug}/story.txt`, import.meta.url)), 'utf8'),
  )
  return (stories.join('\n').match(/\S+\s*/g) ?? []).slice(0, words).join('')
}

/** A server as a process, and what waits for the diagnostics of a version. */
class Session {
  readonly connection: ProtocolConnection
  readonly #server = spawn(process.execPath, [COMMAND, 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  #arrived: (version: number | undefined) => void = () => {}

  constructor() {
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#server.stdout),
      new StreamMessageWriter(this.#server.stdin),
    )
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ version }) =>
      this.#arrived(version),
    )
    this.connection.listen()
  }

  async open(text: string): Promise<void> {
    await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
      initializationOptions: { debounce: 0 },
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
    const textDocument = { uri: URI, languageId: 'plaintext', version: 1, text }
    const published = this.published(1)
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
    await published
  }

  published(version: number): Promise<void> {
    return new Promise((resolve) => {
      this.#arrived = (arrived) => {
        if (arrived === version) resolve()
      }
    })
  }

  /** Types a letter at the end of the first line, and takes it away again with the next one. */
  async type(version: number, column: number): Promise<number> {
    const at = { line: 0, character: column }
    const behind = { line: 0, character: column + 1 }
    const typed = version % 2 === 0
    const change = typed
      ? { range: { start: at, end: at }, text: 'x' }
      : { range: { start: at, end: behind }, text: '' }
    const start = performance.now()
    const published = this.published(version)
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version },
      contentChanges: [change],
    })
    await published
    return performance.now() - start
  }

  end(): void {
    this.connection.dispose()
    this.#server.kill()
  }
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

const ms = (value: number): string => `${value.toFixed(1)} ms`

async function keystrokes(text: string): Promise<number[]> {
  const session = new Session()
  await session.open(text)
  const column = text.indexOf('\n')
  const taken: number[] = []
  for (let i = 0; i < WARMING + KEYSTROKES; i++) {
    const one = await session.type(i + 2, column)
    if (i >= WARMING) taken.push(one)
  }
  session.end()
  return taken.toSorted((a, b) => a - b)
}

async function starts(text: string): Promise<number[]> {
  const taken: number[] = []
  for (let i = 0; i < STARTS; i++) {
    const start = performance.now()
    const session = new Session()
    await session.open(text)
    taken.push(performance.now() - start)
    session.end()
  }
  return taken.toSorted((a, b) => a - b)
}

function parsing(text: string): number {
  const taken: number[] = []
  for (let i = 0; i < WARMING + KEYSTROKES; i++) {
    const start = performance.now()
    new ParseEnglish().parse(text)
    if (i >= WARMING) taken.push(performance.now() - start)
  }
  return at(
    taken.toSorted((a, b) => a - b),
    0.5,
  )
}

async function main(): Promise<void> {
  if (!isBuilt()) throw new Error('nothing is built: npm run build')
  const text = draftOf(WORDS)
  const typed = await keystrokes(text)
  const parsed = parsing(text)
  const started = await starts(text)
  const row = (name: string, value: number, target: string) =>
    `| ${name} | ${ms(value)} | ${(value / parsed).toFixed(1)} | ${target} |`
  const rows = [
    `| In the editor, a draft of ${WORDS} words | time | of parsing it | target |`,
    '| --- | ---: | ---: | ---: |',
    row('parse-english parses it, median', parsed, ''),
    row('keystroke to published diagnostics, median', at(typed, 0.5), '< 15 ms'),
    row('the same, 99th percentile', at(typed, 0.99), '< 50 ms'),
    row('start of the server to its first diagnostics, median', at(started, 0.5), '< 1 s'),
  ]
  process.stdout.write(`${rows.join('\n')}\n`)
}

await main()
