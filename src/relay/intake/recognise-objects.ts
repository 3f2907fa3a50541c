import { isDomainText } from '../parse/domain-text.ts'
import { kindOfProperties, type ObjectKind } from '../parse/property-names.ts'

const CASE_FIELDS = ['tenant', 'submission', 'expect']

/**
 * Recognises a JSON text: a case, connectors or accepted domains, alone, in a list, or in the
 * `value` of a REST answer.
 *
 * @returns null when the text is no JSON, or JSON of something else
 */
export function recogniseObjects(
  text: string,
): { readonly kind: ObjectKind | 'case'; readonly format: 'json' } | null {
  if (!/^\s*[[{]/.test(text)) return null
  const value = parseJson(text)
  const kind = isRecord(value) && hasCaseField(value) ? 'case' : kindOfEntries(entriesOf(value))
  return kind === null ? null : { kind, format: 'json' }
}

function kindOfEntries(entries: readonly unknown[]): ObjectKind | null {
  const [first] = entries
  if (isRecord(first)) return kindOfProperties(Object.keys(first))
  const isNames =
    entries.length > 0 && entries.every((entry) => typeof entry === 'string' && isDomainText(entry))
  return isNames ? 'accepted-domains' : null
}

function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return []
  const { value: answer } = value
  return Array.isArray(answer) ? answer : [value]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hasCaseField(value: Record<string, unknown>): boolean {
  return CASE_FIELDS.some((field) => Object.hasOwn(value, field))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
