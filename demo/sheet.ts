import type { PageSheet, Section } from '../src/codemirror/index.ts'

function tableOf({ columns, rows }: Section): HTMLTableElement {
  const table = document.createElement('table')
  const head = table.createTHead().insertRow()
  for (const column of columns) {
    const cell = document.createElement('th')
    cell.scope = 'col'
    cell.textContent = column
    head.append(cell)
  }
  const body = table.createTBody()
  for (const row of rows) {
    const line = body.insertRow()
    for (const { text, open } of row) {
      const cell = line.insertCell()
      cell.textContent = text
      cell.classList.toggle('open', open)
    }
  }
  return table
}

function textIn(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

/** Shows the fact sheet as tables; what a fact-checker has to look into is marked. */
export function showSheet(room: HTMLElement, sheet: PageSheet | null): void {
  const parts = (sheet?.sections ?? []).flatMap((section) => [
    textIn('h2', section.title),
    ...(section.rows.length > 0 ? [tableOf(section)] : []),
    ...(section.note === null ? [] : [textIn('p', section.note)]),
  ])
  room.replaceChildren(textIn('h2', 'Fact sheet'), textIn('p', sheet ? `${sheet.summary}.` : ''), ...parts)
}
