import type { IpRange } from '../../model/ip-range.ts'
import { ipv4Address, isPublicAddress } from '../../model/ip-range.ts'
import { tenantLabel } from '../../model/tenant.ts'
import {
  otherTenants,
  relayConnectors,
  statedValue,
  type FindingRule,
  type Found,
} from '../define-finding.ts'

export const addressIsPrivate: FindingRule = {
  id: 'address-is-private',
  level: 'problem',
  citations: ['2.20'],
  find(relayCase) {
    const { connectingIp } = relayCase.submission
    const address = statedValue(connectingIp)
    const ofServer: readonly Found[] =
      address === undefined || isPublicAddress(address)
        ? []
        : [
            {
              path: connectingIp.path,
              text: `${address.text} is not a public address, so it is not the one Exchange Online sees. Look for “Hello [address]” after EHLO in the server’s protocol log.`,
            },
          ]
    const ofConnectors = relayConnectors(relayCase).flatMap(({ name, senderIPAddresses }) =>
      (statedValue(senderIPAddresses) ?? [])
        .filter((range) => !isPublicAddress(ipv4Address(range.first)))
        .map((range) => ({
          path: senderIPAddresses.path,
          text: `“${name}” lists ${range.text}, which is not a public address: Exchange Online never sees it. List the public address the server leaves from.`,
        })),
    )
    return [...ofServer, ...ofConnectors]
  },
}

export const addressIsShared: FindingRule = {
  id: 'address-is-shared',
  level: 'risk',
  citations: ['1.13', 'T6'],
  find(relayCase) {
    const foreign = otherTenants(relayCase).flatMap((tenant) =>
      (statedValue(tenant.inboundConnectors) ?? []).flatMap((connector) =>
        (statedValue(connector.senderIPAddresses) ?? []).map((range) => ({ tenant, range })),
      ),
    )
    return relayConnectors(relayCase).flatMap(({ name, senderIPAddresses }) =>
      (statedValue(senderIPAddresses) ?? []).flatMap((range) => {
        const other = foreign.find((candidate) => overlaps(candidate.range, range))
        if (other === undefined) return []
        return [
          {
            path: senderIPAddresses.path,
            text: `“${name}” lists ${range.text}, which a connector of ${tenantLabel(other.tenant, 'another tenant')} lists too. Microsoft names this as a set-up that can stop without notice: identify the server by a certificate of its own.`,
          },
        ]
      }),
    )
  },
}

function overlaps(a: IpRange, b: IpRange): boolean {
  return a.first <= b.last && b.first <= a.last
}
