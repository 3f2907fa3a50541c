import type { CertificateNamePattern } from '../../model/certificate-name-pattern.ts'
import type { Fact } from '../../model/fact.ts'
import type { InboundConnector, SenderDomain } from '../../model/inbound-connector.ts'
import type { MailAddress, ReversePath } from '../../model/mail-address.ts'
import type { RelayCase, Submission } from '../../model/relay-case.ts'
import type { AcceptedDomain, Tenant } from '../../model/tenant.ts'
import { findReading, isDisagreementId } from '../../register/disagreements.ts'
import { anonymiseCertificate } from './anonymise-certificate.ts'
import { standInsFor, type CaseStandIns } from './stand-ins.ts'

/** A case in which nobody can be recognised. */
export interface AnonymousCase {
  readonly relayCase: RelayCase
  /** What of the original could not be kept, as sentences. */
  readonly notKept: readonly string[]
}

/**
 * The same case with stand-ins for every name, address and label. What decides is kept: which names are
 * equal, which lie below which, which address lies in which block, whether it is public; dates,
 * switches and what is unknown stay as they are.
 */
export function anonymiseCase(relayCase: RelayCase): AnonymousCase {
  const names = standInsFor(relayCase)
  const { asOf, tenant, otherTenants, submission, readings } = relayCase
  const anonymous: RelayCase = {
    title: '',
    asOf,
    tenant: anonymiseTenant(tenant, names),
    otherTenants: inside(otherTenants, (all) => all.map((one) => anonymiseTenant(one, names))),
    submission: anonymiseSubmission(submission, names),
    readings: Object.fromEntries(
      Object.entries(readings).filter(
        ([id, reading]) => isDisagreementId(id) && findReading(id, reading) !== null,
      ),
    ),
  }
  return { relayCase: anonymous, notKept: notKept(relayCase, names) }
}

function notKept({ submission }: RelayCase, names: CaseStandIns): readonly string[] {
  const { certificate } = submission
  const hasCertificate = certificate.state !== 'unknown' && certificate.value !== null
  return [
    'Comments, titles and properties that decide nothing are left out.',
    ...(hasCertificate
      ? ['Of the certificate only what decides is kept; no key, serial number or issuer.']
      : []),
    ...(names.hasOverflow
      ? [
          'There are more public addresses than the ranges for examples hold; some became private ones.',
        ]
      : []),
  ]
}

function anonymiseSubmission(submission: Submission, names: CaseStandIns): Submission {
  const { connectingIp, certificate, mailFrom, headerFrom, rcptTo, tls } = submission
  const mailbox = (address: MailAddress): MailAddress => names.mailboxFor(address)
  return {
    connectingIp: inside(connectingIp, (address) => names.addressFor(address)),
    tls: inside(tls, asIs),
    certificate: inside(certificate, (one) => one && anonymiseCertificate(one, names)),
    mailFrom: inside(mailFrom, (path): ReversePath =>
      path.kind === 'null' ? path : { kind: 'address', address: mailbox(path.address) },
    ),
    headerFrom: inside(headerFrom, (address) => address && mailbox(address)),
    rcptTo: rcptTo.map((recipient) => inside(recipient, mailbox)),
  }
}

function anonymiseTenant(tenant: Tenant, names: CaseStandIns): Tenant {
  return {
    ...tenant,
    name:
      tenant.name === null || tenant.name === ''
        ? tenant.name
        : names.tenants.standInFor(tenant.name),
    acceptedDomains: inside(tenant.acceptedDomains, (domains) =>
      domains.map((domain): AcceptedDomain => ({
        ...domain,
        domainName: names.domainFor(domain.domainName),
      })),
    ),
    inboundConnectors: inside(tenant.inboundConnectors, (connectors) =>
      connectors.map((connector) => anonymiseConnector(connector, names)),
    ),
  }
}

function anonymiseConnector(connector: InboundConnector, names: CaseStandIns): InboundConnector {
  return {
    ...connector,
    name: names.connectors.standInFor(connector.name),
    tlsSenderCertificateName: inside(
      connector.tlsSenderCertificateName,
      (pattern) => pattern && anonymisePattern(pattern, names),
    ),
    senderIPAddresses: inside(connector.senderIPAddresses, (ranges) =>
      ranges.map((range) => names.rangeFor(range)),
    ),
    senderDomains: inside(connector.senderDomains, (domains) =>
      domains.map((domain) => anonymiseSenderDomain(domain, names)),
    ),
    associatedAcceptedDomains: inside(connector.associatedAcceptedDomains, (domains) =>
      domains.map((domain) => names.nameFor(domain)),
    ),
  }
}

function anonymisePattern(
  pattern: CertificateNamePattern,
  names: CaseStandIns,
): CertificateNamePattern {
  switch (pattern.kind) {
    case 'exact': {
      const name = names.domainFor(pattern.name)
      return { kind: 'exact', text: name, name }
    }
    case 'wildcard': {
      const parent = names.domainFor(pattern.parent)
      return { kind: 'wildcard', text: `*.${parent}`, parent }
    }
    case 'invalid':
      return { kind: 'invalid', text: '*no valid name' }
  }
}

function anonymiseSenderDomain(domain: SenderDomain, names: CaseStandIns): SenderDomain {
  switch (domain.kind) {
    case 'any':
      return domain
    case 'exact':
      return { kind: 'exact', name: names.domainFor(domain.name) }
    case 'wildcard':
      return { kind: 'wildcard', parent: names.domainFor(domain.parent) }
  }
}

/** A fact with its value replaced; where it stood in a pasted text is forgotten. */
function inside<T>(fact: Fact<T>, change: (value: T) => T): Fact<T> {
  return fact.state === 'unknown'
    ? fact
    : { state: fact.state, value: change(fact.value), path: fact.path }
}

function asIs<T>(value: T): T {
  return value
}
