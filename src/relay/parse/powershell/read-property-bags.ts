import type { SourceSpan } from '../../model/source-span.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CommandVerb, PastedBag } from '../property-bag/property-bag.ts'
import type { SourceText } from '../property-bag/source-text.ts'
import { readCsvForm } from './csv-form.ts'
import type { IsProperty } from './csv-header.ts'
import { readFormatList } from './format-list.ts'
import { readTables } from './format-table.ts'
import { commandsNotRead, csvNotRead, jsonNotRead } from './late-forms.ts'
import { blankOut } from './region.ts'
import { partRunTogether } from './run-together.ts'
import { toLines, singleSpaced } from './source-lines.ts'
import type { TextForms } from './text-forms.ts'
import { findBanners } from './transcript.ts'

/** Which objects a text is expected to hold. */
export interface BagDialect {
  /** Of the cmdlets: `InboundConnector`. */
  readonly noun: string
  /** The property a bare JSON string stands for, or null. */
  readonly plainProperty: string | null
  /** Whether they have a property of that name; left out, only telling names are recognised. */
  readonly isProperty?: IsProperty
  /** Of the commands that are read: `New` and `Set` where nothing is said. */
  readonly verbs?: readonly CommandVerb[]
}

/** What an object can be written in, but for tables and plain lists. */
export type ObjectForm = 'command' | 'json' | 'csv' | 'format-list'

/** The objects of a text in the order in which they stand there. */
export interface BagsReading {
  /** What all objects are written in; `output` when it is not JSON or CSV alone. */
  readonly form: 'json' | 'csv' | 'output'
  /** From Format-List output, JSON, CSV and commands. */
  readonly bags: readonly PastedBag[]
  /** The same objects by what each is written in. */
  readonly byForm: Readonly<Record<ObjectForm, readonly PastedBag[]>>
  /** Rows of Format-Table output, which shows few properties and cuts long values. */
  readonly rows: readonly PastedBag[]
  readonly diagnostics: readonly Diagnostic[]
  /** Lines that are part of no object. */
  readonly skipped: readonly SourceSpan[]
}

/**
 * Reads a text in whatever form it is; several forms of output and commands may be mixed.
 *
 * @param forms readers of forms that not every page loads
 */
export function readPropertyBags(
  source: SourceText,
  dialect: BagDialect,
  forms: TextForms = {},
): BagsReading {
  const { noun, plainProperty, isProperty = isNone, verbs = ['New', 'Set'] } = dialect
  const { readCommands = commandsNotRead, readJson = jsonNotRead, readCsv = csvNotRead } = forms
  const open = blankOut(source.clean, findBanners(source.clean))
  const commands = readCommands(source, open, noun, verbs)
  const notCommands = blankOut(open, commands.regions)
  const json = readJson(source, notCommands, plainProperty)
  const notJson = blankOut(notCommands, json.regions)
  const csv = readCsvForm(source, notJson, isProperty, readCsv)
  const output = readOutput(source, blankOut(notJson, csv.regions), isProperty)
  const isOutput = commands.bags.length + output.bags.length + output.rows.length > 0
  const byForm = {
    command: commands.bags,
    json: json.bags,
    csv: csv.bags,
    'format-list': output.bags,
  }
  return {
    form: isOutput ? 'output' : formOf(json.regions.length, csv.regions.length),
    bags: Object.values(byForm)
      .flat()
      .sort((a, b) => a.span.start - b.span.start),
    byForm,
    rows: output.rows,
    diagnostics: [...commands.diagnostics, ...json.diagnostics, ...csv.diagnostics],
    skipped: output.skipped,
  }
}

/** Format-List and Format-Table output. */
function readOutput(
  source: SourceText,
  clean: string,
  isProperty: IsProperty,
): Pick<BagsReading, 'bags' | 'rows' | 'skipped'> {
  const { rows, regions } = readTables(source, singleSpaced(toLines(clean)))
  const lines = singleSpaced(toLines(blankOut(clean, regions)))
  return { rows, ...readFormatList(source, partRunTogether(lines, isProperty)) }
}

function formOf(jsonTexts: number, csvTexts: number): BagsReading['form'] {
  if (jsonTexts + csvTexts === 0) return 'output'
  return csvTexts === 0 ? 'json' : 'csv'
}

function isNone(): boolean {
  return false
}
