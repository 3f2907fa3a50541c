import { isInRange } from './addresses.ts'
import { domainOf, fitsCertificate, plain } from './names.ts'
import type {
  SettledCase,
  SettledCertificate,
  SettledConnector,
  SettledTenant,
} from './settled-case.ts'

/** A tenant with one of its connectors. */
export interface Match {
  readonly tenant: SettledTenant
  readonly connector: SettledConnector
}

/** The certificate Exchange Online works with: none without TLS, none when it is bad on the day (2.40 to 2.44). */
export function usableCertificate({ asOf, submission }: SettledCase): SettledCertificate | null {
  const { tls, certificate } = submission
  if (!tls || certificate === 'none') return null
  if (certificate.notBefore.slice(0, 10) > asOf) return null
  if (certificate.notAfter.slice(0, 10) < asOf) return null
  if (!certificate.chainComplete || !certificate.trustedRoot || certificate.revoked) return null
  return certificate
}

/** OnPremises connectors of this forest that the certificate matches (1.2, T8). */
export function matchesByCertificate(file: SettledCase): Match[] {
  return onPremisesConnectors(file).filter(({ connector }) => isCertificateOf(file, connector))
}

/** OnPremises connectors of this forest that list the connecting address (1.4, T8). */
export function matchesByAddress(file: SettledCase): Match[] {
  return onPremisesConnectors(file).filter(({ connector }) => isAddressOf(file, connector))
}

function onPremisesConnectors(file: SettledCase): Match[] {
  const searched = [file.tenant, ...file.otherTenants].filter(
    ({ sameForest }) => sameForest !== false,
  )
  return searched
    .flatMap((tenant) => tenant.inboundConnectors.map((connector) => ({ tenant, connector })))
    .filter(({ connector }) => connector.ConnectorType === 'OnPremises')
    .filter(({ connector }) => connector.Enabled !== false)
}

function isCertificateOf(file: SettledCase, connector: SettledConnector): boolean {
  const certificate = usableCertificate(file)
  const name = connector.TlsSenderCertificateName
  return certificate !== null && name !== undefined && fitsCertificate(name, certificate)
}

function isAddressOf(file: SettledCase, connector: SettledConnector): boolean {
  const ranges = connector.SenderIPAddresses ?? []
  return ranges.some((range) => isInRange(file.submission.connectingIp, range))
}

/** The Partner connectors of the recipient's tenant (1.5). */
function partnersOf(tenant: SettledTenant): SettledConnector[] {
  return tenant.inboundConnectors
    .filter(({ ConnectorType }) => ConnectorType === 'Partner')
    .filter(({ Enabled }) => Enabled !== false)
}

function isSenderIn({ submission }: SettledCase, entry: string): boolean {
  if (entry === '*') return true
  if (submission.mailFrom === '<>') return false
  const sender = domainOf(submission.mailFrom)
  if (!entry.startsWith('*.')) return sender === plain(entry)
  const parent = plain(entry.slice(2))
  return sender === parent || sender.endsWith(`.${parent}`)
}

/** The code of the 454 4.7.0 or the 5.7.51 row, null for letting in, or what no text settles (2.19). */
export type PartnersAnswer =
  '454 4.7.0' | '550 5.7.51' | 'null sender unclear' | 'two restrictions unclear' | null

/**
 * What the Partner connectors for this sender answer. Two things are documented nowhere: what connectors
 * for named senders do with a null one, and whether a source has to fit both restrictions of a connector
 * that has both.
 */
export function answerOfPartners(file: SettledCase, tenant: SettledTenant): PartnersAnswer {
  const narrow = answerOf(partnersFor(file, tenant), file)
  if (file.submission.mailFrom !== '<>') return narrow
  const wide = answerOf(partnersOf(tenant), file)
  const unclear = 'two restrictions unclear'
  if (narrow === unclear || wide === unclear) return unclear
  if (narrow === null && wide === null) return null
  if (narrow === null || wide === null) return 'null sender unclear'
  return narrow === wide ? narrow : '550 5.7.51'
}

function answerOf(partners: readonly SettledConnector[], file: SettledCase): PartnersAnswer {
  if (!file.submission.tls && partners.some((c) => c.RequireTls !== false)) return '454 4.7.0'
  const fits = partners.filter(isRestrictive).map((connector) => fitsRestrictions(file, connector))
  if (fits.length === 0 || fits.includes('yes')) return null
  return fits.includes('one of two') ? 'two restrictions unclear' : '550 5.7.51'
}

function partnersFor(file: SettledCase, tenant: SettledTenant): SettledConnector[] {
  return partnersOf(tenant).filter(({ SenderDomains }) =>
    SenderDomains.some((entry) => isSenderIn(file, entry)),
  )
}

function isRestrictive(connector: SettledConnector): boolean {
  return isRestrictedByAddress(connector) || isRestrictedByName(connector)
}

function fitsRestrictions(
  file: SettledCase,
  connector: SettledConnector,
): 'yes' | 'no' | 'one of two' {
  const byAddress = isAddressOf(file, connector)
  const byName = isCertificateOf(file, connector)
  if (!isRestrictedByName(connector)) return byAddress ? 'yes' : 'no'
  if (!isRestrictedByAddress(connector)) return byName ? 'yes' : 'no'
  if (byAddress && byName) return 'yes'
  return byAddress || byName ? 'one of two' : 'no'
}

function isRestrictedByAddress({ RestrictDomainsToIPAddresses }: SettledConnector): boolean {
  return RestrictDomainsToIPAddresses === true
}

function isRestrictedByName({ RestrictDomainsToCertificate }: SettledConnector): boolean {
  return RestrictDomainsToCertificate === true
}

/**
 * Whether a Partner connector matches the source by address or certificate, so that RejectDirectSend
 * lets it in (the 5.7.68 row, which does not ask for SenderDomains). The addresses of a Partner
 * connector do nothing without the switch (2.20).
 */
export function isKnownToPartner(file: SettledCase, tenant: SettledTenant): boolean {
  return partnersOf(tenant).some(
    (connector) =>
      isCertificateOf(file, connector) ||
      (isRestrictedByAddress(connector) && isAddressOf(file, connector)),
  )
}
