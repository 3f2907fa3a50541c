import { readCsv } from './csv/read-csv.ts'
import { readCommands } from './powershell/command-line.ts'
import type { TextForms } from './powershell/index.ts'
import { readJsonForm } from './powershell/json-form.ts'

/** Readers of all forms of cmdlet output and commands. Importing it brings all their code. */
export const EVERY_FORM: TextForms = { readCsv, readCommands, readJson: readJsonForm }
