/** How much speaks for each kind of name. */
export interface Evidence {
  person: number
  institution: number
  place: number
  /** Anything else: a law, a prize, a people, a month, a work. */
  thing: number
}

export function noEvidence(): Evidence {
  return { person: 0, institution: 0, place: 0, thing: 0 }
}
