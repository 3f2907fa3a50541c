import type { ContentKind } from './editor-content.ts'
import { findKnown, type KnownName } from './known/known-name.ts'
import { namesAt, type Notation } from './names-at.ts'
import { lastLine, textBefore, type TextPlace } from './text-place.ts'

/** Something that can stand at a place. */
export interface Completion {
  readonly label: string
  readonly help: string
  readonly isValue: boolean
  /** What to put in the place of the text from `start` up to the caret. */
  readonly insert: string
  readonly start: number
}

/** What can stand at the caret, most telling first. */
export function completionsAt(
  kind: ContentKind,
  text: string,
  offset: number,
): readonly Completion[] {
  const found = namesAt(kind, text, offset)
  if (found === null) return []
  const { place, notation, names } = found
  if (place.property !== null) return values(findKnown(names, place.property), notation, place)
  return names.map(({ name, help }) => ({
    label: name,
    help,
    isValue: false,
    insert: nameInsert(name, notation, text, place),
    start: place.start,
  }))
}

function values(
  known: KnownName | undefined,
  notation: Notation,
  { start, isQuoted }: TextPlace,
): readonly Completion[] {
  return (known?.values ?? []).map((value) => ({
    label: valueInsert(value, notation).replaceAll('"', ''),
    help: known?.help ?? '',
    isValue: true,
    insert: isQuoted && notation === 'yaml' ? `"${value}"` : valueInsert(value, notation),
    start,
  }))
}

function nameInsert(name: string, notation: Notation, text: string, place: TextPlace): string {
  switch (notation) {
    case 'json':
      return `"${name}": `
    case 'yaml':
      return `${name}: `
    case 'command':
      return `${name} `
    case 'list':
      return `${`${name} `.padEnd(colonColumn(text, place.start))}: `
  }
}

function valueInsert(value: string, notation: Notation): string {
  const isBoolean = /^(?:true|false)$/i.test(value)
  switch (notation) {
    case 'json':
      return isBoolean ? value.toLowerCase() : `"${value}"`
    case 'yaml':
      return isBoolean ? value.toLowerCase() : value
    case 'command':
      return isBoolean ? `$${value.toLowerCase()}` : value
    case 'list':
      return value
  }
}

/** Where the colon of the property above stands, so that colons stay below each other. */
function colonColumn(text: string, start: number): number {
  const { before } = textBefore(text, start)
  const above = before.split('\n').findLast((line) => /^\w+\s*:/.test(line)) ?? lastLine(before)
  return Math.max(1, above.indexOf(':'))
}
