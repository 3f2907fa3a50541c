import type { LocatedDiagnostic } from '../relay/case/index.ts'

/** One line about a file, for standard error. */
export function fileMessage(file: string, message: string): string {
  return `${plainText(`relay: ${file}: ${message}`)}\n`
}

/** One line about a place in a file: `relay: a.yaml:3:7: submission.mailFrom: Found …`. */
export function diagnosticMessage(file: string, diagnostic: LocatedDiagnostic): string {
  return `${plainText(`relay: ${file}${describePlace(diagnostic)}`)}\n`
}

/** Line, column, path and words of a diagnostic; found and expected are always among them. */
export function describePlace(diagnostic: LocatedDiagnostic): string {
  const { path, line, column, found, expected, text } = diagnostic
  const place = line === null ? '' : `:${String(line)}:${String(column)}`
  const isComplete = text.includes(found) && text.includes(expected)
  const words = isComplete ? text : `Found ${found}, expected ${expected}. ${text}`
  return `${place}: ${path === null || path === '' ? '' : `${path}: `}${words}`
}

/** Text without control characters: what stands in a file must not steer the reader's terminal. */
export function plainText(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}
