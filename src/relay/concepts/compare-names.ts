import { nameStanding, type NameStanding } from '../match/name-standing.ts'
import { toCertificateNamePattern } from '../model/certificate-name-pattern.ts'
import { toDomainName } from '../model/domain-name.ts'

/** What comes of holding a connector's name against one name of a certificate. */
export type NameComparison =
  | { readonly kind: 'matches' }
  | { readonly kind: 'differs' }
  /** Sources disagree; `isMatch` is the reading the evaluator takes. */
  | {
      readonly kind: 'contested'
      readonly isMatch: boolean
      readonly disagreement: Exclude<NameStanding, 'match' | 'none'>
    }
  /** The connector's value is no name: `*` alone, or a wildcard that is not the first label (M10, M11). */
  | { readonly kind: 'unusable-connector-name' }
  | { readonly kind: 'unusable-certificate-name' }

/** The readings taken: the cmdlet help for depth (U4), the narrow one for the other two. */
const TAKEN = { U4: true, U5: false, U6: false } as const

/**
 * Holds a value of `TlsSenderCertificateName` against one name of a certificate (facts M1 to M11).
 *
 * @param connectorName - as the cmdlet prints it
 * @param certificateName - a CN or a dNSName; may begin with `*.`
 */
export function compareNames(connectorName: string, certificateName: string): NameComparison {
  const pattern = toCertificateNamePattern(connectorName)
  const name = certificateName.trim()
  if (pattern.kind === 'invalid') return { kind: 'unusable-connector-name' }
  if (toDomainName(name.replace(/^\*\./, '')) === null) return { kind: 'unusable-certificate-name' }
  const standing = nameStanding(pattern, name)
  switch (standing) {
    case 'match':
      return { kind: 'matches' }
    case 'none':
      return { kind: 'differs' }
    case 'U4':
    case 'U5':
    case 'U6':
      return { kind: 'contested', isMatch: TAKEN[standing], disagreement: standing }
  }
}
