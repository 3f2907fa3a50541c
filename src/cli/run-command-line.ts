import { readFileSync } from 'node:fs'
import { checkFiles } from './check-files.ts'
import type { CommandOutcome } from './command-outcome.ts'
import { inspectFiles } from './inspect-files.ts'
import { parseCommandLine, USAGE } from './parse-command-line.ts'

/**
 * Runs one command line.
 *
 * @param args what follows the program's name
 * @param today the day (UTC) for cases without `asOf`
 */
export async function runCommandLine(
  args: readonly string[],
  today: string,
): Promise<CommandOutcome> {
  const command = parseCommandLine(args)
  switch (command.kind) {
    case 'help':
      return { stdout: USAGE, stderr: '', exitStatus: 0 }
    case 'version':
      return { stdout: `${readVersion()}\n`, stderr: '', exitStatus: 0 }
    case 'wrong-usage':
      return { stdout: '', stderr: `relay: ${command.message}\n\n${USAGE}`, exitStatus: 2 }
    case 'check':
      return checkFiles(command, today)
    case 'inspect':
      return inspectFiles(command)
  }
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown'
}
