import { toDomainName, type DomainName } from './domain-name.ts'

/** A connector's `TlsSenderCertificateName`: one name, or a domain with all its sub-domains (facts M4 to M11). */
export type CertificateNamePattern =
  | { readonly kind: 'exact'; readonly text: string; readonly name: DomainName }
  | { readonly kind: 'wildcard'; readonly text: string; readonly parent: DomainName }
  /** `*` alone, `*contoso.com`, `domain.*.contoso.com`: matches nothing (M10, M11). */
  | { readonly kind: 'invalid'; readonly text: string }

/** A pattern that can match something. */
export type UsableNamePattern = Exclude<CertificateNamePattern, { kind: 'invalid' }>

/** Reads a value of `TlsSenderCertificateName`; whatever is no name and no leading wildcard is `invalid`. */
export function toCertificateNamePattern(text: string): CertificateNamePattern {
  const trimmed = text.trim()
  const wildcard = /^\*\.(.+)$/.exec(trimmed)
  const name = toDomainName(wildcard?.[1] ?? trimmed)
  if (name === null) return { kind: 'invalid', text: trimmed }
  return wildcard === null
    ? { kind: 'exact', text: trimmed, name }
    : { kind: 'wildcard', text: trimmed, parent: name }
}
