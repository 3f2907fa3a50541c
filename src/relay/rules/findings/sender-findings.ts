import type { RelayCase } from '../../model/relay-case.ts'
import { isSubdomainOf, type DomainName } from '../../model/domain-name.ts'
import { statedValue, type FindingRule } from '../define-finding.ts'

/** The limit arrived tenant by tenant from this day on (fact 3.17). */
const ONMICROSOFT_LIMITED_SINCE = '2025-10-15'

export const onmicrosoftSenderLimited: FindingRule = {
  id: 'onmicrosoft-sender-limited',
  level: 'risk',
  citations: ['2.13', '3.17'],
  find(relayCase) {
    const domain = senderDomain(relayCase)
    if (domain?.endsWith('.onmicrosoft.com') !== true) return []
    if (relayCase.asOf < ONMICROSOFT_LIMITED_SINCE) return []
    return [
      {
        path: relayCase.submission.mailFrom.path,
        text: `${domain} is an accepted domain like any other for relay, but Microsoft lets a tenant send to 100 outside recipients a day from onmicrosoft.com. Send from a domain of your own.`,
      },
    ]
  },
}

export const foreignSenderRewritten: FindingRule = {
  id: 'foreign-sender-rewritten',
  level: 'note',
  citations: ['2.9', '2.30'],
  find(relayCase) {
    const domain = senderDomain(relayCase)
    const accepted = statedValue(relayCase.tenant.acceptedDomains)
    if (domain === undefined || accepted === undefined) return []
    const isOwn = accepted.some(
      ({ domainName, matchSubDomains }) =>
        domainName === domain ||
        (statedValue(matchSubDomains) === true && isSubdomainOf(domain, domainName)),
    )
    if (isOwn) return []
    return [
      {
        path: relayCase.submission.mailFrom.path,
        text: `${domain} is not an accepted domain: if the message is relayed, its envelope sender leaves rewritten as bounces+SRS=…, and much of such mail meets 5.7.750.`,
      },
    ]
  },
}

function senderDomain({ submission }: RelayCase): DomainName | undefined {
  const sender = statedValue(submission.mailFrom)
  return sender?.kind === 'address' ? sender.address.domain : undefined
}
