import type { EditorView } from '@codemirror/view'
import { applyRemedy, type PageFinding, type Response } from '../src/codemirror/index.ts'

function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.className = className
  element.textContent = text
  return element
}

function entry(finding: PageFinding, view: EditorView): HTMLLIElement {
  const { severity, rule, message, start, end, remedies } = finding
  const item = made('li', severity, '')
  const place = made('button', 'place', '')
  place.append(
    made('strong', 'severity', severity),
    ` ${message} `,
    made('span', 'rule', `${rule}, line ${start.line}`),
  )
  place.addEventListener('click', () => {
    view.dispatch({ selection: { anchor: start.offset, head: end.offset }, scrollIntoView: true })
    view.focus()
  })
  item.append(place)
  for (const remedy of remedies) {
    const button = made('button', 'remedy', remedy.title)
    button.addEventListener('click', () => applyRemedy(view, remedy))
    item.append(button)
  }
  return item
}

function stateOf({ error, findings, suppressed }: Response): string {
  if (error !== null) return `The draft could not be read: ${error}`
  const stand = suppressed > 0 ? `, ${suppressed} let stand` : ''
  return findings.length === 0 ? `Nothing to query${stand}.` : `${findings.length} to look at${stand}.`
}

/** Lists the findings; each leads to its place, and can be mended where the desk knows how. */
export function showFindings(room: HTMLElement, response: Response, view: EditorView): void {
  const [state, list] = [room.querySelector('p'), room.querySelector('ol')]
  if (state) state.textContent = stateOf(response)
  list?.replaceChildren(...response.findings.map((finding) => entry(finding, view)))
}
