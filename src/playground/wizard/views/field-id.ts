import type { FieldKey } from '../wizard-pages.ts'

/** The id of a field's control. */
export function fieldId(key: FieldKey): string {
  return `wizard-${key}`
}
