import type { PropertyObject } from '../../model/case-file.ts'
import { textValue, type PropertyBag, type PropertyValue, type TextPiece } from './property-bag.ts'

/** The bag of an object in a case file: strings, booleans, numbers and lists of them; no spans. */
export function bagFromObject(object: PropertyObject): PropertyBag {
  const entries = Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, value: valueOf(value), span: undefined }))
  return { entries, span: undefined }
}

function valueOf(value: unknown): PropertyValue {
  if (!Array.isArray(value)) return textValue(textOf(value), undefined)
  const items = value.map(pieceOf).filter(({ text }) => text !== '')
  return { kind: 'list', items, isTruncated: false, span: undefined }
}

function pieceOf(item: unknown): TextPiece {
  return { text: textOf(item).trim(), span: undefined }
}

function isPlain(value: unknown): value is number | boolean | bigint {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
}

/** A nested object has no text of its own; no reader takes this for a value. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  return isPlain(value) ? String(value) : '[object]'
}
