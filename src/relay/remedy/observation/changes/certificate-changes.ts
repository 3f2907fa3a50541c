import type { OfferedCertificate } from '../../../model/certificate.ts'
import { known } from '../../../model/fact.ts'
import type { FactChange } from '../change.ts'
import type { ChangeKind } from '../change-kinds.ts'
import { STRANGER, valueOrNull, type AtHand } from '../names-at-hand.ts'
import { otherwise, withSubmission } from '../replace.ts'

/** Which certificate, if any, could have been offered instead, and how the one that was could differ. */
export function certificateChanges(hand: AtHand): readonly FactChange[] {
  const { certificate } = hand.relayCase.submission
  const offered = valueOrNull(certificate)
  return [
    certificateChange(hand, 'no-certificate', '', null),
    certificateChange(hand, 'certificate-unknown-name', '', `mail.${STRANGER}`),
    ...namesConnectorsKnow(hand).map(({ name, about }) =>
      certificateChange(hand, 'certificate-known-name', about, name),
    ),
    ...(offered === null
      ? []
      : [...switchChanges(hand, offered), ...validityChanges(hand, offered)]),
  ]
}

function certificateChange(
  { relayCase }: AtHand,
  kind: ChangeKind,
  about: string,
  name: string | null,
): FactChange {
  const { certificate } = relayCase.submission
  const value = name === null ? null : goodCertificate(name, certificate.path, relayCase.asOf)
  return {
    kind,
    path: certificate.path,
    state: certificate.state,
    to: name ?? '',
    about,
    relayCase: withSubmission(relayCase, { certificate: otherwise(certificate, value) }),
  }
}

function namesConnectorsKnow({
  connectors,
}: AtHand): readonly { readonly name: string; readonly about: string }[] {
  return connectors.flatMap(({ connector }) => {
    const pattern = valueOrNull(connector.tlsSenderCertificateName)
    if (pattern === null || pattern.kind === 'invalid') return []
    const name = pattern.kind === 'exact' ? pattern.name : `mail.${pattern.parent}`
    return [{ name, about: connector.name }]
  })
}

/** Nothing is wrong with it but, maybe, its name. */
function goodCertificate(name: string, path: string, day: string): OfferedCertificate {
  return {
    commonName: known(name, `${path}.commonName`),
    subjectAltNames: known([name], `${path}.subjectAltNames`),
    issuer: known('CN=Example CA', `${path}.issuer`),
    notBefore: known(day, `${path}.notBefore`),
    notAfter: known(day, `${path}.notAfter`),
    extendedKeyUsages: known(['serverAuth'], `${path}.extendedKeyUsages`),
    chainComplete: known(true, `${path}.chainComplete`),
    trustedRoot: known(true, `${path}.trustedRoot`),
    revoked: known(false, `${path}.revoked`),
  }
}

const SWITCHES = [
  { field: 'chainComplete', whenTrue: 'chain-complete', whenFalse: 'chain-incomplete' },
  { field: 'trustedRoot', whenTrue: 'certificate-trusted', whenFalse: 'certificate-untrusted' },
  { field: 'revoked', whenTrue: 'certificate-revoked', whenFalse: 'certificate-not-revoked' },
] as const

function switchChanges(hand: AtHand, offered: OfferedCertificate): readonly FactChange[] {
  return SWITCHES.flatMap(({ field, whenTrue, whenFalse }) =>
    [true, false].map((value): FactChange => {
      const fact = offered[field]
      return {
        kind: value ? whenTrue : whenFalse,
        path: fact.path,
        state: fact.state,
        to: '',
        about: '',
        relayCase: withOffered(hand, { ...offered, [field]: otherwise(fact, value) }),
      }
    }),
  )
}

/** Far enough on either side of any day a case asks about. */
const LONG_AGO = '1990-01-01'
const FAR_OFF = '9999-12-31'

const VALIDITY = [
  { field: 'notAfter', day: LONG_AGO, kind: 'certificate-expired' },
  { field: 'notAfter', day: FAR_OFF, kind: 'certificate-not-expired' },
  { field: 'notBefore', day: FAR_OFF, kind: 'certificate-too-early' },
  { field: 'notBefore', day: LONG_AGO, kind: 'certificate-not-too-early' },
] as const

function validityChanges(hand: AtHand, offered: OfferedCertificate): readonly FactChange[] {
  return VALIDITY.map(({ field, day, kind }) => {
    const fact = offered[field]
    return {
      kind,
      path: fact.path,
      state: fact.state,
      to: '',
      about: '',
      relayCase: withOffered(hand, { ...offered, [field]: otherwise(fact, day) }),
    }
  })
}

function withOffered({ relayCase }: AtHand, offered: OfferedCertificate) {
  const { certificate } = relayCase.submission
  return withSubmission(relayCase, { certificate: otherwise(certificate, offered) })
}
