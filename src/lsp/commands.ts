import { pathToFileURL } from 'node:url'
import {
  MessageType,
  Range,
  ShowMessageNotification,
  type Connection,
  type ShowDocumentParams,
} from 'vscode-languageserver/node'
import { markdownSheets } from '../sheet/markdown.ts'
import type { Client } from './client.ts'
import type { Answer } from './features.ts'

/** What the server has from the program that it runs in. */
export interface Host {
  version: string
  /** The page of a rule as Markdown, and its file, if it has one; null when there is no such rule. */
  page(rule: string): { text: string; file: string | null } | null
}

/** Commands that the server executes. */
export const COMMANDS = {
  /** The page of a rule, by its id. Returns it as Markdown, and shows it where the editor can show a file. */
  explain: 'copydesk.explain',
  /** The fact sheet of an open draft, by its URI. Returns it as Markdown. */
  sheet: 'copydesk.sheet',
  /** Puts the cursor into a range of a draft, by its URI: where the reason of a stet belongs. */
  select: 'copydesk.select',
} as const

/** Says something to whoever sits at the editor. */
export function say(connection: Connection, type: MessageType, message: string): Promise<void> {
  // Not `window.showErrorMessage`, which asks for an answer and fails where there is none.
  return connection.sendNotification(ShowMessageNotification.method, { type, message })
}

/** Shows a file; an editor that will not is no error of the command. */
async function show(connection: Connection, params: ShowDocumentParams): Promise<void> {
  try {
    await connection.window.showDocument(params)
  } catch (error) {
    connection.console.warn(String(error))
  }
}

/** Executes what actions and editors ask for by name. */
export function executeCommands(
  connection: Connection,
  host: Host,
  client: () => Client,
  answer: Answer,
): void {
  const explain = async (rule: string): Promise<string | null> => {
    const page = host.page(rule)
    if (!page) return null
    if (page.file !== null && client().showDocument) {
      await show(connection, { uri: pathToFileURL(page.file).href, takeFocus: true })
    } else await say(connection, MessageType.Info, page.text)
    return page.text
  }
  connection.onExecuteCommand(async ({ command, arguments: [first, second] = [] }, token) => {
    if (command === COMMANDS.explain) return explain(String(first))
    if (command === COMMANDS.sheet) {
      return answer<string | null>(String(first), token, null, ({ article, draft }) =>
        markdownSheets().file({ path: draft.file.path, article, error: null }),
      )
    }
    if (command === COMMANDS.select && client().showDocument && Range.is(second)) {
      await show(connection, { uri: String(first), takeFocus: true, selection: second })
    }
    return null
  })
}
