import {
  editList,
  formObjects,
  type FormObject,
  type ListEdit,
  type ObjectListKind,
} from '../../../relay/edit/index.ts'
import { EVERY_READER } from '../../../relay/intake/index.ts'
import { tenantPlaceOf, type FieldName } from '../field-names.ts'
import { refusalIn } from '../refusal.ts'

/** What became of an edit in a form. */
export type ListOutcome =
  /** `isRewritten`: the text is in another form now, and says the same. */
  | { readonly kind: 'done'; readonly text: string; readonly isRewritten: boolean }
  /** Only by writing the text anew, and that would lose something. */
  | { readonly kind: 'offered'; readonly text: string; readonly lost: readonly string[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Which list a field holds. */
export function listKindOf(field: FieldName): ObjectListKind {
  const part = tenantPlaceOf(field)?.part ?? field
  return part === 'inboundConnectors' ? part : 'acceptedDomains'
}

/** What a form shows of a field; null where its text is not read. */
export function shownIn(field: FieldName, text: string): readonly FormObject[] | null {
  return formObjects(listKindOf(field), text, EVERY_READER.forms)
}

/** Tries an edit on the text of a field; nothing that holds a private key comes of it. */
export function tryEdit(field: FieldName, text: string, edit: ListEdit): ListOutcome {
  const result = editList(listKindOf(field), text, edit, EVERY_READER.forms)
  if (result.kind === 'impossible') return result
  const reason = refusalIn(result.text)
  if (reason !== null) return { kind: 'refused', reason }
  if (result.kind === 'in-place') return { kind: 'done', text: result.text, isRewritten: false }
  return result.lost.length === 0
    ? { kind: 'done', text: result.text, isRewritten: true }
    : { kind: 'offered', text: result.text, lost: result.lost }
}

/** The place of an edit, for joining those of one property into a step. */
export function editPlace(field: FieldName, edit: ListEdit): string | null {
  return edit.kind === 'set' ? `${field} ${edit.index} ${edit.property}` : null
}
