import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import type { Finding } from '../lint/finding.ts'
import type { Replacement } from '../lint/fix-edits.ts'
import { fixAllEdits, fixesOf } from '../lint/quick-fixes.ts'
import { stetNoteFor } from '../lint/stet-note.ts'
import type { Client } from './client.ts'
import { COMMANDS } from './commands.ts'
import type { Reading } from './desk.ts'
import { diagnosticOf } from './diagnostics.ts'
import { mentionAt } from './mentions.ts'
import { namingActions } from './naming-actions.ts'
import { registration } from './register-action.ts'

/** The kind of “fix all safe ones”, for editors that do it on saving. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.copydesk`

export const ACTION_KINDS = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL]

/** Edits of one draft as the client takes them: for the very version that was read, where it can say so. */
export function workspaceEdit(
  { uri, version, positions }: Reading,
  replacements: readonly Replacement[],
  client: Client,
): WorkspaceEdit {
  const edits: TextEdit[] = replacements.map(({ start, end, text }) => ({
    range: positions.range(start, end),
    newText: text,
  }))
  if (!client.documentChanges) return { changes: { [uri]: edits } }
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits }
  return { documentChanges: [change] }
}

/** Whether an action of a kind is asked for: “source.fixAll” asks for “source.fixAll.copydesk”. */
function isWanted({ only }: CodeActionContext, kind: string): boolean {
  return (
    only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === '')
  )
}

/** The actions at one place of one draft. */
class Actions {
  readonly #reading: Reading
  readonly #client: Client

  constructor(reading: Reading, client: Client) {
    this.#reading = reading
    this.#client = client
  }

  /** What can be done about a finding. */
  forFinding(finding: Finding): CodeAction[] {
    const diagnostics = [diagnosticOf(finding, this.#reading, this.#client)]
    const kind = CodeActionKind.QuickFix
    const fixes = fixesOf(this.#reading.draft, finding).map(({ title, edits }, i): CodeAction => {
      const edit = this.#edit(edits)
      return { title, kind, diagnostics, edit, isPreferred: i === 0 && finding.fix === 'safe' }
    })
    const explain: CodeAction = {
      title: `Explain this rule (${finding.rule})`,
      kind,
      diagnostics,
      command: { title: 'Explain this rule', command: COMMANDS.explain, arguments: [finding.rule] },
    }
    return [...fixes, ...this.#stet(finding, { kind, diagnostics }), explain]
  }

  /** What can be done about the name at an offset of the file. */
  forName(offset: number, findings: readonly Finding[]): CodeAction[] {
    return namingActions(this.#reading, offset, findings).map(({ title, edit }) => ({
      title,
      kind: CodeActionKind.RefactorRewrite,
      edit: this.#edit([edit]),
    }))
  }

  /** “Add to the names register”. */
  async forRegister(offset: number): Promise<CodeAction[]> {
    const found = mentionAt(this.#reading, offset)
    const edit = found && (await registration(this.#reading, found, this.#client))
    if (!edit) return []
    const title = `Add “${found.named.name}” to the names register`
    return [{ title, kind: CodeActionKind.RefactorRewrite, edit }]
  }

  async fixAll(): Promise<CodeAction[]> {
    const { draft, findings, settings } = this.#reading
    const edits = await fixAllEdits(draft, findings, settings)
    if (edits.length === 0) return []
    return [{ title: 'Put in all safe fixes', kind: FIX_ALL, edit: this.#edit(edits) }]
  }

  #stet(finding: Finding, common: Pick<CodeAction, 'kind' | 'diagnostics'>): CodeAction[] {
    const note = stetNoteFor(this.#reading.draft, finding)
    if (!note) return []
    const action = {
      ...common,
      title: `Let it stand (stet ${finding.rule}: …)`,
      edit: this.#edit([note.edit]),
    }
    if (!this.#client.showDocument) return [action]
    const { line, character } = this.#reading.positions.position(note.edit.start)
    // The note's own text up to the reason has one unit a character in every encoding.
    const place = { line, character: character + note.reason }
    const range: Range = { start: place, end: place }
    const command = {
      title: 'Write the reason',
      command: COMMANDS.select,
      arguments: [this.#reading.uri, range],
    }
    return [{ ...action, command }]
  }

  #edit(replacements: readonly Replacement[]): WorkspaceEdit {
    return workspaceEdit(this.#reading, replacements, this.#client)
  }
}

/** What can be done in a range of a draft. */
export async function actionsOf(
  reading: Reading,
  range: Range,
  context: CodeActionContext,
  client: Client,
): Promise<CodeAction[]> {
  const { positions, findings } = reading
  const from = positions.offset(range.start)
  const to = positions.offset(range.end)
  const touched = findings.filter(({ start, end }) => start.offset <= to && end.offset >= from)
  const actions = new Actions(reading, client)
  const found: CodeAction[] = []
  if (isWanted(context, CodeActionKind.QuickFix))
    found.push(...touched.flatMap((one) => actions.forFinding(one)))
  if (isWanted(context, CodeActionKind.RefactorRewrite)) {
    found.push(...actions.forName(from, touched), ...(await actions.forRegister(from)))
  }
  // An editor that asks for a light bulb at every move of the cursor does not mean this one.
  const automatic = context.only === undefined && context.triggerKind === CodeActionTriggerKind.Automatic
  if (!automatic && isWanted(context, FIX_ALL)) found.push(...(await actions.fixAll()))
  return found
}
