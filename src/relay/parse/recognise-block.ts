import { isDomainText } from './domain-text.ts'
import { kindOfProperties, type ObjectKind } from './property-names.ts'
import type { InputFormat } from './input-kind.ts'

/** What a block of lines is. */
export interface BlockNature {
  readonly kind: 'certificate' | ObjectKind
  readonly format: InputFormat
}

const CERTIFICATE = /^[\s>]*-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----/
const COMMAND = /(?:^|[\s>;|])(?:New|Set)-(InboundConnector|AcceptedDomain)(?:\s|$)/i
const PROPERTY = /^\s*([A-Z][A-Za-z0-9]{1,60})\s*:(?:\s|$)/
const JSON_PROPERTY = /"([A-Za-z]{1,60})"\s*:/g
const BETWEEN_NAMES = /[\s,;"'<>()]+/
const RULER = /^\s*-{2,}(?:\s+-{2,})*\s*$/

/** Recognises one block of lines by its form; null when it has none of the known ones. */
export function recogniseBlock(lines: readonly string[]): BlockNature | null {
  if (CERTIFICATE.test(lines[0] ?? '')) return { kind: 'certificate', format: 'pem' }
  return (
    recogniseCommand(lines) ??
    recogniseFormatList(lines) ??
    recogniseTable(lines) ??
    recogniseJson(lines) ??
    recogniseList(lines)
  )
}

function recogniseCommand(lines: readonly string[]): BlockNature | null {
  for (const line of lines) {
    const noun = COMMAND.exec(line)?.[1]?.toLowerCase()
    if (noun === 'inboundconnector') return { kind: 'inbound-connectors', format: 'command' }
    if (noun === 'accepteddomain') return { kind: 'accepted-domains', format: 'command' }
  }
  return null
}

function recogniseFormatList(lines: readonly string[]): BlockNature | null {
  const kind = kindOfProperties(lines.flatMap((line) => PROPERTY.exec(line)?.[1] ?? []))
  return kind === null ? null : { kind, format: 'format-list' }
}

/** A line of property names with dashes below. */
function recogniseTable(lines: readonly string[]): BlockNature | null {
  const ruler = lines.findIndex((line) => RULER.test(line))
  if (ruler < 1) return null
  const kind = kindOfProperties((lines[ruler - 1] ?? '').trim().split(/\s+/))
  return kind === null ? null : { kind, format: 'table' }
}

/** JSON that does not parse as a whole: after a prompt, cut off, or with a comma too many. */
function recogniseJson(lines: readonly string[]): BlockNature | null {
  const names = lines.flatMap((line) =>
    [...line.matchAll(JSON_PROPERTY)].map((match) => match[1] ?? ''),
  )
  const kind = kindOfProperties(names)
  return kind === null ? null : { kind, format: 'json' }
}

/** Nothing but domain names, one a line or separated; `#` begins a comment. */
function recogniseList(lines: readonly string[]): BlockNature | null {
  const names = lines
    .flatMap((line) => (line.split('#', 1)[0] ?? '').split(BETWEEN_NAMES))
    .filter((name) => name !== '')
  const isNames = names.length > 0 && names.every(isDomainText)
  return isNames ? { kind: 'accepted-domains', format: 'list' } : null
}
