/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  /** What is wrong: “unknown rule ‘percents’”. */
  what: string
  /** Where: “copydesk.yml:4:3”, or the flag of the command line. Lines and columns count from 1. */
  where: string
  /** What to do, when there is something to say: “did you mean ‘percent’?” */
  advice: string | null
}

/** A configuration file or flag that cannot be used. Its message has a line for each problem. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[]) {
    super(
      problems
        .map(({ what, where, advice }) => `${what} at ${where}${advice === null ? '' : `: ${advice}`}`)
        .join('\n'),
    )
    this.problems = problems
  }
}
