import type { SourceSpan } from '../../model/source-span.ts'
import type { PropertyBag, PropertyEntry } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { collectProperties, type RawProperty } from './format-list-lines.ts'
import { readFormatListValue } from './format-list-value.ts'
import { joinWrapped } from './joined-text.ts'
import { toLines } from './source-lines.ts'

/** The objects of a text, and the places that are no part of any. */
export interface FormatListReading {
  readonly bags: readonly PropertyBag[]
  readonly skipped: readonly SourceSpan[]
}

/**
 * Reads `… | Format-List` output: any order of properties, wrapped lines, prompts in between.
 * A new object begins after a blank line or where a property name comes back.
 *
 * @param clean the source's clean text, in which parts already read may be blanked out
 */
export function readFormatList(source: SourceText, clean: string): FormatListReading {
  const { properties, skipped } = collectProperties(toLines(clean))
  const fullWidth = longestLine(properties)
  return {
    bags: groupProperties(properties).map((group) => toBag(source, group, fullWidth)),
    skipped: skipped.map(({ start, text }) => spanIn(source, start, start + text.length)),
  }
}

function longestLine(properties: readonly RawProperty[]): number {
  const segments = properties.flatMap((property) => property.segments)
  return segments.reduce((width, { lineEnd }) => Math.max(width, lineEnd), 0)
}

function groupProperties(properties: readonly RawProperty[]): readonly (readonly RawProperty[])[] {
  const gapsSeparate = !isDoubleSpaced(properties)
  const groups: RawProperty[][] = []
  let names = new Set<string>()
  for (const property of properties) {
    const name = property.name.toLowerCase()
    const isSeparated = property.isAfterGap && gapsSeparate
    const group = groups.at(-1)
    if (group === undefined || isSeparated || names.has(name)) {
      groups.push([property])
      names = new Set([name])
    } else {
      group.push(property)
      names.add(name)
    }
  }
  return groups
}

/** Mail often doubles every line end; blank lines then separate nothing. */
function isDoubleSpaced(properties: readonly RawProperty[]): boolean {
  return properties.every(({ isAfterGap }, index) => isAfterGap || index === 0)
}

function toBag(source: SourceText, group: readonly RawProperty[], fullWidth: number): PropertyBag {
  const entries = group.map((property) => toEntry(source, property, fullWidth))
  const start = group[0]?.start ?? 0
  return { entries, span: spanIn(source, start, entries.at(-1)?.span?.end ?? start) }
}

function toEntry(source: SourceText, property: RawProperty, fullWidth: number): PropertyEntry {
  const { name, start, segments } = property
  const value = readFormatListValue(source, joinWrapped(segments, fullWidth))
  const end = Math.max(value.span?.end ?? 0, start + name.length)
  return { name, value, span: spanIn(source, start, end) }
}
