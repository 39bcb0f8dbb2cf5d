import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  CodeActionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ShowDocumentRequest,
  type CodeAction,
  type DocumentSymbol,
  type MarkupContent,
  type Range,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { folder } from '../cli/command.ts'
import { CAPABILITIES, connectEditor, type Editor } from './editor.ts'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

const STORY = `Harbour talks begin

The tunnel will cost £40m, said Ines Okoro, the harbour’s director. About 900 staff work there. Okoro’s
deputy, Tom Hale, left in May. “We lost two boats,” she said.

The International Harbour Council (IHC) met on Monday. A senior official, who asked not to be named because
the talks are private, said 30 people were there. Ines Okoro told the IHC of delays.

The Northern Ports Board sent OKORO a letter. Hale was not there, and the NPB said nothing.
`
const URI = 'untitled:story'

/** An editor with a draft in it. */
async function withDraft(text = STORY, language = 'plaintext', capabilities: object = CAPABILITIES) {
  const editor = await connectEditor({ capabilities })
  await editor.open(URI, text, language)
  await editor.diagnostics(URI, 1)
  return editor
}

/** The position of a piece of a text, its n-th occurrence. */
function positionOf(piece: string, text = STORY, occurrence = 0) {
  let at = text.indexOf(piece)
  for (let i = 0; i < occurrence; i++) at = text.indexOf(piece, at + 1)
  if (at < 0) throw new Error(`no ${piece}`)
  return TextDocument.create('', '', 0, text).positionAt(at)
}

function applied(edit: WorkspaceEdit | null | undefined, text = STORY): string {
  const [change] = edit?.documentChanges ?? []
  const edits: TextEdit[] =
    change && 'edits' in change ? (change.edits as TextEdit[]) : (edit?.changes?.[URI] ?? [])
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits)
}

/** The lines that differ, as they are now. */
function changedLines(after: string, before = STORY): string[] {
  const old = new Set(before.split(/\r?\n/))
  return after.split(/\r?\n/).filter((line) => !old.has(line))
}

async function actionsAt(editor: Editor, piece: string, text = STORY, only?: string[], occurrence = 0) {
  const start = positionOf(piece, text, occurrence)
  const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: URI },
    range: { start, end: start },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  })
  return (actions ?? []) as CodeAction[]
}

const named = (actions: readonly CodeAction[], title: string): CodeAction => {
  const found = actions.find((one) => one.title.startsWith(title))
  if (!found) throw new Error(`no ${title} among ${actions.map((one) => one.title).join(', ')}`)
  return found
}

async function hover(editor: Editor, piece: string): Promise<string> {
  const found = await editor.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: URI },
    position: positionOf(piece),
  })
  return found ? (found.contents as MarkupContent).value : ''
}

test('a hover says who vouches for a figure, and who a name is', async () => {
  const editor = await withDraft()
  expect(await hover(editor, '£40m')).toBe('Vouched for by **Ines Okoro** (“said”), line 3.')
  expect(await hover(editor, '900 staff')).toBe('Nobody vouches for it.')
  expect(await hover(editor, 'Hale was')).toContain('**Tom Hale**\n\n')
  expect(await hover(editor, 'Hale was')).toContain('2 mentions: lines 4, 9')
  expect(await hover(editor, 'IHC of')).toContain('IHC, introduced in line 6')
  expect(await hover(editor, 'she said')).toContain('Source: a pronoun for **Ines Okoro**, with “said”.')
  expect(await hover(editor, 'A senior official')).toMatch(
    /Source: somebody without a name, with “said”\.\s+Why there is no name, line 6: “A senior official, who .*”$/,
  )
  expect(await hover(editor, 'begin')).toBe('')
})

test('an editor without Markdown or versions of edits gets plain ones', async () => {
  const editor = await withDraft(STORY, 'plaintext', {})
  expect(await hover(editor, '£40m')).toBe('Vouched for by Ines Okoro (“said”), line 3.')
  const edit = await editor.connection.sendRequest(RenameRequest.type, {
    textDocument: { uri: URI },
    position: positionOf('Tom Hale'),
    newName: 'Tim Hale',
  })
  expect(Object.keys(edit ?? {})).toEqual(['changes'])
  const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: URI },
  })) as SymbolInformation[]
  expect(symbols.filter(({ containerName }) => containerName === 'People').map(({ name }) => name)).toEqual([
    'Ines Okoro',
    'Tom Hale',
  ])
})

