import type { Fact } from '../../model/fact.ts'
import type { InboundConnector } from '../../model/inbound-connector.ts'
import {
  isStated,
  ownConnectors,
  relayConnectors,
  statedValue,
  type FindingRule,
  type Found,
} from '../define-finding.ts'

// Settings that look as if they decided something and do not.

export const requireTlsDecidesNothing: FindingRule = {
  id: 'require-tls-decides-nothing',
  level: 'note',
  citations: ['2.18'],
  find: (relayCase) =>
    relayConnectors(relayCase)
      .filter(
        ({ requireTls, tlsSenderCertificateName }) =>
          isStated(requireTls, false) && (statedValue(tlsSenderCertificateName) ?? null) !== null,
      )
      .map(({ requireTls, name }) => ({
        path: requireTls.path,
        text: `“${name}” names a certificate but has RequireTls False. The cmdlet help ties the name to RequireTls True, and nothing documents what happens otherwise; the name is taken to count. Set RequireTls to True to be sure.`,
      })),
}

export const senderDomainsDecideNothing: FindingRule = {
  id: 'sender-domains-decide-nothing',
  level: 'note',
  citations: ['2.17'],
  find: (relayCase) =>
    relayConnectors(relayCase)
      .filter(
        ({ senderDomains }) =>
          senderDomains.state === 'known' &&
          senderDomains.value.length > 0 &&
          !senderDomains.value.some(({ kind }) => kind === 'any'),
      )
      .map(({ senderDomains, name }) => ({
        path: senderDomains.path,
        text: `“${name}” lists sender domains, which the cmdlet help says only scope Partner connectors. They are not used as a filter here; the usual value is *.`,
      })),
}

export const restrictionsDecideNothing: FindingRule = {
  id: 'restrictions-decide-nothing',
  level: 'note',
  citations: ['2.18'],
  find: (relayCase) =>
    relayConnectors(relayCase).flatMap(
      ({ name, restrictDomainsToIPAddresses, restrictDomainsToCertificate }) =>
        switchedOn(
          {
            RestrictDomainsToIPAddresses: restrictDomainsToIPAddresses,
            RestrictDomainsToCertificate: restrictDomainsToCertificate,
          },
          (setting) =>
            `“${name}” has ${setting} True, which acts on Partner connectors only. On a connector of type OnPremises it refuses nobody.`,
        ),
    ),
}

export const headerSwitchesDecideNothing: FindingRule = {
  id: 'header-switches-decide-nothing',
  level: 'note',
  citations: ['2.21', '2.22', '1.21'],
  find: (relayCase) =>
    relayConnectors(relayCase).flatMap(
      ({ name, cloudServicesMailEnabled, treatMessagesAsInternal }) =>
        switchedOn(
          {
            CloudServicesMailEnabled: cloudServicesMailEnabled,
            TreatMessagesAsInternal: treatMessagesAsInternal,
          },
          (setting) =>
            `“${name}” has ${setting} True. It decides whether mail counts as internal, not whether it is relayed.`,
        ),
    ),
}

export const partnerAddressesDecideNothing: FindingRule = {
  id: 'partner-addresses-decide-nothing',
  level: 'note',
  citations: ['2.20'],
  find: (relayCase) =>
    ownConnectors(relayCase)
      .filter(listsIdleAddresses)
      .map(({ name, senderIPAddresses }) => ({
        path: senderIPAddresses.path,
        text: `“${name}” is of type Partner and lists addresses without RestrictDomainsToIPAddresses, so they do nothing. Set the switch, or empty the list.`,
      })),
}

function listsIdleAddresses(connector: InboundConnector): boolean {
  return (
    isStated(connector.connectorType, 'Partner') &&
    statedValue(connector.restrictDomainsToIPAddresses) === false &&
    (statedValue(connector.senderIPAddresses)?.length ?? 0) > 0
  )
}

/** The settings that are stated to be True, with what to say of each. */
function switchedOn(
  settings: Readonly<Record<string, Fact<boolean>>>,
  textFor: (setting: string) => string,
): readonly Found[] {
  return Object.entries(settings)
    .filter(([, fact]) => isStated(fact, true))
    .map(([setting, { path }]) => ({ path, text: textFor(setting) }))
}
