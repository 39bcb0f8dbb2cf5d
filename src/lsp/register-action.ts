import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CreateFile, TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node'
import { difference } from '../lint/quick-fixes.ts'
import { mergedNamesFile, newNamesFile } from '../register/names-file.ts'
import type { Proposal } from '../register/proposal.ts'
import type { Client } from './client.ts'
import type { Reading } from './desk.ts'
import type { Named } from './mentions.ts'
import { Positions } from './positions.ts'

/** The entry that a name of a draft would have in a register. */
function proposalOf({ article, draft }: Reading, { kind, named }: Named): Proposal | null {
  const [first] = named.mentions
  if (!first) return null
  const { line, column } = article.place(first.span).start
  const role = kind === 'person' && named.role ? article.slice(named.role).replaceAll(/\s+/g, ' ') : null
  const entry = {
    kind,
    name: named.name,
    role,
    acronym: kind === 'institution' && named.acronym !== named.name ? named.acronym : null,
    accepted: [],
    drafts: 1,
    mentions: named.mentions.length,
    first: { path: basename(draft.file.path ?? 'untitled'), line, column },
  }
  return { entries: [entry], conflicts: [], rare: 0 }
}

/**
 * The edit that adds a name of a draft to its names register; null when the register has it, when the draft has no
 * configuration that could have a register, or when there is none yet and the editor cannot make files.
 */
export async function registration(
  reading: Reading,
  named: Named,
  client: Client,
): Promise<WorkspaceEdit | null> {
  const { names: path, settings } = reading
  const proposal = proposalOf(reading, named)
  if (path === null || !proposal || settings.register?.find(named.named.name)) return null
  const uri = pathToFileURL(path).href
  const isThere = existsSync(path)
  if (!isThere && !client.createsFiles) return null
  const text = isThere ? readFileSync(path, 'utf8') : ''
  const after = isThere ? await mergedNamesFile(text, proposal) : await newNamesFile(proposal)
  const { start, end, text: newText } = difference(text, after)
  const edits: TextEdit[] = [{ range: new Positions(text, client.encoding).range(start, end), newText }]
  if (!client.documentChanges) return { changes: { [uri]: edits } }
  const change = TextDocumentEdit.create({ uri, version: null }, edits)
  return { documentChanges: isThere ? [change] : [CreateFile.create(uri), change] }
}
