import type { Span } from '../../article/types.ts'

/** Ids of elements of one draft on the page. None holds a word of the draft or of its path. */
export class Ids {
  /** The draft's own section. */
  readonly draft: string

  /** @param number the draft's place on the page, from 1 */
  constructor(number: number) {
    this.draft = `d${number}`
  }

  /** A heading or a part of the draft's section. */
  part(name: string): string {
    return `${this.draft}-${name}`
  }

  /** What is said of a statement. */
  statement(attribution: number): string {
    return `${this.draft}-a${attribution}`
  }

  /** What is said of a figure. */
  figure(index: number): string {
    return `${this.draft}-f${index}`
  }

  /** What is said of a source. */
  source(index: number): string {
    return `${this.draft}-s${index}`
  }

  /** Where a statement or a figure stands in the article. */
  place(id: string): string {
    return `${id}-at`
  }

  /** A mention, by the id of the person or institution. */
  mention(named: string, index: number): string {
    return `${this.draft}-${named}-${index}`
  }

  /** A passage that carries figures. */
  passage(span: Span): string {
    return `${this.draft}-w${span[0]}-${span[1]}`
  }
}
