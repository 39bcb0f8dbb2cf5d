import { WordList, hashWord } from '../tokens.ts'

/** What words stand for, by their hashes. */
export function wordMap<Value>(record: Readonly<Record<string, Value>>): ReadonlyMap<number, Value> {
  return new Map(Object.entries(record).map(([word, value]) => [hashWord(word), value]))
}

export const A = hashWord('a')
export const AN = hashWord('an')
export const AND = hashWord('and')
export const AT = hashWord('at')
export const BETWEEN = hashWord('between')
export const CENT = hashWord('cent')
export const EVERY = hashWord('every')
export const FROM = hashWord('from')
export const HALF = hashWord('half')
export const IN = hashWord('in')
export const OF = hashWord('of')
export const OLD = hashWord('old')
export const OLDS = hashWord('olds')
export const ONE = hashWord('one')
export const OR = hashWord('or')
export const OUT = hashWord('out')
export const PER = hashWord('per')
export const POINT = hashWord('point')
export const THE = hashWord('the')
export const THROUGH = hashWord('through')
export const TO = hashWord('to')

export const articles = new WordList(['a', 'an'])
