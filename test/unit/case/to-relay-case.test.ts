import { describe, expect, test } from 'vitest'
import { toRelayCase } from '../../../src/relay/case/index.ts'
import { FIRST_READERS, toRelayCaseWith, type CaseFile } from '../../../src/relay/index.ts'
import { quoteFound } from '../../../src/relay/parse/case-file/index.ts'
import { chainPem, leafPem } from './example-certificate.ts'

const TODAY = '2026-11-23'

const read = (file: CaseFile) => toRelayCase(file, TODAY)
const submission = (input: NonNullable<CaseFile['submission']>) =>
  read({ submission: input }).relayCase.submission
const certificate = (input: NonNullable<CaseFile['submission']>['certificate']) => {
  const fact = submission(input === undefined ? {} : { certificate: input }).certificate
  if (fact.state === 'unknown' || fact.value === null) throw new Error('no certificate')
  return fact.value
}

describe('an empty case', () => {
  const { relayCase, diagnostics, unread } = read({})

  test('has nothing to complain about', () => {
    expect([diagnostics, unread]).toEqual([[], []])
  })

  test('is judged by the rules of today', () => {
    expect(relayCase.asOf).toBe(TODAY)
  })

  test('knows nothing of the tenant but assumes that Direct Send is not rejected', () => {
    expect(relayCase.tenant).toEqual({
      path: 'tenant',
      name: null,
      isSameForest: true,
      acceptedDomains: { state: 'unknown', path: 'tenant.acceptedDomains' },
      inboundConnectors: { state: 'unknown', path: 'tenant.inboundConnectors' },
      rejectDirectSend: { state: 'assumed', value: false, path: 'tenant.rejectDirectSend' },
    })
  })

  test('assumes that no other tenant plays a part', () => {
    expect(relayCase.otherTenants).toEqual({ state: 'assumed', value: [], path: 'otherTenants' })
  })

  test('knows nothing of the submission but assumes TLS, and has one unknown recipient', () => {
    expect(relayCase.submission).toEqual({
      connectingIp: { state: 'unknown', path: 'submission.connectingIp' },
      tls: { state: 'assumed', value: true, path: 'submission.tls' },
      certificate: { state: 'unknown', path: 'submission.certificate' },
      mailFrom: { state: 'unknown', path: 'submission.mailFrom' },
      headerFrom: { state: 'unknown', path: 'submission.headerFrom' },
      rcptTo: [{ state: 'unknown', path: 'submission.rcptTo' }],
    })
  })
})

describe('the word unknown', () => {
  test('makes every value unknown, those with an assumption too', () => {
    const { relayCase, diagnostics } = read({
      tenant: {
        acceptedDomains: 'unknown',
        inboundConnectors: 'unknown',
        rejectDirectSend: 'unknown',
      },
      otherTenants: 'unknown',
      submission: {
        connectingIp: 'unknown',
        tls: 'unknown',
        certificate: 'unknown',
        mailFrom: 'unknown',
        headerFrom: 'unknown',
        rcptTo: 'unknown',
      },
    })
    const { tenant, otherTenants, submission: sent } = relayCase
    const facts = [
      tenant.acceptedDomains,
      tenant.inboundConnectors,
      tenant.rejectDirectSend,
      otherTenants,
      sent.connectingIp,
      sent.tls,
      sent.certificate,
      sent.mailFrom,
      sent.headerFrom,
      ...sent.rcptTo,
    ]
    expect(facts.map(({ state }) => state)).toEqual(facts.map(() => 'unknown'))
    expect(diagnostics).toEqual([])
  })

  test('stands for one recipient among others', () => {
    expect(submission({ rcptTo: ['john@tailspintoys.com', 'unknown'] }).rcptTo).toMatchObject([
      { state: 'known', path: 'submission.rcptTo[0]' },
      { state: 'unknown', path: 'submission.rcptTo[1]' },
    ])
  })
})