test('the outline is the fact sheet', async () => {
  const editor = await withDraft()
  const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: { uri: URI },
  })) as DocumentSymbol[]
  const groups = Object.fromEntries(
    symbols.map(({ name, children = [] }) => [name, children.map((one) => `${one.name} | ${one.detail}`)]),
  )
  expect(Object.keys(groups)).toEqual(['Sources', 'Figures', 'Quotes', 'People', 'Institutions'])
  expect(groups['Sources']).toContain('A senior official | unnamed, with a reason, 1 statement')
  expect(groups['Figures']).toContain('About 900 staff | nobody vouches')
  expect(groups['Figures']).toContain('£40m | Ines Okoro')
  expect(groups['Quotes']).toEqual(['“We lost two boats,” | Ines Okoro'])
  expect(groups['Institutions']).toContain('International Harbour Council | IHC')
})

test('mentions are found from each other, and the source from a figure', async () => {
  const editor = await withDraft()
  const ask = (piece: string) => ({ textDocument: { uri: URI }, position: positionOf(piece) })
  const first = await editor.connection.sendRequest(DefinitionRequest.type, ask('OKORO'))
  expect(first).toMatchObject({ range: { start: positionOf('Ines Okoro') } })
  const source = await editor.connection.sendRequest(DefinitionRequest.type, ask('£40m'))
  expect(source).toMatchObject({ range: { start: positionOf('Ines Okoro') } })
  const who = await editor.connection.sendRequest(DefinitionRequest.type, ask('she said'))
  expect(who).toMatchObject({ range: { start: positionOf('Ines Okoro') } })
  const all = await editor.connection.sendRequest(ReferencesRequest.type, {
    ...ask('Hale was'),
    context: { includeDeclaration: true },
  })
  expect(all?.map(({ range }) => range.start)).toEqual([positionOf('Tom Hale'), positionOf('Hale was')])
})

async function rename(text: string, piece: string, newName: string): Promise<string> {
  const editor = await withDraft(text)
  const edit = await editor.connection.sendRequest(RenameRequest.type, {
    textDocument: { uri: URI },
    position: positionOf(piece, text),
    newName,
  })
  return applied(edit, text)
}

test('a person is renamed in every form', async () => {
  expect(changedLines(await rename(STORY, 'Okoro’s', 'Inés van der Berg'))).toEqual([
    'The tunnel will cost £40m, said Inés van der Berg, the harbour’s director. About 900 staff work there. van der Berg’s',
    'the talks are private, said 30 people were there. Inés van der Berg told the IHC of delays.',
    'The Northern Ports Board sent VAN DER BERG a letter. Hale was not there, and the NPB said nothing.',
  ])
  // A single word on a surname is the surname.
  expect(changedLines(await rename(STORY, 'Hale was', 'Hall'))).toEqual([
    'deputy, Tom Hall, left in May. “We lost two boats,” she said.',
    'The Northern Ports Board sent OKORO a letter. Hall was not there, and the NPB said nothing.',
  ])
})

test('a possessive stays one', async () => {
  const text = 'Ana Jones, the mayor, said no on Monday. Jones’ deputy was ill, Jones said.\n'
  expect(await rename(text, 'Ana', 'Ana Reed')).toBe(
    'Ana Reed, the mayor, said no on Monday. Reed’s deputy was ill, Reed said.\n',
  )
})

test('an institution is renamed with its letters', async () => {
  expect(changedLines(await rename(STORY, 'International', 'World Port Council'))).toEqual([
    'The World Port Council (WPC) met on Monday. A senior official, who asked not to be named because',
    'the talks are private, said 30 people were there. Ines Okoro told the WPC of delays.',
  ])
  expect(changedLines(await rename(STORY, 'IHC)', 'IHCO'))).toEqual([
    'The International Harbour Council (IHCO) met on Monday. A senior official, who asked not to be named because',
    'the talks are private, said 30 people were there. Ines Okoro told the IHCO of delays.',
  ])
})

