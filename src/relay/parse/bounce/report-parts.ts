import type { Field } from './fields/read-fields.ts'
import type { PlacedText } from './placed-text.ts'

/** A report taken apart, whatever form it had. */
export interface ReportParts {
  /** The header of the report itself. */
  readonly header: readonly Field[]
  /** What people read of it, without headers and delivery statuses. */
  readonly prose: readonly PlacedText[]
  /** The fields of the delivery status, of all recipients in their order. */
  readonly status: readonly Field[]
  /** The header of the message that was refused. */
  readonly returned: readonly Field[]
}

/** The value of the first field of this name. */
export function fieldValue(fields: readonly Field[], name: string): PlacedText | null {
  return fields.find((field) => field.name === name)?.value ?? null
}

/** The values of all fields of this name, in their order. */
export function fieldValues(fields: readonly Field[], name: string): readonly PlacedText[] {
  return fields.filter((field) => field.name === name).map(({ value }) => value)
}
