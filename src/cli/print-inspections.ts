import type { Inspection, PrintedCertificate, PrintedObject } from '../relay/intake/index.ts'
import { describePlace, plainText } from './message.ts'

/** What a file is and holds, and the file, as typed. */
export interface FileInspection extends Inspection {
  readonly file: string
}

const LABEL_WIDTH = 30

/** Inspected files for people. */
export function printInspections(inputs: readonly FileInspection[]): string {
  const blocks = inputs.map((input) => {
    const head = `${input.file}: ${describeKind(input)}`
    return [head, ...printContents(input)].map(plainText).join('\n')
  })
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

function describeKind({ kind, format }: Inspection): string {
  return format === null ? kind : `${kind} (${format})`
}

function printContents(input: Inspection): readonly string[] {
  return [
    ...input.certificates.flatMap((item) => printObject('certificate', item)),
    ...input.connectors.flatMap((item) => printObject('connector', item)),
    ...input.acceptedDomains.flatMap((item) => printObject('accepted domain', item)),
    ...input.parts.flatMap(({ firstLine, lastLine, ...part }) => [
      `  lines ${String(firstLine)} to ${String(lastLine)}: ${describeKind(part)}`,
      ...printContents(part).map((line) => `  ${line}`),
    ]),
    ...input.diagnostics.map(
      (item) => `  ${item.level}${describePlace(item).replace(/^:(?=\d)/, ' ')}`,
    ),
  ]
}

function printObject(label: string, item: PrintedObject | PrintedCertificate): readonly string[] {
  return [
    `  ${label}`,
    ...Object.entries(item).map(
      ([name, value]) => `    ${name.padEnd(LABEL_WIDTH)}${describeValue(value)}`,
    ),
  ]
}

function describeValue(value: string | boolean | null | readonly string[]): string {
  if (value === null) return 'none'
  return typeof value === 'object' ? value.join(', ') || 'none' : String(value)
}
