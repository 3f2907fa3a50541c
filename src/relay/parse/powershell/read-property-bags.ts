import type { SourceSpan } from '../../model/source-span.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quote } from '../property-bag/diagnose.ts'
import type { PropertyBag } from '../property-bag/property-bag.ts'
import type { SourceText } from '../property-bag/source-text.ts'
import { readCommands } from './command-line.ts'
import { readFormatList } from './format-list.ts'
import { readTables } from './format-table.ts'
import { findJson, readJsonForm } from './json-form.ts'

/** Which objects a text is expected to hold. */
export interface BagDialect {
  /** Of the cmdlets: `InboundConnector`. */
  readonly noun: string
  /** The property a bare JSON string stands for, or null. */
  readonly plainProperty: string | null
}

/** The objects of a text in the order in which they stand there. */
export interface BagsReading {
  readonly form: 'json' | 'output'
  /** From Format-List output, JSON and commands. */
  readonly bags: readonly PropertyBag[]
  /** Rows of Format-Table output, which shows few properties and cuts long values. */
  readonly rows: readonly PropertyBag[]
  readonly diagnostics: readonly Diagnostic[]
  /** Lines that are part of no object. */
  readonly skipped: readonly SourceSpan[]
}

/** Reads a text in whatever form it is; several forms of output and commands may be mixed. */
export function readPropertyBags(source: SourceText, dialect: BagDialect): BagsReading {
  const commands = readCommands(source, dialect.noun)
  const json = commands.bags.length > 0 ? null : findJson(source.clean)
  if (json === null) return readOutput(source, commands.bags, commands.diagnostics)
  const reading = readJsonForm(source, json, dialect.plainProperty)
  return { ...reading, form: 'json', rows: [], skipped: [] }
}

function readOutput(
  source: SourceText,
  commands: readonly PropertyBag[],
  diagnostics: readonly Diagnostic[],
): BagsReading {
  const clean = blankOut(source.clean, commands)
  const rows = readTables(source, clean)
  const { bags, skipped } = readFormatList(source, clean)
  return {
    form: 'output',
    bags: [...bags, ...commands].sort((a, b) => startOf(a) - startOf(b)),
    rows,
    diagnostics,
    skipped: rows.length === 0 ? skipped : [],
  }
}

/** Names the first of the lines that were passed over; none for an empty list. */
export function noteSkipped(
  source: SourceText,
  skipped: readonly SourceSpan[],
  expected: string,
): readonly Diagnostic[] {
  const [first, ...rest] = skipped
  if (first === undefined) return []
  const lines = rest.length === 1 ? 'line' : 'lines'
  const more = rest.length === 0 ? '' : ` and ${String(rest.length)} more ${lines}`
  return [
    diagnose({
      id: 'text-skipped',
      level: 'warning',
      span: first,
      found: `${quote(source.clean.slice(first.start, first.end))}${more}`,
      expected,
      advice: 'This text was passed over.',
    }),
  ]
}

function startOf(bag: PropertyBag): number {
  return bag.span?.start ?? 0
}

/** The text with the commands replaced by spaces, so that nothing in them is read twice. */
function blankOut(clean: string, bags: readonly PropertyBag[]): string {
  const parts: string[] = []
  let done = 0
  for (const { span } of bags) {
    if (span === undefined) continue
    parts.push(clean.slice(done, span.start))
    parts.push(clean.slice(span.start, span.end).replace(/[^\n]/g, ' '))
    done = span.end
  }
  return [...parts, clean.slice(done)].join('')
}
