import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  evaluateCase,
  recogniseReply,
  refusalOf,
  replyOf,
  toRelayCase,
  type CaseFile,
  type RecipientResult,
  type RelayCase,
} from '../../../../src/relay/index.ts'
import { CHANGE_KINDS } from '../../../../src/relay/remedy/observation/change-kinds.ts'
import {
  compareObservation,
  searchExplanations,
  type Comparison,
  type Explanation,
  type Observation,
  type Search,
} from '../../../../src/relay/remedy/observation/index.ts'
import {
  MOST_CHANGES,
  singleChanges,
} from '../../../../src/relay/remedy/observation/single-changes.ts'
import { arbitraryCase } from '../../../support/arbitrary-case.ts'
import { arbitraryOpenCase } from '../../../support/arbitrary-open-case.ts'
import { checkProperty, patienceFor, runsOr } from '../../../support/check-property.ts'
import {
  ADDRESS_CONNECTOR,
  CERTIFICATE_CONNECTOR,
  contosoCase,
  judgeOne,
  statedCertificate,
} from '../../../support/read-case.ts'

const TODAY = '2026-11-23'
const ACCEPTED: Observation = { kind: 'accepted' }
const ATTR36 = replyOf('relay-denied-attr36').text
const TENANT_ATTRIBUTION = replyOf('relay-denied-tenant-attribution').text
const RUNS = runsOr(60)

const reply = (text: string): Observation => ({ kind: 'reply', reading: recogniseReply(text) })

function caseOf(file: CaseFile): RelayCase {
  return toRelayCase(file, TODAY).relayCase
}

const compare = (file: CaseFile, observation: Observation): Comparison =>
  compareObservation(judgeOne(file), observation)

/** Runs the search to its end and counts the pauses. */
function search(file: CaseFile, observation: Observation): Search & { readonly pauses: number } {
  const relayCase = caseOf(file)
  const work = searchExplanations(relayCase, recipientOf(relayCase), observation)
  let pauses = 0
  let step = work.next()
  while (step.done !== true) {
    pauses += 1
    step = work.next()
  }
  return { ...step.value, pauses }
}

function recipientOf({ submission }: RelayCase) {
  const [recipient] = submission.rcptTo
  if (recipient === undefined) throw new Error('no recipient')
  return recipient
}

const kindsOf = ({ explanations }: Search): readonly string[] =>
  explanations.map(({ kind }) => kind)

function explanationOf({ explanations }: Search, kind: string): Explanation {
  const found = explanations.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`not found: ${kind}`)
  return found
}

/** The server known by its certificate. */
const byCertificate = (submission: CaseFile['submission'] = {}): CaseFile =>
  contosoCase({
    tenant: { inboundConnectors: [CERTIFICATE_CONNECTOR] },
    submission: { certificate: statedCertificate('mail.contoso.com'), ...submission },
  })

/** The server known by its address. */
const byAddress = (submission: CaseFile['submission'] = {}): CaseFile =>
  contosoCase({ tenant: { inboundConnectors: [ADDRESS_CONNECTOR] }, submission })

describe('an observation that cannot be held against a verdict', () => {
  it.each([
    ['hello', 'no-reply'],
    ['550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain', 'other-server'],
    ['550 5.7.705 Access denied, tenant has exceeded threshold', 'not-judged'],
    ['550 5.7.708 something else', 'not-judged'],
    ['550 5.9.99 something else', 'not-listed'],
    ['451 5.7.64 something else', 'not-listed'],
  ])('%s', (text, why) => {
    expect(compare(byAddress(), reply(text))).toEqual({ kind: 'not-comparable', why })
  })
})

describe('an observation that agrees', () => {
  it.each([
    ['accepted, as predicted', byAddress(), ACCEPTED, 'accepted'],
    ['the reply expected', byAddress({ mailFrom: '<>' }), reply(ATTR36), 'reply'],
    [
      'both marks in one reply',
      byAddress({ mailFrom: '<>' }),
      reply(`${ATTR36} TenantAttribution`),
      'reply',
    ],
    [
      'another text for the same',
      byAddress({ mailFrom: '<>' }),
      reply(TENANT_ATTRIBUTION),
      'also-seen',
    ],
    ['the numbers alone', byAddress({ mailFrom: '<>' }), reply('550 5.7.64 what'), 'numbers'],
  ] as const)('%s', (_, file, observation, by) => {
    expect(compare(file, observation)).toEqual({ kind: 'same', by })
  })
})

