import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  type Diagnostic,
} from 'vscode-languageserver/node'
import { folder } from '../cli/command.ts'
import { CAPABILITIES, connectEditor, startEditor } from './editor.ts'

const URI = 'untitled:Untitled-1'
/** Of “Ω’s”. */
const lengths = { 'utf-8': 6, 'utf-16': 3, 'utf-32': 3 } as const
const SURNAME_FIRST =
  'Delgado voted to keep the pool open, and lost the vote.\n\nThe head of the club, Ray Delgado, said he had hoped for a delay.\n'
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)
const at = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
})

test('as a process: opens, queries, changes, closes and leaves', async () => {
  const { editor, server } = await startEditor()
  expect(editor.result.serverInfo?.name).toBe('copydesk')
  await editor.open(URI, 'The ferry to TK Street.\nIt sailed at noon.\n')
  expect(await editor.diagnostics(URI, 1)).toMatchObject([
    {
      code: 'placeholder',
      severity: 1,
      source: 'copydesk',
      range: at(0, 13, 15),
      codeDescription: { href: expect.stringContaining('plugins/placeholder') as string },
    },
  ])
  await editor.change(URI, 2, { range: at(0, 13, 15), text: 'Quay' })
  expect(await editor.diagnostics(URI, 2)).toEqual([])
  await editor.change(
    URI,
    3,
    { range: at(1, 3, 9), text: 'leaves' },
    { range: at(1, 13, 17), text: 'TK time' },
  )
  expect(await editor.diagnostics(URI, 3)).toMatchObject([{ range: at(1, 13, 15) }])
  await editor.close(URI)
  await editor.until(() => editor.published.find(({ version }) => version === undefined))
  await editor.leave()
  const [status] = (await once(server, 'exit')) as [number]
  expect(status).toBe(0)
})

test('as a process: ends when the editor is gone', async () => {
  const { server } = await startEditor()
  server.stdin?.end()
  expect(await once(server, 'exit')).toEqual([1, null])
})

test('related places come with their finding', async () => {
  const editor = await connectEditor()
  await editor.open(URI, SURNAME_FIRST)
  const [first] = await editor.diagnostics(URI, 1)
  expect(first).toMatchObject({
    code: 'first-mention',
    relatedInformation: [{ location: { uri: URI, range: at(2, 22, 33) } }],
  })
})

test('an editor that knows no related places, links or tags is told none', async () => {
  const editor = await connectEditor({ capabilities: {} })
  await editor.open(URI, SURNAME_FIRST)
  const [first = {}] = await editor.diagnostics(URI, 1)
  expect(Object.keys(first).toSorted()).toEqual(['code', 'message', 'range', 'severity', 'source'])
})

test('markdown and html are read as such, by the language or by the ending', async () => {
  const editor = await connectEditor()
  const cases = [
    ['untitled:a', 'markdown', '*A* &amp; B of **TK**', [at(0, 17, 19)]],
    ['untitled:b', 'html', '<p>The A&amp;B ferry sails to TK Street at noon.</p>', [at(0, 30, 32)]],
    ['file:///c.md', 'something', '<!-- TK -->\n\nThe A&amp;B sails to *TK* Street.', [at(2, 22, 24)]],
    ['file:///d.txt', 'text', 'See *TK*.', [at(0, 5, 7)]],
  ] as const
  for (const [uri, language, text, ranges] of cases) {
    await editor.open(uri, text, language)
    expect((await editor.diagnostics(uri, 1)).map(({ range }) => range)).toEqual(ranges)
  }
})

test.each([
  // é is two bytes, the ship four and two code units, ’ three.
  ['utf-8', 18],
  ['utf-16', 13],
  ['utf-32', 12],
] as const)('positions in %s', async (encoding, column) => {
  const general = { positionEncodings: ['utf-7', encoding, 'utf-16'] }
  const editor = await connectEditor({ capabilities: { ...CAPABILITIES, general } })
  expect(editor.result.capabilities.positionEncoding).toBe(encoding)
  await editor.open(URI, 'Noon.\r\nCafé 🚢’s to TK Street.\r\n')
  expect(await editor.diagnostics(URI, 1)).toMatchObject([{ range: at(1, column, column + 2) }])
  await editor.change(
    URI,
    2,
    { range: at(1, column, column + 2), text: 'Ω’s' },
    { range: at(1, column + lengths[encoding], column + lengths[encoding]), text: ' TK' },
  )
  const start = column + lengths[encoding] + 1
  expect(await editor.diagnostics(URI, 2)).toMatchObject([{ range: at(1, start, start + 2) }])
})

test('pulled diagnostics are not pushed, and unchanged ones not sent twice', async () => {
  const capabilities = {
    ...CAPABILITIES,
    textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} },
  }
  const editor = await connectEditor({ capabilities })
  await editor.open(URI, 'The ferry to TK Street.')
  const pull = (previousResultId?: string) =>
    editor.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: URI },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    })
  const report = await pull()
  expect(report).toMatchObject({ kind: 'full', items: [{ code: 'placeholder' }] })
  expect(await pull(report.resultId)).toMatchObject({ kind: 'unchanged' })
  await editor.change(URI, 2, { range: at(0, 13, 15), text: 'Quay' })
  expect(await pull(report.resultId)).toMatchObject({ kind: 'full', items: [] })
  expect(editor.published).toEqual([])
})