test('what can be renamed is offered under its full name', async () => {
  const editor = await withDraft()
  const ask = (piece: string) =>
    editor.connection.sendRequest(PrepareRenameRequest.type, {
      textDocument: { uri: URI },
      position: positionOf(piece),
    })
  expect(await ask('Hale was')).toMatchObject({ placeholder: 'Tom Hale' })
  expect(await ask('IHC of')).toMatchObject({ placeholder: 'IHC' })
  expect(await ask('tunnel')).toBe(null)
})

test.each([
  [
    'plaintext',
    'About 900 staff work there.\n',
    '[stet unattributed-figure: ]\nAbout 900 staff work there.\n',
  ],
  [
    'plaintext',
    'Noon.\r\n\r\n- About 900 staff work there.\r\n',
    'Noon.\r\n\r\n[stet unattributed-figure: ]\r\n- About 900 staff work there.\r\n',
  ],
  [
    'markdown',
    'About 900 staff work *there*.\n',
    '<!-- stet unattributed-figure:  -->\nAbout 900 staff work *there*.\n',
  ],
  [
    'markdown',
    '- About 900 staff\n  work there.\n- Nobody else.\n',
    '- About 900 staff\n  work there. <!-- stet unattributed-figure:  -->\n- Nobody else.\n',
  ],
  [
    'html',
    '<p>About <b>900</b> staff work there.</p>',
    '<p><!-- stet unattributed-figure:  -->About <b>900</b> staff work there.</p>',
  ],
])('let it stand in %s: %j', async (language, text, expected) => {
  const capabilities = { ...CAPABILITIES, window: { showDocument: { support: true } } }
  const editor = await withDraft(text, language, capabilities)
  const action = named(await actionsAt(editor, '900', text), 'Let it stand')
  const after = applied(action.edit, text)
  expect(after).toBe(expected)
  // Without its reason the note is asked for one; with it the finding stands, and the note is not idle.
  await editor.change(URI, 2, { text: after })
  expect((await editor.diagnostics(URI, 2)).map(({ code }) => code).toSorted()).toEqual([
    'stet',
    'unattributed-figure',
  ])
  let selection: Range | undefined
  editor.connection.onRequest(ShowDocumentRequest.type, (params) => {
    selection = params.selection
    return { success: true }
  })
  await editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: action.command?.command ?? '',
    arguments: action.command?.arguments ?? [],
  })
  if (!selection) throw new Error('nothing is shown')
  await editor.change(URI, 3, { range: selection, text: 'council minutes' })
  expect(await editor.diagnostics(URI, 3)).toEqual([])
})

test('a stet that lets nothing stand is shown as unnecessary, and can be taken out', async () => {
  const text = '[stet placeholder: as agreed]\nAll is well.\n'
  const editor = await withDraft(text)
  expect(await editor.diagnostics(URI, 1)).toMatchObject([{ code: 'stet', tags: [1] }])
  const action = named(await actionsAt(editor, 'as agreed', text), 'Take out')
  expect(applied(action.edit, text)).toBe('\nAll is well.\n')
})

/** A draft in which the acronym at a piece of it is introduced. */
async function introduced(text: string, piece: string): Promise<string> {
  const editor = await withDraft(text)
  return applied(named(await actionsAt(editor, piece, text), 'Introduce the acronym here').edit, text)
}

test('acronyms are introduced', async () => {
  expect(changedLines(await introduced(STORY, 'Northern'))).toEqual([
    'The Northern Ports Board (NPB) sent OKORO a letter. Hale was not there, and the NPB said nothing.',
  ])
  const early = 'The NPB said no on Monday.\n\nThe Northern Ports Board (NPB) has 30 members.\n'
  expect(await introduced(early, 'NPB')).toContain('The Northern Ports Board (NPB) said no on Monday.')
  // Of whose name there is nothing, the name is left to be found out, which the desk asks for until it is.
  const unknown = 'Six boats sank, said a spokesman of CIMR, which runs the port.\n'
  expect(await introduced(unknown, 'CIMR')).toContain('of [name] (CIMR), which')
})

