import type { ClientCapabilities } from 'vscode-languageserver'
import { chooseEncoding, type Encoding } from './encoding.ts'

/** What a client can do, as far as the server minds. */
export interface Client {
  encoding: Encoding
  /** It asks for diagnostics: they are not sent by themselves then, or it would show them twice. */
  pulls: boolean
  refreshes: boolean
  relatedInformation: boolean
  tags: boolean
  codeDescription: boolean
  /** Edits can name the version that they are for. */
  documentChanges: boolean
  createsFiles: boolean
  hierarchicalSymbols: boolean
  markdownHover: boolean
  preparesRename: boolean
  showDocument: boolean
  /** Files can be watched by the client. */
  watches: boolean
  folders: boolean
  configuration: boolean
}

/** Reads a client's capabilities. */
export function clientOf(capabilities: ClientCapabilities): Client {
  const { general, textDocument, window, workspace } = capabilities
  const published = textDocument?.publishDiagnostics
  const pulled = textDocument?.diagnostic
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    pulls: pulled !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation: (published?.relatedInformation || pulled?.relatedInformation) ?? false,
    tags: (published?.tagSupport || pulled?.tagSupport) !== undefined,
    codeDescription: (published?.codeDescriptionSupport || pulled?.codeDescriptionSupport) ?? false,
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    createsFiles:
      (workspace?.workspaceEdit?.documentChanges &&
        workspace.workspaceEdit.resourceOperations?.includes('create')) ??
      false,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    showDocument: window?.showDocument?.support ?? false,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    folders: workspace?.workspaceFolders ?? false,
    configuration: workspace?.configuration ?? false,
  }
}
