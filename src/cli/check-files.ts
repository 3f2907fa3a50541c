import { runCase, type CaseRun } from '../relay/case/index.ts'
import { highestStatus, printJson, type CommandOutcome } from './command-outcome.ts'
import { diagnosticMessage, fileMessage } from './message.ts'
import type { FileCommand } from './parse-command-line.ts'
import { printCases, type FileResult } from './print-cases.ts'
import { readInputs, type ReadInput } from './read-input.ts'

/** What became of one file. */
interface FileOutcome {
  readonly judged: readonly FileResult[]
  readonly messages: string
  readonly exitStatus: CommandOutcome['exitStatus']
}

/** `check`: judges every usable file; the others are named on standard error. */
export async function checkFiles(
  { files, isJson }: FileCommand,
  today: string,
): Promise<CommandOutcome> {
  const inputs = await readInputs(files)
  const outcomes = files.map((file) => checkFile(file, inputs.get(file), today))
  const cases = outcomes.flatMap(({ judged }) => judged)
  const printed = isJson ? printJson({ cases }) : printCases(cases)
  return {
    stdout: printed,
    stderr: outcomes.map(({ messages }) => messages).join(''),
    exitStatus: highestStatus(outcomes.map(({ exitStatus }) => exitStatus)),
  }
}

function checkFile(file: string, input: ReadInput | undefined, today: string): FileOutcome {
  if (input?.kind !== 'read') {
    return unusable(fileMessage(file, `${input?.message ?? 'not read'}.`))
  }
  if (typeof input.input !== 'string') {
    return unusable(fileMessage(file, 'found a binary file, expected a case in YAML or JSON.'))
  }
  return toOutcome(file, runCase(input.input, today))
}

function toOutcome(file: string, run: CaseRun): FileOutcome {
  if (run.kind === 'unusable') {
    return unusable(run.diagnostics.map((item) => diagnosticMessage(file, item)).join(''))
  }
  const results = [run.result, ...run.also]
  const differences = results.flatMap(({ through, expectationDifferences }) =>
    expectationDifferences.map((difference) => `${throughWords(through)}${difference}`),
  )
  const isFailed = results.some(({ expectationMet }) => expectationMet === false)
  return {
    judged: results.map(({ title, ...rest }) => ({ file, title, ...rest })),
    messages: differences
      .map((difference) => fileMessage(file, `expect does not hold: ${difference}`))
      .join(''),
    exitStatus: isFailed ? 1 : 0,
  }
}

function throughWords(server: string | null): string {
  return server === null ? '' : `through ${server}: `
}

function unusable(messages: string): FileOutcome {
  return { judged: [], messages, exitStatus: 2 }
}
