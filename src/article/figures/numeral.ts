import type { Atom } from './atoms.ts'
import type { DigitForm } from './digits.ts'

/** A number as it stands, before anything is known of its unit. */
export interface Numeral {
  /** Token and offset it begins at. */
  first: number
  start: number
  /** Its last atom, and the offset it ends at. */
  last: Atom
  end: number
  form: DigitForm | 'words' | 'vague' | 'fraction' | 'factor' | 'slashed'
  value: number | null
  /** What its scale multiplies (“1.2” of “1.2m”), and the scale, 1 without one. */
  mantissa: number | null
  scale: number
}

/** A numeral without a scale, from one atom to another. */
export function plain(first: Atom, last: Atom, value: number | null, form: Numeral['form']): Numeral {
  return {
    first: first.token,
    start: first.start,
    last,
    end: last.end,
    form,
    value,
    mantissa: value,
    scale: 1,
  }
}

/** The numeral with more atoms and a new value. */
export function grown(
  numeral: Numeral,
  last: Atom,
  value: number | null,
  form: Numeral['form'] = numeral.form,
): Numeral {
  return { ...numeral, last, end: last.end, form, value, mantissa: value }
}
