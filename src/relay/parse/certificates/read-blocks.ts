import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceSpan } from '../../model/source-span.ts'
import { spanIn, type SourceText } from '../property-bag/index.ts'
import type { LinkedCertificate } from '../x509/read-certificate.ts'
import { findBareBase64, type BareBase64 } from './bare-base64.ts'
import { tooManyCertificates } from './input-problems.ts'
import { MAX_CERTIFICATES } from './limits.ts'
import { findPemBlocks, type PemBlock } from './pem-blocks.ts'
import { toDiagnostic } from './problem.ts'
import { readBare, readBlock } from './read-block.ts'

/** The encoded certificates of a text, and what was wrong with some. */
export interface BlocksRead {
  readonly kind: 'read'
  readonly certificates: readonly LinkedCertificate[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What the encoded certificates of a text came to. */
export type BlocksReading =
  BlocksRead | { readonly kind: 'private-key'; readonly diagnostic: Diagnostic }

type Block = PemBlock | BareBase64

/**
 * Reads all PEM blocks of a text, and what stands in bare base64 outside of them; each certificate
 * gets the span of its block. Nothing is kept where one of them is a private key.
 */
export function readBlocks(source: SourceText): BlocksReading {
  const blocks = findBlocks(source.clean)
  const certificates: LinkedCertificate[] = []
  const diagnostics: Diagnostic[] = []
  for (const block of blocks.slice(0, MAX_CERTIFICATES)) {
    const { reading, span } = 'label' in block ? readBlock(source, block) : readBare(source, block)
    if (reading.kind === 'private-key') {
      return { kind: 'private-key', diagnostic: toDiagnostic(reading.problem, span) }
    }
    certificates.push(...reading.certificates.map((item) => placedAt(item, span)))
    diagnostics.push(...reading.problems.map((problem) => toDiagnostic(problem, span)))
  }
  return { kind: 'read', certificates, diagnostics: [...diagnostics, ...noteMany(source, blocks)] }
}

function findBlocks(clean: string): readonly Block[] {
  const blocks = findPemBlocks(clean)
  return [...blocks, ...findBareBase64(clean, blocks)].toSorted(
    (one, other) => one.start - other.start,
  )
}

function placedAt({ certificate, link }: LinkedCertificate, span: SourceSpan): LinkedCertificate {
  return { certificate: { ...certificate, span }, link }
}

function noteMany(source: SourceText, blocks: readonly Block[]): readonly Diagnostic[] {
  return blocks
    .slice(MAX_CERTIFICATES, MAX_CERTIFICATES + 1)
    .map(({ start, end }) =>
      toDiagnostic(tooManyCertificates(blocks.length), spanIn(source, start, end)),
    )
}
