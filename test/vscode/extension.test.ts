import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildExtension, vsixOf } from '../../scripts/build-vscode.ts'

interface Found {
  code: string | { value: string }
  message: string
}

/** The parts of the stub that the tests touch. */
interface Stub {
  vscode: object
  Document: new (uri: string, language: string, text: string) => object
  Position: new (line: number, character: number) => object
  Uri: { parse(text: string): object }
  open(document: object): void
  seen: {
    diagnostics: { event(listener: (one: { uri: string; diagnostics: Found[] }) => void): void }
    commands: Map<string, (...args: unknown[]) => Promise<unknown>>
    executed: string[][]
    errors: unknown[]
    settings: Record<string, unknown>
    activeTextEditor: unknown
    providers: Map<string, { provideTextDocumentContent(uri: object): string }>
    picked: string | undefined
    quickPick?: string[]
  }
}

interface Extension {
  activate(context: object): Promise<void>
  deactivate(): Promise<void>
}

const folder = mkdtempSync(join(tmpdir(), 'copydesk-vscode-'))
const require = createRequire(import.meta.url)
const stub = require('./stub.cjs') as Stub
const { seen } = stub
const loader = Module as unknown as { _load(name: string, ...rest: unknown[]): unknown }
const load = loader._load
const URI = 'untitled:Untitled-1'

let extension: Extension

beforeAll(async () => {
  await buildExtension(folder)
  loader._load = (name, ...rest) => (name === 'vscode' ? stub.vscode : load(name, ...rest))
  seen.settings['copydesk.languages'] = ['plaintext', 'markdown']
  extension = require(join(folder, 'extension.js')) as Extension
  await extension.activate({
    subscriptions: [],
    asAbsolutePath: (path: string) => join(folder, path),
  })
}, 60_000)

afterAll(async () => {
  await extension.deactivate()
  loader._load = load
  rmSync(folder, { recursive: true })
})

test('the extension starts its server, and findings arrive', async () => {
  const arrived = new Promise<Found[]>((resolve) =>
    seen.diagnostics.event(({ uri, diagnostics }) => {
      if (uri === URI && diagnostics.length > 0) resolve(diagnostics)
    }),
  )
  const document = new stub.Document(URI, 'plaintext', 'The ferry to TK Street, said Ines Okoro, the mayor.')
  stub.open(document)
  const [first] = await arrived
  expect(first?.message).toContain('“TK” is not copy yet')
  expect(seen.errors).toEqual([])
  seen.activeTextEditor = { document, selection: { active: new stub.Position(0, 14) } }
})

test('“Fact Sheet” shows the sheet of the draft', async () => {
  await seen.commands.get('copydesk.factSheet')?.()
  const [command = '', uri = ''] = seen.executed.at(-1) ?? []
  expect(command).toBe('markdown.showPreviewToSide')
  const text = seen.providers.get('copydesk-sheet')?.provideTextDocumentContent(stub.Uri.parse(uri))
  expect(text).toContain('Ines Okoro')
})

test('“Explain Rule” shows the page of the finding at the cursor, or lets one choose', async () => {
  await seen.commands.get('copydesk.explainRule')?.()
  const [command, page = ''] = seen.executed.at(-1) ?? []
  expect(command).toBe('markdown.showPreview')
  expect(page).toMatch(/rules\/placeholder\.md$/)
  seen.activeTextEditor = undefined
  seen.picked = 'stet'
  await seen.commands.get('copydesk.explainRule')?.()
  expect(seen.quickPick).toContain('unattributed-figure')
  expect(seen.executed.at(-1)?.[1]).toMatch(/rules\/stet\.md$/)
})

test('the package is a zip with its two lists and all files of the extension', () => {
  const files = unzipSync(vsixOf(folder))
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/extension.js',
      'extension/model.bin',
      'extension/package.json',
      'extension/rules/stet.md',
      'extension/server.js',
    ]),
  )
  const manifest = new TextDecoder().decode(files['extension.vsixmanifest'])
  expect(manifest).toContain(
    '<Identity Language="en-US" Id="copydesk" Version="0.1.0" Publisher="copydesk"/>',
  )
})

const versionOf = (path: string) =>
  (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { version: string }).version

test('the extension has the version of the package', () => {
  expect(versionOf('../../editors/vscode/package.json')).toBe(versionOf('../../package.json'))
})
