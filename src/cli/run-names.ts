import { namesOfDraft } from '../article/article.ts'
import type { Configuration } from '../lint/config.ts'
import type { Layer, Settings } from '../lint/settings.ts'
import type { Register } from '../register/register.ts'
import { NO_NAMES } from '../register/register.ts'
import { NO_RUN, type RunNames } from '../register/run-names.ts'
import { oneOf } from './arguments.ts'
import { bytesOfTarget, draftOf } from './drafts.ts'
import { STDIN, type Target } from './files.ts'

/** The rules that can look at all drafts of a run. */
const RULES = ['name-variant', 'institution-variant'] as const

/** What `--scope` says of them. */
export function layersOfScope(value: string | undefined): Layer[] {
  if (value === undefined) return []
  const scope = oneOf('scope', value, ['article', 'run'])
  return [{ rules: Object.fromEntries(RULES.map((id) => [id, { options: { scope } }])) }]
}

function compares({ rules }: Settings): boolean {
  return RULES.some((id) => {
    const { severity, options } = rules.get(id) ?? { severity: 'off', options: {} }
    return severity !== 'off' && 'scope' in options && options.scope === 'run'
  })
}

/**
 * Reads the names of all drafts that a rule with `scope: run` is on for. Each draft is read and let go: what is kept
 * is as large as the names are many. Standard input, which can be read once only, is compared with the others but
 * not they with it. What cannot be read is told when it is queried.
 */
export async function runNamesOf(all: readonly Target[], configuration: Configuration): Promise<RunNames> {
  const targets: Target[] = []
  let register: Register = NO_NAMES
  for (const target of all) {
    if (target.fault || target.path === STDIN) continue
    const found = await configuration.of(target.path).catch(() => null)
    if (!found || found.ignored || !compares(found.settings)) continue
    register = found.settings.register ?? register
    targets.push(target)
  }
  if (targets.length < 2) return NO_RUN
  const [{ DistinctNames }, { runNames }] = await Promise.all([
    import('../register/distinct-names.ts'),
    import('../register/compare-names.ts'),
  ])
  const names = new DistinctNames()
  for (const target of targets) {
    try {
      names.add(target.path, namesOfDraft(await draftOf(await bytesOfTarget(target), target.path)))
    } catch {
      // It is told when the draft is queried.
    }
  }
  return runNames(names, register)
}
