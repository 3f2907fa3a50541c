// The door of this folder: loaded with the first paste.
import { EVERY_READER, type Intake } from '../../../relay/intake/index.ts'
import type { PastedPart } from '../sheet-log.ts'
import { readAnything } from './read-anything.ts'
import { toPastedPart } from './to-pasted-part.ts'

/** Readers for every kind of pasted text. */
export const readers = EVERY_READER

/** What one paste came to. */
export interface PasteReading {
  readonly parts: readonly PastedPart[]
  /** About the paste as a whole, in sentences. */
  readonly remarks: readonly string[]
  /** Then nothing was read, and nothing of it is to be kept. */
  readonly isPrivateKey: boolean
}

/**
 * Reads whatever was pasted or dropped.
 *
 * @param id - of this paste; its parts are named after it
 */
export async function readPaste(input: string | Uint8Array, id: string): Promise<PasteReading> {
  const intake = await readAnything(input)
  if (intake.kind === 'private-key') {
    const remarks = intake.diagnostics.map(({ text }) => text)
    return { parts: [], remarks, isPrivateKey: true }
  }
  return {
    parts: intake.parts.map((part, index) => toPastedPart(part, `${id}-${index + 1}`)),
    remarks: remarksOn(intake),
    isPrivateKey: false,
  }
}

type ReadIntake = Extract<Intake, { kind: 'read' }>

function remarksOn({ parts, leftOver, diagnostics }: ReadIntake): readonly string[] {
  const about = diagnostics.map(({ text }) => text)
  if (parts.length === 0) return about.length > 0 ? about : [NOTHING_FOUND]
  return leftOver.length === 0 ? about : [...about, leftOverWords(leftOver)]
}

const NOTHING_FOUND =
  'Found none of the forms this page reads. It reads bounces and reply lines, output of Get-InboundConnector, Get-AcceptedDomain, Get-OrganizationConfig and Get-ExchangeCertificate, certificates, and case files. The text was left in the box.'

function leftOverWords(ranges: ReadIntake['leftOver']): string {
  const lines = ranges.reduce((sum, { firstLine, lastLine }) => sum + lastLine - firstLine + 1, 0)
  const [first] = ranges
  if (first === undefined) return ''
  const where = `from line ${first.firstLine} on`
  return lines === 1
    ? `Line ${first.firstLine} is none of the known forms and was left out.`
    : `${lines} lines ${where} are none of the known forms and were left out.`
}
