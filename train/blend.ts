import { LABELS, Label, type WordClasses } from '../src/article/attributions/model.ts'
import type { LearnedWeights } from '../src/article/attributions/model-file.ts'
import type { Example } from './corpus.ts'
import { learn as learnField } from './crf.ts'
import { lessons } from './learner.ts'
import { learn as learnPerceptron } from './perceptron.ts'

const PERCEPTRON_SEEDS = [7, 8, 9, 10]
const PERCEPTRON_EPOCHS = 5
const FIELD_SHARE = 3
/** Taken from every word's score of “none of them”: as much as makes precision and recall of content equal. */
const OPENNESS = 5
const FIELD = { epochs: 6, seed: 7, rate: 0.05, decay: 0.005, dropout: 0.3 }

/**
 * Learns the tagger's weights: four perceptrons that saw the articles in different orders, and a conditional
 * random field. Perceptrons find more of the content, the field its exact ends; all are linear in the same
 * features, so their sum is one model and costs nothing when it reads.
 *
 * `classes` are the word classes that each example is read with.
 */
export function blend(examples: readonly Example[], classes: Map<Example, WordClasses>): LearnedWeights {
  const read = lessons(examples, classes)
  const perceptrons = PERCEPTRON_SEEDS.map((seed) => scaled(learnPerceptron(read, PERCEPTRON_EPOCHS, seed)))
  const field = scaled(learnField(read, FIELD))
  const share = 1 / perceptrons.length
  const all = sum([...perceptrons.map((one): [number, LearnedWeights] => [share, one]), [FIELD_SHARE, field]])
  for (let at = Label.none; at < all.edges.length; at += LABELS)
    all.edges[at] = (all.edges[at] as number) - OPENNESS
  return all
}

/** The same weights at a common length, so that none drowns the others. */
function scaled(one: LearnedWeights): LearnedWeights {
  let squares = 0
  for (const weight of one.weights) squares += weight * weight
  const factor = 1000 / Math.sqrt(squares)
  return {
    weights: one.weights.map((weight) => weight * factor),
    edges: one.edges.map((weight) => weight * factor),
    steps: one.steps.map((weight) => weight * factor),
  }
}

function sum(parts: readonly (readonly [factor: number, weights: LearnedWeights])[]): LearnedWeights {
  const add = (key: keyof LearnedWeights): Float32Array => {
    const total = new Float64Array(parts[0]?.[1][key].length ?? 0)
    for (const [factor, one] of parts)
      for (const [i, weight] of one[key].entries()) total[i] = (total[i] as number) + factor * weight
    return Float32Array.from(total)
  }
  return { weights: add('weights'), edges: add('edges'), steps: add('steps') }
}
