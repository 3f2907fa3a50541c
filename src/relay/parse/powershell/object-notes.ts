import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose } from '../property-bag/diagnose.ts'
import { hasProperty, namesOf, type PastedBag } from '../property-bag/property-bag.ts'
import { printedBy } from '../property-names.ts'
import type { BagsReading } from './read-property-bags.ts'
import type { WantedObjects } from './wanted-objects.ts'

/**
 * Says that a table leaves out properties that matter; nothing where it has them all.
 *
 * @param needed properties, of which each row should have every one
 */
export function noteTable(
  rows: readonly PastedBag[],
  needed: readonly string[],
  { command, tableId }: WantedObjects,
): readonly Diagnostic[] {
  const missing = needed.filter((name) => rows.some((row) => !hasProperty(row, name)))
  if (missing.length === 0) return []
  return [
    diagnose({
      id: tableId,
      level: 'warning',
      span: rows[0]?.span,
      found: `a table without ${missing.join(', ')}`,
      expected: 'these properties as well',
      advice: `What the table does not show counts as unknown. Run ${command} and paste that.`,
    }),
  ]
}

/** Says what the objects are that are not wanted: one diagnostic for each kind. */
export function noteForeign(
  { bags, rows }: BagsReading,
  { kind, words, command, foreignId }: WantedObjects,
): readonly Diagnostic[] {
  const others = [...bags, ...rows].flatMap((bag) => {
    const printed = bag.verb === undefined ? printedBy(namesOf(bag)) : null
    return printed === null || printed.kind === kind ? [] : [{ ...printed, span: bag.span }]
  })
  return Array.from(new Set(others.map(({ cmdlet }) => cmdlet)), (cmdlet) => {
    const same = others.filter((other) => other.cmdlet === cmdlet)
    const count = String(same.length)
    return diagnose({
      id: foreignId,
      level: 'error',
      span: same[0]?.span,
      found:
        same.length === 1
          ? `an object as ${cmdlet} prints it`
          : `${count} objects as ${cmdlet} prints them`,
      expected: words,
      advice: `Left out. Run ${command} in Exchange Online PowerShell.`,
    })
  })
}
