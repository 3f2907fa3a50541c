/** 0: fine. 1: an `expect` does not hold. 2: an input could not be used, or the command is wrong. */
export type ExitStatus = 0 | 1 | 2

/** Everything a command has to say. */
export interface CommandOutcome {
  /** The result and nothing else. */
  readonly stdout: string
  /** Messages, each ending in a line break. */
  readonly stderr: string
  readonly exitStatus: ExitStatus
}

/** The highest status that applies. */
export function highestStatus(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce<ExitStatus>((high, status) => (status > high ? status : high), 0)
}

/** A result as JSON, indented for people. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
