import { decodeHTMLStrict } from 'entities/decode'

/** What micromark asks: the character that a name stands for (“amp”), or false. Without a table of its own. */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`
  const character = decodeHTMLStrict(reference)
  return character === reference ? false : character
}
