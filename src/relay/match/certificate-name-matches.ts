import type { UsableNamePattern } from '../model/certificate-name-pattern.ts'
import { nameStanding } from './name-standing.ts'
import type { CaseView } from './question.ts'

/**
 * Whether a connector's `TlsSenderCertificateName` matches one name of a certificate (facts M1 to M11).
 * A certificate name that is no domain name matches nothing.
 */
export function certificateNameMatches(
  view: CaseView,
  pattern: UsableNamePattern,
  certificateName: string,
): boolean {
  const standing = nameStanding(pattern, certificateName.trim())
  switch (standing) {
    case 'match':
      return true
    case 'none':
      return false
    case 'U4':
      return view.reading('U4') === 'help-text'
    case 'U5':
      return view.reading('U5') === 'wildcard-certificate-matches'
    case 'U6':
      return view.reading('U6') === 'host-matches-parent'
  }
}
