import type { PropertyObject } from '../model/case-file.ts'

/** One object as Format-List prints it: names padded to one column, lists as `{a, b}`. */
export function formatListText(object: PropertyObject): string {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined)
  const width = Math.max(0, ...entries.map(([name]) => name.length))
  return entries
    .map(([name, value]) => `${name.padEnd(width)} : ${valueText(value)}`.trimEnd())
    .join('\n')
}

/** A value as the console prints it: lists in braces. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `{${value.map(scalarText).join(', ')}}`
  return scalarText(value)
}

/** A value of several lines would read as several properties. */
function scalarText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.replace(/\s+/g, ' ').trim()
}
