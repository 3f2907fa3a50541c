import { parseArgs } from 'node:util'

/** A command that works on files; `-` is standard input. */
export interface FileCommand {
  readonly isJson: boolean
  readonly files: readonly string[]
}

export type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong-usage'; readonly message: string }
  | ({ readonly kind: 'check' | 'inspect' } & FileCommand)

export const USAGE = `Usage:
  npm run -s relay -- check [--json] FILE...     judge case files and check what they expect
  npm run -s relay -- inspect [--json] FILE...   say what files are and hold

FILE is a path, or - for standard input.

  --json      print the result as JSON
  --help      print this text
  --version   print the version

Exit status: 0 fine, 1 a case did not turn out as it expects, 2 a file could not be used.
`

/** Reads the arguments; whatever does not fit becomes `wrong-usage` with a message. */
export function parseCommandLine(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
    if (values.help === true) return { kind: 'help' }
    if (values.version === true) return { kind: 'version' }
    return toFileCommand(positionals, values.json === true)
  } catch (error) {
    const message = error instanceof Error ? error.message : 'found arguments of no known form.'
    return { kind: 'wrong-usage', message }
  }
}

function toFileCommand([name, ...files]: readonly string[], isJson: boolean): Command {
  if (name !== 'check' && name !== 'inspect') {
    const found = name === undefined ? 'no command' : `the command ${JSON.stringify(name)}`
    return { kind: 'wrong-usage', message: `found ${found}, expected check or inspect.` }
  }
  if (files.length > 0) return { kind: name, isJson, files }
  return { kind: 'wrong-usage', message: `${name}: found no file, expected at least one, or -.` }
}
