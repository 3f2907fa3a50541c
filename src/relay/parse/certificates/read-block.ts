import type { SourceSpan } from '../../model/source-span.ts'
import { spanIn, type SourceText } from '../property-bag/index.ts'
import type { BareBase64 } from './bare-base64.ts'
import { decodeBase64 } from './base64.ts'
import { BASE64_CUT, endMissing, foreignCharacter } from './encoding-problems.ts'
import { isCertificateLabel, otherBlock } from './other-block.ts'
import type { PemBlock } from './pem-blocks.ts'
import { readDer, unusable, type DerReading } from './read-der.ts'

/** OpenSSL puts its trust settings behind the certificate of such a block. */
const TRUSTED = 'TRUSTED CERTIFICATE'

/** A reading and what a diagnostic about it should point at. */
export interface BlockReading {
  readonly reading: DerReading
  readonly span: SourceSpan
}

/** Reads base64 that stands without borders. */
export function readBare(source: SourceText, { start, end, bytes }: BareBase64): BlockReading {
  return { reading: readDer(bytes), span: spanIn(source, start, end) }
}

/** Reads one PEM block of a text. */
export function readBlock(source: SourceText, block: PemBlock): BlockReading {
  const beginLine = spanIn(source, block.start, block.bodyStart)
  if (!isCertificateLabel(block.label)) {
    return { reading: unusable(otherBlock(block.label)), span: beginLine }
  }
  if (!block.isClosed) return { reading: unusable(endMissing(block.label)), span: beginLine }
  return readBody(source, block)
}

function readBody(source: SourceText, block: PemBlock): BlockReading {
  const span = spanIn(source, block.start, block.end)
  const base64 = decodeBase64(source.clean.slice(block.bodyStart, block.bodyEnd))
  switch (base64.kind) {
    case 'cut':
      return { reading: unusable(BASE64_CUT), span }
    case 'foreign-character': {
      const at = block.bodyStart + base64.at
      const place = spanIn(source, at, at + base64.char.length)
      return { reading: unusable(foreignCharacter(base64.char)), span: place }
    }
    case 'read':
      return { reading: withinBlock(readDer(base64.bytes), block.label), span }
  }
}

function withinBlock(reading: DerReading, label: string): DerReading {
  const isExtended = reading.kind === 'read' && label === TRUSTED
  return isExtended ? { ...reading, problems: [] } : reading
}
