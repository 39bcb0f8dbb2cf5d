import { hasRunOut, type ConfigStet } from '../lint/config-stet.ts'
import type { Settings } from '../lint/settings.ts'
import { complain } from './complain.ts'

/** Keeps count of the entries of `stet:` in configurations: which were for drafts of this run, and which were used. */
export class ConfigStets {
  readonly #idle = new Map<string, ConfigStet>()
  readonly #used = new Set<string>()

  /**
   * Takes note of a draft.
   *
   * @param used where the entries stand that were used in it
   */
  read({ stets = [], rules }: Settings, used: ReadonlySet<string>): void {
    for (const stet of stets) {
      if (used.has(stet.where)) this.#used.add(stet.where)
      else if (rules.get(stet.rule)?.severity !== 'off') this.#idle.set(stet.where, stet)
    }
  }

  /** Says which entries let nothing stand in any of the drafts they are for. */
  close(): void {
    for (const [where, stet] of this.#idle) {
      if (this.#used.has(where)) continue
      const ranOut = hasRunOut(stet) ? `, and ran out on ${stet.until}` : ''
      complain(`${where}: this stet lets nothing stand in the drafts that were read${ranOut}: take it out`)
    }
  }
}
