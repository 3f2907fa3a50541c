import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quote } from './diagnose.ts'
import type { PropertyEntry } from './property-bag.ts'
import type { BagReading } from './property-reader.ts'

/** Warns of properties that the object is not known to have; annotations of REST are passed over. */
export function noteUnknownProperties(
  reading: BagReading,
  isKnown: (name: string) => boolean,
  cmdlet: string,
): void {
  for (const entry of reading.entries.values()) {
    if (entry.name.includes('@') || isKnown(entry.name)) continue
    reading.diagnostics.push(unknownProperty(entry, reading, cmdlet))
  }
}

function unknownProperty(
  { name, span }: PropertyEntry,
  { path }: BagReading,
  cmdlet: string,
): Diagnostic {
  return diagnose({
    id: 'property-unknown',
    level: 'warning',
    path,
    span,
    found: `a property ${quote(name)}`,
    expected: `a property that ${cmdlet} prints`,
    advice: 'It was left aside. Check the spelling.',
  })
}
