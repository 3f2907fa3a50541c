import { describe, expect, test } from 'vitest'
import { recogniseReply, type ReplyKey } from '../../../src/relay/index.ts'
import { replyEnd } from '../../../src/relay/parse/reply/index.ts'

describe('a reply', () => {
  test('is named with the literal words, its place and its numbers', () => {
    const text = "Remote Server returned '550 5.7.64 TenantAttribution; Relay Access Denied SMTP.'"
    expect(recogniseReply(text)).toEqual({
      kind: 'recognised',
      keys: ['relay-denied-tenant-attribution'],
      alsoInText: [],
      span: { start: 24, end: 78, line: 1, column: 25 },
      literal: '550 5.7.64 TenantAttribution; Relay Access Denied SMTP',
      code: 550,
      enhancedStatus: '5.7.64',
      serverTags: [],
      permanence: 'permanent',
      emittedBy: 'exchange-online',
    })
  })

  test.each<[string, readonly ReplyKey[]]>([
    [
      '550 5.7.64 TenantAttribution; Relay Access Denied ATTR36. For more details please refer to KB 3169958',
      ['relay-denied-attr36', 'relay-denied-tenant-attribution'],
    ],
    [
      'TenantAttribution; Relay Access Denied ATTR36',
      ['relay-denied-attr36', 'relay-denied-tenant-attribution'],
    ],
    ['550 5.7.51 TenantInboundAttribution; Rejecting', ['partner-connector-refused']],
    [
      '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)',
      ['edge-blocked-recipient'],
    ],
    [
      '550 5.4.1 [john@contoso.com]: Recipient address rejected: Access denied',
      ['edge-blocked-recipient'],
    ],
    [
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient john@contoso.com not found by SMTP address lookup',
      ['recipient-not-found'],
    ],
    ['550 5.7.613 Access denied, banned sending IP [203.0.113.9]', ['banned-sending-ip']],
    ['451 4.7.651 Access denied, please try again later', ['source-throttled']],
    ['451 4.7.870 Access denied, please try again later', ['source-suspicious']],
    [
      '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.',
      ['address-not-accepted'],
    ],
    [
      '450 4.7.230 Connecting Exchange server version is out-of-date; connection to Exchange Online throttled for 20 mins/hr.',
      ['server-version-throttled'],
    ],
    [
      '550 5.7.1 Service unavailable, Client host [203.0.113.9] blocked using Spamhaus.',
      ['block-list'],
    ],
    [
      '450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail] [LastAttemptedIP=203.0.113.9:25]',
      ['delivery-to-on-premises-failed'],
    ],
    [
      '451 4.4.3 Temporary server error. Please try again later ATTR55.1',
      ['directory-error-attr3'],
    ],
    ['451 4.3.2 Temporary server error. Please try again later ATTR55', ['temporary-attr55']],
    ['554 5.4.14 Hop count exceeded - possible mail loop ATTR34', ['mail-loop-attr34']],
    ['550-5.7.64 TenantAttribution; Relay Access Denied', ['relay-denied-tenant-attribution']],
    ['Relay Access Denied ATTR36', ['relay-denied-attr36']],
  ])('%s', (text, keys) => {
    expect(recogniseReply(text)).toMatchObject({ kind: 'recognised', keys, alsoInText: [] })
  })

  test('is permanent or transient by the code that was read, not by the register', () => {
    const words = 'Mail received as unauthenticated. ATTR5'
    expect(recogniseReply(`550 4.4.4 ${words}`)).toMatchObject({ permanence: 'permanent' })
    expect(recogniseReply(`451 4.4.4 ${words}`)).toMatchObject({ permanence: 'transient' })
    expect(recogniseReply(words)).toMatchObject({
      code: null,
      enhancedStatus: null,
      permanence: 'transient',
    })
  })

  test('does not take a mark from the reply after it', () => {
    const tag = '[AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com]'
    for (const next of [
      `${tag} ATTR36`,
      '\n\nIs this ATTR36?',
      '\n550 5.7.64 Relay Access Denied ATTR36',
    ]) {
      expect(
        recogniseReply(`550 5.7.64 TenantAttribution; Relay Access Denied ${next}`),
      ).toMatchObject({ keys: ['relay-denied-tenant-attribution'] })
    }
  })

  test.each([
    '550 5.7.64 TenantAttribution; Relay Access Denied (not ATTR36)',
    "It says '550 5.7.64 TenantAttribution; Relay Access Denied' and not ATTR36.",
  ])('does not take a mark from words about it: %s', (text) => {
    expect(recogniseReply(text)).toMatchObject({ keys: ['relay-denied-tenant-attribution'] })
  })

  test('comes first, and the other replies of the text beside it, each once', () => {
    const text = [
      '454 4.7.0 Failed to establish appropriate TLS channel: Access Denied',
      '550 5.7.64 Relay Access Denied ATTR36',
      '550 5.7.64 Relay Access Denied ATTR36',
    ].join('\n')
    expect(recogniseReply(text)).toMatchObject({
      keys: ['tls-required'],
      alsoInText: ['relay-denied-attr36'],
    })
  })

  test('has the tags that follow one another, not those of a server named later', () => {
    const text =
      '550 5.7.64 TenantAttribution; Relay Access Denied [AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com] was sent by [BN1PEPF0000468D.namprd05.prod.outlook.com]'
    expect(recogniseReply(text)).toMatchObject({
      serverTags: [{ host: 'AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com' }],
    })
  })

  test('keeps brackets that are no server tags out', () => {
    const text =
      '550 5.7.64 TenantAttribution; Relay Access Denied [203.0.113.4] [mail.gateway.fabrikam.com] [a@b.outlook.com]'
    expect(recogniseReply(text)).toMatchObject({ serverTags: [] })
  })
})

