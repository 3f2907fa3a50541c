import type { CommandVerb } from '../property-bag/property-bag.ts'
import { diagnose } from '../property-bag/diagnose.ts'
import { spanIn, toSourceText, type SourceText } from '../property-bag/source-text.ts'
import { findCsvHeader, toCsvText } from './csv-header.ts'
import { JSON_START } from './json-start.ts'
import type { CsvHeader, CsvReading, FormReading } from './text-forms.ts'

// What a page says of a text in a form whose reader it has not loaded, and how it knows that it needs one.

/** As much of a text as is looked at. */
const BEGINNING = 65_536

/** A command begins a line, or stands behind a prompt or another sign of PowerShell. */
const COMMAND = /(?:^|[>|;={(&]) *(?:New|Set)[-–—]\w/im

/**
 * Whether a text may hold CSV, JSON or commands, which not every page can read at once. Cheap: only the
 * beginning of a long text is looked at.
 */
export function hasLateForm(text: string): boolean {
  const source = toSourceText(text.slice(0, BEGINNING))
  const { clean } = source
  return (
    clean.search(JSON_START) !== -1 ||
    COMMAND.test(clean) ||
    findCsvHeader(toCsvText(source, clean), 0, () => false) !== null
  )
}

/** Stands in for the reader of CSV. */
export function csvNotRead(source: SourceText, { start }: CsvHeader): CsvReading {
  return { bags: [], diagnostics: [notRead(source, start, 'CSV')], end: source.clean.length }
}

/** Stands in for the reader of JSON. */
export function jsonNotRead(source: SourceText, clean: string): FormReading {
  return untilTheEnd(source, clean.search(JSON_START), 'JSON')
}

/** Stands in for the reader of commands. */
export function commandsNotRead(
  source: SourceText,
  clean: string,
  noun: string,
  verbs: readonly CommandVerb[],
): FormReading {
  const command = new RegExp(`(?:^|[>|;={(&]) *(?:${verbs.join('|')})[-–—]${noun}(?![\\w-])`, 'im')
  return untilTheEnd(source, clean.search(command), 'commands')
}

function untilTheEnd(source: SourceText, start: number, found: string): FormReading {
  if (start === -1) return { bags: [], regions: [], diagnostics: [] }
  const regions = [{ start, end: source.clean.length }]
  return { bags: [], regions, diagnostics: [notRead(source, start, found)] }
}

function notRead(source: SourceText, start: number, found: string) {
  return diagnose({
    id: 'form-not-read',
    level: 'error',
    span: spanIn(source, start, source.clean.indexOf('\n', start)),
    found,
    expected: 'a form that is read here',
    advice: 'Nothing of it was read. Pipe the cmdlet to Format-List and paste that.',
  })
}
