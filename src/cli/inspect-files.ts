import { inspectInput } from '../relay/intake/index.ts'
import { highestStatus, printJson, type CommandOutcome } from './command-outcome.ts'
import { fileMessage } from './message.ts'
import type { FileCommand } from './parse-command-line.ts'
import { printInspections, type FileInspection } from './print-inspections.ts'
import { readInputs, type ReadInput } from './read-input.ts'

interface FileOutcome {
  readonly inspected: readonly FileInspection[]
  readonly messages: string
  readonly exitStatus: CommandOutcome['exitStatus']
}

/** `inspect`: says what each file is and holds, without judging it. */
export async function inspectFiles({ files, isJson }: FileCommand): Promise<CommandOutcome> {
  const read = await readInputs(files)
  const outcomes = await Promise.all(files.map((file) => inspectFile(file, read.get(file))))
  const inputs = outcomes.flatMap(({ inspected }) => inspected)
  return {
    stdout: isJson ? printJson({ inputs }) : printInspections(inputs),
    stderr: outcomes.map(({ messages }) => messages).join(''),
    exitStatus: highestStatus(outcomes.map(({ exitStatus }) => exitStatus)),
  }
}

async function inspectFile(file: string, read: ReadInput | undefined): Promise<FileOutcome> {
  if (read?.kind !== 'read') {
    const messages = fileMessage(file, `${read?.message ?? 'not read'}.`)
    return { inspected: [], messages, exitStatus: 2 }
  }
  const inspection: FileInspection = { file, ...(await inspectInput(read.input)) }
  if (inspection.kind !== 'private-key') {
    return { inspected: [inspection], messages: '', exitStatus: 0 }
  }
  return {
    inspected: [inspection],
    messages: fileMessage(
      file,
      'found a private key, expected a file without one. Nothing of it was kept.',
    ),
    exitStatus: 2,
  }
}
