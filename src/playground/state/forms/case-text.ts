import {
  caseFormOf,
  differences,
  printCaseFile,
  readCaseFile,
  rewriteCaseText,
  type CaseForm,
} from '../../../relay/case/index.ts'
import type { CaseFile, Diagnostic } from '../../../relay/index.ts'
import { withoutEmptyFields } from '../fields.ts'
import { openCase } from '../open-case.ts'
import type { SheetContents } from '../sheet-log.ts'

/** The whole case as one text, as the sheet shows it. */
export interface CaseText {
  readonly text: string
  readonly form: CaseForm
  /** Why the text cannot be read; the sheet then holds what it held before. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The case on the sheet as a text: the reader's own, where there is one, with what was changed in the
 * fields since. A text that cannot be read stays as it was typed.
 */
export function caseTextOf({ file, caseText }: Pick<SheetContents, 'file' | 'caseText'>): CaseText {
  const wanted = withoutEmptyFields(file)
  if (caseText === undefined) return fresh(wanted, 'yaml')
  const form = caseFormOf(caseText)
  const read = readCaseFile(caseText)
  if (read.kind === 'failed') return { text: caseText, form, diagnostics: read.diagnostics }
  const changes = differences(saidBy(read.value.file), wanted)
  if (changes.length === 0) return { text: caseText, form, diagnostics: [] }
  const text = rewriteCaseText(caseText, changes)
  return text !== null && says(text, wanted) ? { text, form, diagnostics: [] } : fresh(wanted, form)
}

/** The contents with another case text: with what it says, if it can be read. */
export function withCaseText(contents: SheetContents, text: string): SheetContents {
  const read = readCaseFile(text)
  if (read.kind === 'failed') return { ...contents, caseText: text }
  return { ...contents, caseText: text, file: opened(read.value.file) }
}

/** The contents with their case text in another form. */
export function inForm(contents: SheetContents, form: CaseForm): SheetContents {
  return { ...contents, caseText: fresh(withoutEmptyFields(contents.file), form).text }
}

function fresh(file: CaseFile, form: CaseForm): CaseText {
  return { text: printCaseFile(file, form), form, diagnostics: [] }
}

/** What the reader expects stays in the case: it is in their own text. */
function opened(file: CaseFile): CaseFile {
  return { ...openCase(file), ...(file.expect !== undefined && { expect: file.expect }) }
}

function saidBy(file: CaseFile): CaseFile {
  return withoutEmptyFields(opened(file))
}

function says(text: string, wanted: CaseFile): boolean {
  const read = readCaseFile(text)
  return read.kind !== 'failed' && differences(saidBy(read.value.file), wanted).length === 0
}

/** A name for the file a case is saved in. */
export function caseFileName({ title, tenant }: CaseFile, form: CaseForm): string {
  const words = (title ?? tenant?.name ?? '').toLowerCase().match(/[a-z\d]+/g) ?? []
  return `${words.slice(0, 8).join('-') || 'case'}.${form}`
}
