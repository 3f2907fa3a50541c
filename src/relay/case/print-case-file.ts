import { stringify } from 'yaml'
import type { CaseFile } from '../model/case-file.ts'

/** What a case file is written in. */
export type CaseForm = 'yaml' | 'json'

/** A case file as text: pasted texts in blocks, line by line. Read again, it is the same. */
export function printCaseFile(file: CaseFile, form: CaseForm): string {
  return form === 'json'
    ? `${JSON.stringify(file, null, 2)}\n`
    : stringify(file, {
        version: '1.2',
        schema: 'core',
        lineWidth: 0,
        aliasDuplicateObjects: false,
      })
}

/** What a text of a case file is written in. */
export function caseFormOf(text: string): CaseForm {
  try {
    JSON.parse(text)
    return 'json'
  } catch {
    return 'yaml'
  }
}
