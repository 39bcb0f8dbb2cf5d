import { setDiagnosticsEffect } from '@codemirror/lint'
import { EditorView } from '@codemirror/view'

/**
 * Keeps the cursor where it is when findings arrive. Where a finding covers a whole line, CodeMirror 6.43 moves the
 * line's text node into a new element, by which the browser's own cursor falls to the start of the line, and the
 * editor's follows it.
 */
export const keepCursor = EditorView.updateListener.of(({ view, transactions }) => {
  if (!transactions.some(({ effects }) => effects.some((effect) => effect.is(setDiagnosticsEffect)))) return
  const { main } = view.state.selection
  const drawn = document.getSelection()
  if (!main.empty || !view.hasFocus || !drawn?.anchorNode || !view.contentDOM.contains(drawn.anchorNode))
    return
  if (view.posAtDOM(drawn.anchorNode, drawn.anchorOffset) === main.head) return
  const { node, offset } = view.domAtPos(main.head)
  drawn.collapse(node, offset)
})