describe('an observation that does not agree', () => {
  it('differs from a verdict, and leaves an open one open', () => {
    expect(compare(byAddress(), reply(ATTR36))).toEqual({ kind: 'differs' })
    expect(compare(byAddress({ mailFrom: '<>' }), ACCEPTED)).toEqual({ kind: 'differs' })
    expect(compare(byAddress({ mailFrom: '<>' }), reply('550 5.7.68 what'))).toEqual({
      kind: 'differs',
    })
    expect(compare(byAddress({ mailFrom: 'unknown' }), reply(ATTR36))).toEqual({ kind: 'open' })
  })

  it('differs from a refusal without a text', () => {
    expect(compareObservation({ verdict: 'rejected', reply: null }, reply(ATTR36))).toEqual({
      kind: 'differs',
    })
  })
})

describe('the everyday stories', () => {
  it('refused with the certificate in place: it was not offered, or the chain was not sent', () => {
    const found = search(byCertificate({ mailFrom: '<>' }), reply(TENANT_ATTRIBUTION))
    expect(kindsOf(found)).toEqual(
      expect.arrayContaining([
        'no-certificate',
        'certificate-unknown-name',
        'chain-incomplete',
        'no-tls',
        'connector-off',
        'connector-type',
        'certificate-untrusted',
        'certificate-revoked',
        'certificate-expired',
        'certificate-too-early',
      ]),
    )
    const [first] = found.explanations
    expect(first).toMatchObject({
      kind: 'no-certificate',
      path: 'submission.certificate',
      state: 'known',
      sentence: 'The server offered no certificate.',
    })
    expect(first?.check.command).toContain("-SimpleMatch 'Sending certificate'")
    expect(explanationOf(found, 'connector-off').check.command).toBe(
      'Get-InboundConnector | Format-List Name,Enabled',
    )
  })

  it('refused with the address in the connector: NAT, a null sender, a disabled connector', () => {
    const denied = search(byAddress(), reply(TENANT_ATTRIBUTION))
    expect(kindsOf(denied)).toEqual(
      expect.arrayContaining([
        'address-unlisted',
        'null-sender',
        'foreign-sender',
        'connector-off',
      ]),
    )
    expect(denied.explanations[0]?.sentence).toBe(
      'Exchange Online saw an address that no connector lists, such as 192.0.2.1.',
    )
    // ATTR36 says that a connector did match, so the address is not in question (F-4.3).
    const attr36 = kindsOf(search(byAddress(), reply(ATTR36)))
    expect(attr36).toEqual(
      expect.arrayContaining(['null-sender', 'foreign-sender', 'domain-not-accepted']),
    )
    expect(attr36).not.toContain('address-unlisted')
    expect(attr36).not.toContain('connector-off')
  })

  it('a report went through an address connector: the certificate did it, or the sender was not empty', () => {
    const found = search(byAddress({ mailFrom: '<>' }), ACCEPTED)
    expect(kindsOf(found)).toEqual(
      expect.arrayContaining(['own-sender', 'recipient-hosted', 'domain-accepted', 'other-day']),
    )
    expect(explanationOf(found, 'recipient-hosted').check.command).toBe(
      "Resolve-DnsName -Type MX 'tailspintoys.com'",
    )
    const { check } = explanationOf(found, 'other-day')
    expect(check.howTo).toContain('server tag')
    expect(check.command).toBeNull()
  })

  it('a reply that fits does not prove the reason: other facts would give it as well', () => {
    const file = byAddress({ mailFrom: '<>' })
    expect(compare(file, reply(TENANT_ATTRIBUTION)).kind).toBe('same')
    const kinds = kindsOf(search(file, reply(TENANT_ATTRIBUTION)))
    expect(kinds).toEqual(
      expect.arrayContaining(['address-unlisted', 'connector-off', 'connector-type']),
    )
    // Another sender outside fails for the very same reason, so it is no other explanation.
    expect(kinds).not.toContain('foreign-sender')
    // A message that was taken may have been delivered inside instead of relayed.
    expect(kindsOf(search(byAddress(), ACCEPTED))).toEqual(['domain-accepted'])
  })

  it('an outside recipient refused as of the wrong region is hosted elsewhere', () => {
    const wrongRegion = reply(replyOf('wrong-region-attr35').text)
    const file = contosoCase({ submission: { mailFrom: 'kate@contoso.com' } })
    // It is also seen for plain relay that nobody vouches for.
    expect(compare(file, wrongRegion)).toEqual({ kind: 'same', by: 'also-seen' })
    expect(kindsOf(search(byAddress({ mailFrom: '<>' }), wrongRegion))).toContain(
      'recipient-hosted-elsewhere',
    )
  })

  it('mail to an own recipient refused as Direct Send', () => {
    const file = contosoCase({ submission: { rcptTo: ['anna@contoso.com'] } })
    const found = search(file, reply(replyOf('direct-send-rejected').text))
    expect(kindsOf(found)).toEqual(['direct-send-rejected'])
    expect(found.explanations[0]).toMatchObject({
      path: 'tenant.rejectDirectSend',
      state: 'assumed',
      sentence: 'contoso rejects Direct Send.',
      check: { command: 'Get-OrganizationConfig | Format-List RejectDirectSend' },
    })
  })

  it('a contested reading taken the other way', () => {
    const file = contosoCase({
      tenant: {
        inboundConnectors: [
          { ...CERTIFICATE_CONNECTOR, TlsSenderCertificateName: 'mail.contoso.com' },
        ],
      },
      submission: { certificate: statedCertificate('mail.contoso.com') },
      rest: { readings: { U11: 'off-limits' } },
    })
    const taken = explanationOf(search(file, reply(TENANT_ATTRIBUTION)), 'reading')
    expect(taken).toMatchObject({ path: 'readings.U1', state: 'assumed' })
    expect(taken.check.command).toBeNull()
    const other = search({ ...file, readings: { U1: 'strict' } }, ACCEPTED)
    expect(explanationOf(other, 'reading')).toMatchObject({ path: 'readings.U1', state: 'known' })
  })

  it('is none when no single fact leads there', () => {
    // Neither a connector nor an own sender: two facts would have to be otherwise.
    const file = contosoCase({
      tenant: { acceptedDomains: [] },
      submission: { connectingIp: '2001:db8::1', mailFrom: '<>', certificate: 'none' },
    })
    const found = search(file, reply(replyOf('partner-connector-refused').text))
    expect(found.explanations).toEqual([])
    expect(found.tried).toBeGreaterThan(20)
  })

  it('finds a value for what nobody knows', () => {
    const open = byAddress({ mailFrom: 'unknown' })
    expect(kindsOf(search(open, reply(ATTR36)))).toEqual(
      expect.arrayContaining(['null-sender', 'foreign-sender']),
    )
    const file = contosoCase({
      tenant: { inboundConnectors: 'unknown' },
      submission: { certificate: 'unknown', mailFrom: 'kate@contoso.com' },
    })
    expect(kindsOf(search(file, reply(TENANT_ATTRIBUTION)))).toContain('connectors-none')
    expect(kindsOf(search(file, ACCEPTED))).toContain('connector-more')
  })

  it('pauses before every trial, so that it can be dropped', () => {
    const { tried, pauses } = search(byAddress(), reply(TENANT_ATTRIBUTION))
    expect(pauses).toBe(tried)
  })
})