test('the later form is offered where a name is given in full again', async () => {
  const editor = await withDraft()
  const again = named(await actionsAt(editor, 'Ines Okoro', STORY, undefined, 1), 'Use the later form')
  expect(changedLines(applied(again.edit))).toEqual([
    'the talks are private, said 30 people were there. Okoro told the IHC of delays.',
  ])
  const first = await actionsAt(editor, 'Ines Okoro')
  expect(first.map(({ title }) => title)).not.toContain('Use the later form')
})

const HOUSE = {
  'copydesk.yml': 'rules: {}\n',
  'names.yml': 'people:\n  - name: Karim Khan\n    wrong: [Kareem Khan]\n',
}

test('safe fixes one by one, and all of them on request or on saving', async () => {
  const root = folder(HOUSE)
  const uri = pathToFileURL(join(root, 'draft.txt')).href
  const text = 'Kareem Khan, the prosecutor, said no. It was Kareem Khan who wrote.\n'
  const editor = await connectEditor({ folders: [root] })
  await editor.open(uri, text)
  const diagnostics = await editor.diagnostics(uri, 1)
  const wrong = diagnostics.filter(({ code }) => code === 'house-name')
  expect(wrong).toMatchObject([{ tags: [2] }, { tags: [2] }])
  const ask = async (only?: string[]) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    const context = { diagnostics: [], ...(only ? { only } : {}) }
    const request = { textDocument: { uri }, range, context }
    return (await editor.connection.sendRequest(CodeActionRequest.type, request)) as CodeAction[]
  }
  const [fix] = await ask(['quickfix'])
  expect(fix).toMatchObject({ title: 'Change to “Karim Khan”', isPreferred: true, diagnostics: [wrong[0]] })
  for (const only of [['source.fixAll'], ['source.fixAll.copydesk'], undefined]) {
    const all = named(await ask(only), 'Put in all safe fixes')
    expect(all.kind).toBe('source.fixAll.copydesk')
    expect(applied(all.edit, text)).toBe(text.replaceAll('Kareem', 'Karim'))
  }
  expect(await ask(['refactor.extract'])).toEqual([])
})

test('names go into the register, which a hover shows', async () => {
  const root = folder({
    'copydesk.yml': 'rules: {}\n',
    'names.yml': 'people:\n  - name: Tom Hale\n    role: deputy director\n    later: Mr Hale\n',
  })
  const uri = pathToFileURL(join(root, 'draft.txt')).href
  const names = pathToFileURL(join(root, 'names.yml')).href
  const editor = await connectEditor({ folders: [root] })
  await editor.open(uri, STORY)
  const ask = async (piece: string) => {
    const start = positionOf(piece)
    const context = { diagnostics: [], only: ['refactor'] }
    const request = { textDocument: { uri }, range: { start, end: start }, context }
    return (await editor.connection.sendRequest(CodeActionRequest.type, request)) as CodeAction[]
  }
  const add = named(await ask('Okoro’s'), 'Add “Ines Okoro” to the names register')
  expect(add.edit?.documentChanges).toMatchObject([{ textDocument: { uri: names, version: null } }])
  const before = readFileSync(join(root, 'names.yml'), 'utf8')
  const after = applied(add.edit, before)
  expect(after.startsWith(before)).toBe(true)
  expect(after).toContain('  - name: Ines Okoro\n    role: ')
  expect(await ask('Hale was')).toEqual([])
  const position = positionOf('Hale was')
  const shown = await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position })
  expect(JSON.stringify(shown)).toContain(
    'In the names register: Tom Hale, deputy director; later “Mr Hale”.',
  )
})

test('a rule is explained', async () => {
  const text = 'The ferry to TK Street.'
  const editor = await withDraft(text)
  const explain = named(await actionsAt(editor, 'TK', text), 'Explain this rule')
  const command = explain.command?.command ?? ''
  const ask = (rule: unknown) =>
    editor.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [rule] })
  expect(await ask('placeholder')).toBe('# placeholder')
  expect(editor.messages).toEqual(['# placeholder'])
  expect(await ask(undefined)).toBe(null)
})

test('the fact sheet is a command', async () => {
  const editor = await withDraft()
  const sheet = await editor.connection.sendRequest(ExecuteCommandRequest.type, {
    command: 'copydesk.sheet',
    arguments: [URI],
  })
  expect(sheet).toContain('## Figures')
})
