/** The playground: a text box, the findings beside it, the fact sheet below. One page that needs no network. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import story from '../fixtures/wire-ferry-sinking/story.txt'
import { copydesk, type DraftFormat, type Response } from '../src/codemirror/index.ts'
import { styles } from '../src/styles/styles.ts'
import { showFindings } from './findings.ts'
import { showSheet } from './sheet.ts'

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found as T
}

const style = element<HTMLSelectElement>('style')
const format = element<HTMLSelectElement>('format')
for (const name of styles.keys()) style.add(new Option(name, name))

/** The worker's script is part of the page, so that the page can be opened from the disk. */
function makeWorker(): Worker {
  const script = new Blob([element('worker').textContent ?? ''], { type: 'text/javascript' })
  return new Worker(URL.createObjectURL(script))
}

function onReading(response: Response, view: EditorView): void {
  showFindings(element('findings'), response, view)
  showSheet(element('sheet'), response.sheet)
  document.body.dataset['reading'] = String(response.id)
}

const desk = new Compartment()

function deskExtension() {
  const layers = [{ style: style.value, rules: {} }]
  return copydesk({
    layers,
    format: format.value as DraftFormat,
    worker: makeWorker,
    sheet: true,
    onReading,
    delay: 150,
  })
}

const view = new EditorView({
  parent: element('draft'),
  state: EditorState.create({
    doc: story,
    extensions: [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Draft', spellcheck: 'true' }),
      lintGutter(),
      desk.of(deskExtension()),
    ],
  }),
})

for (const control of [style, format]) {
  control.addEventListener('change', () => view.dispatch({ effects: desk.reconfigure(deskExtension()) }))
}
