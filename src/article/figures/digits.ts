/** How a run of digits is written. */
export type DigitForm =
  /** “20,000”, “1.2”, “1,00,000” */
  | 'plain'
  /** “14:25” */
  | 'clock'
  /** “1.2.3”, “12,34,5”, digits of other scripts: no value can be read */
  | 'code'

export interface Digits {
  form: DigitForm
  value: number | null
}

const CODE: Digits = { form: 'code', value: null }

/** Reads digits with their separators: commas in western or Indian groups, one point for decimals. */
export function parseDigits(text: string, start: number, end: number): Digits {
  let whole = 0
  let decimals = 0
  let scale = 1
  let points = 0
  let group = 0
  let groups = 0
  let indian = false
  // Ids, time stamps, telephone numbers.
  if (end - start > 9 && isUnbroken(text, start, end)) return CODE
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) {
      if (points > 0) {
        decimals = decimals * 10 + code - 48
        scale *= 10
      } else whole = whole * 10 + code - 48
      group++
    } else if (code === 0x3a) return { form: 'clock', value: null }
    else if (code === 0x2e) {
      if (++points > 1) return CODE
      if (groups > 0 && group !== 3) return CODE
      group = 0
    } else if (code === 0x2c && points === 0) {
      // “1,00,000”: all groups but the first and the last have two digits.
      if (groups > 0 && group === 2) indian = true
      else if (groups > 0 && (group !== 3 || indian)) return CODE
      if (groups === 0 && group > 3) return CODE
      group = 0
      groups++
    } else return CODE
  }
  if (points === 0 && groups > 0 && group !== 3) return CODE
  return { form: 'plain', value: points > 0 ? Number(`${whole}.${padded(decimals, scale)}`) : whole }
}

function isUnbroken(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) < 48) return false
  return true
}

/** Decimals with their leading zeros; read as text, so that 1.15 is the nearest number to it. */
function padded(decimals: number, scale: number): string {
  return String(scale + decimals).slice(1)
}
