import type { CasePath } from '../../model/case-path.ts'
import { known, unknown, type Fact } from '../../model/fact.ts'
import { quote } from './diagnose.ts'
import { endsInEllipsis } from './ellipsis.ts'
import type { TextPiece } from './property-bag.ts'
import type { PropertyReader, StatedValue, ValueSite } from './property-reader.ts'

/** Reads one entry of a list; null, with a note, when it is to be dropped. */
export type ReadItem<T> = (item: TextPiece, site: ValueSite) => T | null

/** Reads a property with several values. Entries that cannot be read are dropped, each with a note. */
export function listReader<T>(
  leftOut: (path: CasePath) => Fact<readonly T[]>,
  readItem: ReadItem<T>,
  cmdlet: string,
): PropertyReader<readonly T[]> {
  return {
    leftOut,
    read: (value, site) => {
      if (value.kind === 'empty') return known([], site.path, site.entry.span)
      const items = listItems(value)
      if (isCut(value, items)) return noteTruncated(items, site, cmdlet)
      const read = items.map((item, index) => readItem(item, itemSite(site, item, index)))
      const kept = read.flatMap((item) => (item === null ? [] : [item]))
      return known(kept, site.path, value.span)
    },
  }
}

type TextValue = Extract<StatedValue, { readonly kind: 'text' }>
type WithItems = Exclude<StatedValue, { readonly kind: 'empty' }>

function isCut(value: WithItems, items: readonly TextPiece[]): boolean {
  const isMarked = value.kind === 'list' && value.isTruncated
  return isMarked || items.slice(-1).some(({ text }) => endsInEllipsis(text))
}

/** The entries of a list, also of one that is written as a text. */
export function listItems(value: WithItems): readonly TextPiece[] {
  return value.kind === 'list' ? value.items : splitText(value)
}

/**
 * Several values in one text, as people and scripts join them: `203.0.113.10, 203.0.113.11`,
 * `203.0.113.10;203.0.113.11`, `{203.0.113.10, 203.0.113.11}`. A semicolon with a cost behind it
 * belongs to the value: `smtp:*;1`.
 */
function splitText({ text, spanOf }: TextValue): readonly TextPiece[] {
  const items = text.matchAll(/(?:[^\s,;{}|]|;(?=\d{1,3}(?:[\s,;{}|]|$)))+/g)
  return Array.from(items, ({ 0: item, index }) => ({
    text: item,
    span: spanOf(index, index + item.length),
  }))
}

function itemSite(site: ValueSite, item: TextPiece, index: number): ValueSite {
  const path = `${site.path}[${String(index)}]`
  return {
    ...site,
    path,
    note: (problem) => {
      site.note({ path, span: item.span, ...problem })
    },
  }
}

function noteTruncated(items: readonly TextPiece[], site: ValueSite, cmdlet: string): Fact<never> {
  const seen = items.map(({ text }) => text).slice(-1)
  site.note({
    id: 'list-truncated',
    level: 'error',
    found: `a list cut short after ${quote(seen.join('') || '{')}`,
    expected: 'the whole list',
    advice: `The property counts as unknown. Run $FormatEnumerationLimit = -1, then ${cmdlet} | Format-List, and paste that.`,
  })
  return unknown(site.path)
}
