import type { PropertyObject } from '../../model/case-file.ts'
import { valueText } from '../../explain/format-list-text.ts'
import {
  type PastedBag,
  type PropertyEntry,
  type SourceText,
} from '../../parse/property-bag/index.ts'
import { placeOf, type FormWriter, type NewValue } from '../form-writer.ts'
import { lineEndOf, withoutPiece, type TextChange } from '../text-change.ts'

/** `-Name value` and `-Name:value`, or an entry of a hash table; what has no such head is a value alone. */
const HEAD = /^(?:[-–—―][A-Z]\w*:?|["'“”‘’]?[A-Z_]\w*["'“”‘’]? *=)[\s`]*/i

/** What PowerShell takes for a single quote. */
const SINGLE_QUOTES = /['‘’‚‛]/g

/** `New-` and `Set-` commands. */
export const commandWriter: FormWriter = {
  change: ({ text }, _, entry, value) => replaced(text, entry, argument(value)),
  insert: (source, bag, property, value) => {
    const at = endOfParameters(source, bag)
    return { start: at, end: at, text: ` ${parameter(property, value)}` }
  },
  leaveOut: (source, _, entry) => without(source, entry),
  remove: ({ clean }, { span }) => withoutPiece(clean, span.start, span.end),
  add: ({ text }, { span }, object, noun) => {
    const command = `New-${noun} ${parameters(object)}`
    return [{ start: span.end, end: span.end, text: lineEndOf(text) + command }]
  },
}

/** Behind the last one of the command itself; what stands behind that may be a comment. */
function endOfParameters({ clean }: SourceText, { entries, span }: PastedBag): number {
  const cmdlet = clean.slice(span.start, span.end).search(/\s|$/)
  const ends = entries
    .map(placeOf)
    .filter(({ start, end }) => start > span.start && end <= span.end)
    .map(({ end }) => end)
  return Math.max(span.start + cmdlet, ...ends)
}

function parameters(object: PropertyObject): string {
  return Object.entries(object)
    .map(([name, value]) => parameter(name, value as NewValue))
    .join(' ')
}

function parameter(name: string, value: NewValue): string {
  return `-${name} ${argument(value)}`
}

function argument(value: NewValue): string {
  if (value === null) return '$null'
  if (typeof value === 'boolean') return `$${String(value)}`
  if (!Array.isArray(value)) return quoted(valueText(value))
  return value.length === 0 ? '@()' : value.map(quoted).join(',')
}

function quoted(text: string): string {
  return `'${text.replace(SINGLE_QUOTES, '$&$&')}'`
}

function replaced(text: string, entry: PropertyEntry, value: string): TextChange {
  const { start, end } = placeOf(entry)
  const written = text.slice(start, end)
  const old = written.replace(HEAD, '')
  return { start: end - old.length, end, text: old === '' ? ` ${value}` : value }
}

/** Takes what parts it from the one before it along. */
function without({ clean }: SourceText, entry: PropertyEntry): TextChange {
  const { start, end } = placeOf(entry)
  let from = start
  while (/[\s`;]/.test(clean.charAt(from - 1))) from -= 1
  return { start: from, end, text: '' }
}