describe('the changes that are tried', () => {
  it('are bounded, however large the case is', () => {
    const many = Array.from({ length: 200 }, (_, index) => index)
    const file = byCertificate({ headerFrom: 'none' })
    const large = caseOf({
      ...file,
      tenant: {
        acceptedDomains: many.map((index) => `d${index}.com`),
        inboundConnectors: many.slice(0, 60).map((index) => ({
          Name: `C${index}`,
          SenderIPAddresses: many.map((one) => `198.51.100.${one}`),
          SenderDomains: ['contoso.com', '*.fabrikam.com', '*'],
        })),
      },
      otherTenants: many.map((index) => ({ name: `T${index}`, acceptedDomains: 'unknown' })),
    })
    const changes = singleChanges(large, recipientOf(large))
    expect(changes.length).toBeGreaterThan(100)
    expect(changes.length).toBeLessThanOrEqual(MOST_CHANGES)
  })

  it('are none for a case with so many connectors that a single trial would take long', () => {
    const many = Array.from({ length: 61 }, (_, index) => ({ Name: `C${index}` }))
    const file = contosoCase({ tenant: { inboundConnectors: many } })
    expect(search(file, reply(TENANT_ATTRIBUTION))).toEqual({
      explanations: [],
      tried: 0,
      pauses: 0,
    })
  })

  it('are there for a case of which nothing is known', () => {
    const empty = caseOf({ otherTenants: 'unknown' })
    const kinds = singleChanges(empty, recipientOf(empty)).map(({ kind }) => kind)
    expect(kinds).toContain('address-unlisted')
  })

  it('name no address when connectors list all there is to choose from', () => {
    const file = byAddress()
    const full = caseOf({
      ...file,
      tenant: {
        ...file.tenant,
        inboundConnectors: [
          {
            ...ADDRESS_CONNECTOR,
            SenderIPAddresses: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
          },
        ],
      },
    })
    const kinds = singleChanges(full, recipientOf(full)).map(({ kind }) => kind)
    expect(kinds).not.toContain('address-unlisted')
    expect(kinds).toContain('address-listed')
  })
})

