import process from 'node:process'
import { createConnection } from 'vscode-languageserver/node'
import { serve } from '../lsp/server.ts'
import type { Arguments } from './arguments.ts'
import { complain } from './complain.ts'
import type { LSP_FLAGS } from './flags.ts'
import { rulePage } from './rule-page.ts'
import { packageVersion } from './package-root.ts'
import { UsageError } from './usage-error.ts'

/** `copydesk lsp`: answers an editor on standard input and output until it leaves, which ends the process. */
export async function lsp({ positionals }: Arguments<typeof LSP_FLAGS>): Promise<number> {
  if (positionals.length > 0) throw new UsageError('lsp takes no paths: the editor says what is open')
  // An editor keeps its server, whatever goes wrong in it.
  process.on('uncaughtException', (error) => complain(error.stack ?? error.message))
  serve(createConnection(process.stdin, process.stdout), { version: packageVersion(), page: rulePage })
  return new Promise(() => {})
}
