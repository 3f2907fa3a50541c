import {
  answerOfPartners,
  isKnownToPartner,
  matchesByAddress,
  matchesByCertificate,
  type Match,
  usableCertificate,
} from './connectors.ts'
import { domainOf, exactness, owns, ownsCertificateDomain } from './names.ts'
import type { SettledCase, SettledTenant } from './settled-case.ts'

/** What a tired admin with the truth table expects for one recipient. */
export interface NaiveOutcome {
  readonly verdict: 'relayed' | 'delivered' | 'incoming-elsewhere' | 'rejected' | 'undetermined'
  /** `contoso by certificate`, or `none`. */
  readonly attribution: string
  /** `550 5.7.64 ATTR36`, or `none` unless rejected. */
  readonly reply: string
  /** The row of the truth table or of the replies that gave it. */
  readonly row: string
}

/** Every class of outcome there is; a sample in which one is missing proves less than it seems to. */
export const ROWS = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'T13',
  'certificate, recipient inside',
  'certificate name not accepted, recipient inside',
  'address, recipient inside',
  'P2 by certificate',
  'P2 by address',
  'connector alone by certificate',
  'connector alone by address',
  'incoming',
  '4.7.0',
  '5.7.51',
  '5.7.68',
  'two tenants',
  'null sender at a Partner connector',
  'one of two restrictions at a Partner connector',
]

const TIE: NaiveOutcome = {
  verdict: 'undetermined',
  attribution: 'none',
  reply: 'none',
  row: 'two tenants',
}

/** The outcome for every recipient, in the order of the recipients. */
export function decideNaively(file: SettledCase): NaiveOutcome[] {
  return file.submission.rcptTo.map((rcptTo) => decideFor(file, domainOf(rcptTo)))
}

function decideFor(file: SettledCase, recipient: string): NaiveOutcome {
  return (
    decideByCertificate(file, recipient) ??
    decideByAddress(file, recipient) ??
    decideAsItUsedToBe(file, recipient) ??
    decideAsIncoming(file, recipient) ??
    refuse(file)
  )
}

function decideByCertificate(file: SettledCase, recipient: string): NaiveOutcome | null {
  const matches = matchesByCertificate(file)
  // 1a: the connector's own domain is accepted; any sender, any recipient.
  const best = mostExact(
    matches.filter(({ tenant, connector }) =>
      ownsCertificateDomain(tenant, connector.TlsSenderCertificateName ?? ''),
    ),
  )
  if (isClaimedTwice(best)) return TIE
  if (best[0] !== undefined) {
    return attribute(best[0], 'certificate', recipient, {
      inside: 'certificate, recipient inside',
      outside: rowOfSender(file, best[0].tenant),
    })
  }
  // 1b: MAIL FROM is accepted (U1).
  const bySender = ofSender(file, matches)
  if (bySender !== null) {
    return attribute(bySender, 'certificate', recipient, {
      inside: 'certificate name not accepted, recipient inside',
      outside: isAlsoByAddress(file, bySender.tenant) ? 'T12' : 'T4',
    })
  }
  // 1c: RCPT TO is accepted; each recipient for itself (U9).
  const byRecipient = ofDomain(matches, recipient)
  return attribute(byRecipient, 'certificate', recipient, {
    inside: 'certificate name not accepted, recipient inside',
    outside: 'never',
  })
}

/** Several of one tenant are fine; which of two tenants gets the mail is documented nowhere (1.3: one is left). */
function isClaimedTwice(matches: readonly Match[]): boolean {
  return new Set(matches.map(({ tenant }) => tenant)).size > 1
}

function mostExact(matches: readonly Match[]): Match[] {
  const top = Math.max(...matches.map(exactnessOf))
  return matches.filter((match) => exactnessOf(match) === top)
}

function isAlsoByAddress(file: SettledCase, tenant: SettledTenant): boolean {
  return matchesByAddress(file).some((match) => match.tenant === tenant)
}

function exactnessOf({ connector }: Match): number {
  return exactness(connector.TlsSenderCertificateName ?? '')
}

function rowOfSender(file: SettledCase, tenant: SettledTenant): string {
  if (file.submission.mailFrom === '<>') return 'T2'
  return owns(tenant, domainOf(file.submission.mailFrom)) ? 'T1' : 'T3'
}

function decideByAddress(file: SettledCase, recipient: string): NaiveOutcome | null {
  const matches = matchesByAddress(file)
  const inside = 'address, recipient inside'
  // 2b: MAIL FROM is accepted.
  const bySender = ofSender(file, matches)
  if (bySender !== null) {
    const isCertificateIdle =
      usableCertificate(file) !== null && matchesByCertificate(file).length === 0
    const outside = isCertificateIdle ? 'T11' : 'T6'
    return attribute(bySender, 'ip', recipient, { inside, outside })
  }
  // 2c: RCPT TO is accepted.
  return attribute(ofDomain(matches, recipient), 'ip', recipient, { inside, outside: 'never' })
}

