import type { PastedBag, PropertyBag, SourceText } from '../parse/property-bag/index.ts'
import { refusePaste, toSourceText } from '../parse/property-bag/index.ts'
import type { TextForms } from '../parse/powershell/index.ts'
import type { FormWriter } from './form-writer.ts'
import {
  OBJECT_LISTS,
  type ListReading,
  type ObjectList,
  type ObjectListKind,
} from './object-list.ts'
import { commandWriter } from './writers/command-writer.ts'
import { csvWriter } from './writers/csv-writer.ts'
import { formatListWriter } from './writers/format-list-writer.ts'
import { jsonWriter } from './writers/json-writer.ts'
import { plainListWriter } from './writers/plain-list-writer.ts'
import { tableWriter } from './writers/table-writer.ts'

/** An object as it is written, and who can change it there. */
export interface WrittenObject {
  readonly bag: PastedBag
  readonly writer: FormWriter
}

/** The objects of a text. */
export interface Listing {
  readonly list: ObjectList
  readonly source: SourceText
  /** After the commands among them have been carried out. */
  readonly bags: readonly PropertyBag[]
  /** What those were made of, in the order of the text; several commands may have made one object. */
  readonly written: readonly WrittenObject[]
}

/** Reads a text for being changed; null for one that is not read at all (too long, a private key). */
export function listObjects(kind: ObjectListKind, text: string, forms: TextForms): Listing | null {
  if (refusePaste(text, '') !== null) return null
  const list = OBJECT_LISTS[kind]
  const source = toSourceText(text)
  const reading = list.read(source, forms)
  const used = new Set(reading.bags.flatMap(({ entries }) => entries))
  const written = allWritten(reading)
    .filter(({ bag }) => bag.entries.some((entry) => used.has(entry)))
    .toSorted((a, b) => a.bag.span.start - b.bag.span.start)
  return { list, source, bags: reading.bags, written }
}

/** What an object was made of. */
export function partsOf({ bags, written }: Listing, index: number): readonly WrittenObject[] {
  const entries = new Set(bags[index]?.entries)
  return written.filter(({ bag }) => bag.entries.some((entry) => entries.has(entry)))
}

function allWritten({ reading, plainList }: ListReading): readonly WrittenObject[] {
  const { command, json, csv, 'format-list': formatList } = reading.byForm
  return [
    ...by(commandWriter, command),
    ...by(jsonWriter, json),
    ...by(csvWriter, csv),
    ...by(formatListWriter, formatList),
    ...by(tableWriter, reading.rows),
    ...by(plainListWriter, plainList ?? []),
  ]
}

function by(writer: FormWriter, bags: readonly PastedBag[]): readonly WrittenObject[] {
  return bags.map((bag) => ({ bag, writer }))
}