describe('the certificate', () => {
  test('none is known to be none', () => {
    expect(submission({ certificate: 'none' }).certificate).toEqual({
      state: 'known',
      value: null,
      path: 'submission.certificate',
    })
  })

  test('stated facts that are left out are unknown, but for chain, root and revocation', () => {
    const path = (field: string) => `submission.certificate.${field}`
    expect(certificate({ commonName: 'mail.contoso.com' })).toEqual({
      commonName: { state: 'known', value: 'mail.contoso.com', path: path('commonName') },
      subjectAltNames: { state: 'unknown', path: path('subjectAltNames') },
      issuer: { state: 'unknown', path: path('issuer') },
      notBefore: { state: 'unknown', path: path('notBefore') },
      notAfter: { state: 'unknown', path: path('notAfter') },
      extendedKeyUsages: { state: 'unknown', path: path('extendedKeyUsages') },
      chainComplete: { state: 'assumed', value: true, path: path('chainComplete') },
      trustedRoot: { state: 'assumed', value: true, path: path('trustedRoot') },
      revoked: { state: 'assumed', value: false, path: path('revoked') },
    })
  })

  test.each(['CN=mail.contoso.com', 'cn=MAIL.contoso.com', 'mail.contoso.com'])(
    'issued by its own name, %s, it is assumed to have no trusted root',
    (issuer) => {
      expect(certificate({ commonName: 'mail.contoso.com', issuer }).trustedRoot).toMatchObject({
        state: 'assumed',
        value: false,
      })
    },
  )

  test('stated to be trusted, it is trusted even when it issued itself', () => {
    const stated = { commonName: 'a.contoso.com', issuer: 'CN=a.contoso.com', trustedRoot: true }
    expect(certificate(stated).trustedRoot).toMatchObject({ state: 'known', value: true })
  })

  test('commonName none is a subject without CN', () => {
    expect(certificate({ commonName: 'none' }).commonName).toMatchObject({
      state: 'known',
      value: null,
    })
  })

  test('PEM text gives what the leaf says, and assumes what no certificate tells', () => {
    const offered = certificate(chainPem)
    expect(offered.commonName).toMatchObject({ state: 'known', value: 'mail.contoso.com' })
    expect(offered.subjectAltNames).toMatchObject({
      value: ['mail.contoso.com', 'mail2.contoso.com'],
      path: 'submission.certificate.subjectAltNames',
    })
    expect([offered.chainComplete, offered.trustedRoot, offered.revoked]).toMatchObject([
      { state: 'assumed', value: true },
      { state: 'assumed', value: true },
      { state: 'assumed', value: false },
    ])
  })

  test('damaged PEM makes the certificate unknown and unread', () => {
    const damaged = leafPem.replace('MIIB', 'XXXX')
    const { relayCase, diagnostics, unread } = read({ submission: { certificate: damaged } })
    expect(relayCase.submission.certificate.state).toBe('unknown')
    expect(diagnostics.map(({ level }) => level)).toContain('error')
    expect(diagnostics[0]?.path).toContain('submission.certificate')
    expect(unread).toContain('submission.certificate')
  })

  test('a chain that is damaged behind the leaf makes the certificate unknown as well', () => {
    const damaged = `${leafPem}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`
    const { relayCase, unread } = read({ submission: { certificate: damaged } })
    expect(relayCase.submission.certificate.state).toBe('unknown')
    expect(unread).toEqual(['submission.certificate'])
  })

  test('PEM text is unknown and no error while its reader is not loaded', () => {
    const file = { submission: { certificate: leafPem } }
    const { relayCase, diagnostics, unread } = toRelayCaseWith(FIRST_READERS, file, TODAY)
    expect(relayCase.submission.certificate.state).toBe('unknown')
    expect([diagnostics, unread]).toEqual([[], []])
  })

  test.each([
    ['2026-05-01', '2026-05-01'],
    ['2026-05-01T12:00:00Z', '2026-05-01T12:00:00Z'],
    ['2026-02-30T12:00:00Z', undefined],
    ['2026-05-01T25:00:00Z', undefined],
    ['2026-13-01', undefined],
  ])('notAfter %s is read as %s', (notAfter, read) => {
    const fact = certificate({ commonName: 'mail.contoso.com', notAfter }).notAfter
    expect(fact.state === 'unknown' ? undefined : fact.value).toBe(read)
  })

  test('a private key is refused and nothing of it is repeated', () => {
    const secret = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7'
    const key = `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----\n`
    const reading = read({ submission: { certificate: `${leafPem}${key}` } })
    expect(reading.unread).toEqual(['submission.certificate'])
    expect(reading.diagnostics.map(({ id }) => id)).toEqual(['private-key'])
    expect(JSON.stringify(reading)).not.toContain(secret.slice(0, 8))
  })
})

describe('the envelope', () => {
  test('<> is the null sender', () => {
    expect(submission({ mailFrom: '<>' }).mailFrom).toMatchObject({ value: { kind: 'null' } })
  })

  test('the From header may carry a display name', () => {
    expect(submission({ headerFrom: '"Kate" <kate@contoso.com>' }).headerFrom).toMatchObject({
      value: { text: 'kate@contoso.com', domain: 'contoso.com' },
    })
  })

  test('the From header may be known to be missing', () => {
    expect(submission({ headerFrom: 'none' }).headerFrom).toMatchObject({
      state: 'known',
      value: null,
    })
  })

  test.each([
    ['connectingIp', { connectingIp: 'abc' }, '"abc"'],
    ['connectingIp', { connectingIp: '203.0.113.0/24' }, '"203.0.113.0/24"'],
    ['mailFrom', { mailFrom: 'kate' }, '"kate"'],
    ['headerFrom', { headerFrom: 'Kate' }, '"Kate"'],
    ['rcptTo[0]', { rcptTo: ['john@'] }, '"john@"'],
    ['rcptTo', { rcptTo: [] }, 'an empty list'],
    ['certificate.notAfter', { certificate: { notAfter: '2026-02-30' } }, '"2026-02-30"'],
    ['certificate.notBefore', { certificate: { notBefore: '1 May 2026' } }, '"1 May 2026"'],
  ])('%s that cannot be read is unknown, and says so', (field, input, found) => {
    const { diagnostics, unread } = read({ submission: input })
    const path = `submission.${field}`
    expect(diagnostics).toMatchObject([{ level: 'error', path, found }])
    expect(diagnostics[0]?.text).toContain(diagnostics[0]?.expected)
    expect(unread).toEqual([path])
  })

  test.each(['2026-11-31', '23.11.2026', 'unknown', '2026-11-23T00:00:00Z'])(
    'asOf %s is no day: today counts, and the diagnostic says so',
    (asOf) => {
      const { relayCase, unread } = read({ asOf })
      expect(relayCase.asOf).toBe(TODAY)
      expect(unread).toEqual(['asOf'])
    },
  )

  test('a leap day is a day', () => {
    expect(read({ asOf: '2024-02-29' })).toMatchObject({
      relayCase: { asOf: '2024-02-29' },
      unread: [],
    })
  })
})

