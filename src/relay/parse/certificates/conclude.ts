import type { Certificate } from '../../model/certificate.ts'
import { failed, parsed, type Diagnostic, type Parsed } from '../../model/diagnostic.ts'
import { limitDiagnostics } from '../property-bag/index.ts'
import type { LinkedCertificate } from '../x509/read-certificate.ts'
import { chainProblems } from './chain-problems.ts'
import { tooManyCertificates } from './input-problems.ts'
import { MAX_CERTIFICATES } from './limits.ts'
import { orderChain } from './order-chain.ts'
import { toDiagnostic } from './problem.ts'
import { textIncomplete } from './text-problems.ts'

/**
 * The certificates in the order of their chain, with what was noticed.
 *
 * @param otherwise what to say where neither a certificate nor a diagnostic is there
 */
export function conclude(
  certificates: readonly LinkedCertificate[],
  diagnostics: readonly Diagnostic[],
  otherwise: Diagnostic,
): Parsed<readonly Certificate[]> {
  if (certificates.length === 0) return nothingUsable(diagnostics, otherwise)
  const ordered = orderChain(certificates.slice(0, MAX_CERTIFICATES))
  const value = [...ordered.chain, ...ordered.others].map(({ certificate }) => certificate)
  return parsed(
    value,
    limitDiagnostics([
      ...diagnostics,
      ...noteMany(certificates),
      ...value.slice(0, 1).flatMap(noteIncomplete),
      ...chainProblems(ordered),
    ]),
  )
}

/** A block that would have been harmless beside a certificate is the error where there is none. */
function nothingUsable(diagnostics: readonly Diagnostic[], otherwise: Diagnostic): Parsed<never> {
  const [first = otherwise, ...rest] = limitDiagnostics(diagnostics).map(
    (diagnostic): Diagnostic => ({ ...diagnostic, level: 'error' }),
  )
  return failed(first, ...rest)
}

function noteMany(certificates: readonly LinkedCertificate[]): readonly Diagnostic[] {
  return certificates
    .slice(MAX_CERTIFICATES, MAX_CERTIFICATES + 1)
    .map(({ certificate }) =>
      toDiagnostic(tooManyCertificates(certificates.length), certificate.span),
    )
}

/** Only of the leaf: the others are there to find it. */
function noteIncomplete(leaf: Certificate): readonly Diagnostic[] {
  const problem = textIncomplete(leaf)
  return problem === null ? [] : [toDiagnostic(problem, leaf.span)]
}
