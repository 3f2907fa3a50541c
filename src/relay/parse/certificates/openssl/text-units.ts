import { spanIn, type SourceText } from '../../property-bag/index.ts'
import { EXTENSION_READERS } from './extension-readers.ts'
import { FIELD_READERS } from './field-readers.ts'
import type { FieldReader, TextUnit, Told } from './text-fields.ts'
import { textPieces, type TextLine, type TextPiece } from './text-pieces.ts'

/** What one run of OpenSSL tells of a certificate, and how many borders of PEM stand before it. */
export interface PlacedUnit {
  readonly unit: TextUnit
  readonly section: number
}

/** Everything OpenSSL says of certificates in a text. */
export interface TextReading {
  readonly units: readonly PlacedUnit[]
  /** Lines whose values could not be read. */
  readonly unreadable: readonly Told<string>[]
}

const READERS: readonly FieldReader[] = [...FIELD_READERS, ...EXTENSION_READERS]

/** Reads the output of `openssl x509`, `pkcs7` and the like. */
export function readTextUnits(source: SourceText): TextReading {
  const readings = textPieces(source.clean).map((piece) => readPiece(source, piece))
  return {
    units: readings.flatMap(({ units }) => units),
    unreadable: readings.flatMap(({ unreadable }) => unreadable),
  }
}

/** Where a field comes back, the next certificate begins. */
function readPiece(source: SourceText, { lines, section }: TextPiece): TextReading {
  const units: TextUnit[] = []
  const unreadable: Told<string>[] = []
  let unit: TextUnit = {}
  for (const [index, line] of lines.entries()) {
    const reader = readerOf(line)
    if (reader === undefined) continue
    const value = valueOf(source, line, reader.label)
    const patch = reader.read({ value, below: linesBelow(source, lines, index), unit })
    if (patch === null) unreadable.push(toldBy(source, line))
    else if (hasAnyOf(unit, patch)) {
      units.push(unit)
      unit = patch
    } else unit = { ...unit, ...patch }
  }
  return {
    units: [...units, unit].filter(hasFields).map((item) => ({ unit: item, section })),
    unreadable,
  }
}

function readerOf({ text }: TextLine): FieldReader | undefined {
  return /[=:]|^No /.test(text) ? READERS.find(({ label }) => label.test(text)) : undefined
}

function valueOf(source: SourceText, { text, start }: TextLine, label: RegExp): Told<string> {
  const value = text.replace(label, '').trimStart()
  const end = start + text.length
  return { value, span: spanIn(source, end - value.length, end) }
}

function* linesBelow(
  source: SourceText,
  lines: readonly TextLine[],
  index: number,
): Generator<Told<string>> {
  let at = index + 1
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    yield toldBy(source, line)
    at += 1
  }
}

function toldBy(source: SourceText, { text, start }: TextLine): Told<string> {
  return { value: text, span: spanIn(source, start, start + text.length) }
}

function hasAnyOf(unit: TextUnit, patch: TextUnit): boolean {
  return Object.keys(patch).some((field) => field in unit)
}

function hasFields(unit: TextUnit): boolean {
  return Object.keys(unit).length > 0
}
