import type { CasePath } from '../../model/case-path.ts'
import { known, unknown, type Fact } from '../../model/fact.ts'
import { quote } from './diagnose.ts'
import type { TextPiece } from './property-bag.ts'
import type { PropertyReader, StatedValue, ValueSite } from './read-property.ts'
import { subSpan } from './source-text.ts'

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
      const items = itemsOf(value)
      if (isCut(value, items)) return noteTruncated(items, site, cmdlet)
      const read = items.map((item, index) => readItem(item, itemSite(site, item, index)))
      const kept = read.flatMap((item) => (item === null ? [] : [item]))
      return known(kept, site.path, value.span)
    },
  }
}

/** Whether PowerShell cut a text: it then ends in an ellipsis. */
export function endsInEllipsis(text: string): boolean {
  return text.endsWith('…') || text.endsWith('...')
}

function isCut(value: StatedValue, items: readonly TextPiece[]): boolean {
  const last = items.at(-1)
  const isMarked = value.kind === 'list' && value.isTruncated
  return isMarked || (last !== undefined && endsInEllipsis(last.text))
}

function itemsOf(value: StatedValue): readonly TextPiece[] {
  switch (value.kind) {
    case 'empty':
      return []
    case 'list':
      return value.items
    case 'text':
      return splitText(value)
  }
}

/** Several values in one text, as people type them: `203.0.113.10, 203.0.113.11`. */
function splitText({ text, span }: TextPiece): readonly TextPiece[] {
  return [...text.matchAll(/[^\s,]+/g)].map((match) => ({
    text: match[0],
    span: subSpan(text, span, match.index, match.index + match[0].length),
  }))
}

function itemSite(site: ValueSite, item: TextPiece, index: number): ValueSite {
  const path = `${site.path}[${String(index)}]`
  return {
    ...site,
    path,
    note: (problem) => {
      site.note({ path, span: item.span ?? site.entry.value.span, ...problem })
    },
  }
}

function noteTruncated(items: readonly TextPiece[], site: ValueSite, cmdlet: string): Fact<never> {
  site.note({
    id: 'list-truncated',
    level: 'error',
    found: `a list cut short after ${quote(items.at(-1)?.text ?? '{')}`,
    expected: 'the whole list',
    advice: `The property counts as unknown. Run $FormatEnumerationLimit = -1, then ${cmdlet} | Format-List, and paste that.`,
  })
  return unknown(site.path)
}
