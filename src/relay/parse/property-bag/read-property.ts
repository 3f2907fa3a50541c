import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { unknown, type Fact } from '../../model/fact.ts'
import { diagnose, quote, type Problem } from './diagnose.ts'
import type { PropertyBag, PropertyEntry, PropertyValue } from './property-bag.ts'

/** A bag on its way to an object of the model. */
export interface BagReading {
  readonly path: CasePath
  /** By lower-case name. */
  readonly entries: ReadonlyMap<string, PropertyEntry>
  readonly diagnostics: Diagnostic[]
}

/** Where a value stands, for facts and messages. */
export interface ValueSite {
  readonly name: string
  readonly path: CasePath
  /** The property with its value; for a value that is empty, the only thing to point at. */
  readonly entry: PropertyEntry
  readonly note: (problem: Omit<Problem, 'property'>) => void
}

/** A value that says something by itself: neither `unknown` nor code. */
export type StatedValue = Exclude<PropertyValue, { readonly kind: 'expression' }>

/** How one property is read. */
export interface PropertyReader<T> {
  /** What the property counts as when it is left out. */
  readonly leftOut: (path: CasePath) => Fact<T>
  /** Notes what cannot be read. */
  readonly read: (value: StatedValue, site: ValueSite) => Fact<T>
}

/** Opens a bag for reading; a property that is there twice counts as written last. */
export function openBag(bag: PropertyBag, path: CasePath, diagnostics: Diagnostic[]): BagReading {
  const entries = new Map<string, PropertyEntry>()
  for (const entry of bag.entries) {
    const key = entry.name.toLowerCase()
    if (entries.has(key)) diagnostics.push(repeated(entry, path))
    entries.set(key, entry)
  }
  return { path, entries, diagnostics }
}

/** Reads one property. `unknown` makes it unknown; so does code whose result is not in the text. */
export function readProperty<T>(
  reading: BagReading,
  name: string,
  reader: PropertyReader<T>,
): Fact<T> {
  const path = `${reading.path}.${name}`
  const entry = reading.entries.get(name.toLowerCase())
  if (entry === undefined) return reader.leftOut(path)
  const { value } = entry
  const note = (problem: Omit<Problem, 'property'>) => {
    reading.diagnostics.push(diagnose({ path, span: value.span, ...problem, property: name }))
  }
  if (value.kind === 'expression') return unreadableExpression(value.text, path, note)
  if (value.kind === 'text' && value.text === 'unknown') return unknown(path)
  return reader.read(value, { name, path, entry, note })
}

/** Warns of properties that the object is not known to have; annotations of REST are passed over. */
export function noteUnknownProperties(
  reading: BagReading,
  isKnown: (name: string) => boolean,
  cmdlet: string,
): void {
  for (const { name, span } of reading.entries.values()) {
    if (name.includes('@') || isKnown(name)) continue
    reading.diagnostics.push(unknownProperty(name, cmdlet, { path: reading.path, span }))
  }
}

function unknownProperty(
  name: string,
  cmdlet: string,
  site: Pick<Problem, 'path' | 'span'>,
): Diagnostic {
  return diagnose({
    id: 'property-unknown',
    level: 'warning',
    ...site,
    found: `a property ${quote(name)}`,
    expected: `a property that ${cmdlet} prints`,
    advice: 'It was left aside. Check the spelling.',
  })
}

function unreadableExpression(
  text: string,
  path: CasePath,
  note: (problem: Omit<Problem, 'property'>) => void,
): Fact<never> {
  note({
    id: 'value-is-expression',
    level: 'error',
    found: quote(text),
    expected: 'the value itself',
    advice:
      'What PowerShell makes of it is not in the text; the property counts as unknown. Write the value out.',
  })
  return unknown(path)
}

function repeated(entry: PropertyEntry, path: CasePath): Diagnostic {
  return diagnose({
    id: 'property-repeated',
    level: 'warning',
    path: `${path}.${entry.name}`,
    span: entry.span,
    found: `${quote(entry.name)} a second time`,
    expected: 'each property once',
    advice: 'The last one counts. Remove the others.',
  })
}
