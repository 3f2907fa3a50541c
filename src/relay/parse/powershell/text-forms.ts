import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CommandVerb, PastedBag } from '../property-bag/property-bag.ts'
import type { SourceText } from '../property-bag/source-text.ts'
import type { Region } from './region.ts'

/** Where CSV begins: at its header line. */
export interface CsvHeader {
  /** The text made ready for reading as CSV; offsets are those of the original. */
  readonly text: string
  readonly start: number
  readonly delimiter: CsvDelimiter
}

export type CsvDelimiter = ',' | ';' | '\t'

/** The objects of one CSV table. */
export interface CsvReading {
  readonly bags: readonly PastedBag[]
  readonly diagnostics: readonly Diagnostic[]
  /** Offset behind its last row. */
  readonly end: number
}

/** Reads the CSV table that begins at a header. */
export type ReadCsv = (source: SourceText, header: CsvHeader) => CsvReading

/** The objects of all parts of a text that are in one form, and where these stand. */
export interface FormReading {
  readonly bags: readonly PastedBag[]
  readonly regions: readonly Region[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the JSON of a text; `plainProperty` is what a bare string stands for. */
export type ReadJson = (
  source: SourceText,
  clean: string,
  plainProperty: string | null,
) => FormReading

/** Reads the commands of a text, of the cmdlets with these verbs and that noun. */
export type ReadCommands = (
  source: SourceText,
  clean: string,
  noun: string,
  verbs: readonly CommandVerb[],
) => FormReading

/** Readers of forms that not every page loads; a text in a form without a reader is left alone. */
export interface TextForms {
  readonly readCsv?: ReadCsv
  readonly readCommands?: ReadCommands
  readonly readJson?: ReadJson
}
