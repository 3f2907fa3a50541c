import type { Diagnostic } from '../../model/diagnostic.ts'
import type { PastedBag } from '../property-bag/property-bag.ts'
import type { SourceText } from '../property-bag/source-text.ts'

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

/** Readers of forms that not every page loads. */
export interface TextForms {
  readonly readCsv?: ReadCsv
}