describe('the list of kinds', () => {
  it('gives each a sentence of its own and a reason', () => {
    const rows = Object.values(CHANGE_KINDS)
    expect(new Set(rows.map(({ sentence }) => sentence)).size).toBe(rows.length)
    expect(rows.every(({ because }) => because.endsWith('.'))).toBe(true)
  })

  it('does not fill a placeholder that a name brings along', () => {
    const file = byAddress()
    const named = {
      ...file,
      tenant: {
        ...file.tenant,
        inboundConnectors: [{ ...ADDRESS_CONNECTOR, Name: '$& {to} {about}' }],
      },
    }
    const off = explanationOf(search(named, reply(TENANT_ATTRIBUTION)), 'connector-off')
    expect(off.sentence).toContain('“$& {to} {about}” is not enabled')
  })
})

/** Whether a result is what was seen, said without the code under test. */
function isSeen({ verdict, reply }: RecipientResult, seen: string | null): boolean {
  if (seen === null) return ['relayed', 'delivered', 'incoming-elsewhere'].includes(verdict)
  return reply !== null && [reply.text, ...reply.alsoSeen].includes(seen)
}

const SEEN: readonly (string | null)[] = [
  null,
  ...(
    [
      'relay-denied-attr36',
      'relay-denied-tenant-attribution',
      'wrong-region-attr35',
      'partner-connector-refused',
      'direct-send-rejected',
      'tls-required',
    ] as const
  ).map((key) => refusalOf(key).text),
]

const anyCase = fc.oneof(
  arbitraryCase,
  arbitraryOpenCase.map(({ open }) => open),
)

/** Judges the case behind every explanation again, in full. */
function checkExplanations(file: CaseFile, text: string | null): number {
  const { explanations, tried } = search(file, text === null ? ACCEPTED : reply(text))
  expect(tried).toBeLessThanOrEqual(MOST_CHANGES)
  for (const { relayCase } of explanations) {
    const [result] = evaluateCase(relayCase).recipients
    expect(result !== undefined && isSeen(result, text)).toBe(true)
  }
  return explanations.length
}

const odd: readonly (readonly [string, CaseFile])[] = [
  ['a certificate of which no name is known', byCertificate({ certificate: {} })],
  ['a certificate without a CN', byCertificate({ certificate: { commonName: 'none' } })],
  ['names that are no domains', byCertificate({ certificate: { commonName: 'a b' } })],
  ['a name of one label', byCertificate({ certificate: { commonName: 'localhost' } })],
  [
    'a wildcard and further names',
    byCertificate({
      certificate: { commonName: '*.contoso.com', subjectAltNames: ['a.contoso.com'] },
    }),
  ],
  [
    'a CN that is not known',
    byCertificate({ certificate: { subjectAltNames: ['b.contoso.com'] } }),
  ],
  ['no address', byAddress({ connectingIp: 'unknown' })],
  ['a recipient nobody knows', byAddress({ rcptTo: 'unknown' })],
  [
    'connectors of every kind',
    contosoCase({
      tenant: {
        inboundConnectors: [
          { Name: 'A', ConnectorType: 'OnPremises', TlsSenderCertificateName: '*contoso.com' },
          {
            Name: 'B',
            ConnectorType: 'Partner',
            SenderDomains: ['*.contoso.com', 'fabrikam.com'],
            SenderIPAddresses: 'unknown',
            TlsSenderCertificateName: 'unknown',
          },
        ],
        rejectDirectSend: true,
      },
      rest: {
        otherTenants: [
          { name: 'fabrikam', acceptedDomains: ['tailspintoys.com'], sameForest: false },
          { name: 'adatum', acceptedDomains: 'unknown', inboundConnectors: 'unknown' },
        ],
      },
    }),
  ],
]

describe('every explanation', () => {
  it.each(odd)('holds for %s', (_, file) => {
    const found = SEEN.map((text) => checkExplanations(file, text))
    expect(Math.max(...found)).toBeGreaterThan(0)
  })

  it('is none where one fact cannot settle anything', () => {
    expect(SEEN.map((text) => checkExplanations({}, text))).toEqual(SEEN.map(() => 0))
  })

  it(
    'leads to what was seen',
    async () => {
      const property = fc.property(anyCase, fc.constantFrom(...SEEN), (file, text) => {
        checkExplanations(file, text)
      })
      await checkProperty(property, RUNS)
    },
    patienceFor(RUNS * 20),
  )
})