test('a request that is called off is not answered', async () => {
  const editor = await connectEditor()
  await editor.open(URI, 'The ferry to TK Street.')
  const pulled = editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } })
  const source = new CancellationTokenSource()
  const called = editor.connection.sendRequest(
    'textDocument/diagnostic',
    { textDocument: { uri: URI } },
    source.token,
  )
  source.cancel()
  await expect(called).rejects.toMatchObject({ code: -32800 })
  expect(await pulled).toMatchObject({ kind: 'full' })
})

test('of a burst of keystrokes only the last is published', async () => {
  const editor = await connectEditor({ settings: { debounce: 30 } })
  await editor.open(URI, 'The ferry to TK Street.')
  await editor.diagnostics(URI, 1)
  for (let version = 2; version < 30; version++) {
    await editor.change(URI, version, { range: at(0, 0, 0), text: 'x' })
  }
  await editor.diagnostics(URI, 29)
  expect(editor.published.map(({ version }) => version)).toEqual([1, 29])
})

test('each folder has its configuration, and a change of it counts at once', async () => {
  const root = folder({
    'one/copydesk.yml': 'rules:\n  placeholder: off\n',
    'one/draft.txt': '',
    'two/copydesk.yml': 'rules:\n  placeholder: info\n',
  })
  const one = pathToFileURL(join(root, 'one/draft.txt')).href
  const two = pathToFileURL(join(root, 'two/draft.txt')).href
  const editor = await connectEditor({ folders: [join(root, 'one'), join(root, 'two')] })
  await editor.open(one, 'The ferry to TK Street.')
  await editor.open(two, 'The ferry to TK Street.')
  expect(await editor.diagnostics(one, 1)).toEqual([])
  expect(await editor.diagnostics(two, 1)).toMatchObject([{ severity: 3 }])
  // The editor watches nothing here: the server does.
  const published = editor.published.length
  writeFileSync(join(root, 'one/copydesk.yml'), 'rules:\n  placeholder: warning\n')
  const again = () => editor.published.slice(published).find(({ uri }) => uri === one)
  expect((await editor.until(again)).diagnostics).toMatchObject([{ severity: 2 }])
})

test('where the editor watches files, it says so', async () => {
  const root = folder({ 'draft.txt': '' })
  const uri = pathToFileURL(join(root, 'draft.txt')).href
  const workspace = { ...CAPABILITIES.workspace, didChangeWatchedFiles: { dynamicRegistration: true } }
  const editor = await connectEditor({ capabilities: { ...CAPABILITIES, workspace }, folders: [root] })
  await editor.open(uri, 'The ferry to TK Street.')
  expect(codes(await editor.diagnostics(uri, 1))).toEqual(['placeholder'])
  expect(editor.registrations).toMatchObject([{ method: 'workspace/didChangeWatchedFiles' }])
  writeFileSync(join(root, 'copydesk.yml'), 'rules:\n  placeholder: off\n')
  const config = pathToFileURL(join(root, 'copydesk.yml')).href
  const published = editor.published.length
  await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: config, type: 1 }],
  })
  expect((await editor.until(() => editor.published[published])).diagnostics).toEqual([])
})

test('a broken configuration is said once, and the settings before hold until it is mended', async () => {
  const root = folder({ 'copydesk.yml': 'rules:\n  placeholder: info\n' })
  const uri = pathToFileURL(join(root, 'draft.txt')).href
  const editor = await connectEditor({ folders: [root], settings: { debounce: 0 } })
  await editor.open(uri, 'The ferry to TK Street.')
  expect(await editor.diagnostics(uri, 1)).toMatchObject([{ severity: 3 }])
  writeFileSync(join(root, 'copydesk.yml'), 'rules:\n  plaecholder: info\n')
  expect(await editor.until(() => editor.messages[0])).toContain('did you mean ‘placeholder’?')
  await editor.change(uri, 2, { range: at(0, 0, 0), text: 'x' })
  expect(await editor.diagnostics(uri, 2)).toMatchObject([{ severity: 3 }])
  await editor.change(uri, 3, { range: at(0, 0, 0), text: 'x' })
  await editor.diagnostics(uri, 3)
  expect(editor.messages).toHaveLength(1)
  rmSync(join(root, 'copydesk.yml'))
  await editor.until(() => editor.published.findLast(({ diagnostics }) => diagnostics[0]?.severity === 1))
})

test('drafts that the configuration leaves out have no findings', async () => {
  const root = folder({ 'copydesk.yml': 'ignore: old/\n' })
  const uri = pathToFileURL(join(root, 'old/draft.txt')).href
  const editor = await connectEditor({ folders: [root] })
  await editor.open(uri, 'The ferry to TK Street.')
  expect(await editor.diagnostics(uri, 1)).toEqual([])
})

test('folders of the workspace and the configuration file can change', async () => {
  const root = folder({
    'house.yml': 'rules:\n  placeholder: off\n',
    'copydesk.yml': 'rules:\n  placeholder: info\n',
  })
  const settings: { configFile?: string } = {}
  const workspace = { ...CAPABILITIES.workspace, configuration: true }
  const capabilities = { ...CAPABILITIES, workspace }
  const editor = await connectEditor({ capabilities, settings })
  await editor.open(URI, 'The ferry to TK Street.')
  await editor.until(() => editor.published.find(({ diagnostics }) => diagnostics[0]?.severity === 1))
  const added = [{ uri: pathToFileURL(root).href, name: 'desk' }]
  editor.connection.onRequest('workspace/workspaceFolders', () => added)
  await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added, removed: [] },
  })
  await editor.until(() => editor.published.find(({ diagnostics }) => diagnostics[0]?.severity === 3))
  settings.configFile = 'house.yml'
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
  await editor.until(() => editor.published.find(({ diagnostics }) => diagnostics.length === 0))
})
