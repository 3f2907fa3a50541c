import type { CasePath } from '../model/case-path.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SourceSpan } from '../model/source-span.ts'

/** Where a field stands in a case file. */
export interface CasePosition {
  readonly value: SourceSpan
  /** The field's name; absent for entries of a list. */
  readonly key?: SourceSpan
  /** Set for a literal block (`|`), whose lines are lines of the file. */
  readonly block?: { readonly firstLine: number; readonly indent: number }
}

/** Every field of a case file by its path; the path of the whole file is empty. */
export type CasePositions = ReadonlyMap<CasePath, CasePosition>

/** A step from an object or list to one of its members. */
export type PathKey = string | number

/** `['otherTenants', 0, 'name']` as `otherTenants[0].name`. */
export function toCasePath(keys: readonly PathKey[]): CasePath {
  return keys.reduce<string>((path, key) => extendPath(path, key), '')
}

/** The path one step further down. */
export function extendPath(path: CasePath, key: PathKey): CasePath {
  if (typeof key === 'number') return `${path}[${String(key)}]`
  return path === '' ? key : `${path}.${key}`
}

/** The position of a path, or of the nearest field around it that the file has. */
export function positionOf(positions: CasePositions, path: CasePath): CasePosition | undefined {
  for (let at = path; at !== ''; at = parentPath(at)) {
    const position = positions.get(at)
    if (position !== undefined) return position
  }
  return positions.get('')
}

/**
 * Line and column in the case file of a diagnostic from a reader of its fields: the field's own, or
 * inside it when the field holds pasted text line by line.
 *
 * @returns null when the diagnostic has no path
 */
export function locateInCase(
  diagnostic: Diagnostic,
  positions: CasePositions,
): { readonly line: number; readonly column: number } | null {
  if (diagnostic.path === undefined) return null
  const position = positionOf(positions, diagnostic.path)
  if (position === undefined) return null
  const { span } = diagnostic
  if (span === undefined || position.block === undefined) return position.value
  return {
    line: position.block.firstLine + span.line - 1,
    column: position.block.indent + span.column,
  }
}

function parentPath(path: CasePath): CasePath {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')))
}
