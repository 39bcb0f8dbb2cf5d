/* oxlint-disable typescript/no-extraneous-class -- VS Code's own classes have no more */
/**
 * What of the module `vscode` the extension and its language client use, as far as a test can stand in for an editor.
 * Whatever else they ask for is a class or a function that does nothing.
 */
'use strict'

const { CancellationTokenSource } = require('vscode-languageserver/node')

class Disposable {
  constructor(dispose = () => {}) {
    this.dispose = dispose
  }
  static from(...all) {
    return new Disposable(() => all.forEach((one) => one.dispose()))
  }
}

class EventEmitter {
  #listeners = new Set()
  event = (listener, self) => {
    const bound = self ? listener.bind(self) : listener
    this.#listeners.add(bound)
    return new Disposable(() => this.#listeners.delete(bound))
  }
  fire(value) {
    for (const listener of this.#listeners) listener(value)
  }
  dispose() {
    this.#listeners.clear()
  }
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character })
  }
}

class Range {
  constructor(start, end, endLine, endCharacter) {
    this.start = typeof start === 'number' ? new Position(start, end) : start
    this.end = typeof start === 'number' ? new Position(endLine, endCharacter) : end
  }
  contains({ line, character }) {
    const { start, end } = this
    const behind = line > start.line || (line === start.line && character >= start.character)
    return behind && (line < end.line || (line === end.line && character <= end.character))
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity })
  }
}

class CodeActionKind {
  static Empty = new CodeActionKind('')
  static QuickFix = new CodeActionKind('quickfix')
  static Refactor = new CodeActionKind('refactor')
  static RefactorExtract = new CodeActionKind('refactor.extract')
  static RefactorInline = new CodeActionKind('refactor.inline')
  static RefactorRewrite = new CodeActionKind('refactor.rewrite')
  static Source = new CodeActionKind('source')
  static SourceOrganizeImports = new CodeActionKind('source.organizeImports')
  static SourceFixAll = new CodeActionKind('source.fixAll')
  constructor(value) {
    this.value = value
  }
  append(part) {
    return new CodeActionKind(this.value === '' ? part : `${this.value}.${part}`)
  }
}

class Uri {
  constructor(text) {
    const url = new URL(text)
    this.scheme = url.protocol.slice(0, -1)
    this.authority = url.host
    this.path = decodeURIComponent(url.pathname)
    this.query = decodeURIComponent(url.search.slice(1))
    this.fragment = ''
    this.fsPath = this.path
    this.text = text
  }
  static parse(text) {
    return new Uri(text)
  }
  static file(path) {
    return new Uri(`file://${encodeURI(path)}`)
  }
  static from({ scheme, path, query = '' }) {
    return new Uri(`${scheme}:${encodeURI(path)}${query && `?${encodeURIComponent(query)}`}`)
  }
  toString() {
    return this.text
  }
  toJSON() {
    return this.text
  }
}

class Collection {
  #all = new Map()
  set(uri, diagnostics) {
    if (!(uri instanceof Uri)) return
    this.#all.set(String(uri), diagnostics ?? [])
    exports.seen.diagnostics.fire({ uri: String(uri), diagnostics })
  }
  get(uri) {
    return this.#all.get(String(uri)) ?? []
  }
  delete(uri) {
    this.#all.delete(String(uri))
  }
  has(uri) {
    return this.#all.has(String(uri))
  }
  clear() {
    this.#all.clear()
  }
  forEach(look) {
    this.#all.forEach((diagnostics, uri) => look(new Uri(uri), diagnostics))
  }
  dispose() {}
}

/** A document of the editor. */
class Document {
  isClosed = false
  constructor(uri, languageId, text) {
    Object.assign(this, { uri: new Uri(uri), languageId, version: 1, text })
  }
  getText() {
    return this.text
  }
}

/** Answers for a name that the stub does not know: a class can be made of it, a function called, a constant read. */
function anything(name) {
  const known = { [name]: class {} }[name]
  return new Proxy(known, {
    get: (target, key) =>
      key in target ? Reflect.get(target, key) : typeof key === 'symbol' ? undefined : 1,
  })
}

/** An object whose unknown functions give something to dispose of, and whose unknown events never come. */
function lenient(known) {
  return new Proxy(known, {
    get: (target, key) =>
      key in target ? target[key] : typeof key === 'symbol' ? undefined : () => new Disposable(),
  })
}

exports.Document = Document
exports.Uri = Uri
exports.Position = Position

/** What a test looks at and sets. */
exports.seen = {
  diagnostics: new EventEmitter(),
  commands: new Map(),
  executed: [],
  errors: [],
  documents: [],
  settings: {},
  activeTextEditor: undefined,
  providers: new Map(),
  picked: undefined,
}
const { seen } = exports
const opened = new EventEmitter()
const shown = new EventEmitter()

/** Opens a document in an editor of its own. */
exports.open = (document) => {
  seen.documents.push(document)
  shown.fire()
  opened.fire(document)
}
let collection = new Collection()

exports.vscode = new Proxy(
  {
    Disposable,
    EventEmitter,
    Position,
    Range,
    Diagnostic,
    CancellationTokenSource,
    CodeActionKind,
    Uri,
    version: '1.100.0',
    env: lenient({ appName: 'stub', language: 'en', uriScheme: 'vscode' }),
    extensions: lenient({ getExtension: () => undefined }),
    workspace: lenient({
      isTrusted: true,
      workspaceFolders: undefined,
      notebookDocuments: [],
      get textDocuments() {
        return seen.documents
      },
      onDidOpenTextDocument: opened.event,
      createFileSystemWatcher: () => lenient({}),
      getConfiguration: (section) => ({
        get: (key, otherwise) => seen.settings[section ? `${section}.${key}` : key] ?? otherwise,
      }),
      registerTextDocumentContentProvider(scheme, provider) {
        seen.providers.set(scheme, provider)
        return new Disposable()
      },
    }),
    window: lenient({
      get activeTextEditor() {
        return seen.activeTextEditor
      },
      get visibleTextEditors() {
        return seen.documents.map((document) => ({ document }))
      },
      onDidChangeVisibleTextEditors: shown.event,
      tabGroups: lenient({ all: [] }),
      showErrorMessage: async (message) => void seen.errors.push(message),
      showInformationMessage: async () => undefined,
      createOutputChannel: () =>
        lenient({
          append() {},
          appendLine() {},
          show() {},
          dispose() {},
          error: (message) => seen.errors.push(message),
          info() {},
          warn() {},
          trace() {},
          debug() {},
          logLevel: 0,
        }),
      async showQuickPick(items) {
        seen.quickPick = items
        return seen.picked
      },
    }),
    languages: lenient({
      createDiagnosticCollection: () => (collection = new Collection()),
      getDiagnostics: (uri) => collection.get(uri),
      match(selectors, document) {
        const fits = ({ scheme, language }) =>
          (!scheme || scheme === document.uri.scheme) && (!language || language === document.languageId)
        return [selectors].flat().some(fits) ? 10 : 0
      },
    }),
    commands: {
      registerCommand(name, execute) {
        seen.commands.set(name, execute)
        return new Disposable(() => seen.commands.delete(name))
      },
      async executeCommand(name, ...args) {
        seen.executed.push([name, ...args.map(String)])
        return seen.commands.get(name)?.(...args)
      },
    },
  },
  {
    get(target, key) {
      if (key in target || typeof key === 'symbol') return target[key]
      return (target[key] = anything(key))
    },
  },
)