describe('the end of a reply', () => {
  const reply = '550 5.7.64 TenantAttribution; Relay Access Denied'
  const tag =
    '[BN1PEPF0000468D.namprd05.prod.outlook.com 2026-08-13T13:12:35.600Z 08DEF8E545D8505D]'
  const host = 'BN1PEPF0000468D.namprd05.prod.outlook.com'

  test.each([
    [reply, ' and more'],
    [`${reply} ${tag}`, ' and more'],
    [`${reply} ${tag} ${tag}`, ' and [203.0.113.4]'],
    [`${reply} from [${host} itself] ${tag}`, ` of ${host}]`],
  ])('%s is behind its server tags', (text, more) => {
    const reading = recogniseReply(`It says: ${text}${more}`)
    if (reading.kind === 'none') throw new Error('no reply')
    expect(replyEnd(`It says: ${text}${more}`, reading)).toBe('It says: '.length + text.length)
  })
})

describe('a text that proves less', () => {
  test.each<[string, string, readonly string[]]>([
    ['550 5.7.64', '5.7.64', ['relay-denied-attr36', 'relay-denied-tenant-attribution']],
    [
      '550 5.7.64 Relay Access Denied',
      '5.7.64',
      ['relay-denied-attr36', 'relay-denied-tenant-attribution'],
    ],
    ['550 5.7.367 Remote server returned an error', '5.7.367', []],
    ['535 5.7.3 Authentication unsuccessful', '5.7.3', []],
    ['550 5.7.630 Something else', '5.7.630', ['banned-sending-ip']],
  ])('%s has numbers and no words of the register', (text, enhancedStatus, sameStatus) => {
    expect(recogniseReply(text)).toMatchObject({
      kind: 'looks-like-a-reply',
      enhancedStatus,
      sameStatus,
    })
  })

  test('is not taken for a reply whose words another server uses with other numbers', () => {
    for (const text of [
      '554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.example.org',
      '554 5.7.1 <john@contoso.com>: Recipient address rejected: Access denied',
      '550 5.7.1 <john@contoso.com>: Relay access denied',
      '550 5.7.12 Sender was not authenticated for mailbox',
    ]) {
      expect([text, recogniseReply(text).kind]).toEqual([text, 'looks-like-a-reply'])
    }
  })

  test.each([
    'Unable to relay',
    'Recipient not found',
    'Too many recipients',
    'Access denied, please try again later',
    'What does ATTR36 mean?',
  ])('“%s” alone is no reply', (text) => {
    expect(recogniseReply(text)).toEqual({ kind: 'none' })
  })

  test.each([
    'Postfix 5.7.1',
    '250 2.1.5 Recipient OK',
    'id 15.20.5.7.64',
    '203.5.7.64',
    '',
    '550',
  ])('“%s” holds no refusal', (text) => {
    expect(recogniseReply(text)).toEqual({ kind: 'none' })
  })

  test('a status of Microsoft’s own is noticed without a code', () => {
    expect(recogniseReply('Status: 5.7.64')).toMatchObject({
      kind: 'looks-like-a-reply',
      code: null,
    })
  })

  test('nothing behind the first 64 KiB is looked at', () => {
    const reply = '550 5.7.64 Relay Access Denied ATTR36'
    expect(recogniseReply(' '.repeat(65_000) + reply).kind).toBe('recognised')
    expect(recogniseReply(' '.repeat(65_536) + reply).kind).toBe('none')
  })
})
