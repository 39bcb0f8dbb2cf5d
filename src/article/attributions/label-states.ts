import { LABELS, Label } from './model.ts'

/**
 * What a sequence of labels remembers of itself: the label that it is at and the last two stretches of a source,
 * a cue or content, gaps between them passed over. “Source, then cue, then nothing” expects content; “content,
 * then source” expects a cue.
 */
interface State {
  /** `LABELS` at the sentence's start. */
  label: number
  stretches: readonly number[]
}

const REMEMBERED = 2

function after({ label, stretches }: State, next: number): State {
  const begins = next !== Label.none && next !== label
  return { label: next, stretches: begins ? [...stretches, next].slice(-REMEMBERED) : stretches }
}

function allStates(): { states: State[]; next: number[] } {
  const states: State[] = [{ label: LABELS, stretches: [] }]
  const known = new Map<string, number>()
  const next: number[] = []
  for (const state of states) {
    for (let label = 0; label < LABELS; label++) {
      const following = after(state, label)
      const key = `${following.label}:${following.stretches.join(',')}`
      let index = known.get(key)
      if (index === undefined) {
        index = states.push(following) - 1
        known.set(key, index)
      }
      next.push(index)
    }
  }
  return { states, next }
}

const all = allStates()

/** Number of states; the first one is the sentence's start. */
export const STATES = all.states.length

/** For each state and each label (`state * LABELS + label`), the state that the label leads to. */
export const NEXT_STATE = Uint8Array.from(all.next)

/** For each state, the label that it is at; `LABELS` at the sentence's start. */
export const LABEL_OF_STATE = Uint8Array.from(all.states, ({ label }) => label)

/** Places between two tokens, for the weights of states: a word, a mark, an opening or closing quotation mark … */
const PLACES = 5

/** Number of weights of steps from a state to a label. */
export const STATE_WEIGHTS = PLACES * STATES * LABELS

/** Where the weights of steps begin at a place, whose class is that of `Features.edges`. */
export function stateWeightsAt(edge: number): number {
  return (edge >> 3) * STATES * LABELS
}
