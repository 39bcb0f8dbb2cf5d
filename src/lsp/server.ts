import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { DraftError } from '../draft/decode.ts'
import type { ConfigError } from '../lint/config-error.ts'
import { ACTION_KINDS } from './actions.ts'
import { clientOf, type Client } from './client.ts'
import { COMMANDS, executeCommands, say, type Host } from './commands.ts'
import { Desk, type Reading } from './desk.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { answerAboutDrafts, type Answer } from './features.ts'
import { Folders, pathOf } from './folders.ts'
import { applyChanges } from './positions.ts'
import { Publisher } from './publisher.ts'
import { Watcher, WATCHED_GLOB } from './watcher.ts'

/** Lets in what has arrived meanwhile: a request that is called off, a keystroke. */
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/** A language server on one connection. */
class Server {
  readonly #connection: Connection
  readonly #host: Host
  readonly #folders = new Folders()
  readonly #documents: TextDocuments<TextDocument>
  readonly #publisher = new Publisher((uri) => this.#publish(uri))
  readonly #watcher = new Watcher(() => this.#reread())
  /** Complaints that were made since the configurations were last read. */
  readonly #said = new Set<string>()
  #client: Client = clientOf({})
  readonly #desk = new Desk(this.#folders, {
    configuration: (error) => this.#complainOf(error),
    draft: (uri, error) => this.#failed(uri, error),
  })

  constructor(connection: Connection, host: Host) {
    this.#connection = connection
    this.#host = host
    this.#documents = new TextDocuments({
      create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
      update: (document, changes, version) => applyChanges(document, changes, version, this.#client.encoding),
    })
  }

  listen(): void {
    const connection = this.#connection
    const documents = this.#documents
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#initialized())
    connection.onDidChangeConfiguration(({ settings }) => void this.#configure(settings))
    connection.onDidChangeWatchedFiles(() => this.#reread())
    documents.onDidOpen(({ document: { uri } }) => this.#open(uri))
    documents.onDidChangeContent(({ document: { uri } }) => this.#changed(uri))
    documents.onDidClose(({ document: { uri } }) => this.#close(uri))
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      this.#answer<DocumentDiagnosticReport>(
        textDocument.uri,
        token,
        { kind: 'full', items: [] },
        (reading) => {
          if (reading.id === previousResultId) return { kind: 'unchanged', resultId: reading.id }
          return { kind: 'full', resultId: reading.id, items: diagnosticsOf(reading, this.#client) }
        },
      ),
    )
    const answer: Answer = (...request) => this.#answer(...request)
    answerAboutDrafts(connection, () => this.#client, answer)
    executeCommands(connection, this.#host, () => this.#client, answer)
    documents.listen(connection)
    connection.onShutdown(() => this.#watcher.close())
    connection.listen()
  }

  #initialize({
    capabilities,
    workspaceFolders,
    rootUri,
    initializationOptions,
  }: InitializeParams): InitializeResult {
    this.#client = clientOf(capabilities)
    this.#desk.encoding = this.#client.encoding
    this.#folders.open(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []))
    this.#use(initializationOptions)
    return {
      serverInfo: { name: 'copydesk', version: this.#host.version },
      capabilities: {
        positionEncoding: this.#client.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        diagnosticProvider: {
          identifier: 'copydesk',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
        codeActionProvider: { codeActionKinds: ACTION_KINDS },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Fact sheet' },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: this.#client.preparesRename ? { prepareProvider: true } : true,
        executeCommandProvider: { commands: Object.values(COMMANDS) },
        workspace: { workspaceFolders: { supported: true, changeNotifications: this.#client.folders } },
      },
    }
  }

  #initialized(): void {
    const { client } = this.#connection
    if (this.#client.configuration) {
      this.#quietly(client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' }))
      void this.#configure()
    }
    if (this.#client.watches) {
      const watchers = [{ globPattern: WATCHED_GLOB }]
      this.#quietly(client.register(DidChangeWatchedFilesNotification.type, { watchers }))
    }
    if (!this.#client.folders) return
    this.#connection.workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = await this.#connection.workspace.getWorkspaceFolders()
      this.#folders.open(folders?.map(({ uri }) => uri) ?? [])
      this.#reread()
    })
  }

  /** Asks the editor for its settings; one that cannot be asked has sent them. */
  async #configure(sent?: { copydesk?: unknown } | null): Promise<void> {
    try {
      const { workspace } = this.#connection
      this.#use(this.#client.configuration ? await workspace.getConfiguration('copydesk') : sent?.copydesk)
      this.#reread()
    } catch (error) {
      this.#log(error)
    }
  }

  /** Takes the editor's settings, which are whatever its user has written. */
  #use(settings: unknown): void {
    if (typeof settings !== 'object' || settings === null) return
    const { debounce, configFile } = settings as { debounce?: unknown; configFile?: unknown }
    if (typeof debounce === 'number' && debounce >= 0) this.#publisher.debounce = Math.min(debounce, 10_000)
    this.#folders.use(typeof configFile === 'string' && configFile !== '' ? configFile : undefined)
  }

  #open(uri: string): void {
    const above = this.#folders.foldersAbove(pathOf(uri))
    this.#watcher.add(above.filter((folder) => !this.#client.watches || !this.#folders.has(folder)))
  }

  #changed(uri: string): void {
    if (!this.#client.pulls) this.#publisher.soon(uri)
  }

  #close(uri: string): void {
    this.#publisher.forget(uri)
    this.#desk.forget(uri)
    if (!this.#client.pulls) this.#quietly(this.#connection.sendDiagnostics({ uri, diagnostics: [] }))
  }

  /** Reads the configurations again, and with them every open draft. */
  #reread(): void {
    this.#said.clear()
    this.#desk.reread()
    if (!this.#client.pulls) for (const uri of this.#documents.keys()) this.#publisher.now(uri)
    else if (this.#client.refreshes) this.#quietly(this.#connection.languages.diagnostics.refresh())
  }

  async #publish(uri: string): Promise<void> {
    const reading = await this.#read(uri)
    // Closed, or changed again: then the next one is on its way.
    const document = this.#documents.get(uri)
    if (!document || (reading && reading.version !== document.version)) return
    const diagnostics = diagnosticsOf(reading, this.#client)
    await this.#connection.sendDiagnostics({ uri, version: document.version, diagnostics })
  }

  async #read(uri: string): Promise<Reading | null> {
    const document = this.#documents.get(uri)
    return document ? this.#desk.read(document) : null
  }

  /** Answers a request about a draft as it is when nothing is left to take in; with `none` when it cannot be read. */
  async #answer<T>(
    uri: string,
    token: CancellationToken,
    none: T,
    answer: (reading: Reading) => T | Promise<T>,
  ): Promise<T> {
    await turn()
    const reading = token.isCancellationRequested ? null : await this.#current(uri)
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'called off')
    try {
      return reading ? await answer(reading) : none
    } catch (error) {
      this.#log(error)
      return none
    }
  }

  /** The reading of a draft, of whose text no newer version has come meanwhile. */
  async #current(uri: string): Promise<Reading | null> {
    for (;;) {
      const reading = await this.#read(uri)
      if (!reading || reading.version === this.#documents.get(uri)?.version) return reading
    }
  }

  /** Says once what is wrong with a configuration; until it is mended the settings before hold. */
  #complainOf({ message }: ConfigError): void {
    this.#folders.reread()
    if (this.#said.has(message)) return
    this.#said.add(message)
    this.#quietly(say(this.#connection, MessageType.Error, `copydesk: ${message}`))
  }

  #failed(uri: string, error: unknown): void {
    if (error instanceof DraftError) this.#connection.console.warn(`${uri}: ${error.message}`)
    else this.#log(error)
  }

  #log(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  /** Sends what may fail when the client is leaving. */
  #quietly(sending: Promise<unknown>): void {
    sending.catch((error: unknown) => this.#log(error))
  }
}

/**
 * Answers a client on a connection until it leaves.
 *
 * @param connection as `createConnection` of vscode-languageserver makes it, not yet listening
 */
export function serve(connection: Connection, host: Host): void {
  new Server(connection, host).listen()
}
