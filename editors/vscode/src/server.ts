/** The language server of the extension, as a process of its own that the extension talks to. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConnection } from 'vscode-languageserver/node'
import { serve } from '../../../src/lsp/server.ts'
import { version } from '../package.json'

/** The page of a rule, which stands beside the server. */
function page(rule: string): { text: string; file: string } | null {
  const file = join(__dirname, 'rules', `${rule}.md`)
  return /^[a-z-]+$/.test(rule) && existsSync(file) ? { text: readFileSync(file, 'utf8'), file } : null
}

serve(createConnection(), { version, page })