describe('the tenants', () => {
  test('an empty list of accepted domains is known to be empty', () => {
    expect(read({ tenant: { acceptedDomains: [] } }).relayCase.tenant.acceptedDomains).toEqual({
      state: 'known',
      value: [],
      path: 'tenant.acceptedDomains',
    })
  })

  test('names and objects stand side by side, with their paths', () => {
    const acceptedDomains = [
      'contoso.com',
      { DomainName: 'fabrikam.com', DomainType: 'InternalRelay' },
    ]
    expect(read({ tenant: { acceptedDomains } }).relayCase.tenant.acceptedDomains).toMatchObject({
      value: [
        {
          domainName: 'contoso.com',
          domainType: { state: 'assumed', value: 'Authoritative' },
          matchSubDomains: { state: 'assumed', value: false },
        },
        { domainName: 'fabrikam.com', domainType: { state: 'known', value: 'InternalRelay' } },
      ],
    })
  })

  test('a connector keeps its place in the path and has no type unless it states one', () => {
    const inboundConnectors = [{ Name: 'A', ConnectorType: 'OnPremises' }, { Name: 'B' }]
    const { value } = readConnectors({ tenant: { inboundConnectors } })
    expect(value).toMatchObject([
      {
        name: 'A',
        path: 'tenant.inboundConnectors[0]',
        enabled: { state: 'assumed', value: true },
      },
      {
        name: 'B',
        connectorType: { state: 'unknown', path: 'tenant.inboundConnectors[1].ConnectorType' },
      },
    ])
  })

  test('pasted text is read as it was printed', () => {
    const inboundConnectors =
      'Name : From the data centre\nConnectorType : OnPremises\nSenderIPAddresses : {203.0.113.10}\n'
    const { value } = readConnectors({ tenant: { inboundConnectors } })
    expect(value).toMatchObject([
      { name: 'From the data centre', connectorType: { value: 'OnPremises' } },
    ])
  })

  test('a wrong entry in a connector is a diagnostic and does not make the case unreadable', () => {
    const inboundConnectors = [
      { Name: 'A', ConnectorType: 'OnPremises', SenderIPAddresses: ['203.0.113.10', 'abc'] },
    ]
    const { diagnostics, unread } = read({ tenant: { inboundConnectors } })
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.path).toContain('tenant.inboundConnectors[0].SenderIPAddresses')
    expect(unread).toEqual([])
  })

  test('text that holds no connector leaves them unknown and unread', () => {
    const { relayCase, unread } = read({ tenant: { inboundConnectors: 'hello there' } })
    expect(relayCase.tenant.inboundConnectors.state).toBe('unknown')
    expect(unread).toEqual(['tenant.inboundConnectors'])
  })

  test('a domain name that is none is unread', () => {
    expect(read({ tenant: { acceptedDomains: ['contoso.com', 'not a name'] } }).unread).toEqual([
      'tenant.acceptedDomains[1]',
    ])
  })

  test('another tenant is in the same forest unless it says otherwise', () => {
    const otherTenants = [{ name: 'fabrikam' }, { name: 'adatum', sameForest: false }]
    expect(read({ otherTenants }).relayCase.otherTenants).toMatchObject({
      state: 'known',
      value: [
        { name: 'fabrikam', isSameForest: true, path: 'otherTenants[0]' },
        { name: 'adatum', isSameForest: false, path: 'otherTenants[1]' },
      ],
    })
  })
})

function readConnectors(file: CaseFile) {
  const fact = read(file).relayCase.tenant.inboundConnectors
  if (fact.state !== 'known') throw new Error('no connectors')
  return fact
}

describe('a value in a message', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'nothing'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{}, 'an object'],
    [5, '5'],
    [false, 'false'],
    [10n, 'a bigint'],
    ['kate', '"kate"'],
    ['k'.repeat(61), `"${'k'.repeat(57)}..."`],
    ['-----BEGIN PRIVATE KEY-----', 'a private key'],
  ])('%o is shown as %s', (value, shown) => {
    expect(quoteFound(value)).toBe(shown)
  })
})
