import type { Figure, Span } from '../types.ts'
import { sortOf } from './passage.ts'

/** How far a rounded number may be from what the others give. */
const ROUNDING = 0.03
/** How far a rounded share (“nearly half”) may be. */
const ROUGH = 0.15

/**
 * The figure that another one is reckoned from, or null: the difference or sum of two, or the share that one is
 * of another. Readers can do the sum themselves, so nobody need vouch for it.
 *
 * `near` are the figures of its sentence and the one before, in the order of the text.
 */
export function reckonedFrom(figure: Figure, near: readonly Figure[]): Span | null {
  const value = figure.value
  if (typeof value !== 'number' || value === 0) return null
  const others = near.filter((one) => one !== figure && typeof one.value === 'number' && one.value > 0)
  const sort = sortOf(figure)
  for (let i = 0; i < others.length; i++) {
    const one = others[i] as Figure
    for (let j = i + 1; j < others.length; j++) {
      const other = others[j] as Figure
      if (sortOf(one) !== sortOf(other)) continue
      const a = one.value as number
      const b = other.value as number
      if (sort === 'share' ? isShare(figure, value, a, b, sortOf(one)) : isSum(figure, one, other, a, b))
        return one.span
    }
  }
  return null
}

function isSum(figure: Figure, one: Figure, other: Figure, a: number, b: number): boolean {
  if (figure.kind !== one.kind || figure.unit !== one.unit || one.unit !== other.unit) return false
  const value = figure.value as number
  return about(value, Math.abs(a - b), ROUNDING) || about(value, a + b, ROUNDING)
}

function isShare(figure: Figure, value: number, a: number, b: number, sort: string): boolean {
  const [small, large] = a < b ? [a, b] : [b, a]
  if (figure.kind === 'percent') {
    // The distance of two shares is told in points.
    if (sort === 'share') return figure.unit !== '%' && about(value, large - small, ROUNDING)
    return (
      about(value, (100 * small) / large, ROUNDING) || about(value, (100 * (large - small)) / small, ROUNDING)
    )
  }
  return sort !== 'share' && (about(value, small / large, ROUGH) || about(value, large / small, ROUGH))
}

function about(value: number, wanted: number, tolerance: number): boolean {
  return wanted > 0 && Math.abs(value - wanted) <= tolerance * wanted
}
