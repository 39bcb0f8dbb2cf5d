import { LABELS, Label, type WordClasses } from '../src/article/attributions/model.ts'
import type { Example } from './corpus.ts'
import { learn as learnField } from './crf.ts'
import { learn as learnPerceptron } from './perceptron.ts'

/** Weights of features and of label pairs. */
interface Weights {
  weights: Float32Array
  edges: Float32Array
}

const PERCEPTRON_SEEDS = [7, 8, 9, 10]
const PERCEPTRON_EPOCHS = 6
const FIELD_SHARE = 1.5
/** Taken from every word's score of “none of them”: as much as makes precision and recall of content equal. */
const OPENNESS = 4
const FIELD = { epochs: 6, seed: 7, rate: 0.05, decay: 0.005, dropout: 0.3 }

/**
 * Learns the tagger's weights: four perceptrons that saw the articles in different orders, and a conditional
 * random field. Perceptrons find more of the content, the field its exact ends; all are linear in the same
 * features, so their sum is one model and costs nothing when it reads.
 */
export function blend(examples: readonly Example[], words: WordClasses): Weights {
  const perceptrons = PERCEPTRON_SEEDS.map((seed) =>
    scaled(learnPerceptron(examples, words, PERCEPTRON_EPOCHS, seed)),
  )
  const field = scaled(learnField(examples, words, FIELD))
  const share = 1 / perceptrons.length
  const all = sum([...perceptrons.map((one): [number, Weights] => [share, one]), [FIELD_SHARE, field]])
  for (let at = Label.none; at < all.edges.length; at += LABELS)
    all.edges[at] = (all.edges[at] as number) - OPENNESS
  return all
}

/** The same weights at a common length, so that none drowns the others. */
function scaled(one: Weights): Weights {
  let squares = 0
  for (const weight of one.weights) squares += weight * weight
  const factor = 1000 / Math.sqrt(squares)
  return {
    weights: one.weights.map((weight) => weight * factor),
    edges: one.edges.map((weight) => weight * factor),
  }
}

function sum(parts: readonly (readonly [factor: number, weights: Weights])[]): Weights {
  const add = (key: keyof Weights): Float32Array => {
    const total = new Float64Array(parts[0]?.[1][key].length ?? 0)
    for (const [factor, one] of parts)
      for (const [i, weight] of one[key].entries()) total[i] = (total[i] as number) + factor * weight
    return Float32Array.from(total)
  }
  return { weights: add('weights'), edges: add('edges') }
}
