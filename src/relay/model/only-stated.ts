import type { OfferedCertificate } from './certificate.ts'
import { unknown, type Fact } from './fact.ts'
import type { InboundConnector } from './inbound-connector.ts'
import type { RelayCase } from './relay-case.ts'
import type { AcceptedDomain, Tenant } from './tenant.ts'

/**
 * The case without what is only assumed: an assumed input becomes an unknown one. For asking what a
 * reply could still mean, an assumption proves nothing. Only that no other tenant plays a part stays
 * assumed: with tenants nobody named, nothing could be told about the reader’s own connectors.
 */
export function onlyStated(relayCase: RelayCase): RelayCase {
  const { tenant, otherTenants, submission } = relayCase
  const { tls, certificate } = submission
  return {
    ...relayCase,
    tenant: statedTenant(tenant),
    otherTenants:
      otherTenants.state === 'assumed'
        ? otherTenants
        : inside(otherTenants, (tenants) => tenants.map(statedTenant)),
    submission: {
      ...submission,
      tls: stated(tls),
      certificate: inside(certificate, (offered) => offered && statedCertificate(offered)),
    },
  }
}

function stated<T>(fact: Fact<T>): Fact<T> {
  return fact.state === 'assumed' ? unknown(fact.path) : fact
}

/** A stated fact with its value changed; an assumed one becomes unknown. */
function inside<T>(fact: Fact<T>, change: (value: T) => T): Fact<T> {
  return fact.state === 'known' ? { ...fact, value: change(fact.value) } : stated(fact)
}

function statedTenant(tenant: Tenant): Tenant {
  return {
    ...tenant,
    acceptedDomains: inside(tenant.acceptedDomains, (domains) => domains.map(statedDomain)),
    inboundConnectors: inside(tenant.inboundConnectors, (all) => all.map(statedConnector)),
    rejectDirectSend: stated(tenant.rejectDirectSend),
  }
}

function statedDomain(domain: AcceptedDomain): AcceptedDomain {
  return { ...domain, matchSubDomains: stated(domain.matchSubDomains) }
}

function statedConnector(connector: InboundConnector): InboundConnector {
  return {
    ...connector,
    enabled: stated(connector.enabled),
    tlsSenderCertificateName: stated(connector.tlsSenderCertificateName),
    senderIPAddresses: stated(connector.senderIPAddresses),
  }
}

function statedCertificate(certificate: OfferedCertificate): OfferedCertificate {
  return {
    ...certificate,
    chainComplete: stated(certificate.chainComplete),
    trustedRoot: stated(certificate.trustedRoot),
    revoked: stated(certificate.revoked),
  }
}
