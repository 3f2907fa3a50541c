import { describe, expect, test } from 'vitest'
import { recogniseReply, type ReplyKey } from '../../../src/relay/index.ts'

/** Literal replies as people met them in public. */
const FIELD: readonly (readonly [string, readonly ReplyKey[]])[] = [
  ['550 5.7.64 TenantAttribution: Relay Access Denied', ['relay-denied-tenant-attribution']],
  [
    '550 5.7.64 TenantAttribution; Relay Access Denied [AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com]',
    ['relay-denied-tenant-attribution'],
  ],
  ['451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35.', ['wrong-region-attr35']],
  [
    '550 5.7.64 TenantAttribution; Relay Access Denied [xxxx.prod.protection.outlook.com]',
    ['relay-denied-tenant-attribution'],
  ],
  ['550 5.7.64 TenantAttribution; Relay Access Denied', ['relay-denied-tenant-attribution']],
  ['550 5.7.64 TenantAttribution; Relay Access Denied SMTP.', ['relay-denied-tenant-attribution']],
  [
    '550 5.7.64 Relay Access Denied ATTR36. For more details please refer to: https://support.microsoft.com/kb/3169958',
    ['relay-denied-attr36'],
  ],
  [
    '454 4.7.0 Failed to establish appropriate TLS channel: Access Denied (in reply to RCPT TO command)',
    ['tls-required'],
  ],
  ['550 5.7.64 Relay Access Denied ATTR36 (expected)', ['relay-denied-attr36']],
  ['451 4.4.62 Mail sent to the wrong Office 365 region', ['wrong-region-attr35']],
  ['451 4.4.4 Mail received as unauthenticated', ['unauthenticated-attr5']],
  [
    '451 4.4.4 Mail received as unauthenticated, incoming to a recipient domain configured in a hosted tenant which has no mail-enabled subscriptions. ATTR5 [BN1PEPF0000468D.namprd05.prod.outlook.com 2026-08-13T13:12:35.600Z 08DEF8E545D8505D]',
    ['unauthenticated-attr5'],
  ],
  [
    "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set [CH3PEPF00000016.namprd21.prod.outlook.com 2025-01-29T19:07:30.476Z 08DD3FA5DBC8F401]",
    ['partner-connector-refused'],
  ],
  [
    '454 4.7.5 The certificate specified in TlsCertificateName of the SendConnector could not be found.',
    ['send-connector-certificate-missing'],
  ],
  [
    '5.7.64 TenantAttribution; Relay Access Denied or 451 4.4.62 … ATTR35',
    ['relay-denied-tenant-attribution', 'wrong-region-attr35'],
  ],
  ['5.7.1. Unable To Relay: Blocked by Customer Allow list', ['blocked-by-customer-allow-list']],
  ['550 5.7.606 Access denied, banned sending IP [x.x.x.x]. … (AS16012609)', ['banned-sending-ip']],
]

describe('replies from the field', () => {
  test.each(FIELD)('%s', (text, keys) => {
    const reading = recogniseReply(text)
    expect(reading.kind === 'recognised' ? [...reading.keys, ...reading.alsoInText] : []).toEqual(
      keys,
    )
  })

  test.each(['250', '250 after change', 'relay denied / wrong tenant', 'bounce'])(
    'finds no refusal of the register in “%s”',
    (text) => {
      expect(recogniseReply(text)).toEqual({ kind: 'none' })
    },
  )

  test('reads both parts of a server tag', () => {
    expect(
      recogniseReply(
        '451 4.4.4 Mail received as unauthenticated. ATTR5 [BN1PEPF0000468D.namprd05.prod.outlook.com 2026-08-13T13:12:35.600Z 08DEF8E545D8505D]',
      ),
    ).toMatchObject({
      code: 451,
      enhancedStatus: '4.4.4',
      serverTags: [
        {
          host: 'BN1PEPF0000468D.namprd05.prod.outlook.com',
          time: '2026-08-13T13:12:35.600Z',
          id: '08DEF8E545D8505D',
        },
      ],
    })
  })
})