/** What counted in earlier years: P2 to October 2023, the connector alone before July 2017. */
function decideAsItUsedToBe(file: SettledCase, recipient: string): NaiveOutcome | null {
  const certificate = matchesByCertificate(file)
  const address = matchesByAddress(file)
  if (file.asOf < '2017-07-05') {
    if (isClaimedTwice(certificate.length > 0 ? certificate : address)) return TIE
    return (
      attribute(certificate[0] ?? null, 'certificate', recipient, {
        outside: 'connector alone by certificate',
      }) ??
      attribute(address[0] ?? null, 'ip', recipient, { outside: 'connector alone by address' })
    )
  }
  if (file.asOf > '2023-10-31') return null
  const author = domainOf(file.submission.headerFrom)
  return (
    attribute(ofDomain(certificate, author), 'certificate', recipient, {
      outside: 'P2 by certificate',
    }) ?? attribute(ofDomain(address, author), 'ip', recipient, { outside: 'P2 by address' })
  )
}

function decideAsIncoming(file: SettledCase, recipient: string): NaiveOutcome | null {
  const owner = [file.tenant, ...file.otherTenants].find((tenant) => owns(tenant, recipient))
  if (owner === undefined) return null
  const attribution = `${owner.name} by recipient`
  if (owner.sameForest === false) return rejected('none', '451 4.4.62 ATTR35', 'T9')
  const answer = answerOfPartners(file, owner)
  if (answer === 'null sender unclear') {
    return { ...TIE, row: 'null sender at a Partner connector' }
  }
  if (answer === 'two restrictions unclear') {
    return { ...TIE, row: 'one of two restrictions at a Partner connector' }
  }
  if (answer === '454 4.7.0') return rejected(attribution, answer, '4.7.0')
  if (answer === '550 5.7.51') return rejected(attribution, answer, '5.7.51')
  if (isDirectSendRefused(file, owner)) return rejected(attribution, '550 5.7.68', '5.7.68')
  if (owner === file.tenant) {
    return { verdict: 'delivered', attribution, reply: 'none', row: 'incoming' }
  }
  const row = anyMatch(file) ? 'T13' : 'T10'
  return { verdict: 'incoming-elsewhere', attribution, reply: 'none', row }
}

/** RejectDirectSend looks at P1 alone (2.10); the switch exists since the end of April 2025 (3.14). */
function isDirectSendRefused(file: SettledCase, owner: SettledTenant): boolean {
  if (owner.rejectDirectSend !== true || file.asOf < '2025-04-28') return false
  if (file.submission.mailFrom === '<>') return false
  if (!owns(owner, domainOf(file.submission.mailFrom))) return false
  return !isKnownToPartner(file, owner)
}

/** Nobody's message: which text depends on whether a connector matched at all (F-4.1). */
function refuse(file: SettledCase): NaiveOutcome {
  if (!anyMatch(file)) return rejected('none', '550 5.7.64 TenantAttribution', 'T8')
  const row = matchesByCertificate(file).length > 0 ? 'T5' : 'T7'
  return rejected('none', '550 5.7.64 ATTR36', row)
}

function anyMatch(file: SettledCase): boolean {
  return matchesByCertificate(file).length + matchesByAddress(file).length > 0
}

function rejected(attribution: string, reply: string, row: string): NaiveOutcome {
  return { verdict: 'rejected', attribution, reply, row }
}

function ofSender(file: SettledCase, matches: readonly Match[]): Match | null {
  const { mailFrom } = file.submission
  return mailFrom === '<>' ? null : ofDomain(matches, domainOf(mailFrom))
}

function ofDomain(matches: readonly Match[], domain: string): Match | null {
  return matches.find(({ tenant }) => owns(tenant, domain)) ?? null
}

/** Attributed to the tenant of a match: it keeps what is its own and relays the rest. */
function attribute(
  match: Match | null,
  by: 'certificate' | 'ip',
  recipient: string,
  row: { readonly inside?: string; readonly outside: string },
): NaiveOutcome | null {
  if (match === null) return null
  const isInside = owns(match.tenant, recipient)
  return {
    verdict: isInside ? 'delivered' : 'relayed',
    attribution: `${match.tenant.name} by ${by}`,
    reply: 'none',
    row: isInside ? (row.inside ?? row.outside) : row.outside,
  }
}
