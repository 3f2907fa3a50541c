import {
  isStated,
  ownConnectors,
  relayConnectors,
  statedValue,
  type FindingRule,
} from '../define-finding.ts'

export const connectorIdentifiesNothing: FindingRule = {
  id: 'connector-identifies-nothing',
  level: 'problem',
  citations: ['2.1'],
  find: (relayCase) =>
    relayConnectors(relayCase)
      .filter(
        (connector) =>
          statedValue(connector.tlsSenderCertificateName) === null &&
          statedValue(connector.senderIPAddresses)?.length === 0,
      )
      .map(({ path, name }) => ({
        path,
        text: `“${name}” names neither a certificate nor an address, so it recognises no server. Give it a TlsSenderCertificateName or SenderIPAddresses.`,
      })),
}

export const connectorDisabled: FindingRule = {
  id: 'connector-disabled',
  level: 'problem',
  citations: ['2.15', '3.13'],
  find: (relayCase) =>
    ownConnectors(relayCase)
      .filter(({ enabled }) => isStated(enabled, false))
      .map(({ enabled, name }) => ({
        path: enabled.path,
        text: `“${name}” is disabled and therefore ignored. Run Set-InboundConnector with -Enabled $true; if that is refused for your service offering, only Microsoft support can enable it.`,
      })),
}

export const partnerGrantsNoRelay: FindingRule = {
  id: 'partner-grants-no-relay',
  level: 'note',
  citations: ['2.16', '2.32'],
  find: (relayCase) =>
    ownConnectors(relayCase)
      .filter(({ connectorType }) => isStated(connectorType, 'Partner'))
      .map(({ connectorType, name }) => ({
        path: connectorType.path,
        text: `“${name}” is of type Partner: it can accept or refuse mail for your own recipients, but it never grants relay. For relay create a connector of type OnPremises.`,
      })),
}

export const partnerRestrictsTwice: FindingRule = {
  id: 'partner-restricts-twice',
  level: 'risk',
  citations: ['2.19', '5.1'],
  find: (relayCase) =>
    ownConnectors(relayCase)
      .filter(
        (connector) =>
          isStated(connector.connectorType, 'Partner') &&
          isStated(connector.restrictDomainsToIPAddresses, true) &&
          isStated(connector.restrictDomainsToCertificate, true),
      )
      .map(({ restrictDomainsToCertificate, name }) => ({
        path: restrictDomainsToCertificate.path,
        text: `“${name}” restricts its sources to addresses and to a certificate. Microsoft advises against both in one Partner connector, and no source says whether a server must fit both. Make it two connectors.`,
      })),
}

export const associatedDomainsRestrict: FindingRule = {
  id: 'associated-accepted-domains-restrict',
  level: 'risk',
  citations: ['2.23'],
  find: (relayCase) =>
    ownConnectors(relayCase)
      .filter(({ associatedAcceptedDomains }) => {
        return (statedValue(associatedAcceptedDomains)?.length ?? 0) > 0
      })
      .map(({ associatedAcceptedDomains, name }) => ({
        path: associatedAcceptedDomains.path,
        text: `“${name}” has AssociatedAcceptedDomains. It limits which domains use the connector, but sources disagree on whose, and none says what becomes of empty and foreign senders. It is not used here: leave it empty.`,
      })),
}
