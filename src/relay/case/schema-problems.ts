import type * as z from 'zod/mini'
import type { Diagnostic, NonEmptyArray } from '../model/diagnostic.ts'
import { quoteFound } from '../parse/case-file/index.ts'
import {
  extendPath,
  positionOf,
  toCasePath,
  type CasePositions,
  type PathKey,
} from './case-positions.ts'

/** More would only hide the first. */
const MAX_PROBLEMS = 50

type Issue = z.core.$ZodIssue

/** Turns what the schema rejects into diagnostics with path, line and column; at least one. */
export function describeIssues(
  issues: readonly Issue[],
  value: unknown,
  positions: CasePositions,
): NonEmptyArray<Diagnostic> {
  const [first = wrongValue([], 'a case', value, positions), ...rest] = issues
    .slice(0, MAX_PROBLEMS)
    .flatMap((issue) => unfoldUnion(issue, []))
    .flatMap(({ issue, path }) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, MAX_PROBLEMS)
            .map((key) => unknownField(key, path, issue.message, positions))
        : [wrongValue(path, issue.message, value, positions)],
    )
    .slice(0, MAX_PROBLEMS)
  return [first, ...rest]
}

interface PlacedIssue {
  readonly issue: Issue
  readonly path: readonly PathKey[]
}

/** Of a field that takes several shapes, the complaint about the shape the value really has. */
function unfoldUnion(issue: Issue, above: readonly PathKey[]): readonly PlacedIssue[] {
  const path = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')]
  if (issue.code !== 'invalid_union') return [{ issue, path }]
  const branch = issue.errors.find((errors) => errors.some(isAboutInside))
  return branch === undefined
    ? [{ issue, path }]
    : branch.flatMap((inner) => unfoldUnion(inner, path))
}

function isAboutInside({ path, code }: Issue): boolean {
  return path.length > 0 || code === 'unrecognized_keys'
}

function unknownField(
  key: string,
  above: readonly PathKey[],
  fields: string,
  positions: CasePositions,
): Diagnostic {
  const path = extendPath(toCasePath(above), key)
  const found = `the field ${quoteFound(key)}`
  return {
    id: 'case-unknown-field',
    level: 'error',
    path,
    ...spanOrNothing(positions.get(path)?.key ?? positionOf(positions, path)?.value),
    found,
    expected: fields,
    text: `Found ${found}, which a case does not have. Expected ${fields}.${similarField(key, fields)}`,
  }
}

function similarField(key: string, fields: string): string {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')
  const similar = fields.split(/[ ,]+/).find((name) => plain(name) === plain(key))
  return similar === undefined ? '' : ` Write ${similar}.`
}

function wrongValue(
  keys: readonly PathKey[],
  expected: string,
  value: unknown,
  positions: CasePositions,
): Diagnostic {
  const path = toCasePath(keys)
  const found = quoteFound(valueAt(value, keys))
  return {
    id: 'case-wrong-value',
    level: 'error',
    path,
    ...spanOrNothing(positionOf(positions, path)?.value),
    found,
    expected,
    text: `Found ${found}${path === '' ? '' : ` at ${path}`}, expected ${expected}.`,
  }
}

function spanOrNothing<T>(span: T | undefined): { span?: T } {
  return span === undefined ? {} : { span }
}

function valueAt(value: unknown, keys: readonly PathKey[]): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? Reflect.get(at, key)
        : undefined,
    value,
  )
}
