/**
 * The page's script: shows beside a figure or a statement what the lists say of it, on hover, focus and tap.
 * Without it the same links lead to the lists.
 */
export const SCRIPT = `
(() => {
  'use strict'
  const card = document.getElementById('card')
  let note = ''
  let timer = 0

  const markedFrom = (event) =>
    event.target instanceof Element ? event.target.closest('article [data-note]') : null

  const piecesOf = (id) => document.querySelectorAll('article [data-note="' + id + '"]')

  function hide() {
    clearTimeout(timer)
    for (const piece of piecesOf(note)) piece.classList.remove('on')
    note = ''
    card.hidden = true
  }

  function hideSoon() {
    clearTimeout(timer)
    timer = setTimeout(hide, 200)
  }

  function place(marked, x) {
    const boxes = [...marked.getClientRects()]
    const box = boxes.find(({ left, right }) => x >= left && x <= right) ?? boxes[0]
    if (!box) return
    const { width, height } = card.getBoundingClientRect()
    const room = document.documentElement.clientWidth - width - 8
    const below = box.bottom + 6
    const top = below + height > innerHeight && box.top - height - 6 > 0 ? box.top - height - 6 : below
    card.style.left = Math.max(8, Math.min(box.left, room)) + scrollX + 'px'
    card.style.top = top + scrollY + 'px'
  }

  function show(marked, x) {
    clearTimeout(timer)
    const id = marked.dataset.note
    if (id === note) return
    hide()
    const said = document.getElementById(id + '-by')
    if (!said) return
    note = id
    card.textContent = said.textContent
    for (const piece of piecesOf(id)) piece.classList.add('on')
    card.hidden = false
    place(marked, x)
  }

  document.addEventListener('mouseover', (event) => {
    const marked = markedFrom(event)
    if (marked) show(marked, event.clientX)
    else if (card.contains(event.target)) clearTimeout(timer)
    else if (note !== '') hideSoon()
  })
  document.addEventListener('focusin', (event) => {
    const marked = markedFrom(event)
    if (marked) show(marked, -1)
    else hide()
  })
  document.addEventListener('focusout', hideSoon)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  // A finger taps to see; the keyboard has seen it already, and goes on to the list.
  document.addEventListener('click', (event) => {
    const marked = markedFrom(event)
    if (!marked || event.detail === 0) return
    event.preventDefault()
    show(marked, event.clientX)
  })
})()
`
