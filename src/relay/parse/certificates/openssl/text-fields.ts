import type { SourceSpan } from '../../../model/source-span.ts'
import type { DistinguishedName } from '../../x509/distinguished-name.ts'

/** A value and where it stands. */
export interface Told<T> {
  readonly value: T
  readonly span: SourceSpan
}

/** What OpenSSL prints of a certificate, as far as we use it. */
export interface TextFields {
  readonly subject: Told<DistinguishedName>
  readonly issuer: Told<DistinguishedName>
  /** In the forms of the model's `Certificate`. */
  readonly serialNumber: Told<string>
  readonly notBefore: Told<string>
  readonly notAfter: Told<string>
  readonly thumbprint: Told<string>
  readonly publicKeyAlgorithm: Told<string>
  readonly subjectAltNames: Told<readonly string[]>
  readonly extendedKeyUsages: Told<readonly string[]>
  readonly subjectKeyIdentifier: Told<string>
  readonly authorityKeyIdentifier: Told<string>
  readonly isAuthority: Told<boolean>
  /**
   * `-text` was printed to its end: an extension that is not there is absent from the certificate.
   */
  readonly isWhole: Told<true>
}

/** What one piece of output tells. */
export type TextUnit = Partial<TextFields>

/** Where a value was found: the rest of its line, and what the lines around it say. */
export interface TextSite {
  /** What stands behind the name of the field on its line. */
  readonly value: Told<string>
  /** The lines below, the next one first; read only as far as they are asked for. */
  readonly below: Iterable<Told<string>>
  /** What the same piece of output told before. */
  readonly unit: TextUnit
}

/** How one line of OpenSSL's output is read. */
export interface FieldReader {
  /** The name of the field, from the beginning of the line. */
  readonly label: RegExp
  /** What the line tells, nothing included; null for a value that cannot be read. */
  readonly read: (site: TextSite) => TextUnit | null
}

/** The lines from the first on for which `belongs` holds. */
export function linesWhile(
  lines: Iterable<Told<string>>,
  belongs: (line: string, before: string) => boolean,
): readonly Told<string>[] {
  const taken: Told<string>[] = []
  let before = ''
  for (const line of lines) {
    if (!belongs(line.value, before)) break
    taken.push(line)
    before = line.value
  }
  return taken
}

/** From the first of some places to the end of the last; there is one or more. */
export function spanOver(spans: readonly SourceSpan[]): SourceSpan {
  return spans.reduce((all, span) => ({
    ...(span.start < all.start ? span : all),
    end: Math.max(all.end, span.end),
  }))
}
