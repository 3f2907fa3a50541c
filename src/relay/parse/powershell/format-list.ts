import type { SourceSpan } from '../../model/source-span.ts'
import { elementAt } from '../property-bag/element-at.ts'
import type { PastedBag, PropertyEntry } from '../property-bag/property-bag.ts'
import { spanIn, type SourceText } from '../property-bag/source-text.ts'
import { collectProperties, type RawProperty } from './format-list-lines.ts'
import { readFormatListValue } from './format-list-value.ts'
import { joinWrapped } from './joined-text.ts'
import type { SourceLine } from './source-lines.ts'

/** The objects of a text, and the places that are no part of any. */
export interface FormatListReading {
  readonly bags: readonly PastedBag[]
  readonly skipped: readonly SourceSpan[]
}

type Group = [RawProperty, ...RawProperty[]]

/**
 * Reads `… | Format-List` output: any order of properties, wrapped lines, prompts in between.
 * A new object begins after a blank line or where a property name comes back.
 *
 * @param lines of the clean text, in which parts already read may be blank
 */
export function readFormatList(
  source: SourceText,
  lines: readonly SourceLine[],
): FormatListReading {
  const { properties, skipped } = collectProperties(lines)
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

function groupProperties(properties: readonly RawProperty[]): readonly Group[] {
  const groups: Group[] = []
  let names = new Set<string>()
  for (const property of properties) {
    const name = property.name.toLowerCase()
    const group = groups.at(-1)
    if (group === undefined || property.isAfterGap || names.has(name)) {
      groups.push([property])
      names = new Set([name])
    } else {
      group.push(property)
      names.add(name)
    }
  }
  return groups
}

function toBag(source: SourceText, group: Group, fullWidth: number): PastedBag {
  const entries = group.map((property) => toEntry(source, property, fullWidth))
  return {
    entries,
    span: spanIn(source, group[0].start, endOf(elementAt(group, group.length - 1))),
  }
}

function toEntry(source: SourceText, property: RawProperty, fullWidth: number): PropertyEntry {
  const { name, start, segments } = property
  const value = readFormatListValue(source, joinWrapped(segments, fullWidth))
  return { name, value, span: spanIn(source, start, endOf(property)) }
}

function endOf({ segments, start, name }: RawProperty): number {
  const last = elementAt(segments, segments.length - 1)
  return Math.max(last.start + last.text.length, start + name.length)
}
