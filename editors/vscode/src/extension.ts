import { readdirSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import * as vscode from 'vscode'
import {
  LanguageClient,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node'

/** Fact sheets are shown as documents of this scheme, which no one edits. */
const SHEET = 'copydesk-sheet'

let client: LanguageClient | null = null

/** The server of this extension, or the newsroom's own. */
function serverOptions(context: vscode.ExtensionContext): ServerOptions {
  const [command, ...args] = vscode.workspace.getConfiguration('copydesk').get<string[]>('command') ?? []
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath
  if (command !== undefined && vscode.workspace.isTrusted) {
    const path = command.includes('/') && !isAbsolute(command) && folder ? join(folder, command) : command
    return { command: path, args: [...args, 'lsp'], transport: TransportKind.stdio }
  }
  return { module: context.asAbsolutePath('server.js'), transport: TransportKind.ipc }
}

/** Pages of rules are shown as they are to be read, not as Markdown. */
async function showPage(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', uri)
}

function clientOptions(): LanguageClientOptions {
  const languages = vscode.workspace.getConfiguration('copydesk').get<string[]>('languages') ?? []
  return {
    documentSelector: languages.flatMap((language) => [
      { scheme: 'file', language },
      { scheme: 'untitled', language },
    ]),
    synchronize: { configurationSection: 'copydesk' },
    middleware: {
      window: {
        async showDocument(params, token, next) {
          const isPage = params.selection === undefined && params.uri.endsWith('.md')
          if (!isPage) return next(params, token)
          await showPage(vscode.Uri.parse(params.uri))
          return { success: true }
        },
      },
    },
  }
}

async function start(context: vscode.ExtensionContext): Promise<void> {
  client = new LanguageClient('copydesk', 'copydesk', serverOptions(context), clientOptions())
  await client.start()
}

async function ask(command: string, argument: string): Promise<string | null> {
  const request = { command, arguments: [argument] }
  return (await client?.sendRequest<string | null>('workspace/executeCommand', request)) ?? null
}

/** Keeps the text of fact sheets for their documents. */
class Sheets implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>()
  readonly #changed = new vscode.EventEmitter<vscode.Uri>()
  readonly onDidChange = this.#changed.event

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? ''
  }

  async show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document
    const text = document ? await ask('copydesk.sheet', document.uri.toString()) : null
    if (!document || text === null) {
      void vscode.window.showInformationMessage('There is no draft here to make a fact sheet of.')
      return
    }
    const name = document.uri.path.split('/').at(-1) ?? 'draft'
    const uri = vscode.Uri.from({ scheme: SHEET, path: `/${name}.md`, query: document.uri.toString() })
    this.#texts.set(uri.toString(), text)
    this.#changed.fire(uri)
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri)
  }
}

/** The rules of the findings at the cursor first, then all of them. */
async function explainRule(context: vscode.ExtensionContext): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const here = (editor ? vscode.languages.getDiagnostics(editor.document.uri) : [])
    .filter(({ source, range }) => source === 'copydesk' && editor && range.contains(editor.selection.active))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
  const all = readdirSync(context.asAbsolutePath('rules')).map((name) => name.replace(/\.md$/, ''))
  const rule =
    here.length === 1
      ? here[0]
      : await vscode.window.showQuickPick([...new Set([...here, ...all])], { title: 'Explain Rule' })
  if (rule !== undefined) await showPage(vscode.Uri.file(context.asAbsolutePath(join('rules', `${rule}.md`))))
}

/** Starts the language server and makes the commands. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const sheets = new Sheets()
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(SHEET, sheets),
    vscode.commands.registerCommand('copydesk.factSheet', () => sheets.show()),
    vscode.commands.registerCommand('copydesk.explainRule', () => explainRule(context)),
    vscode.commands.registerCommand('copydesk.restart', async () => {
      await deactivate()
      await start(context)
    }),
  )
  await start(context)
}

/** Ends the language server. */
export async function deactivate(): Promise<void> {
  const ending = client
  client = null
  if (ending?.needsStop()) await ending.dispose()
}
