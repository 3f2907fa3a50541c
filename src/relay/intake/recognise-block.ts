import { bounceFormOf } from '../parse/bounce/bounce-form.ts'
import { certificateFormOf } from '../parse/certificates/certificate-form.ts'
import { isDomainText } from '../parse/domain-text.ts'
import { kindOfProperties, type ObjectKind } from '../parse/property-names.ts'
import { csvTableIn } from './csv-table.ts'
import type { InputFormat, PartKind } from './input-kind.ts'

/** What a block of lines is. */
export interface BlockNature {
  readonly kind: PartKind
  readonly format: InputFormat
}

const COMMAND =
  /(?:^|[\s>;|])(?:New|Set|Enable|Disable|Remove)-(InboundConnector|AcceptedDomain|OrganizationConfig)(?:\s|$)/i
/** Several in one line where mail or a web page ran lines together. */
const PROPERTY = /(?:^|\s)([A-Z][A-Za-z0-9]{1,60})\s{0,80}:(?=\s|$)/g
const JSON_PROPERTY = /["“”]([A-Za-z]{1,60})["“”]\s*:/g
const BETWEEN_NAMES = /[\s,;"'<>()]+/
const ENTRY = /^\s*["']?([A-Za-z]\w{1,60})["']?\s*=(?!=)/
const RULER = /^\s*-{2,}(?:\s+-{2,})*\s*$/

/**
 * Recognises one block of lines by its form.
 *
 * @param lines as `toSourceText` cleans them: without quoting and no-break spaces
 * @param csvLines the same lines as `toCsvText` makes them ready for CSV, tabs and all
 * @returns null when the block has none of the known forms
 */
export function recogniseBlock(
  lines: readonly string[],
  csvLines: readonly string[],
): BlockNature | null {
  return (
    recogniseCertificate(lines) ??
    recogniseCommand(lines) ??
    recogniseHashTable(lines) ??
    recogniseFormatList(lines) ??
    recogniseTable(lines) ??
    recogniseCsv(csvLines) ??
    recogniseJson(lines) ??
    recogniseBounce(lines) ??
    recogniseList(lines)
  )
}

function recogniseCertificate(lines: readonly string[]): BlockNature | null {
  const format = certificateFormOf(lines)
  return format === null ? null : { kind: 'certificate', format }
}

const COMMAND_KINDS: readonly { readonly noun: string; readonly kind: ObjectKind }[] = [
  { noun: 'inboundconnector', kind: 'inbound-connectors' },
  { noun: 'accepteddomain', kind: 'accepted-domains' },
  { noun: 'organizationconfig', kind: 'organization-config' },
]

function recogniseCommand(lines: readonly string[]): BlockNature | null {
  const nouns = lines.flatMap((line) => COMMAND.exec(line)?.[1]?.toLowerCase() ?? [])
  const [found] = nouns.flatMap((noun) => COMMAND_KINDS.filter((one) => one.noun === noun))
  return found === undefined ? null : { kind: found.kind, format: 'command' }
}

/** `@{ Name = 'A' … }`: parameters for a command further down. */
function recogniseHashTable(lines: readonly string[]): BlockNature | null {
  if (!lines.some((line) => line.includes('@{'))) return null
  const names = lines
    .flatMap((line) => line.split(/[;{]/))
    .flatMap((entry) => ENTRY.exec(entry)?.[1] ?? [])
  const kind = kindOfProperties(names)
  return kind === null ? null : { kind, format: 'command' }
}

function recogniseFormatList(lines: readonly string[]): BlockNature | null {
  const kind = kindOfProperties(namesIn(lines, PROPERTY))
  return kind === null ? null : { kind, format: 'format-list' }
}

/** A line of property names with dashes below. */
function recogniseTable(lines: readonly string[]): BlockNature | null {
  const ruler = lines.findIndex((line) => RULER.test(line))
  const kind = kindOfProperties(lines.slice(0, ruler).at(-1)?.trim().split(/\s+/) ?? [])
  return ruler < 1 || kind === null ? null : { kind, format: 'table' }
}

function recogniseCsv(csvLines: readonly string[]): BlockNature | null {
  const kind = csvTableIn(csvLines)?.kind ?? null
  return kind === null ? null : { kind, format: 'csv' }
}

/** JSON that does not parse as a whole: after a prompt, cut off, or with a comma too many. */
function recogniseJson(lines: readonly string[]): BlockNature | null {
  const kind = kindOfProperties(namesIn(lines, JSON_PROPERTY))
  return kind === null ? null : { kind, format: 'json' }
}

/** What the first group of a pattern holds, wherever it fits. */
function namesIn(lines: readonly string[], pattern: RegExp): readonly string[] {
  return lines.flatMap((line) => Array.from(line.matchAll(pattern), ([, name = '']) => name))
}

function recogniseBounce(lines: readonly string[]): BlockNature | null {
  const form = bounceFormOf(lines)
  switch (form) {
    case 'mime':
    case 'text':
      return { kind: 'bounce', format: form }
    case 'reply-line':
      return { kind: 'smtp-reply', format: 'text' }
    case null:
      return null
  }
}

/** Nothing but domain names, one a line or separated; `#` begins a comment. */
function recogniseList(lines: readonly string[]): BlockNature | null {
  const names = lines
    .flatMap((line) => line.replace(/#.*/, '').split(BETWEEN_NAMES))
    .filter((name) => name !== '')
  const isNames = names.length > 0 && names.every(isDomainText)
  return isNames ? { kind: 'accepted-domains', format: 'list' } : null
}
