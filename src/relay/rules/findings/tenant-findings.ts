import type { RelayCase } from '../../model/relay-case.ts'
import type { AcceptedDomain } from '../../model/tenant.ts'
import { statedValue, type FindingRule } from '../define-finding.ts'

export const recipientsDomainClosed: FindingRule = {
  id: 'recipients-domain-closed',
  level: 'problem',
  citations: ['2.14'],
  find: (relayCase) =>
    ownDomains(relayCase)
      .filter(({ sendingToDomainDisabled }) => statedValue(sendingToDomainDisabled) === true)
      .map(({ domainName, sendingToDomainDisabled }) => ({
        path: sendingToDomainDisabled.path,
        text: `${domainName} has SendingToDomainDisabled True: mail to its recipients is blocked, whatever the verdict says.`,
      })),
}

export const domainNotYetEffective: FindingRule = {
  id: 'domain-not-yet-effective',
  level: 'risk',
  citations: ['2.3'],
  find: (relayCase) =>
    ownDomains(relayCase)
      .filter(
        ({ pendingCompletion, pendingRemoval }) =>
          statedValue(pendingCompletion) === true || statedValue(pendingRemoval) === true,
      )
      .map(({ domainName, path }) => ({
        path,
        text: `${domainName} is still being added or removed. Until that is done it may or may not count as accepted: run Get-AcceptedDomain again later.`,
      })),
}

function ownDomains({ tenant }: RelayCase): readonly AcceptedDomain[] {
  return statedValue(tenant.acceptedDomains) ?? []
}
