import { parseDocument, type Document } from 'yaml'
import { YAML_OPTIONS } from './parse-document.ts'
import type { Difference } from './differences.ts'
import { caseFormOf } from './print-case-file.ts'

/**
 * A case file with some of its values changed: in YAML, comments, order and spelling of the rest stay.
 *
 * @param text that can be read as a case file
 * @returns null where the text has no place for a change; the caller reads the result to be sure of it
 */
export function rewriteCaseText(text: string, changes: readonly Difference[]): string | null {
  const isJson = caseFormOf(text) === 'json'
  const document = parseDocument(text, YAML_OPTIONS)
  try {
    for (const change of changes) apply(document, change)
    if (isJson) return `${JSON.stringify(document.toJS(), null, indentOf(text))}\n`
    return document.toString({ lineWidth: 0 })
  } catch {
    // The library throws where a path leads through an alias or a value that holds nothing.
    return null
  }
}

function apply(document: Document, { path, value }: Difference): void {
  if (value === undefined) document.deleteIn(path)
  else if (typeof value === 'object') document.setIn(path, document.createNode(value))
  // Set as it is, a value keeps the comment beside it.
  else document.setIn(path, value)
}

/** Undefined: on one line. */
function indentOf(text: string): string | undefined {
  return /^[ \t]+(?=")/m.exec(text)?.[0]
}
