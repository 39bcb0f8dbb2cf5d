import { spawn, type ChildProcess } from 'node:child_process'
import process from 'node:process'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  createConnection,
  createProtocolConnection,
  ConfigurationRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type Registration,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import { serve } from '../../src/lsp/server.ts'
import { BIN } from '../cli/command.ts'

/** What an editor of today says that it can do. */
export const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    rename: { prepareSupport: true },
  },
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true } },
} satisfies ClientCapabilities

export interface EditorOptions {
  capabilities?: ClientCapabilities
  /** Paths of the workspace's folders. */
  folders?: readonly string[]
  /** What the editor's user has set for copydesk. */
  settings?: object
}

interface Published {
  version: number | undefined
  diagnostics: Diagnostic[]
}

/** An editor with a connection to a language server. */
export class Editor {
  readonly connection: ProtocolConnection
  readonly registrations: Registration[] = []
  readonly messages: string[] = []
  readonly published: (Published & { uri: string })[] = []
  /** The errors that the server has written into its log. */
  readonly errors: string[] = []
  result: InitializeResult = { capabilities: {} }
  #look: () => void = () => {}

  constructor(connection: ProtocolConnection, settings: object = {}) {
    this.connection = connection
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
      this.published.push({ uri, version, diagnostics })
      this.#look()
    })
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message)
      this.#look()
    })
    connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
      if (type === 1) this.errors.push(message)
    })
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations)
    })
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings))
    connection.listen()
  }

  async initialize({ capabilities = CAPABILITIES, folders = [] }: EditorOptions): Promise<void> {
    const workspaceFolders = folders.map((path) => ({ uri: pathToFileURL(path).href, name: path }))
    this.result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders,
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
  }

  async open(uri: string, text: string, languageId = 'plaintext', version = 1): Promise<void> {
    const textDocument = { uri, languageId, version, text }
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
  }

  async change(
    uri: string,
    version: number,
    ...contentChanges: TextDocumentContentChangeEvent[]
  ): Promise<void> {
    const textDocument = { uri, version }
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    })
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  /** Waits until something that has come from the server is as asked. */
  async until<T>(look: () => T | undefined): Promise<T> {
    const found = look()
    if (found !== undefined) return found
    return new Promise((resolve) => {
      this.#look = () => {
        const now = look()
        if (now === undefined) return
        this.#look = () => {}
        resolve(now)
      }
    })
  }

  /** The diagnostics that were published for a version of a document. */
  async diagnostics(uri: string, version: number): Promise<Diagnostic[]> {
    const { diagnostics } = await this.until(() =>
      this.published.findLast((one) => one.uri === uri && one.version === version),
    )
    return diagnostics
  }

  async leave(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
  }
}

/** An editor and the built server, as a process of its own. */
export async function startEditor(
  options: EditorOptions = {},
): Promise<{ editor: Editor; server: ChildProcess }> {
  const server = spawn(process.execPath, [BIN, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void server.kill())
  const reader = new StreamMessageReader(server.stdout)
  const writer = new StreamMessageWriter(server.stdin)
  const editor = new Editor(createProtocolConnection(reader, writer), options.settings)
  await editor.initialize(options)
  return { editor, server }
}

/** The pages of rules of a server in this process: there is one. */
function page(rule: string): { text: string; file: string } | null {
  return rule === 'placeholder' ? { text: '# placeholder', file: '/page.md' } : null
}

/** An editor and a server in this process. */
export async function connectEditor(options: EditorOptions = {}): Promise<Editor> {
  const up = new PassThrough()
  const down = new PassThrough()
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), { version: '0', page })
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  const editor = new Editor(connection, options.settings)
  onTestFinished(() => connection.dispose())
  await editor.initialize(options)
  return editor
}
