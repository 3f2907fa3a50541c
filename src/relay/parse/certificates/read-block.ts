import { spanOf, type SourceSpan } from '../../model/source-span.ts'
import { decodeBase64 } from './base64.ts'
import { isCertificateLabel, otherBlock } from './other-block.ts'
import type { PemBlock } from './pem-blocks.ts'
import { BASE64_CUT, endMissing, foreignCharacter } from './problem.ts'
import { readDer, unusable, type CertificateReading } from './read-der.ts'

/** OpenSSL puts its trust settings behind the certificate of such a block. */
const TRUSTED = 'TRUSTED CERTIFICATE'

/** A reading and what a diagnostic about it should point at. */
export interface BlockReading {
  readonly reading: CertificateReading
  readonly span: SourceSpan
}

/** Reads one PEM block of a text. */
export function readBlock(text: string, block: PemBlock): BlockReading {
  const beginLine = spanOf(text, block.start, block.bodyStart)
  if (!isCertificateLabel(block.label)) {
    return { reading: unusable(otherBlock(block.label)), span: beginLine }
  }
  if (!block.isClosed) return { reading: unusable(endMissing(block.label)), span: beginLine }
  return readBody(text, block)
}

function readBody(text: string, block: PemBlock): BlockReading {
  const span = spanOf(text, block.start, block.end)
  const base64 = decodeBase64(text.slice(block.bodyStart, block.bodyEnd))
  switch (base64.kind) {
    case 'cut':
      return { reading: unusable(BASE64_CUT), span }
    case 'foreign-character':
      return readForeignCharacter(text, block.bodyStart + base64.at)
    case 'read':
      return { reading: withinBlock(readDer(base64.bytes), block.label), span }
  }
}

function readForeignCharacter(text: string, at: number): BlockReading {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return { reading: unusable(foreignCharacter(char)), span: spanOf(text, at, at + char.length) }
}

function withinBlock(reading: CertificateReading, label: string): CertificateReading {
  return reading.kind === 'read' && label === TRUSTED
    ? { kind: 'read', certificate: reading.certificate }
    : reading
}
