import * as z from 'zod/mini'
import type { MaybeBoolean, PropertyObject } from '../model/case-file.ts'

// zod otherwise compiles schemas with `new Function`, which a content security policy reports.
z.config({ jitless: true })

// Every error text here says what would have been right: it becomes `expected` of a diagnostic.

/** Any text; numbers and dates do not count as text. */
export const text = (expected: string) =>
  z.custom<string>((value) => typeof value === 'string', expected)

/** One of the given words. */
export const oneOf = (words: readonly string[], expected = `one of ${words.join(', ')}`) =>
  z.custom<string>((value) => typeof value === 'string' && words.includes(value), expected)

/** The literal `unknown`. */
export const unknownWord = z.literal('unknown')

/** `true` or `false`. */
export const yesNo = z.custom<boolean>((value) => typeof value === 'boolean', 'true or false')

/** `true`, `false` or `unknown`. */
export const maybeBoolean = z.custom<MaybeBoolean>(
  (value: unknown) => typeof value === 'boolean' || value === 'unknown',
  'true, false or unknown',
)

/** A regular expression that compiles. */
export const pattern = z.custom<string>(isPattern, 'an ECMAScript regular expression, as text')

/** An object whose properties another parser reads. */
export const propertiesOf = (cmdlet: string) =>
  z.custom<PropertyObject>(isPlainObject, `an object with ${cmdlet} property names`)

/** A list, or the literal `unknown`. */
export function listOrUnknown<T extends z.core.SomeType>(item: T, expected: string) {
  return z.union([unknownWord, z.array(item)], { error: `${expected}, or unknown` })
}

/** A list with at most so many items. */
export function shortList<T extends z.core.SomeType>(item: T, most: number, items: string) {
  const error = `a list of at most ${String(most)} ${items}`
  return z.array(item, { error }).check(z.maxLength(most, { error }))
}

/** An object that takes these fields and no others. */
export function fields<T extends z.core.$ZodLooseShape>(shape: T) {
  const names = `one of ${Object.keys(shape).join(', ')}`
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? names : `an object with ${names}`),
  })
}

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    return new RegExp(value) instanceof RegExp
  } catch {
    return false
  }
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
