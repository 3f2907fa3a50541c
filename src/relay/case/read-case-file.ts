import type { CaseFile } from '../model/case-file.ts'
import type { CasePath } from '../model/case-path.ts'
import { failed, type Diagnostic, type Parsed } from '../model/diagnostic.ts'
import { spanOf } from '../model/source-span.ts'
import { findPrivateKey } from '../parse/private-key.ts'
import type { CasePositions } from './case-positions.ts'
import { parseCaseDocument, type CaseDocument } from './parse-document.ts'
import { describeIssues } from './schema-problems.ts'
import { caseFileSchema } from './schema.ts'

/** What a case file holds, and where. */
export interface LocatedCaseFile {
  readonly file: CaseFile
  readonly positions: CasePositions
}

/** The longest case file that is read, in UTF-16 code units. */
export const MAX_CASE_LENGTH = 5 * 1024 * 1024

/**
 * Reads a case file, YAML 1.2 or JSON. Strict for the fields of a case, open for the properties of
 * connectors and accepted domains; dates and `unknown` stay text.
 *
 * @returns failed with every problem found, each with its path, line and column; never `partial`
 */
export function readCaseFile(text: string): Parsed<LocatedCaseFile> {
  if (text.length > MAX_CASE_LENGTH) return failed(tooLong())
  const document = parseCaseDocument(text)
  const keyStart = findPrivateKey(text)
  if (keyStart !== null) return failed(describePrivateKey(text, keyStart, document))
  if (document.kind === 'failed') return document
  const { value, positions } = document.value
  const result = caseFileSchema.safeParse(value)
  if (result.success) return { kind: 'ok', value: { file: result.data, positions } }
  return failed(...describeIssues(result.error.issues, value, positions))
}

/** Names the place and nothing of what stands there; other problems of the file could quote it. */
function describePrivateKey(
  text: string,
  start: number,
  document: Parsed<CaseDocument>,
): Diagnostic {
  const path = document.kind === 'failed' ? null : fieldAt(document.value.positions, start)
  return {
    id: 'private-key-refused',
    level: 'error',
    ...(path === null ? {} : { path }),
    span: spanOf(text, start, start),
    found: 'a private key',
    expected: 'certificates only',
    text: 'Found a private key, expected certificates only. It was not read; remove it from the file.',
  }
}

/** The innermost field around an offset. */
function fieldAt(positions: CasePositions, offset: number): CasePath | null {
  const around = [...positions].filter(
    ([, { value }]) => value.start <= offset && offset < value.end,
  )
  return around.at(-1)?.[0] ?? null
}

function tooLong(): Diagnostic {
  return {
    id: 'case-too-long',
    level: 'error',
    found: 'a file above 5 MB',
    expected: 'at most 5 MB',
    text: 'Found a file above 5 MB, expected at most 5 MB. A case needs a few kilobytes.',
  }
}
