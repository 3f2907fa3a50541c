import type { OfferedCertificate } from '../../model/certificate.ts'
import type { UsableNamePattern } from '../../model/certificate-name-pattern.ts'
import type { DomainName } from '../../model/domain-name.ts'
import type { Fact } from '../../model/fact.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import type { Tenant } from '../../model/tenant.ts'
import type { CaseView } from '../question.ts'

// What a case states, for building candidates: an assumed value counts as stated until it is set free.

/** A name no case owns: `.invalid` is reserved. */
export const ELSEWHERE = 'elsewhere.invalid' as DomainName

/** A name below another one that no case owns either. */
export function below(name: DomainName): DomainName {
  return `elsewhere.${name}` as DomainName
}

/** The value of an input, or undefined when it is open. */
export function statedValue<T>(view: CaseView, fact: Fact<T>): T | undefined {
  return fact.state === 'unknown' || view.isOpen(fact) ? undefined : fact.value
}

/** The reader's own tenant and those stated besides. */
export function statedTenants(view: CaseView): readonly Tenant[] {
  const { tenant, otherTenants } = view.relayCase
  return [tenant, ...(statedValue(view, otherTenants) ?? [])]
}

/** The connectors of all tenants whose connectors are stated. */
export function statedConnectors(view: CaseView): readonly InboundConnector[] {
  return statedTenants(view).flatMap((tenant) => statedValue(view, tenant.inboundConnectors) ?? [])
}

/** The names of a tenant's accepted domains; none when they are open. */
export function statedDomains(view: CaseView, tenant: Tenant): readonly DomainName[] {
  return (statedValue(view, tenant.acceptedDomains) ?? []).map(({ domainName }) => domainName)
}

/** The patterns that connectors state and that can match something. */
export function statedPatterns(view: CaseView): readonly UsableNamePattern[] {
  return statedConnectors(view).flatMap(({ tlsSenderCertificateName }) => {
    const pattern = statedValue(view, tlsSenderCertificateName) ?? null
    return pattern === null || pattern.kind === 'invalid' ? [] : [pattern]
  })
}

/** What is known of the names in the certificate. */
export interface StatedNames {
  readonly names: readonly string[]
  /** Whether it may have further ones. */
  readonly isOpen: boolean
}

/** The names in the certificate; none, and no further ones, when no certificate is offered. */
export function statedNames(view: CaseView): StatedNames {
  const certificate = statedValue(view, view.relayCase.submission.certificate)
  if (certificate === undefined) return { names: [], isOpen: true }
  return certificate === null ? { names: [], isOpen: false } : namesOf(view, certificate)
}

function namesOf(view: CaseView, { commonName, subjectAltNames }: OfferedCertificate): StatedNames {
  const name = statedValue(view, commonName) ?? null
  const others = statedValue(view, subjectAltNames) ?? []
  return {
    names: name === null ? others : [name, ...others],
    isOpen: view.isOpen(commonName) || view.isOpen(subjectAltNames),
  }
}
