import type { TextUnit } from './text-fields.ts'
import type { PlacedUnit } from './text-units.ts'

/**
 * Joins what several runs of OpenSSL tell of one certificate: neighbours without a PEM block
 * between them that contradict each other in nothing.
 */
export function groupUnits(units: readonly PlacedUnit[]): readonly TextUnit[] {
  const groups: PlacedUnit[] = []
  for (const { unit, section } of units) {
    const last = groups.at(-1)
    const isSame = last?.section === section && !contradicts(last.unit, unit)
    if (isSame) groups[groups.length - 1] = { unit: { ...unit, ...last.unit }, section }
    else groups.push({ unit, section })
  }
  return groups.map(({ unit }) => unit)
}

function contradicts(one: TextUnit, other: TextUnit): boolean {
  const values = new Map(Object.entries(one).map(([field, { value }]) => [field, value]))
  return Object.entries(other).some(
    ([field, { value }]) =>
      values.has(field) && JSON.stringify(values.get(field)) !== JSON.stringify(value),
  )
}
